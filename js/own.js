// A caller's own rules: functions over the filing, whose findings go through the same report. They lie beside the core, in JavaScript.
import { today } from "./calendar.js";
import { ask } from "./instance.js";
import { BeianOptionError } from "./refusal.js";
import { shape } from "./shape.js";
import { decoder, encoder } from "./utf8.js";

/** No built-in section is called so: an id of a caller's can never be that of a rule. */
const ID = /^own\/[a-z0-9]+(-[a-z0-9]+)*$/;
const SEVERITIES = ["error", "warning", "prompt"];
const MEMBERS = ["id", "title", "severity", "fix", "basis", "version", "check"];
const NONE = [];

/** Options as the core takes them, and the rules that it does not know of. */
export function apart(options) {
  let given;
  let rest = options;
  try {
    if (has(options, "rules")) ({ rules: given, ...rest } = options);
    if (has(rest, "messages")) rest = { ...rest, messages: layers(rest.messages) };
  } catch {
    // The core says that they cannot be read.
  }
  return { rest, rules: given === undefined ? NONE : read(given) };
}

/** The options of what asks no rules of a caller's own. */
export const withoutOwn = (options) => apart(options).rest;

const has = (value, name) => Object.hasOwn(value ?? {}, name);

/** The core reads no object with more members than this: a whole language goes in several, laid over each other. */
const MOST_TEXTS = 400;

function layers(messages) {
  if (typeof messages !== "object" || Array.isArray(messages)) return messages;
  const isText = ([, given]) => typeof given !== "object" || Array.isArray(given);
  const entries = Object.entries(messages);
  const tongues = entries.filter((entry) => !isText(entry));
  return [...pieces(entries.filter(isText)), ...tongues.flatMap(([tongue, texts]) => pieces(Object.entries(texts)).map((piece) => ({ [tongue]: piece })))];
}

const pieces = (entries) => Array.from({ length: Math.ceil(entries.length / MOST_TEXTS) }, (_, at) => Object.fromEntries(entries.slice(at * MOST_TEXTS, (at + 1) * MOST_TEXTS)));

const refuse = (code, option, expected) => new BeianOptionError(code, option, `beian: option "${option}": ${expected}`);

function read(rules) {
  if (!Array.isArray(rules)) throw refuse("wrong-value", "/rules", "a list of rules expected");
  rules.forEach((rule, at) => {
    const place = `/rules/${at}`;
    if (typeof rule !== "object" || rule === null) throw refuse("wrong-value", place, "a rule, { id, check }, expected");
    const missing = ["id", "check"].filter((name) => rule[name] === undefined);
    if (missing.length > 0) throw refuse("missing", place, `a rule also needs ${missing.join(", ")}`);
    const unknown = Object.keys(rule).find((name) => !MEMBERS.includes(name));
    if (unknown !== undefined) throw refuse("unknown", `${place}/${unknown}`, `a rule has ${MEMBERS.join(", ")}`);
    if (typeof rule.id !== "string" || !ID.test(rule.id)) throw refuse("wrong-value", `${place}/id`, 'an id such as "own/no-resale" expected');
    if (rules.findIndex(({ id }) => id === rule.id) < at) throw refuse("wrong-value", `${place}/id`, `an id of its own expected: there is another "${rule.id}"`);
    if (typeof rule.check !== "function") throw refuse("wrong-value", `${place}/check`, "a function expected");
    if (rule.severity !== undefined && !SEVERITIES.includes(rule.severity)) throw refuse("wrong-value", `${place}/severity`, '"error", "warning" or "prompt" expected');
  });
  return rules;
}

/** The report with what the rules find in the filing: at its places, counted, and named. */
export function withOwn(report, filing, { rest, rules }) {
  if (rules.length === 0) return report;
  const findings = merge(report.findings, found(filing, rest, rules));
  const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length]));
  const ids = rules.map(({ id }) => id);
  const { digest, changed } = report.rules;
  return {
    ...report,
    verdict: counts.error > 0 ? "blocked" : findings.length > 0 ? "attention" : "clear",
    counts,
    findings,
    checked: report.checked.length + report.notApplicable.length > 0 ? [...report.checked, ...ids] : report.checked,
    rules: { ...report.rules, digest: `${digest}~${fingerprint(rules)}`, changed: { ...changed, rules: ids } },
  };
}

/** What the rules alone find at or below a pointer, among the findings of the core there. */
export function withOwnBelow(findings, filing, pointer, { rest, rules }) {
  const below = ({ path }) => path === pointer || path.startsWith(`${pointer}/`);
  return merge(findings, found(filing, rest, rules).filter(below));
}

/** In form order; what is found at one place, the most severe first. */
function found(filing, options, rules) {
  const findings = rules.flatMap((rule, at) => run(rule, at, typed(filing, shape) ?? {}, options));
  return findings.sort(inOrder);
}

function run(rule, at, filing, options) {
  try {
    const findings = rule.check(filing, { lang: options.lang ?? "zh-CN", asOf: options.asOf ?? today() });
    // A single finding, or the promise of some, would be an empty list.
    if (findings !== undefined && findings !== null && typeof findings[Symbol.iterator] !== "function") throw new TypeError("a list of findings expected, and at once");
    return Array.from(findings ?? [], (finding) => complete(rule, finding));
  } catch (error) {
    const place = `/rules/${at}`;
    const said = error instanceof Error ? error.message : String(error);
    throw new BeianOptionError("own-rule", place, `beian: option "${place}": the rule "${rule.id}" failed: ${said}`, { cause: error });
  }
}

const isText = (value) => typeof value === "string" && value.trim() !== "";
const isSpan = (span) => Array.isArray(span) && span.length === 2 && span.every((end) => Number.isInteger(end) && end >= 0) && span[0] <= span[1];
const isParam = (value) => typeof value === "string" || typeof value === "number";
const isBasis = (basis) => typeof basis === "object" && basis !== null && KINDS.includes(basis.kind) && isText(basis.document);
const KINDS = ["law", "standard", "system", "province", "provider"];

/** What the members of a finding have to be, beyond its message, its severity and its path. */
const IS = {
  spans: (given) => Array.isArray(given) && given.every(isSpan),
  suggestion: (given) => typeof given === "string",
  params: (given) => typeof given === "object" && given !== null && !Array.isArray(given) && Object.values(given).every(isParam),
  fix: isText,
  basis: (given) => Array.isArray(given) && given.length > 0 && given.every(isBasis),
};
const EXPECTED = {
  spans: "a list of [start, end] in UTF-16 units",
  suggestion: "a text",
  params: "an object of texts and numbers",
  fix: "a text",
  basis: `a list of at least one { kind, document }, with a kind of ${KINDS.join(", ")},`,
};

/** A finding as all are: what it leaves out is the rule's. */
function complete(rule, { path = "", message, fix, severity, spans, suggestion, params, basis }) {
  if (typeof message !== "string" || message.trim() === "") throw new TypeError("a finding needs a message");
  const weight = severity ?? rule.severity ?? "warning";
  if (!SEVERITIES.includes(weight)) throw new TypeError(`"${weight}" is no severity`);
  for (const [name, given] of Object.entries({ spans, suggestion, params, fix, basis })) {
    if (given !== undefined && !IS[name](given)) throw new TypeError(`the ${name} of a finding: ${EXPECTED[name]} expected`);
  }
  return {
    rule: rule.id,
    code: `${rule.id}#message`,
    severity: weight,
    path: place(path),
    ...(spans && { spans }),
    message,
    fix: fix ?? rule.fix ?? message,
    fixCode: `${rule.id}#fix`,
    ...(suggestion !== undefined && { suggestion }),
    basis: basis ?? rule.basis ?? [{ kind: "provider", document: rule.title ?? rule.id }],
    params: params ?? {},
  };
}

/** The pointer of a path, which has to be one that a filing can have: the core says which was probably meant. */
export function place(path) {
  const pointer = pointerOf(path);
  if (typeof pointer !== "string" || order(pointer).includes(-1)) ask("checkPath", [{}, pointer, {}], () => {});
  return pointer;
}

/** Most parts of a path: no place of a filing lies deeper, and a list may claim any length. */
const MOST_PARTS = 16;
/** Longest path between dots and brackets. */
const LONGEST_PATH = 1_000;

/** A path in parts, ["services", 0, "name"], or between dots and brackets, as a JSON Pointer; anything else as it is. */
export function pointerOf(path) {
  try {
    if (typeof path === "string") {
      if (path === "" || path.startsWith("/")) return path;
      if (path.length > LONGEST_PATH) return undefined;
      return `/${path.split(/[.[\]]/).filter(Boolean).map((part) => part.replace(/^["']|["']$/g, "")).join("/")}`;
    }
    if (!Array.isArray(path) || path.length > MOST_PARTS) return path;
    return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  } catch {
    // What throws when it is looked at names no place.
  }
}

/** The numbers of a place among those beside it, from the root down; -1 where a filing has none such. */
function order(pointer) {
  let here = shape;
  return pointer.split("/").slice(1).map((part) => {
    const isList = Array.isArray(here);
    const number = isList ? (/^(?:0|[1-9]\d*)$/.test(part) ? Number(part) : -1) : typeof here === "object" ? Object.keys(here).indexOf(part) : -1;
    here = number < 0 ? undefined : isList ? here[0] : here[part];
    return number;
  });
}

const LAST = 2 ** 32;

function inOrder(one, other) {
  const [a, b] = [order(one.path), order(other.path)];
  const apart = a.findIndex((number, depth) => number !== b[depth]);
  if (apart < 0) return a.length - b.length || SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
  const at = (numbers) => (numbers[apart] === undefined ? -1 : numbers[apart] < 0 ? LAST : numbers[apart]);
  return at(a) - at(b);
}

/** The findings of the core keep their order; its own come first where both are equal. */
function merge(findings, own) {
  const rest = [...own];
  const merged = findings.flatMap((finding) => {
    const end = rest.findIndex((other) => inOrder(other, finding) >= 0);
    return [...rest.splice(0, end < 0 ? rest.length : end), finding];
  });
  return [...merged, ...rest];
}

/** Longest list that is read. */
const MAX_ENTRIES = 500;

/** As much of a value as a filing has, each member of its type: a rule may rely on what its type says. */
function typed(value, as) {
  try {
    if (typeof as === "string") return typeof value === as ? value : undefined;
    if (Array.isArray(as)) {
      if (!Array.isArray(value)) return value === as[1] ? value : undefined;
      const [each] = as;
      return Array.from({ length: Math.min(value.length, MAX_ENTRIES) }, (_, at) => typed(value[at], each) ?? (each === "string" ? "" : {}));
    }
    if (typeof value !== "object" || Array.isArray(value)) return undefined;
    const members = Object.keys(as).map((name) => [name, Object.hasOwn(value, name) ? typed(value[name], as[name]) : undefined]);
    return Object.fromEntries(members.filter(([, member]) => member !== undefined));
  } catch {
    // What throws when it is looked at, and null, has nothing.
  }
}

/** FNV-1a twice: what the rules are called, weigh, cite and do. */
function fingerprint(rules) {
  const text = JSON.stringify(rules.map((rule) => [rule.id, rule.severity, rule.title, rule.fix, rule.basis, rule.version, String(rule.check)]));
  const hash = (offset) => {
    let value = offset;
    for (const character of text) value = Math.imul(value ^ character.codePointAt(0), 0x0100_0193);
    return (value >>> 0).toString(16).padStart(8, "0");
  };
  return hash(0x811c_9dc5) + hash(0x01c9_dc51);
}

const LINE_FEED = "\n";

/** Reports of lines with what the rules find in each. */
export function withOwnLines(reports, input, own) {
  const lines = decoder.decode(input).split(LINE_FEED);
  const answers = decoder.decode(reports).split(LINE_FEED).slice(0, -1);
  const all = answers.map((answer, at) => `${JSON.stringify(withOwn(JSON.parse(answer), parsed(lines[at]), own))}${LINE_FEED}`);
  return encoder.encode(all.join(""));
}

function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    // It holds no filing.
  }
}
