// For edge functions of Next.js and Vercel, which import compiled modules: see workerd.js.
import core from "./beian.wasm?module";
import files from "./files.wasm?module";
import { bringBy } from "./files.js";
import { start } from "./instance.js";

export * from "./functions.js";

start(core);
bringBy(() => files);

export const init = async () => {};
