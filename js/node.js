// For Node: the core is read and instantiated on import, without top-level await, so that require() works too; the module for files, when
// the first file comes.
import { readFileSync } from "node:fs";
import { bringBy } from "./files.js";
import { start } from "./instance.js";

export * from "./facade.js";
export { fields } from "./fields.js";
export { inspectImage, inspectSigning } from "./files.js";
export { rules } from "./rules.js";
export { vocabulary } from "./vocabulary.js";

const read = (name) => new WebAssembly.Module(readFileSync(new URL(name, import.meta.url)));

start(read("./beian.wasm"));
bringBy(() => read("./files.wasm"));

export const init = async () => {};
