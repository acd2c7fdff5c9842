// The code tables, settings and policies. They lie beside the core, as the rules do.
import { ask } from "./instance.js";
import { inLanguage } from "./listing.js";
import { vocabulary as listed } from "./tables.js";

export const vocabulary = (options) => inLanguage(listed, ask("wording", [options], (_, again) => again()));
