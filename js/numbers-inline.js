// The module inside, for browsers. The same is written for domains and names.
import "./cjs/packed-numbers.js";
import { unpacked } from "./packed.js";
import { small } from "./small.js";

export * from "./numbers.js";

const { start, started } = small("numbers");

export const init = async () => {
  if (!started()) start(await WebAssembly.compile(await unpacked("numbers")));
};
