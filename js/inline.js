// For single files and hosts that copy nothing: the core is inside, compressed, as text. Nothing is fetched.
import { started } from "./instance.js";
import { load } from "./load.js";
import { unpacked } from "./packed.js";
import "./cjs/packed-core.js";

export * from "./functions.js";

export const init = async () => {
  if (!started()) await load(unpacked("core"));
};
