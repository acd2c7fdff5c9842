// The core inside the single file: compressed, as text, in elements of their own.
import { start } from "../js/instance.js";
import * as functions from "./functions.js";

async function inside(id) {
  const bytes = Uint8Array.from(atob(document.getElementById(id).textContent), (character) => character.charCodeAt(0));
  const opened = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return WebAssembly.compile(await new Response(opened).arrayBuffer());
}

export async function load() {
  start(await inside("core"));
  return { ...functions, readyForFiles: functions.filesFrom(() => inside("files")) };
}
