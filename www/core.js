// Loads the core, after the form is there. A file of its own, so that the form lives on where the core does not load.
import * as functions from "./beian/facade.js";
import { load } from "./beian/load.js";
import { vocabulary } from "./beian/vocabulary.js";
import { titles } from "./filing.js";
import { failed, ready } from "./page.js";

/** The form shows the titles of rules alone. */
const rules = ({ lang }) => titles[lang];

load(new URL("./beian/beian.wasm", import.meta.url)).then(() => ready({ ...functions, vocabulary, rules })).catch(failed);
