// The module inside, ready on import: see node.js. The same is written for domains and names.
import { gunzipSync } from "node:zlib";
import "./cjs/packed-numbers.js";
import { packed } from "./packed.js";
import { small } from "./small.js";

export * from "./numbers.js";

const { start, started } = small("numbers");

if (!started()) start(new WebAssembly.Module(gunzipSync(Buffer.from(packed("numbers"), "base64"))));

export const init = async () => {};
