// For browsers and bundlers: the core is fetched by `init()`.
import { load } from "./load.js";

export * from "./facade.js";
export { fields } from "./fields.js";
export { inspectImage, inspectSigning } from "./files.js";
export { rules } from "./rules.js";
export { vocabulary } from "./vocabulary.js";

export const init = (source) => load(source ?? new URL("./beian.wasm", import.meta.url));
