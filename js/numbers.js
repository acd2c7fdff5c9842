// Certificate numbers alone: what the core says of them, without findings.
import { noDay, noKind, settings, shortened, small } from "./small.js";

const { run } = small("numbers");
/** So much of a kind is repeated. */
const MAX_KIND = 64;
/** Of characters, each alone. */
const HALVES = /[\ud800-\udfff]/gu;

export function readCertificate(kind, number, options) {
  const { known: _, ...read } = answer(kind, number, options);
  return read;
}

/** A kind is written by a developer: a wrong one is told. */
export function isCertificateNumber(kind, number, options) {
  const { known, valid } = answer(kind, number, options);
  if (!known) throw noKind();
  return valid;
}

function answer(kind, number, options) {
  const { day, english } = settings(options);
  const nothing = { known: true, valid: false, normalized: "", facts: {} };
  const echoed = [...shortened(kind)].slice(0, MAX_KIND).join("").replace(HALVES, "\ufffd");
  const given = [kind, number].map(shortened);
  const found = run(
    (module) => module.ask("certificate", given, day, english),
    () => nothing,
  );
  if (found === undefined) throw noDay();
  return { kind: echoed, ...found };
}
