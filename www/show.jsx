// Brings the page to life, then loads the core: the form is there before it and lives on where it does not load.
import { hydrate, render } from "preact";
import { App } from "./App.jsx";
import { lose, use } from "./state/checker.js";

/** @param load gets the functions of the core. */
export function show(load) {
  // The request goes out before the page is drawn.
  const loading = load();
  const root = document.getElementById("app");
  if (location.hash === "") takeUp(root);
  else {
    // The start stands there, and another step is wanted.
    root.replaceChildren();
    render(<App />, root);
  }
  loading.then(use, lose);
}

const isTouched = (control) => (control.type === "radio" || control.type === "checkbox" ? control.checked !== control.defaultChecked : control.tagName === "SELECT" && control.selectedIndex > 0);

/** The page stands there already, and somebody may have chosen something before the program came. */
function takeUp(root) {
  const chosen = [...root.querySelectorAll("input, select")].filter(isTouched).map((control) => [control, control.checked, control.value]);
  hydrate(<App />, root);
  for (const [control, checked, value] of chosen) {
    control.value = value;
    control.checked = checked;
    if (checked !== false) control.dispatchEvent(new Event("change", { bubbles: true }));
  }
}
