// The module inside, for browsers. The same is written for domains.
import "./cjs/packed-numbers.js";
import { unpacked } from "./packed.js";
import { small } from "./small.js";

export * from "./numbers.js";

const { start, started } = small("numbers");

export const init = async () => {
  if (!started()) start(await WebAssembly.compile(await unpacked("numbers")));
};
