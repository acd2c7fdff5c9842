// The page with its core inside: see js/build/site.js.
import { load } from "./load-inline.js";
import { show } from "./show.jsx";

show(load);
