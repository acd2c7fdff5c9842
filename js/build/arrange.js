// Arranges the data of a module so that it compresses well: what is dead goes, what has addresses in it stands together, and the texts follow
// each other in the order in which tables first name them. The address of such a text is where the one before it ends: it need not be written
// down, and the module fills it in when it starts. These are half of all addresses in the core, and addresses compress badly.
import { Problem } from "./process.js";
import { CODE, CUSTOM, DATA, GLOBALS, MEMORY, Reader, section, sections, signedNumber, START, unsignedNumber } from "./wasm.js";

/** Kinds of places that hold an address: in code as LEB128 of five bytes, and in data. */
const [UNSIGNED, SIGNED, WORD] = [3, 4, 5];
/** Kinds of places that hold the number of a function, a global or a table: these stay. */
const OTHERS = [0, 1, 2, 7, 20];
/** The custom section that says what `fillIn` needs: wasm-bindgen, which comes in between, keeps it. */
const LEFT_OUT = "beian: addresses left out";
const PAGE = 65_536;
/** In the list of places: so many words on there is none. */
const [FURTHER, END] = [255, 0];

/**
 * @param {Buffer} wasm as the linker leaves it
 * @param module the same as linked.js reads it
 * @param {Set} living see dead.js
 * @returns {Buffer} the module without what the linker says of it, and without the addresses that `fillIn` brings
 */
export function arranged(wasm, { contents, parts, data, inCode, inData }, living) {
  const content = contents.get(DATA);
  const pieces = piecesOf(data.filter((symbol) => living.has(symbol)), inData, content);
  const [constant, ...variable] = parts;
  const end = constant.address + constant.size;
  const variables = pieces.filter(({ address }) => address >= end);
  const constants = pieces.filter(({ address }) => address < end);
  const tables = constants.filter(({ words }) => words.length > 0);
  const mentions = firstMentions([...tables, ...variables]);
  const texts = [...mentions.keys()];
  const others = constants.filter((piece) => piece.words.length === 0 && !mentions.has(piece));

  let next = constant.address;
  for (const piece of [...tables, ...others, ...texts]) {
    piece.moved = aligned(next, mentions.has(piece) ? 1 : alignment(piece));
    next = piece.moved + piece.size;
  }
  // The variables keep their alignment; the first of them may stand less than 16 bytes behind the constants.
  const shift = aligned(next - (variable[0]?.address ?? end), 16);
  for (const piece of variables) piece.moved = piece.address + shift;
  apart(pieces);

  const addresses = new Map(pieces.flatMap((piece) => piece.symbols.map((symbol) => [symbol, piece.moved + symbol.address - piece.address])));
  // What is dead has none.
  const addressOf = ({ symbol, distance }) => (addresses.has(symbol) ? addresses.get(symbol) + distance : 0);
  const memory = [{ address: constant.address, bytes: Buffer.alloc(next - constant.address) }, ...variable.map(({ address, size }) => ({ address: address + shift, bytes: Buffer.alloc(size) }))];
  const places = [];
  for (const piece of pieces) {
    const { address, bytes } = memory.findLast(({ address }) => address <= piece.moved);
    content.copy(bytes, piece.moved - address, piece.start, piece.start + piece.size);
    for (const word of piece.words) {
      const isLeftOut = mentions.get(word.target) === word;
      bytes.writeUInt32LE(isLeftOut ? 0 : addressOf(word), piece.moved - address + word.offset);
      if (isLeftOut) places.push(piece.moved + word.offset);
    }
  }

  // Before the data, where the stack will be: the program may write over it.
  const before = constant.address - 4;
  const list = listOf(places.sort((one, other) => one - other), before);
  const from = constant.address - aligned(list.length, 16);
  memory[0] = { address: from, bytes: Buffer.concat([list, Buffer.alloc(constant.address - from - list.length), memory[0].bytes]) };
  const room = PAGE * new Reader(contents.get(MEMORY)).vector((at) => at.bytes(1) && at.number())[0];
  if (memory.some(({ address, bytes }) => address + bytes.length > room)) throw new Problem("the data no longer fits into the memory: see js/build/arrange.js");

  const changed = new Map([
    [CODE, withAddresses(contents.get(CODE), inCode, addressOf)],
    [GLOBALS, shifted(contents.get(GLOBALS), end, shift)],
    [DATA, Buffer.concat([unsignedNumber(memory.length), ...memory.flatMap(({ address, bytes }) => [Buffer.from([0, 0x41]), signedNumber(address), Buffer.from([0x0b]), unsignedNumber(bytes.length), bytes])])],
  ]);
  const kept = [...sections(wasm)].filter(([name]) => name !== "linking" && !String(name).startsWith("reloc."));
  const said = Buffer.from(`${String.fromCharCode(LEFT_OUT.length)}${LEFT_OUT}${JSON.stringify({ from, before, text: texts[0]?.moved ?? 0 })}`);
  return Buffer.concat([wasm.subarray(0, 8), ...kept.map(([id, , whole]) => (changed.has(id) ? section(id, changed.get(id)) : whole)), section(CUSTOM, said)]);
}

/** The pieces of data, each with the addresses that stand in it. Symbols may overlap: those that do are one piece. */
function piecesOf(symbols, inData, content) {
  const pieces = [];
  for (const symbol of symbols.sort((one, other) => one.address - other.address || other.size - one.size)) {
    const last = pieces.at(-1);
    if (last !== undefined && symbol.address < last.address + last.size) {
      last.size = Math.max(last.size, symbol.address + symbol.size - last.address);
      last.symbols.push(symbol);
    } else pieces.push({ address: symbol.address, start: symbol.start, size: symbol.size, symbols: [symbol], words: [], namedBy: [] });
  }
  const pieceOf = new Map(pieces.flatMap((piece) => piece.symbols.map((symbol) => [symbol, piece])));
  let index = 0;
  for (const piece of pieces) {
    const end = piece.start + piece.size;
    for (; inData[index]?.at < end; index += 1) {
      const { kind, at, symbol, distance } = inData[index];
      if (at < piece.start || kind !== WORD) continue;
      const isPair = at + 8 <= end && inData[index + 1]?.at !== at + 4;
      const word = { offset: at - piece.start, symbol, distance, target: pieceOf.get(symbol), length: isPair ? content.readUInt32LE(at + 4) : undefined };
      piece.words.push(word);
      word.target?.namedBy.push(word);
    }
  }
  return pieces;
}

/** What is written over another piece shows as a wrong word in one message, long after. */
function apart(pieces) {
  const inOrder = pieces.toSorted((one, other) => one.moved - other.moved);
  const over = inOrder.find((piece, at) => at > 0 && piece.moved < inOrder[at - 1].moved + inOrder[at - 1].size);
  if (over !== undefined) throw new Problem(`two pieces of data would stand at ${over.moved}: see js/build/arrange.js`);
}

/** For each text, in this order, the address that names it first. */
function firstMentions(pieces) {
  const mentions = new Map();
  for (const word of pieces.flatMap(({ words }) => words)) if (isText(word.target) && !mentions.has(word.target)) mentions.set(word.target, word);
  return mentions;
}

/** Tables name it together with its length in bytes: it needs no alignment, so that the next one follows at once. */
function isText(piece) {
  return piece !== undefined && piece.words.length === 0 && piece.namedBy.every(({ symbol, distance, length }) => symbol.address + distance === piece.address && length === piece.size);
}

/** Nothing says what a piece needs: at most what its address allows. */
const alignment = ({ address }) => Math.min(16, address & -address);
const aligned = (address, to) => Math.ceil(address / to) * to;

function listOf(places, before) {
  const list = [];
  for (const place of places) {
    let words = (place - before) / 4;
    for (; words >= FURTHER; words -= FURTHER - 1) list.push(FURTHER);
    list.push(words);
    before = place;
  }
  return Buffer.from([...list, END]);
}

function withAddresses(content, places, addressOf) {
  const result = Buffer.from(content);
  for (const place of places) {
    if (OTHERS.includes(place.kind)) continue;
    if (place.kind !== UNSIGNED && place.kind !== SIGNED) throw new Problem(`the linker writes addresses in a way that is new (${place.kind}): see js/build/arrange.js`);
    const address = addressOf(place);
    for (let byte = 0; byte < 5; byte += 1) result[place.at + byte] = ((address >>> (7 * byte)) & 127) | (byte < 4 ? 128 : 0);
  }
  return result;
}

/** Where the data ends, and what is behind it. */
function shifted(content, from, by) {
  const globals = new Reader(content).vector((at) => ({ head: at.bytes(3), value: at.signed(), end: at.bytes(1) }));
  return Buffer.concat([unsignedNumber(globals.length), ...globals.flatMap(({ head, value, end }) => [head, signedNumber(value < from ? value : value + by), end])]);
}

/** Has the module fill in, when it starts, the addresses that were left out. `wasm` is what `module` was read from. */
export function fillIn(binaryen, module, wasm) {
  const contents = new Map(sections(wasm));
  if (!contents.has(LEFT_OUT)) return;
  if (contents.has(START)) throw new Problem("the module starts something already: see js/build/arrange.js");
  const { from, before, text } = JSON.parse(contents.get(LEFT_OUT).toString());
  const { i32 } = module;
  const [list, place, next, words] = [0, 1, 2, 3];
  const value = (local) => module.local.get(local, binaryen.i32);
  const number = (value) => i32.const(value);
  const filled = module.block(null, [
    i32.store(0, 4, value(place), value(next)),
    module.local.set(next, i32.add(value(next), i32.load(4, 4, value(place)))),
  ]);
  const step = module.block("end", [
    module.br_if("end", i32.eqz(module.local.tee(words, i32.load8_u(0, 1, value(list)), binaryen.i32))),
    module.local.set(list, i32.add(value(list), number(1))),
    module.if(
      i32.eq(value(words), number(FURTHER)),
      module.local.set(place, i32.add(value(place), number(4 * (FURTHER - 1)))),
      module.block(null, [module.local.set(place, i32.add(value(place), i32.shl(value(words), number(2)))), filled]),
    ),
    module.br("on"),
  ]);
  const initial = [[list, from], [place, before], [next, text]].map(([local, at]) => module.local.set(local, number(at)));
  const fill = module.addFunction("fill in addresses", binaryen.none, binaryen.none, [binaryen.i32, binaryen.i32, binaryen.i32, binaryen.i32], module.block(null, [...initial, module.loop("on", step)]));
  module.setStart(fill);
}
