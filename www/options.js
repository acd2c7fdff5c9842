// What the selects and checkbox groups offer: the tables of the core's vocabulary.
import { about, labelOf } from "./about.js";
import { checker } from "./checker.js";
import { t } from "./i18n.js";
import { within } from "./json.js";
import { get } from "./store.js";

let vocabulary = null;

export const setVocabulary = (value) => { vocabulary = value; };

const table = (name) => vocabulary[name].map(({ slug, code, label }) => ({ value: slug ?? code, label }));

/** The certificate kinds in two groups: those that go with something first, the others still within reach. */
function certificateKinds(fitting, legend) {
  const all = table("certificateKind");
  const first = all.filter(({ value }) => fitting.includes(value));
  if (first.length === 0) return [{ items: all }];
  return [
    { legend: t(legend), items: first },
    { legend: t("form.other-kinds"), items: all.filter((item) => !first.includes(item)) },
  ];
}

/** A file may hold anything for a nature. */
const ofNature = (choices, nature) => (typeof nature === "string" && Object.hasOwn(choices, nature) ? choices[nature] : []);

/** The parts of the filing that a document can belong to. */
const owners = () => [
  { value: "/organizer", label: labelOf("/organizer") },
  { value: "/organizer/legalRepresentative", label: labelOf("/organizer/legalRepresentative") },
  { value: "/organizer/personInCharge", label: labelOf("/organizer/personInCharge") },
  { value: "/services/0", label: t("section.service") },
  { value: "/services/0/domains/0", label: labelOf("/services/0/domains/0/name") },
  { value: "/services/0/personInCharge", label: labelOf("/services/0/personInCharge") },
];

/** What the form calls the part of the filing that a pointer lies in. */
export function partOf(pointer) {
  const [, index] = /^\/services\/([1-9]\d*)/.exec(pointer) ?? [];
  if (index !== undefined) return t("section.service.n", { n: Number(index) + 1 });
  return owners().findLast(({ value }) => within(pointer, value))?.label;
}

/** The divisions right below the one with this code, as choices; none below no code, or while they are not known. */
export const divisions = (code) => (code === "" ? [] : (checker.divisions(code) ?? []).map(({ code: value, name: label }) => ({ value, label })));

/**
 * Groups of choices: `[{ legend?, items: [{ value, label }] }]`, or null while they are not known yet. A field names its place; `source` is a
 * table in its stead, or the choices themselves.
 */
export function choices({ at, source }) {
  if (Array.isArray(source)) return [{ items: source }];
  if (source === "owner") return [{ items: owners() }];
  if (vocabulary === null) return null;
  const { table: name, choices: fitting, choicesByNature } = about(at ?? "");
  if (choicesByNature !== undefined) return certificateKinds(ofNature(choicesByNature, get("/organizer/nature")), "form.nature-kinds");
  if (fitting !== undefined) return certificateKinds(fitting, "form.person-kinds");
  return [{ items: table(source ?? name) }];
}
