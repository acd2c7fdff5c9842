// The fields of a filing: the hints lie beside the core, as the reasons of the rules do.
import { hints } from "./catalogue.js";
import { ask } from "./instance.js";

export function fields(options) {
  const { lang, list } = ask("fields", [options], (_, again) => again());
  return list.map((field) => (Object.hasOwn(hints, field.path) ? { ...field, hint: hints[field.path][lang] } : field));
}
