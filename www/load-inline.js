// The core inside the single file: compressed, as text, in an element of its own.
import * as functions from "../js/facade.js";
import { forget } from "../js/instance.js";
import { load as loadCore } from "../js/load.js";

export async function load() {
  const text = document.getElementById("core").textContent;
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const opened = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  await loadCore(await WebAssembly.compile(await new Response(opened).arrayBuffer()));
  return { ...functions, forget };
}
