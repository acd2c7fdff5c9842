// Loads the core, after the form is there. A file of its own, so that the form lives on where the core does not load.
import * as functions from "./beian/facade.js";
import { run } from "./beian/instance.js";
import { load } from "./beian/load.js";
import { failed, ready } from "./page.js";

/** Without the reasons and examples of `rules()`: the form shows titles alone, and they lie in the core. */
const rules = (options) => run((core) => core.rules(options), (_, core) => core.rules(options), options);

load(new URL("./beian/beian.wasm", import.meta.url)).then(() => ready({ ...functions, rules })).catch(failed);
