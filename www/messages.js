// What the page says outside the form: politely to screen readers, and as a panel when something went wrong.
import { el, icon } from "./dom.js";
import { t } from "./i18n.js";

const live = document.getElementById("live");
const panel = document.getElementById("trouble");
let trouble = null;

export const announce = (message) => { live.textContent = message; };

/** Shows what went wrong, or, with nothing given, the same again in the page's language. */
export function complain(title, body) {
  if (title !== undefined) trouble = { title, body };
  panel.hidden = trouble === null;
  panel.replaceChildren(...(trouble === null ? [] : [el("h2", {}, icon("error"), " ", t(trouble.title)), el("p", {}, t(trouble.body))]));
  if (trouble !== null) panel.scrollIntoView({ block: "nearest" });
}

export function settleTrouble() {
  trouble = null;
  complain();
}
