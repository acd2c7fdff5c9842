// For browsers and bundlers: the core is fetched by `init()`.
import { beside } from "./beside.js";
import { load } from "./load.js";

export * from "./functions.js";

export const init = async (source) => load(source ?? beside("beian.wasm", "beian/inline", () => new URL("./beian.wasm", import.meta.url)));
