// For workerd, which imports compiled modules. The same is written for domains and names.
import module from "./numbers.wasm";
import { small } from "./small.js";

export * from "./numbers.js";

const { start, started } = small("numbers");

if (!started()) start(module);

export const init = async () => {};
