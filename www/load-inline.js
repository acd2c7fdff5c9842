// The core inside the single file: packed, as text, in elements of their own.
import { start } from "../js/instance.js";
import * as functions from "./functions.js";
import { painted } from "./state/pace.js";
import { unpack } from "./unpack.js";

const inside = (id) => WebAssembly.compile(unpack(Uint8Array.from(atob(document.getElementById(id).textContent), (character) => character.charCodeAt(0))));

export async function load() {
  // The page first.
  await painted();
  start(await inside("core"));
  return { ...functions, readyForFiles: functions.filesFrom(() => inside("files")) };
}
