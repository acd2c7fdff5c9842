// For workerd, which imports compiled modules. The same is written for domains and names.
import module from "./numbers.wasm";
import { small } from "./small.js";

export * from "./numbers.js";

small("numbers").start(module);

export const init = async () => {};
