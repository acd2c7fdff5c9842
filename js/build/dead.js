// Which data no function reads any more: what panics would have said, the tables that only these words were made with, and what only exports
// read that do not stay. Nothing in a module says where a table begins and who reads it: the linker does (linked.js).
import { DATA, FUNCTION } from "./linked.js";
import { DATA as CONTENTS, EXPORTS, Reader } from "./wasm.js";

/**
 * @param module see linked.js
 * @param {(name: string) => boolean} isSilent functions of which nothing is left but a trap
 * @param {string[]} [keep] the exports that stay; without them, all
 * @returns {Set} the pieces of data that something reads
 */
export function livingData({ contents, data, functions, inCode, inData }, isSilent, keep) {
  const owners = [...functions.values()];
  const named = [...readBy(owners, inCode), ...readBy(data, inData)];
  const reads = new Map([...owners, ...data].map((owner, index) => [owner, named[index]]));

  const living = new Set();
  const exported = exportedFunctions(contents.get(EXPORTS)).filter(({ name }) => keep === undefined || keep.includes(name));
  const next = exported.map(({ index }) => functions.get(index));
  while (next.length > 0) {
    const owner = next.pop();
    if (owner === undefined || living.has(owner) || isSilent(owner.name ?? "")) continue;
    const named = reads.get(owner) ?? [];
    if (isLocation(owner, named, contents.get(CONTENTS))) continue;
    living.add(owner);
    for (const symbol of named) next.push(symbol.kind === FUNCTION ? functions.get(symbol.index) : symbol);
  }
  return new Set(data.filter((piece) => living.has(piece)));
}

/** A `core::panic::Location`, which panics alone read: a file that ends in .rs (the length leaves out a zero), a line, a column. */
function isLocation({ kind, start, size }, [file, ...more], content) {
  if (kind !== DATA || size !== 16 || file?.kind !== DATA || more.length > 0) return false;
  const length = content.readUInt32LE(start + 4);
  return length <= file.size && content.toString("latin1", file.start, file.start + length).endsWith(".rs");
}

/** Which symbols each function or piece of data names. Pieces of data may overlap. */
function readBy(owners, places) {
  return owners.map(({ start, size }) => {
    const named = [];
    for (let index = firstFrom(places, start); places[index]?.at < start + size; index += 1) named.push(places[index].symbol);
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

function exportedFunctions(content) {
  const all = new Reader(content).vector((at) => ({ name: at.text(), kind: at.byte(), index: at.number() }));
  return all.filter(({ kind }) => kind === FUNCTION);
}
