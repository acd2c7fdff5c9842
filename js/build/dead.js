// Empties the data that no function reads any more: what panics would have said, and the tables that only these words were made with.
//
// Nothing in a module says where a table begins and who reads it. The linker does, where it is asked to (`--emit-relocs`): in its list of
// symbols and of the places that name one, read here as the tool conventions of WebAssembly (Linking.md) describe them. What is dead stays
// as zeros, so that nothing moves; compressed, they take nothing.
import { CODE, DATA as CONTENTS, EXPORTS, functionNames, IMPORTS, Reader, sections, skipAddress } from "./wasm.js";

/** Kinds of symbols. */
const [FUNCTION, DATA, SECTION] = [0, 1, 3];
/** Flags of a symbol: it has no definition here; it has a name all the same. */
const [UNDEFINED, NAMED] = [0x10, 0x40];
const SYMBOL_TABLE = 8;
/** Kinds of places: one names a type and no symbol; others have a distance from the symbol behind it. */
const OF_TYPE = 6;
const WITH_DISTANCE = [3, 4, 5, 8, 9, 11];

/**
 * @param {Buffer} wasm as the linker leaves it
 * @param {(name: string) => boolean} isSilent functions of which nothing is left but a trap
 * @param {string[]} [keep] the exports that stay; without them, all
 * @returns {Buffer} the module with the same layout, without what the linker says of it
 */
export function withoutDeadData(wasm, isSilent, keep) {
  const contents = new Map(sections(wasm));
  const symbols = symbolTable(contents.get("linking"));
  const bodies = functionBodies(contents);
  const names = functionNames(contents.get("name"));
  const pieces = segments(contents.get(CONTENTS));
  const data = symbols.filter(({ kind, size }) => kind === DATA && size > 0);
  for (const symbol of data) symbol.start = pieces[symbol.segment].start + symbol.offset;
  const owners = [...bodies.values()];
  const named = [...readBy(owners, places(contents.get("reloc.CODE"))), ...readBy(data, places(contents.get("reloc.DATA")))];
  const reads = new Map([...owners, ...data].map((owner, index) => [owner, named[index]]));

  const living = new Set();
  const exported = exportedFunctions(contents.get(EXPORTS)).filter(({ name }) => keep === undefined || keep.includes(name));
  const next = exported.map(({ index }) => bodies.get(index));
  while (next.length > 0) {
    const owner = next.pop();
    if (owner === undefined || living.has(owner) || isSilent(names.get(owner.index) ?? "")) continue;
    const named = (reads.get(owner) ?? []).map((at) => symbols[at]);
    if (isLocation(owner, named, contents.get(CONTENTS))) continue;
    living.add(owner);
    for (const symbol of named) next.push(symbol.kind === FUNCTION ? bodies.get(symbol.index) : symbol);
  }
  return withoutLinking(emptied(wasm, contents.get(CONTENTS), data, living));
}

/** A `core::panic::Location`, which panics alone read: a file that ends in .rs (the length leaves out a zero), a line, a column. */
function isLocation({ kind, start, size }, [file, ...more], content) {
  if (kind !== DATA || size !== 16 || file?.kind !== DATA || more.length > 0) return false;
  const length = content.readUInt32LE(start + 4);
  return length <= file.size && content.toString("latin1", file.start, file.start + length).endsWith(".rs");
}

/** Zeros where only the dead are. Symbols may overlap. */
function emptied(wasm, content, data, living) {
  const kept = new Uint8Array(content.length);
  for (const { start, size } of data.filter((symbol) => living.has(symbol))) kept.fill(1, start, start + size);
  const result = Buffer.from(wasm);
  const from = content.byteOffset - wasm.byteOffset;
  for (const { start, size } of data) for (let at = start; at < start + size; at += 1) if (kept[at] === 0) result[from + at] = 0;
  return result;
}

/** What the linker has said is no longer needed, nor would it be right when something is moved. */
function withoutLinking(wasm) {
  const kept = [...sections(wasm)].filter(([name]) => name !== "linking" && !String(name).startsWith("reloc."));
  return Buffer.concat([wasm.subarray(0, 8), ...kept.map(([, , whole]) => whole)]);
}

/** Which symbols each function or piece of data names. Pieces of data may overlap. */
function readBy(owners, places) {
  const sorted = places.sort((one, other) => one.at - other.at);
  return owners.map(({ start, size }) => {
    const named = [];
    for (let index = firstFrom(sorted, start); sorted[index]?.at < start + size; index += 1) named.push(sorted[index].symbol);
    return named;
  });
}

function firstFrom(sorted, start) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle].at < start) low = middle + 1;
    else high = middle;
  }
  return low;
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

/** Where a symbol is named: in bytes from the beginning of the section's content. */
function places(content) {
  const at = new Reader(content);
  at.number();
  const all = at.vector((at) => {
    const kind = at.byte();
    const place = { kind, at: at.number(), symbol: at.number() };
    // Signed, but it is not needed.
    if (WITH_DISTANCE.includes(kind)) at.number();
    return place;
  });
  return all.filter(({ kind }) => kind !== OF_TYPE);
}

/** Imported functions come first in the numbering; nothing else is imported. */
function functionBodies(contents) {
  const imported = new Reader(contents.get(IMPORTS) ?? [0]).number();
  const bodies = new Reader(contents.get(CODE)).vector((at) => {
    const size = at.number();
    const start = at.place;
    at.bytes(size);
    return { start, size };
  });
  return new Map(bodies.map((body, index) => [imported + index, { ...body, index: imported + index }]));
}

function exportedFunctions(content) {
  const all = new Reader(content).vector((at) => ({ name: at.text(), kind: at.byte(), index: at.number() }));
  return all.filter(({ kind }) => kind === FUNCTION);
}

/** Where each piece of the memory begins in the section. */
function segments(content) {
  return new Reader(content).vector((at) => {
    skipAddress(at);
    const size = at.number();
    const start = at.place;
    at.bytes(size);
    return { start };
  });
}
