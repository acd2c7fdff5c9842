// The core behind the form: absent until it has loaded, and never a reason for the page to break.
import { language } from "./i18n.js";
import { plain } from "./json.js";
import { whole } from "./store.js";

let core = null;
let onTrap = () => {};
let isLost = false;

/** Runs a call of the core; undefined where there is no core, or where it failed, which the page then says. */
function call(run) {
  if (core === null) return undefined;
  try {
    return run({ lang: language() });
  } catch {
    onTrap();
    return undefined;
  }
}

export const checker = {
  use: (loaded, trapped) => {
    core = loaded;
    onTrap = trapped;
  },
  lose: () => { isLost = true; },
  isReady: () => core !== null,
  isLost: () => isLost,
  check: () => call((options) => core.check(plain(whole()), options)),
  checkPath: (pointer) => call((options) => core.checkPath(plain(whole()), pointer, options)),
  inspectCertificate: (kind, number) => call((options) => core.inspectCertificate(kind, number, options)),
  inspectDomain: (name) => call((options) => core.inspectDomain(name, options)),
  parseRegistration: (text) => call(() => core.parseRegistration(text)),
  rules: () => call((options) => core.rules(options)),
  divisions: (code) => call(() => core.divisions(code)),
  vocabulary: () => call((options) => core.vocabulary(options)),
};
