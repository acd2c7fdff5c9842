// Words in service names: 2,000 made-up names of 20 characters against the 12 reserved words and against 2,000 words, beside filters from
// npm and one regular expression. The peers compare characters as they stand; the core sees through disguises first, in the same call.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { must } from "../../js/build/process.js";
import { generator } from "./support/generated.js";
import { measure, table } from "./support/measure.js";

const require = createRequire(import.meta.url);
const RESERVED = ["中国", "中央", "国家", "中华", "人大", "人民", "反腐", "纪检", "监察", "信访", "维权", "投诉"];
const NAMES = 2000;
const CHARACTERS = 20;

export default async function ({ target }) {
  const core = await load(target);
  const random = generator(20261122);
  const ordinary = alphabet(random, 2500);
  const many = [...new Set(Array.from({ length: 2100 }, () => word(random, ordinary)))].slice(0, 2000);
  for (const [title, words] of [["12 words", RESERVED], ["2,000 words", many]]) {
    const names = Array.from({ length: NAMES }, (_, index) => name(random, ordinary, index % 10 === 0 ? words : []));
    const expected = names.filter((one) => words.some((other) => one.includes(other))).length;
    const searches = { ...(await peers(words)), ...ours(core, words) };
    const tasks = Object.fromEntries(Object.entries(searches).map(([peer, search]) => [peer, () => names.filter(search).length]));
    for (const [peer, task] of Object.entries(tasks)) {
      const found = task();
      // The core sees other forms of the same characters as well.
      if (!peer.startsWith("of it") && (found < expected || found > expected * 1.2)) throw new Error(`${peer}: ${found} names, not ${expected}`);
    }
    table(`a name of ${CHARACTERS} characters against ${title} (${expected} of ${NAMES} names hold one)`, measure(tasks, NAMES));
  }
}

async function peers(words) {
  const { default: FastScanner } = await import("fastscan");
  const { Mint } = require("mint-filter");
  const scanner = new FastScanner(words);
  const mint = new Mint(words);
  const expression = new RegExp(words.join("|"), "u");
  return {
    "regular expression": (text) => expression.test(text),
    "includes, word by word": (text) => words.some((one) => text.includes(one)),
    fastscan: (text) => scanner.search(text).length > 0,
    "mint-filter": (text) => !mint.verify(text),
  };
}

function ours({ exports, write }, words) {
  const list = exports.prepare(...write(words.join("\n"), 1 << 20));
  return {
    "beian: fold and find": (text) => exports.count(list, ...write(text)) > 0,
    ...(words === RESERVED && { "beian: and explain": (text) => exports.reserved(...write(text)) > 0 }),
    "of it, fold": (text) => exports.folded(...write(text)) > 0,
    "of it, crossing": (text) => exports.length(...write(text)) > 0,
  };
}

/** The core as a module of its own, of the same profile as the shipped one. */
async function load(target) {
  const triple = "wasm32-unknown-unknown";
  await must("building the core for the bench", "cargo", ["build", "--release", "--locked", "--target", triple, "--example", "bench"]);
  const compiled = new WebAssembly.Module(readFileSync(join(target, triple, "release/examples/bench.wasm")));
  // The package's own exports come along and name imports that nothing here calls.
  const imports = {};
  for (const { module, name } of WebAssembly.Module.imports(compiled)) (imports[module] ??= {})[name] = () => 0;
  const { exports } = new WebAssembly.Instance(compiled, imports);
  const size = 1 << 16;
  const at = exports.room(size);
  const encoder = new TextEncoder();
  let memory = new Uint8Array(exports.memory.buffer, at, size);
  const write = (text, room) => {
    if (room !== undefined) {
      const place = exports.room(room);
      const { written } = encoder.encodeInto(text, new Uint8Array(exports.memory.buffer, place, room));
      return [place, written];
    }
    if (memory.length === 0) memory = new Uint8Array(exports.memory.buffer, at, size);
    return [at, encoder.encodeInto(text, memory).written];
  };
  return { exports, write };
}

function alphabet(random, count) {
  return Array.from({ length: count }, () => String.fromCharCode(0x4e00 + random(0x5000)));
}

const characters = (random, from, count) => Array.from({ length: count }, () => from[random(from.length)]).join("");

const word = (random, from) => characters(random, from, 2 + random(3));

function name(random, from, words) {
  const text = characters(random, from, CHARACTERS);
  if (words.length === 0) return text;
  const held = words[random(words.length)];
  const at = random(CHARACTERS - held.length);
  return text.slice(0, at) + held + text.slice(at + held.length);
}
