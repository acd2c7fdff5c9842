// The page as it begins, as HTML for the build: read while the program is still on its way.
import { renderToString } from "preact-render-to-string";
import { App } from "./App.jsx";

export const html = renderToString(<App />);
