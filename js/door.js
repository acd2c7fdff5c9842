// Writes any JavaScript value, once, as one text for the core: JSON, with a mark of two or more characters where JSON has no form.
// `Door` in src/model/json/read.rs reads the marks; the limits are those of src/model/value.rs.

const MAX_TEXT = 10_000;
const MAX_ENTRIES = 500;
const MAX_DEPTH = 16;
const MAX_VALUES = 50_000;
/** Most UTF-16 units of text read in all, and most of one member's name. */
const MAX_UNITS = 1 << 20;
const MAX_NAME = 1_000;

const THREW = "!t";
const PROGRAM_OBJECT = "!o";
const TOO_DEEP = "!d";
const TOO_LARGE = "!v";
const MARKS = { "undefined": "!u", "function": "!f", "symbol": "!s", "bigint": "!b" };

/** What JSON escapes in a text. Pairs of surrogates need no escape; whether one stands alone is for JSON.stringify to see. */
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

/** Names that were quoted already, as many as a filing has several times over. */
const NAMES = new Map();
const MOST_NAMES = 1_000;
const USUAL_NAME = 40;

const FAILED = Symbol("reading threw");

export function write(value) {
  // What most calls hand over besides a filing.
  if (value === undefined) return MARKS.undefined;
  if (typeof value === "string" && value.length <= MAX_TEXT) return quoted(value);
  const walk = new Walk();
  walk.value(value, 0);
  return walk.text;
}

/** Only own members are read, each once. Bounded depth also ends cycles. */
class Walk {
  text = "";
  values = 0;
  units = 0;

  value(value, depth) {
    this.values += 1;
    if (this.values > MAX_VALUES || this.units > MAX_UNITS) this.text += TOO_LARGE;
    else if (typeof value === "string") this.string(value);
    else if (typeof value === "number") this.text += number(value);
    else if (typeof value === "boolean") this.text += value ? "true" : "false";
    else if (value === null) this.text += "null";
    else if (typeof value === "object") this.object(value, depth);
    else this.text += value === FAILED ? THREW : MARKS[typeof value];
  }

  string(text) {
    if (text.length > MAX_TEXT) {
      this.text += `!x${text.length}`;
    } else {
      this.units += text.length;
      this.text += quoted(text);
    }
  }

  object(value, depth) {
    const names = members(value);
    const isList = typeof names === "number";
    const count = isList ? names : names.length;
    if (typeof names === "string") this.text += names;
    else if (count === 0) this.text += isList ? "[]" : "{}";
    else if (depth >= MAX_DEPTH) this.text += TOO_DEEP;
    else if (count > MAX_ENTRIES) this.text += `!e${count}`;
    else if (isList) this.entries(value, count, depth + 1);
    else this.members(value, names, depth + 1);
  }

  entries(list, count, depth) {
    for (let at = 0; at < count; at += 1) {
      this.text += at === 0 ? "[" : ",";
      this.value(read(list, at), depth);
    }
    this.text += "]";
  }

  members(object, names, depth) {
    for (let at = 0; at < names.length; at += 1) {
      this.text += at === 0 ? "{" : ",";
      this.text += this.name(names[at]);
      this.value(read(object, names[at]), depth);
    }
    this.text += "}";
  }

  /** Most names come again with every filing. Long ones are cut, and stay different from each other. */
  name(name) {
    const known = NAMES.get(name);
    if (known !== undefined) return known;
    const quoted = `${JSON.stringify(name.length > MAX_NAME ? `${name.slice(0, MAX_NAME)}${this.values}` : name)}:`;
    this.units += quoted.length;
    if (NAMES.size < MOST_NAMES && name.length <= USUAL_NAME) NAMES.set(name, quoted);
    return quoted;
  }
}

const quoted = (text) => (ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`);

function number(number) {
  if (Number.isFinite(number)) return `${number}`;
  return Number.isNaN(number) ? "!n" : `${number}`.replace("Infinity", "1e999");
}

/** An object's own names, a list's length, or the mark of what is neither. A proxy may throw at each of them. */
function members(value) {
  try {
    if (Array.isArray(value)) return length(value.length);
    return isProgramObject(value) ? PROGRAM_OBJECT : Object.keys(value);
  } catch {
    return THREW;
  }
}

/** A proxy may say anything. */
const length = (given) => (typeof given === "number" && given >= 1 ? Math.min(Math.trunc(given), 0xffff_ffff) : 0);

function read(value, name) {
  try {
    return value[name];
  } catch {
    return FAILED;
  }
}

const TypedArray = Object.getPrototypeOf(Uint8Array);
const PROTOTYPES = new Set([Map, Set, WeakMap, WeakSet, String, Number, Boolean, Date, RegExp, Promise, Error, TypedArray].map((type) => type.prototype));
/** Longest chain of prototypes looked at: a proxy's may have no end. */
const MAX_CHAIN = 8;

/** Collections and boxed values are none of a filing's, and bytes would be enumerated one by one. */
function isProgramObject(value) {
  if (ArrayBuffer.isView(value)) return true;
  try {
    let prototype = Object.getPrototypeOf(value);
    for (let step = 0; step < MAX_CHAIN && prototype !== null && prototype !== Object.prototype; step += 1) {
      if (PROTOTYPES.has(prototype)) return true;
      prototype = Object.getPrototypeOf(prototype);
    }
  } catch {
    // Such a proxy may still have members.
  }
  return false;
}
