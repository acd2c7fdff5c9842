// What the selects and checkbox groups offer: the tables of the core's vocabulary.
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
function natureCertificates(nature) {
  const known = typeof nature === "string" && Object.hasOwn(vocabulary.natureCertificates, nature);
  return known ? vocabulary.natureCertificates[nature] : [];
}

/** The parts of the filing that a document can belong to. */
const owners = () => [
  ["/organizer", "section.organizer"],
  ["/organizer/legalRepresentative", "legal"],
  ["/organizer/personInCharge", "section.person"],
  ["/services/0", "section.service"],
  ["/services/0/domains/0", "domain.name"],
  ["/services/0/personInCharge", "section.service-person"],
].map(([value, label]) => ({ value, label: t(label) }));

/** What the form calls the part of the filing that a pointer lies in. */
export function partOf(pointer) {
  const [, index] = /^\/services\/([1-9]\d*)/.exec(pointer) ?? [];
  if (index !== undefined) return t("section.service.n", { n: Number(index) + 1 });
  return owners().findLast(({ value }) => within(pointer, value))?.label;
}

/** The divisions right below the one with this code, as choices; none below no code, or while they are not known. */
export const divisions = (code) => (code === "" ? [] : (checker.divisions(code) ?? []).map(({ code: value, name: label }) => ({ value, label })));

/** Groups of choices: `[{ legend?, items: [{ value, label }] }]`, or null while they are not known yet. `source` may be the choices. */
export function choices(source) {
  if (Array.isArray(source)) return [{ items: source }];
  if (source === "owner") return [{ items: owners() }];
  if (vocabulary === null) return null;
  if (source === "organizerCertificate") return certificateKinds(natureCertificates(get("/organizer/nature")), "form.nature-kinds");
  if (source === "personCertificate") return certificateKinds(vocabulary.personCertificates, "form.person-kinds");
  return [{ items: table(source) }];
}
