// For workerd (Cloudflare Workers): a worker may not compile, but imports compiled modules.
import core from "./beian.wasm";
import files from "./files.wasm";
import { bringBy } from "./files.js";
import { start } from "./instance.js";

export * from "./functions.js";

start(core);
bringBy(() => files);

export const init = async () => {};
