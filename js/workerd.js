// For workerd (Cloudflare Workers): a worker may not compile, but imports compiled modules.
import core from "./beian.wasm";
import files from "./files.wasm";
import { bringBy } from "./files.js";
import { start, started } from "./instance.js";

export * from "./functions.js";

if (!started()) start(core);
bringBy(() => files);

export const init = async () => {};
