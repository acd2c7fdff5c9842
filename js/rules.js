// The catalogue: reasons and examples lie beside the core, and a bundle that does not ask for the rules goes without.
import { catalogue } from "./catalogue.js";
import { run } from "./instance.js";

export function rules(options) {
  const listed = run(
    (core) => core.rules(options),
    (_, core) => core.rules(options),
    options,
  );
  const lang = options?.lang === "en" ? "en" : "zh-CN";
  return listed.map((rule) => {
    const { why, examples } = catalogue[rule.id];
    return { ...rule, why: why[lang], examples: structuredClone(examples) };
  });
}
