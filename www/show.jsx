// Shows the page, then loads the core: the form is there before it and lives on where it does not load.
import { render } from "preact";
import { App } from "./App.jsx";
import { lose, use } from "./state/checker.js";

/** @param load gets the functions of the core. */
export function show(load) {
  // The request goes out before the page is drawn.
  const loading = load();
  render(<App />, document.getElementById("app"));
  loading.then(use, lose);
}
