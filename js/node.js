// For Node, Bun and Deno: the core is inside, so that no bundler has to find a file, and instantiated on import without top-level await, so
// that require() works too; the module for files, when the first file comes.
import { gunzipSync } from "node:zlib";
import "./cjs/packed-core.js";
import "./cjs/packed-files.js";
import { bringBy } from "./files.js";
import { start, started } from "./instance.js";
import { packed } from "./packed.js";

export * from "./functions.js";

const read = (what) => new WebAssembly.Module(gunzipSync(Buffer.from(packed(what), "base64")));

if (!started()) start(read("core"));
bringBy(() => read("files"));

export const init = async () => {};
