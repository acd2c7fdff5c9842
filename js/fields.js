// The fields of a filing: the hints lie beside the core, as the reasons of the rules do.
import { hints } from "./catalogue.js";
import { run } from "./instance.js";

export function fields(options) {
  const listed = run(
    (core) => core.fields(options),
    (_, core) => core.fields(options),
    options,
  );
  const lang = options?.lang === "en" ? "en" : "zh-CN";
  return listed.map((field) => (Object.hasOwn(hints, field.path) ? { ...field, hint: hints[field.path][lang] } : field));
}
