// What the core says of each field: label, hint, kind, limit, choices, who is asked for it and when it has to be filled in. The build
// writes it into listed.js, so that the form is there before the core is. What the page words in its own way stands in text.js
// under the path.
import { shape, words as listedWords } from "listed";
import { action, links, services, valueAt } from "./filing.js";
import { isEmpty, within } from "./json.js";
import { has, language, t } from "./language.js";

/** The shape with its words, one after the other where nothing stands. */
function inWords(lines) {
  let at = 0;
  const fill = (value) => {
    if (value === null) return lines[at++];
    if (Array.isArray(value)) return value.map(fill);
    return typeof value === "object" ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each)])) : value;
  };
  return fill(shape);
}
const listed = Object.fromEntries(Object.entries(listedWords).map(([lang, lines]) => [lang, inWords(lines.split("\n"))]));
export const tables = () => listed[language()].vocabulary;

const byPath = Object.fromEntries(Object.entries(listed).map(([lang, { fields }]) => [lang, new Map(fields.map((field) => [field.path, field]))]));

/** The path with `*` for each entry of a list, as the core names fields. */
export const pattern = (pointer) => pointer.replace(/\/\d+(?=\/|$)/g, "/*");

const order = new Map(shape.fields.map(({ path }, at) => [path, at]));
/** Where a field stands among all of them; the entries of a list stand as they are. */
export const orderOf = (pointer) => order.get(pattern(pointer)) ?? 0;

export const about = (pointer) => byPath[language()].get(pattern(pointer)) ?? {};

const words = (pointer, member, key) => (has(key) ? t(key) : about(pointer)[member]);
export const labelOf = (pointer) => words(pointer, "label", pattern(pointer));
export const hintOf = (pointer) => words(pointer, "hint", `${pattern(pointer)}.hint`);
/** An entry of a list of texts is called as the list is. */
const ownName = (pointer) => about(pointer).name ?? labelOf(pointer);
export const nameOf = (pointer) => ownName(pointer) ?? ownName(pointer.replace(/\/\d+$/, ""));

/** Whether this filing is among those that a field is for, as far as it says so far. */
function fits(of, pointer) {
  const service = /^\/services\/\d+/.exec(pointer)?.[0];
  const kinds = service === undefined ? services.value.map((service) => service?.kind) : [valueAt(`${service}/kind`)];
  const among = (slugs, values) => slugs === undefined || values.length === 0 || values.some((value) => isEmpty(value) || slugs.includes(value));
  return among(of.actions, [action.value]) && among(of.natures, [valueAt("/organizer/nature")]) && among(of.services, kinds);
}

export const isAsked = (pointer) => fits(about(pointer).asked ?? {}, pointer);

/** "error" where the filing is incomplete without it, "warning" or "prompt" where somebody may ask; undefined where it is optional. */
export function needOf(pointer) {
  const { required } = about(pointer);
  return required !== undefined && isAsked(pointer) && fits(required, pointer) ? required.severity : undefined;
}
/** Nobody can leave the approvals open, but "none of these" is an answer. */
export function isRequired(pointer) {
  // What is filled in once for two parts has to be there if one of them needs it.
  const targets = [...links.value].filter(([, source]) => within(pointer, source)).map(([target, source]) => target + pointer.slice(source.length));
  return pointer.endsWith("/approvals") || [pointer, ...targets].some((at) => ["error", "warning"].includes(needOf(at)));
}
export const isSecret = (pointer) => about(pointer).secrecy === "secret";

// ---- choices

export const table = (name) => tables()[name].map(({ slug, code, label }) => ({ value: slug ?? code, label }));

/** Certificates of an organization code have not been issued since 2015: they stand last. */
const isOld = ({ value }) => (value.startsWith("org-code-") ? 1 : 0);

/** The certificate kinds in two groups: those that go with something first, the others still within reach. */
function certificateKinds(fitting, legend) {
  const all = table("certificateKind");
  const first = all.filter(({ value }) => fitting.includes(value)).sort((one, other) => isOld(one) - isOld(other));
  if (first.length === 0) return [{ items: all }];
  return [
    { legend: t(legend), items: first },
    { legend: t("form.other-kinds"), items: all.filter((item) => !first.includes(item)) },
  ];
}

/** A file may hold anything for a nature. */
const ofNature = (choices, nature) => (typeof nature === "string" && Object.hasOwn(choices, nature) ? choices[nature] : []);

/** Groups of choices for a field: `[{ legend?, items: [{ value, label }] }]`. */
export function choicesOf(pointer) {
  const { table: name, choices, choicesByNature } = about(pointer);
  if (choicesByNature !== undefined) return certificateKinds(ofNature(choicesByNature, valueAt("/organizer/nature")), "form.nature-kinds");
  if (choices !== undefined) return certificateKinds(choices, "form.person-kinds");
  return [{ items: table(name) }];
}

/** The label of a slug in the table of a field, or the value itself. */
export function wordFor(pointer, value) {
  const { table: name } = about(pointer);
  return tables()[name]?.find((item) => (item.slug ?? item.code) === value)?.label ?? String(value);
}

/** Whose requirements were checked, by name. */
export const policyNames = (ids) => ids.map((id) => {
  if (id === "national") return t("policy.national");
  const province = table("province").find(({ value }) => id === `province-${value.slice(0, 2)}`);
  return province?.label ?? providers().find(({ value }) => value === id)?.label ?? id;
}).join(t("join"));

export const providers = () => tables().policies.filter(({ id }) => !/^(national|province-\d\d)$/.test(id)).map(({ id, title }) => ({ value: id, label: title }));
