// What the linker says of a module where it is asked to (`--emit-relocs`): its list of symbols and of the places that name one, as the tool
// conventions of WebAssembly (Linking.md) describe them.
import { CODE, DATA as CONTENTS, functionNames, IMPORTS, Reader, sections, segment } from "./wasm.js";

/** Kinds of symbols. */
export const [FUNCTION, DATA] = [0, 1];
const SECTION = 3;
/** Flags of a symbol: it has no definition here; it has a name all the same. */
const [UNDEFINED, NAMED] = [0x10, 0x40];
const SYMBOL_TABLE = 8;
/** Kinds of places: one names a type and no symbol; others have a distance from the symbol behind it. */
const OF_TYPE = 6;
const WITH_DISTANCE = [3, 4, 5, 8, 9, 11];

/**
 * @param {Buffer} wasm as the linker leaves it
 * @returns the content of each section; the functions by their number; the pieces of data; every place in code and data that names one of
 * them; the parts of the memory that the module brings along. Where something begins is counted from the beginning of its section's content.
 */
export function linked(wasm) {
  const contents = new Map(sections(wasm));
  const parts = partsOf(contents.get(CONTENTS));
  const symbols = symbolTable(contents.get("linking"));
  const data = symbols.filter(({ kind, size }) => kind === DATA && size > 0);
  for (const symbol of data) {
    const part = parts[symbol.segment];
    symbol.start = part.start + symbol.offset;
    symbol.address = part.address + symbol.offset;
  }
  const functions = functionsOf(contents);
  const places = (name) => placesIn(contents.get(name)).map((place) => ({ ...place, symbol: symbols[place.symbol] }));
  return { contents, parts, data, functions, inCode: places("reloc.CODE"), inData: places("reloc.DATA") };
}

function symbolTable(content) {
  const at = new Reader(content);
  at.number();
  for (;;) {
    const kind = at.byte();
    const inside = new Reader(at.bytes(at.number()));
    if (kind === SYMBOL_TABLE) return inside.vector(symbol);
  }
}

function symbol(at) {
  const kind = at.byte();
  const flags = at.number();
  const isDefined = (flags & UNDEFINED) === 0;
  if (kind === SECTION) return { kind, section: at.number() };
  if (kind !== DATA) {
    const index = at.number();
    if (isDefined || (flags & NAMED) !== 0) at.text();
    return { kind, index };
  }
  at.text();
  return isDefined ? { kind, segment: at.number(), offset: at.number(), size: at.number() } : { kind, size: 0 };
}

function placesIn(content) {
  const at = new Reader(content);
  at.number();
  const all = at.vector((at) => {
    const place = { kind: at.byte(), at: at.number(), symbol: at.number(), distance: 0 };
    if (WITH_DISTANCE.includes(place.kind)) place.distance = at.signed();
    return place;
  });
  return all.filter(({ kind }) => kind !== OF_TYPE).sort((one, other) => one.at - other.at);
}

/** Imported functions come first in the numbering; nothing else is imported. */
function functionsOf(contents) {
  const imported = new Reader(contents.get(IMPORTS) ?? [0]).number();
  const names = functionNames(contents.get("name"));
  const bodies = new Reader(contents.get(CODE)).vector((at) => {
    const size = at.number();
    const start = at.place;
    at.bytes(size);
    return { start, size };
  });
  return new Map(bodies.map((body, at) => [imported + at, { ...body, name: names.get(imported + at) ?? "" }]));
}

function partsOf(content) {
  return new Reader(content).vector(segment).map(({ start, bytes }) => ({ address: start, start: bytes.byteOffset - content.byteOffset, size: bytes.length }));
}
