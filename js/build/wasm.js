// Reads of a WebAssembly module what it weighs: its functions by name, its data, and the rest.

const [CUSTOM, IMPORTS, CODE, DATA] = [0, 2, 10, 11];

/** @param {Buffer} wasm a module with the section of names */
export function read(wasm) {
  const contents = new Map(sections(wasm));
  const names = functionNames(contents.get("name"));
  const imported = contents.has(IMPORTS) ? new Reader(contents.get(IMPORTS)).number() : 0;
  // Imported functions come first in the numbering; the core imports nothing else.
  const functions = vector(contents.get(CODE), (at) => at.bytes(at.number())).map((bytes, at) => ({ name: names.get(imported + at) ?? "", bytes }));
  const data = vector(contents.get(DATA), segment);
  const rest = [...contents].filter(([id]) => typeof id === "number" && id !== CODE && id !== DATA).map(([, bytes]) => bytes);
  return { functions, data, rest };
}

/** The content of each section by its number, of a custom section by its name. */
function* sections(wasm) {
  const at = new Reader(wasm, 8);
  while (at.place < wasm.length) {
    const id = at.byte();
    const content = at.bytes(at.number());
    const inside = new Reader(content);
    yield id === CUSTOM ? [inside.text(), content.subarray(inside.place)] : [id, content];
  }
}

/** Subsection 1 of the section "name". */
function functionNames(content) {
  const at = new Reader(content);
  while (at.byte() !== 1) at.bytes(at.number());
  return new Map(vector(at.bytes(at.number()), (at) => [at.number(), at.text()]));
}

/** A piece of the memory that the module brings along: flags, then `i32.const <address> end`. */
function segment(at) {
  at.bytes(2);
  const start = at.number();
  at.byte();
  return { start, bytes: at.bytes(at.number()) };
}

function vector(content, item) {
  const at = new Reader(content);
  return Array.from({ length: at.number() }, () => item(at));
}

class Reader {
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

  text() {
    return this.bytes(this.number()).toString("utf8");
  }
}
