// The one instance that every entry of the package shares. The build generates core.js.
import { instantiate } from "./core.js";
import { guard } from "./guard.js";

export const { run, start, started } = guard(instantiate);
