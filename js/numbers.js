// Certificate numbers alone: what the core says of them, without findings.
import { isText, noDay, settings, small } from "./small.js";

const { run } = small("numbers");
/** So much of a kind is repeated. */
const MAX_KIND = 64;

export function readCertificate(kind, number, options) {
  const { day, english } = settings(options);
  const nothing = { valid: false, normalized: "", facts: {} };
  const echoed = typeof kind === "string" ? [...kind.slice(0, 2 * MAX_KIND)].slice(0, MAX_KIND).join("") : "";
  const given = [kind, number];
  const answer = run(
    (module) => module.ask("certificate", given.every(isText) ? given : ["", ""], day, english),
    () => nothing,
  );
  if (answer === undefined) throw noDay();
  return { kind: echoed, ...answer };
}

export const isCertificateNumber = (kind, number, options) => readCertificate(kind, number, options).valid;
