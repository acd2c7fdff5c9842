// The functions that the page calls: of the core, and of the module for files, which is fetched when the first file comes.
import { forget as forgetCore } from "../js/instance.js";
import { forget as forgetFiles, start, started } from "../js/files.js";

export { check, divisions, inspectCertificate, inspectDomain, parseRegistration } from "../js/facade.js";
export { inspectImage, inspectSigning } from "../js/files.js";

/** @param source gets the module for files, once for all who wait for it; what failed may be tried again. */
export function filesFrom(source) {
  let pending;
  return async () => {
    if (!started()) await (pending ??= source().then(start).finally(() => { pending = undefined; }));
  };
}

/** Overwrites what was read: the memories of both. */
export function forget() {
  forgetCore();
  forgetFiles();
}
