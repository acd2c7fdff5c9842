// The functions that the page calls: of the core, and of the module for files, which is fetched when the first file comes.
import { forget as forgetCore } from "../js/instance.js";
import { FILE, forget as forgetFiles, instantiateBy, start, started } from "../js/files.js";
import { loader } from "../js/load.js";

export { check, divisions, inspectCertificate, inspectDomain, parseRegistration } from "../js/facade.js";
export { inspectImage, inspectSigning } from "../js/files.js";

const load = loader({ start, started, file: FILE, by: instantiateBy });

/** @param source gets the module for files. */
export const filesFrom = (source) => () => (started() ? Promise.resolve() : load(source()));

/** Overwrites what was read: the memories of both. */
export function forget() {
  forgetCore();
  forgetFiles();
}
