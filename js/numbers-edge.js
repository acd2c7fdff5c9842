// For edge functions: see numbers-workerd.js. The same is written for domains and names.
import module from "./numbers.wasm?module";
import { small } from "./small.js";

export * from "./numbers.js";

small("numbers").start(module);

export const init = async () => {};
