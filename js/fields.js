// The fields of a filing. They lie beside the core, as the rules do.
import { hints } from "./catalogue.js";
import { ask } from "./instance.js";
import { articles, fields as listed, rules } from "./listed.js";
import { inLanguage } from "./listing.js";

export function fields(options) {
  const listing = ask("listing", [options], (_, again) => again());
  // What requires a field at all.
  const { basis } = inLanguage(rules.find(({ id }) => id === "form/required"), listing, articles);
  return inLanguage(listed, listing, articles).map((field) => {
    if (field.required !== undefined) {
      if (basis.length === 0) delete field.required;
      else if (field.required.basis.length === 0) field.required.basis = basis.map((article) => ({ ...article }));
    }
    return Object.hasOwn(hints, field.path) ? { ...field, hint: hints[field.path][listing.lang] } : field;
  });
}
