// What the core says of each field: label, hint, kind, choices, who is asked for it and when it has to be filled in. The build writes it
// into filing.js, so that the form is there before the core is. What the page words in its own way stands in text.js under the path.
import { filing } from "./filing.js";
import { has, language, t } from "./i18n.js";
import { isEmpty } from "./json.js";
import { get } from "./store.js";

const byPath = Object.fromEntries(Object.entries(filing).map(([lang, fields]) => [lang, new Map(fields.map((field) => [field.path, field]))]));

/** The path with `*` for each entry of a list, as the core names fields. */
const pattern = (pointer) => pointer.replace(/\/\d+(?=\/|$)/g, "/*");

export const about = (pointer) => byPath[language()].get(pattern(pointer)) ?? {};

const words = (pointer, member, key) => (has(key) ? t(key) : about(pointer)[member]);
export const labelOf = (pointer) => words(pointer, "label", pattern(pointer));
export const hintOf = (pointer) => words(pointer, "hint", `${pattern(pointer)}.hint`);

/** Whether a first filing must have it. */
export function isRequired(pointer) {
  const { required } = about(pointer);
  return required !== undefined && (required.actions?.includes("new") ?? true);
}

/** Whether fewer are asked for it than for what it is part of. */
export function isSpecial(pointer) {
  const around = pointer.replace(/(\/\d+)?\/\w+$/, "");
  const asked = (of) => JSON.stringify(about(of).asked);
  return asked(pointer) !== asked(around);
}

/** Whether this filing is asked for it, as far as it says so far. */
export function isAsked(pointer) {
  const { actions, natures, services } = about(pointer).asked ?? {};
  const fits = (slugs, value) => slugs === undefined || isEmpty(value) || slugs.includes(value);
  return fits(actions, get("/action") ?? "new") && fits(natures, get("/organizer/nature")) && fits(services, get("/services/0/kind"));
}
