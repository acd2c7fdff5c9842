// The core beside the page. The single file has it inside (load-inline.js).
import { start } from "../js/instance.js";
import * as functions from "./functions.js";

async function beside(name) {
  const response = await fetch(new URL(`beian/${name}.wasm`, document.baseURI));
  if (!response.ok) throw new Error(`${name}.wasm was answered with ${response.status}`);
  // Not every server knows what a module is called.
  const isNamed = response.headers.get("content-type") === "application/wasm";
  return isNamed ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

export async function load() {
  start(await beside("beian"));
  return { ...functions, readyForFiles: functions.filesFrom(() => beside("files")) };
}
