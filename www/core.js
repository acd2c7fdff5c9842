// Loads the core, after the form is there. A file of its own, so that the form lives on where the core does not load.
import * as core from "./beian/index.js";
import { failed, ready } from "./page.js";

core.init().then(() => ready(core)).catch(failed);
