// For browsers and bundlers: the module for files is fetched by `initFiles()`.
import { start, started } from "./files.js";
import { loader } from "./load.js";

export { inspectImage, inspectSigning } from "./files.js";

const load = loader(start, started);

export const initFiles = (source) => load(source ?? new URL("./files.wasm", import.meta.url));
