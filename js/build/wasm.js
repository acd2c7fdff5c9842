// Reads a WebAssembly module: its sections, and what it weighs: its functions by name, its data, and the rest; and writes a section anew.

export const [CUSTOM, IMPORTS, MEMORY, GLOBALS, EXPORTS, START, CODE, DATA] = [0, 2, 5, 6, 7, 8, 10, 11];

/** @param {Buffer} wasm a module with the section of names */
export function read(wasm) {
  const contents = new Map(sections(wasm));
  const names = functionNames(contents.get("name"));
  const imported = contents.has(IMPORTS) ? new Reader(contents.get(IMPORTS)).number() : 0;
  // Imported functions come first in the numbering; the core imports nothing else.
  const functions = new Reader(contents.get(CODE)).vector((at) => at.bytes(at.number())).map((bytes, at) => ({ name: names.get(imported + at) ?? "", bytes }));
  const data = new Reader(contents.get(DATA)).vector(segment);
  const rest = [...contents].filter(([id]) => typeof id === "number" && id !== CODE && id !== DATA).map(([, bytes]) => bytes);
  return { functions, data, rest };
}

/** The content of each section by its number, of a custom section by its name; and the whole of it. */
export function* sections(wasm) {
  const at = new Reader(wasm, 8);
  while (at.place < wasm.length) {
    const from = at.place;
    const id = at.byte();
    const content = at.bytes(at.number());
    const whole = wasm.subarray(from, at.place);
    const inside = new Reader(content);
    yield id === CUSTOM ? [inside.text(), content.subarray(inside.place), whole] : [id, content, whole];
  }
}

/** Subsection 1 of the section "name". */
export function functionNames(content) {
  const at = new Reader(content);
  while (at.byte() !== 1) at.bytes(at.number());
  return new Map(new Reader(at.bytes(at.number())).vector((at) => [at.number(), readable(at.text())]));
}

const SIGNS = { LT: "<", GT: ">", RF: "&", u20: " " };

/** The linker leaves signs in names of functions as rustc writes them. */
export const readable = (name) => name.replace(/\$(LT|GT|RF|u20)\$/g, (_, sign) => SIGNS[sign]).replace(/^_(?=<)/, "").replaceAll("..", "::");

/** A piece of the memory that the module brings along. */
export function segment(at) {
  const start = skipAddress(at);
  return { start, bytes: at.bytes(at.number()) };
}

/** Flags, then `i32.const <address> end`. */
function skipAddress(at) {
  at.bytes(2);
  const start = at.number();
  at.byte();
  return start;
}

export class Reader {
  constructor(bytes, place = 0) {
    this.content = bytes;
    this.place = place;
  }

  byte() {
    return this.content[this.place++];
  }

  bytes(length) {
    return this.content.subarray(this.place, (this.place += length));
  }

  /** LEB128 */
  number() {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }

  /** LEB128 with a sign, of 32 bits. */
  signed() {
    let value = 0;
    for (let bits = 0; ; ) {
      const byte = this.byte();
      value |= (byte & 127) << bits;
      bits += 7;
      if (byte < 128) return bits < 32 && (byte & 64) !== 0 ? value | (-1 << bits) : value;
    }
  }

  /** A count, and so many items. */
  vector(item) {
    return Array.from({ length: this.number() }, () => item(this));
  }

  text() {
    return this.bytes(this.number()).toString("utf8");
  }
}

/** A section with its number and length. */
export const section = (id, content) => Buffer.concat([Buffer.from([id]), unsignedNumber(content.length), content]);

/** LEB128 */
export function unsignedNumber(value) {
  const bytes = [];
  for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
  return Buffer.from([...bytes, value]);
}

/** LEB128 with a sign, of what is not negative. */
export function signedNumber(value) {
  const bytes = [];
  for (; value > 63; value >>>= 7) bytes.push((value & 127) | 128);
  return Buffer.from([...bytes, value]);
}
