// Domains alone: what the core says has to be filed for what was typed, without findings.
import { shortened, small } from "./small.js";

const { run } = small("domains");
/** Longest text in which a domain is looked for: see facade.js. */
const LONGEST = 8192;

export const readDomain = (input) =>
  run(
    (module) => module.ask("inspect", [shortened(input)]),
    () => ({ domain: null, unicode: null, suffix: null }),
  );

export const registrableDomain = (input) =>
  typeof input === "string" && input.length <= LONGEST
    ? run(
        (module) => module.ask("registrable", [input]),
        () => null,
      )
    : null;
