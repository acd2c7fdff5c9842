// The core beside the page. The single file has it inside (load-inline.js).
import * as functions from "../js/facade.js";
import { forget } from "../js/instance.js";
import { load as loadCore } from "../js/load.js";

export const load = async () => {
  await loadCore(new URL("beian/beian.wasm", document.baseURI));
  return { ...functions, forget };
};
