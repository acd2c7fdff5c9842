// For browsers and bundlers: the module for files is fetched by `initFiles()`.
import { beside } from "./beside.js";
import { FILE, instantiateBy, start, started } from "./files.js";
import { loader } from "./load.js";

export { inspectImage, inspectSigning } from "./files.js";

const load = loader({ start, started, file: FILE, by: instantiateBy });

export const initFiles = async (source) => load(source ?? beside(FILE, "beian/files/inline", () => new URL("./files.wasm", import.meta.url)));
