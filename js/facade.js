// The functions of the contract but `rules`. Their types and documentation come from Rust: see index.d.ts.
import { ask, run } from "./instance.js";
import { apart, pointerOf, withOwn, withOwnBelow, withoutOwn } from "./own.js";

export { checkLines } from "./lines.js";
export { BeianOptionError } from "./refusal.js";
export { checkStream } from "./stream.js";

export function check(filing, options) {
  const own = apart(options);
  return withOwn(ask("check", [filing, own.rest], (report) => report), filing, own);
}

export function checkPath(filing, path, options) {
  const own = apart(options);
  const pointer = pointerOf(path);
  return withOwnBelow(ask("checkPath", [filing, pointer, own.rest], ({ findings }) => findings), filing, pointer, own);
}

/** Rules of a caller's own are refused: nobody has the filing of a form. */
export function checkForm(form, options) {
  const { rest, rules } = apart(options);
  return ask("checkForm", [rules.length > 0 ? options : rest], (report) => report, form);
}

export const inspectCertificate = (kind, number, options) =>
  ask("inspectCertificate", [kind, number, withoutOwn(options)], ({ findings }) => ({
    kind: typeof kind === "string" ? kind : "",
    valid: false,
    normalized: "",
    findings,
    facts: {},
  }));

/** Kinds that the core decides from eighteen characters alone, in its order. */
const DECIDED = ["resident-id", "uscc", "hk-macau-residence-permit", "taiwan-residence-permit"];

export function isCertificateNumber(kind, number, options) {
  const format = options === undefined && typeof number === "string" && number.length === 18 ? DECIDED.indexOf(kind) : -1;
  const decided = format < 0 ? 2 : run((core) => decide(core, format, number), () => 2);
  return decided === 2 ? ask("isCertificateNumber", [kind, number, withoutOwn(options)], () => false) : decided === 1;
}

/** Hands over eighteen characters as five numbers: a string would be copied and freed. */
function decide(core, format, text) {
  const a = four(text, 0);
  const b = four(text, 4);
  const c = four(text, 8);
  const d = four(text, 12);
  const e = text.charCodeAt(16);
  const f = text.charCodeAt(17);
  return (a | b | c | d) < 0 || (e | f) > 127 ? 2 : core.isSound(format, a, b, c, d, e | (f << 8));
}

/** Four characters as one number, negative where one is not ASCII. */
function four(text, at) {
  const a = text.charCodeAt(at);
  const b = text.charCodeAt(at + 1);
  const c = text.charCodeAt(at + 2);
  const d = text.charCodeAt(at + 3);
  return (a | b | c | d) > 127 ? -1 : a | (b << 8) | (c << 16) | (d << 24);
}

export const inspectDomain = (input, options) =>
  ask("inspectDomain", [input, withoutOwn(options)], ({ findings }) => ({ domain: null, unicode: null, suffix: null, findings }));

/** Longest text in which a domain is looked for, and longest in which it may be seen at a glance. */
const LONGEST = 8192;
const GLANCE = 512;

/** A text that begins and ends in ASCII may be ASCII as a whole. */
const atGlance = (text) => text.length <= GLANCE && text.charCodeAt(0) < 128 && text.charCodeAt(text.length - 1) < 128;

export function registrableDomain(input) {
  if (typeof input !== "string" || input.length > LONGEST) return null;
  return run(
    (core) => {
      const span = atGlance(input) ? core.domainSpan(input) : 0;
      return span ? input.slice(span >>> 16, span & 0xffff) : core.registrableDomain(input);
    },
    () => null,
  );
}

export const parseRegistration = (text) =>
  run(
    (core) => core.parseRegistration(text),
    () => ({}),
  );

export const divisions = (code) => ask("divisions", [code, undefined], () => []);
