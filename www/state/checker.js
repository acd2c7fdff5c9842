// The core behind the form: absent until it has loaded, and never a reason for the page to break.
import { batch, signal } from "@preact/signals";
import { plain } from "./json.js";
import { language } from "./language.js";
import { whenIdle } from "./pace.js";
import sample from "../sample.json";

const core = signal(null);
/** "loading", "ready", "lost" (it did not load) or "trapped" (it failed under a call). */
export const state = signal("loading");

export function use(loaded) {
  batch(() => {
    core.value = loaded;
    state.value = "ready";
  });
  document.documentElement.dataset.ready = "";
  for (const call of FIRST_CALLS) whenIdle(() => call(loaded));
}

/** Browsers compile a function of the core when it is first called: better while the user reads than under the first key. */
const FIRST_CALLS = [
  ({ check }) => check(sample),
  ({ divisions }) => divisions("110000"),
  ({ inspectCertificate }) => inspectCertificate("uscc", sample.organizer.certificate.number),
  ({ inspectDomain }) => inspectDomain("example.com"),
];
export const lose = () => { state.value = "lost"; };

/** Runs a call of the core; undefined where there is no core, or where it failed, which the page then says. */
function call(run) {
  if (core.value === null) return undefined;
  try {
    const result = run(core.value);
    if (state.peek() === "trapped") state.value = "ready";
    return result;
  } catch {
    state.value = "trapped";
    return undefined;
  }
}

const lang = () => ({ lang: language() });
export const check = (filing, options) => call((functions) => functions.check(plain(filing), { ...lang(), ...options }));
export const inspectCertificate = (kind, number) => call((functions) => functions.inspectCertificate(kind, number, lang()));
export const inspectDomain = (name) => call((functions) => functions.inspectDomain(name, lang()));
export const parseRegistration = (text) => call((functions) => functions.parseRegistration(text));
export const forget = () => call((functions) => functions.forget());
/** None below a code that is no division's: what a file brings may be any. */
export const divisions = (code) => call((functions) => {
  try {
    return functions.divisions(code);
  } catch (error) {
    if (error.option === "code") return [];
    throw error;
  }
});

/** What a file says of itself; undefined where the module that reads it, or the core, is not to be had. */
export async function inspectFile(what, bytes, options) {
  try {
    await core.peek()?.readyForFiles();
  } catch {
    return undefined;
  }
  return call((functions) => functions[what](bytes, { ...lang(), ...options }));
}
