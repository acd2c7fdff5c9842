// What other systems hold, as a filing, and back: numbers of the ministry's code tables, labels, dates in any writing, names of divisions.
import { SHANGHAI } from "./calendar.js";
import { divisions } from "./facade.js";
import { fields } from "./listed.js";
import { place } from "./own.js";
import { BeianOptionError } from "./refusal.js";
import { SHAPES } from "./shapes.js";
import { vocabulary as tables } from "./tables.js";

/** What belongs at each place, a star for the position in a list. */
const FIELDS = new Map(fields.map((field) => [field.path, field]));
const LIST = "*";

// ---- values -------------------------------------------------------------------------------------

/** Tables whose codes are bits, several of which add up. */
const MASKS = new Set(["serviceContent", "approvalItem"]);

const plain = (text) => text.normalize("NFKC").replace(/[\s"'“”]/g, "").toLowerCase();
/** A label without what stands in brackets: 营业执照（个人或企业） as 营业执照. */
const short = (label) => plain(label).replace(/\(.*?\)/g, "");

const entriesOf = (table) => tables[table].map((entry) => ({ ...entry, slug: entry.slug ?? entry.code }));
/** In both languages, or one text where they do not differ. */
const labels = ({ label }) => (typeof label === "string" ? [label] : Object.values(label));

/** The slug that a table has for a slug, code or label; nothing where there is not exactly one. */
function slugOf(table, given) {
  const entries = entriesOf(table);
  const text = String(given).normalize("NFKC").trim();
  const exact = entries.find(({ slug }) => slug === text);
  if (exact) return exact.slug;
  if (/^\d+$/.test(text)) return entries.find(({ code, serverLocation }) => Number(text) === (table === "province" ? serverLocation : code))?.slug;
  const wanted = plain(text);
  for (const read of [plain, short]) {
    const found = entries.filter((entry) => labels(entry).some((label) => read(label) === wanted));
    if (found.length === 1) return found[0].slug;
  }
  return undefined;
}

/** Several of a table: a mask, a list, or a text with separators. */
function slugsOf(table, given) {
  if (Array.isArray(given)) return given.map((each) => slugOf(table, each));
  if (MASKS.has(table) && /^\d+$/.test(String(given))) {
    const bits = entriesOf(table).filter(({ code }) => Math.floor(Number(given) / code) % 2 === 1);
    return bits.reduce((sum, { code }) => sum + code, 0) === Number(given) ? bits.map(({ slug }) => slug) : [undefined];
  }
  return String(given).split(/[,，、;；|\n]/).filter((text) => text.trim() !== "").map((text) => slugOf(table, text));
}

const LONGEST_TERM = /^(长期|长期有效|永久|无固定期限|long-?term)$/i;

const pad = (number, length) => String(number).padStart(length, "0");

/** A day that there is. */
function day(year, month, date) {
  const there = new Date(Date.UTC(year, month - 1, date));
  const same = there.getUTCFullYear() === Number(year) && there.getUTCMonth() === month - 1;
  return same ? `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` : undefined;
}

function dayAt(milliseconds) {
  const there = new Date(milliseconds + SHANGHAI);
  return day(there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate());
}

/** Dates as systems write them: a Date, 20260105, 2026/1/5, 2026年1月5日, seconds or milliseconds since 1970, ISO with a time of day. */
function dateOf(given) {
  if (given instanceof Date) return dayAt(given.getTime());
  const text = String(given).normalize("NFKC").trim();
  // Midnight in a table is no time of day.
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?( \d{1,2}:\d{2}(:\d{2})?)?$/.exec(text);
  if (digits) return day(digits[1], digits[2], digits[3]);
  if (/^\d{9,10}$/.test(text)) return dayAt(Number(text) * 1_000);
  if (/^\d{12,13}$/.test(text)) return dayAt(Number(text));
  const time = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?:(Z)|([+-]\d{2}):?(\d{2}))?$/.exec(text);
  if (time === null) return undefined;
  const [, year, month, date, clock, utc, hours, minutes] = time;
  const written = day(year, month, date);
  if (written === undefined || (utc ?? hours) === undefined) return written;
  // Not every engine reads +0800.
  return dayAt(Date.parse(`${written}T${clock}${utc ?? `${hours}:${minutes}`}`));
}

const NAMES = /(特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|省|市|区|县)$/;

/** Beijing, Tianjin, Shanghai, Chongqing. */
const MUNICIPALITIES = ["110000", "120000", "310000", "500000"];

/** The code of a division by its names from the province down, in parts or in one; by its code as well. */
function regionOf(given) {
  const text = (Array.isArray(given) ? given.join("") : String(given)).replace(/[\s/\-,，·]|市辖区/g, "");
  if (/^\d{6}$/.test(text)) return text;
  let [code, rest] = [undefined, text];
  for (;;) {
    const starts = divisions(code).flatMap(({ code, name }) => [name, name.replace(NAMES, "")].map((name) => ({ code, name })));
    const longest = starts.filter(({ name }) => name.length > 1 && rest.startsWith(name)).sort((one, other) => other.name.length - one.name.length);
    const [found, next] = longest;
    // 某某 may be 某某区 or 某某县.
    if (found === undefined || (next?.name === found.name && next.code !== found.code)) break;
    [code, rest] = [found.code, rest.slice(found.name.length)];
    // 北京市北京市朝阳区: a municipality is its own prefecture to some.
    if (MUNICIPALITIES.includes(code) && rest.startsWith(found.name)) rest = rest.slice(found.name.length);
  }
  return rest === "" ? code : undefined;
}

/** A value as a filing has it, or nothing. */
function valueOf({ kind, table }, given) {
  if (kind === "choice") return table === "division" ? regionOf(given) : table === "province" ? provinceOf(given) : slugOf(table, given);
  if (kind === "date") return dateOf(given);
  if (kind === "expiry") return LONGEST_TERM.test(String(given).trim()) ? "long-term" : dateOf(given);
  if (kind === "number") return /^\d+$/.test(String(given)) ? Number(given) : undefined;
  if (kind === "flag") return { true: true, false: false, 1: true, 0: false, 是: true, 否: false }[String(given)];
  // A long number has lost its last digits.
  if (typeof given === "number") return Number.isSafeInteger(given) ? String(given) : undefined;
  return typeof given === "string" ? given : undefined;
}

const provinceOf = (given) => slugOf("province", given) ?? regionOf(given);

// ---- filings ------------------------------------------------------------------------------------

const isEmpty = (value) => value === undefined || value === null || value === "";
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const NONE = /^(none|以上都不涉及|均不涉及)$/;

function tried(look) {
  try {
    return look();
  } catch {
    // What throws when it is looked at holds nothing.
  }
}

/** What a record holds; nothing of what is none. */
const membersOf = (record) => tried(() => (isRecord(record) ? Object.entries(record).filter(([, value]) => !isEmpty(value)) : undefined));

/** A value, or nothing where an entry of a list could not be mapped. */
const whole = (mapped) => (Array.isArray(mapped) && mapped.includes(undefined) ? undefined : mapped);

class Walk {
  unmapped = [];

  /** @param as what a value is instead, by field and value; nothing, where that is not known */
  constructor(as) {
    this.as = as;
  }

  /** What cannot be mapped stays as it is, so that a check finds it, and is told. */
  leave(path, value, reason) {
    this.unmapped.push({ path, value, reason });
    return value;
  }

  value(value, pointer, path) {
    const field = FIELDS.get(path);
    if (field === undefined) return this.leave(pointer, value, "unknown-field");
    if (field.kind === "record") return this.record(value, pointer, path);
    return tried(() => whole(field.kind === "list" ? this.list(value, pointer, path) : this.as(field, value))) ?? this.leave(pointer, value, "unknown-value");
  }

  record(record, pointer, path) {
    const members = membersOf(record);
    if (members === undefined) return this.leave(pointer, record, "unknown-value");
    return Object.fromEntries(members.map(([name, value]) => [name, this.value(value, `${pointer}/${escape(name)}`, `${path}/${name}`)]));
  }

  list(list, pointer, path) {
    const isApprovals = path.endsWith("/approvals");
    if (isApprovals && NONE.test(String(list))) return "none";
    if (isApprovals && !(Array.isArray(list) && list.some((entry) => typeof entry === "object"))) return items(list);
    if (isRecord(list)) return undefined;
    const entries = Array.isArray(list) ? list : String(list).split(/[,，、;；\s]/).filter(Boolean);
    // Domains are often written as names alone.
    if (path.endsWith("/domains") && entries.every((entry) => typeof entry === "string")) return entries.filter(Boolean).map((name) => ({ name }));
    const each = `${path}/${LIST}`;
    const isRecords = fields.some(({ path }) => path.startsWith(`${each}/`));
    return entries.map((entry, at) => (isRecords ? this.record(entry, `${pointer}/${at}`, each) : typeof entry === "number" ? String(entry) : entry));
  }
}

/** Approvals by their items alone, as a mask, a list or a text. */
const items = (given) => whole(slugsOf("approvalItem", given))?.map((item) => ({ item }));

const escape = (name) => name.replaceAll("~", "~0").replaceAll("/", "~1");

const fromField = (field, given) => (field.kind === "choices" ? slugsOf(field.table, given) : valueOf(field, given));

/** The code of a slug; where its table has none, nothing. */
const codeOf = (table, slug) => entriesOf(table).find((entry) => entry.slug === slug)?.code;

function toField({ kind, table }, given) {
  if (!isCoded(table)) return given;
  if (kind !== "choices") return codeOf(table, given);
  const codes = Array.isArray(given) ? given.map((slug) => codeOf(table, slug)) : [undefined];
  return MASKS.has(table) && !codes.includes(undefined) ? codes.reduce((sum, code) => sum + code, 0) : codes;
}

/** Whether the ministry has numbers for a table; provinces are codes already. */
const isCoded = (table) => table !== "province" && tables[table]?.some(({ code }) => code !== undefined);

// ---- other shapes -------------------------------------------------------------------------------

/** The members of another shape, each with the place of a filing that it goes to. */
function shapeOf(options = {}) {
  if (!isRecord(options)) throw wrong("wrong-value", "options", "an object expected");
  const unknown = Object.keys(options).find((name) => name !== "shape");
  if (unknown !== undefined) throw wrong("unknown", `/${unknown}`, "no such option, there is \"shape\" alone");
  const { shape } = options;
  if (shape === undefined || shape === "filing") return undefined;
  if (isRecord(shape)) return { members: Object.entries(shape).map(memberOf) };
  const known = typeof shape === "string" && Object.hasOwn(SHAPES, shape) ? SHAPES[shape] : undefined;
  if (known === undefined) {
    const given = typeof shape === "string" ? `, not "${shape.slice(0, 64)}"` : "";
    throw wrong("wrong-value", "/shape", `${["filing", ...Object.keys(SHAPES)].map((name) => `"${name}"`).join(", ")}, or an object of members and pointers expected${given}`);
  }
  return known;
}

/** A member of another shape goes to a place that a filing has. */
function memberOf([from, to]) {
  const option = `/shape/${escape(from)}`;
  try {
    const pointer = place(to);
    if (pointer !== "") return { from, to: pointer };
  } catch (error) {
    if (!(error instanceof BeianOptionError)) throw error;
    throw wrong(error.code, option, error.message.replace('beian: option "path": ', ""));
  }
  throw wrong("wrong-value", option, "a place in a filing expected");
}

const wrong = (code, option, expected) => new BeianOptionError(code, option, `beian: option "${option}": ${expected}`);

const at = (value, steps) => tried(() => steps.reduce((here, step) => here[step], value));

function put(value, steps, given) {
  const last = steps.at(-1);
  const inside = (here, step, depth) => (Object.hasOwn(here, step) ? here[step] : (here[step] = /^\d+$/.test(steps[depth + 1]) ? [] : {}));
  const here = steps.slice(0, -1).reduce(inside, value);
  here[last] = given;
}

const dotted = (path) => path.split(".");
/** No place of a filing is called by anything that a pointer escapes. */
const parts = (pointer) => pointer.split("/").slice(1);

const isValue = (value) => typeof value !== "object" || value instanceof Date;

/** Whether a dotted path is another one, or leads on from there. */
const isBelow = (path, other) => path === other || path.startsWith(`${other}.`);

/** Deepest member that is looked for: what is deeper, or goes round, is one. */
const DEEPEST = 16;

/** The leaves of a value by their dotted paths. */
function leaves(value, isLeaf, path = [], around = []) {
  if (isEmpty(value)) return [];
  const isEnd = path.length === DEEPEST || around.includes(value);
  const members = tried(() => (isEnd || isLeaf(value, path.join(".")) ? undefined : Object.entries(value)));
  if (members === undefined) return [path.join(".")];
  return members.flatMap(([name, member]) => leaves(member, isLeaf, [...path, name], [...around, value]));
}

/**
 * A filing out of what another system holds.
 *
 * @param record the same members with codes, labels and dates in its own writing, or with `shape` members of its own
 * @returns the filing, and what could not be mapped
 */
export function fromCodes(record, options) {
  const shape = shapeOf(options);
  const walk = new Walk(fromField);
  if (shape === undefined) return { filing: walk.record(record ?? {}, "", ""), unmapped: walk.unmapped };
  const filing = JSON.parse(JSON.stringify(shape.given ?? {}));
  const placed = new Set();
  for (const { from, to, read } of shape.members) {
    const given = Array.isArray(from) ? from.map((path) => at(record, dotted(path))) : at(record, dotted(from));
    const value = read ? read(given) : given;
    if (isEmpty(value)) continue;
    // Of two members for one place the first counts.
    if (placed.has(to)) walk.leave([from].flat().join(","), given, "unknown-value");
    else put(filing, parts(to), value);
    placed.add(to);
  }
  const known = shape.members.flatMap(({ from }) => from);
  // A list of theirs is one value, unless a member lies in it.
  const isOne = (value, path) => isValue(value) || (Array.isArray(value) && !known.some((member) => isBelow(member, path)));
  const strange = leaves(record, isOne).filter((path) => !known.some((member) => isBelow(path, member)));
  const unknown = strange.map((path) => ({ path, value: at(record, dotted(path)), reason: "unknown-field" }));
  return { filing: walk.record(filing, "", ""), unmapped: [...walk.unmapped, ...unknown] };
}

/**
 * A filing as another system holds it: slugs as the ministry's numbers, those of masks added up.
 *
 * @returns the record, and what has no number or no place there
 */
export function toCodes(filing, options) {
  const shape = shapeOf(options);
  const walk = new Walk(toField);
  const coded = walk.record(filing ?? {}, "", "");
  if (shape === undefined) return { record: coded, unmapped: walk.unmapped };
  const record = {};
  for (const { from, to, write } of shape.members) {
    const value = at(coded, parts(to));
    if (isEmpty(value)) continue;
    const written = write ? tried(() => write(value)) : value;
    if (written === undefined) walk.leave(to, at(filing, parts(to)), "unknown-value");
    else [from].flat().forEach((path, index) => put(record, dotted(path), Array.isArray(from) ? written[index] : written));
  }
  const known = [...shape.members.map(({ to }) => parts(to).join(".")), ...leaves(shape.given, isValue)];
  const strange = leaves(coded, isValue).filter((path) => !known.some((member) => isBelow(path, member)));
  const unknown = strange.map((path) => ({ path: `/${path.replaceAll(".", "/")}`, value: at(filing, dotted(path)), reason: "unknown-field" }));
  return { record, unmapped: [...walk.unmapped, ...unknown] };
}
