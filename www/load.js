// The core beside the page. The single file has it inside (load-inline.js).
import { load as loadCore } from "../js/load.js";
import * as functions from "./functions.js";

const beside = (name) => new URL(`beian/${name}.wasm`, document.baseURI);

export async function load() {
  await loadCore(beside("beian"));
  return { ...functions, readyForFiles: functions.filesFrom(() => beside("files")) };
}
