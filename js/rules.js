// The catalogue: reasons and examples lie beside the core, and a bundle that does not ask for the rules goes without.
import { catalogue } from "./catalogue.js";
import { ask } from "./instance.js";

export function rules(options) {
  const { lang, list } = ask("rules", [options], (_, again) => again());
  return list.map((rule) => {
    const { why, examples } = catalogue[rule.id];
    return { ...rule, why: why[lang], examples: structuredClone(examples) };
  });
}
