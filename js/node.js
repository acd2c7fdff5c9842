// For Node: the core is read and instantiated on import, without top-level await, so that require() works too.
import { readFileSync } from "node:fs";
import { start } from "./instance.js";

export * from "./facade.js";
export { fields } from "./fields.js";
export { rules } from "./rules.js";
export { vocabulary } from "./vocabulary.js";

start(new WebAssembly.Module(readFileSync(new URL("./beian.wasm", import.meta.url))));

export const init = async () => {};
