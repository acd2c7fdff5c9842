// The page beside its core.
import { load } from "./load.js";
import { show } from "./show.jsx";

show(load);
