// For everyone who brings the core along: edge workers, extensions, bundlers with rules of their own.
import { started } from "./instance.js";
import { load } from "./load.js";

export * from "./facade.js";
export { fields } from "./fields.js";
export { inspectImage, inspectSigning } from "./files.js";
export { rules } from "./rules.js";
export { vocabulary } from "./vocabulary.js";

export const init = async (source) => {
  if (source === undefined && !started()) {
    throw new TypeError("beian/slim: init() needs the core: its bytes, a URL, a Response or a WebAssembly.Module");
  }
  return load(source);
};
