// The functions of the contract but `rules`. Their types and documentation come from Rust: see index.d.ts.
import { ask, run } from "./instance.js";

export { checkLines } from "./lines.js";
export { checkStream } from "./stream.js";

export const check = (filing, options) => ask("check", [filing, options], (report) => report);

export const checkPath = (filing, path, options) => ask("checkPath", [filing, pointer(path), options], ({ findings }) => findings);

/** Most parts of a path: no place of a filing lies deeper, and a list may claim any length. */
const MOST_PARTS = 16;

/** A path in parts, ["services", 0, "name"], as a JSON Pointer; anything else as it is. */
function pointer(path) {
  try {
    const isPath = Array.isArray(path) && path.length <= MOST_PARTS;
    if (!isPath || !path.every((part) => typeof part === "string" || typeof part === "number")) return path;
    return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  } catch {
    return undefined;
  }
}

export const checkForm = (form, options) => ask("checkForm", [options], (report) => report, form);

export const inspectCertificate = (kind, number, options) =>
  ask("inspectCertificate", [kind, number, options], ({ findings }) => ({
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
  return decided === 2 ? ask("isCertificateNumber", [kind, number, options], () => false) : decided === 1;
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
  ask("inspectDomain", [input, options], ({ findings }) => ({ domain: null, unicode: null, suffix: null, findings }));

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

export const divisions = (code) =>
  run(
    (core) => core.divisions(code),
    () => [],
  );

/** Standard Schema v1: errors are issues, and so is everything found when no result could be worked out. */
export const filingSchema = {
  "~standard": {
    version: 1,
    vendor: "beian",
    validate(value) {
      const { findings } = ask("check", [value, { parts: [] }], ({ findings }) => ({
        findings: findings.map((finding) => ({ ...finding, severity: "error" })),
      }));
      const errors = findings.filter(({ severity }) => severity === "error");
      const issues = errors.map(({ message, path }) => ({ message, path: segments(path) }));
      return issues.length > 0 ? { issues } : { value };
    },
  },
};

/** "/services/0/name" as ["services", 0, "name"]. */
function segments(pointer) {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) =>
      /^(0|[1-9]\d*)$/.test(segment) ? Number(segment) : segment.replaceAll("~1", "/").replaceAll("~0", "~"),
    );
}
