// The rules. They lie beside the core, their reasons and examples apart: a bundle that does not ask for them goes without.
import { catalogue } from "./catalogue.js";
import { ask } from "./instance.js";
import { articles, rules as listed } from "./listed.js";
import { inLanguage } from "./listing.js";

export function rules(options) {
  const listing = ask("listing", [options], (_, again) => again());
  const inForce = inLanguage(listed, listing, articles).filter(({ basis }) => basis.length > 0);
  return inForce.map((rule) => {
    const { why, examples } = catalogue[rule.id];
    return { ...rule, why: why[listing.lang], examples: JSON.parse(JSON.stringify(examples)) };
  });
}
