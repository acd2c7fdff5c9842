// For everyone who brings the core along: extensions, mini-programs, bundlers with rules of their own.
import { started } from "./instance.js";
import { load } from "./load.js";

export * from "./functions.js";

export const init = async (source) => {
  if (source === undefined && !started()) {
    throw new TypeError("beian/slim: init() needs the core: its bytes, a URL, a Response, a WebAssembly.Module, or { instantiate }");
  }
  return load(source);
};
