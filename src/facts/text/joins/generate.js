// Writes table.rs: the ordinary words around each reserved word, with what each is worth to a reader who has to decide between
// “美国|家居” and “美|国家|居”. Run `node src/facts/text/joins/generate.js` anywhere with Node and npm; the result depends on the pinned
// word list and on trade.txt only.
//
// The reading of a text is the segmentation whose words are together the most likely (a unigram model, as segmenters use it). Only what
// meets at the reserved word matters, so the table holds, for every word that ends with its first or begins with its second character,
// the gain: how much likelier the word is than its remainder alone. Two words meet by accident where both gains together outweigh the
// reserved word. Characters after `!` change that: with one of them beyond the word, its remainder belongs to a word of its own
// (欧美|国家), or the reserved word to a longer one (国家电网).
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PACKAGE = "@node-rs/jieba";
const VERSION = "2.0.3";
const RESERVED = ["中国", "中央", "国家", "中华", "人大", "人民", "反腐", "纪检", "监察", "信访", "维权", "投诉"];

// Characters standing alone are rarer in names than in running text, by about this factor (natural logarithm).
const ALONE = 2.5;
// A word of trade.txt is in use as least as often as this in 60 million words.
const TRADE = 400;
// Rarer words are left out: most are typing errors and names of persons in the list.
const RARE = { left: 120, right: 80, beyond: 4000 };
// Words that the news, which the list was counted in, uses far more often than names do, with the factor.
const NEWS = new Map([["人大", 5]]);
const LONGEST = 4;
const MOST = 90;
const STRONG = 0.55;
// Gains are kept in halves, as one character from `0` (-12) on.
const LOWEST = -12;

const list = wordList();
const trade = readFileSync(new URL("trade.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .flatMap((line) => line.split(" "));
for (const word of trade) list.set(word, Math.max(list.get(word) ?? 0, TRADE));
const total = [...list.values()].reduce((sum, count) => sum + count, 0);
const endings = index((word) => word.at(-1));
const beginnings = index((word) => word[0]);

const firsts = [...new Set(RESERVED.map((word) => word[0]))];
const lefts = new Map(firsts.map((first) => [first, leftOf(first)]));
const rights = new Map(RESERVED.map((word) => [word, rightOf(word)]));
const left = firsts.map((first) => {
  const words = RESERVED.filter((word) => word[0] === first);
  return prune(lefts.get(first), words, words.map((word) => rights.get(word)));
});
const right = RESERVED.map((word) => prune(rights.get(word), [word], [lefts.get(word[0])]));
if (process.argv[2] === "--stdout") process.stdout.write(source());
else writeFileSync(new URL("table.rs", import.meta.url), source());

/** Words of Han characters with their counts. */
function wordList() {
  const folder = mkdtempSync(join(tmpdir(), "words-"));
  try {
    const packed = execFileSync("npm", ["pack", "--silent", `${PACKAGE}@${VERSION}`], { cwd: folder, encoding: "utf8" }).trim();
    execFileSync("tar", ["xzf", packed, "package/dict.txt"], { cwd: folder });
    const words = new Map();
    for (const line of readFileSync(join(folder, "package", "dict.txt"), "utf8").split("\n")) {
      const [word, count] = line.split(" ");
      if (/^\p{Script=Han}{1,5}$/u.test(word)) words.set(word, Number(count));
    }
    return words;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function index(key) {
  const words = new Map();
  for (const word of list.keys()) {
    if (word.length === 1) continue;
    if (!words.has(key(word))) words.set(key(word), []);
    words.get(key(word)).push(word);
  }
  return (character) => words.get(character) ?? [];
}

/** The natural logarithm of a word's share. */
function share(word) {
  const count = (list.get(word) ?? (word.length === 1 ? 1 : 0)) / (NEWS.get(word) ?? 1);
  return Math.log(count / total) - (word.length === 1 ? ALONE : 0);
}

/** The share of the likeliest reading. */
function reading(text) {
  const best = [0];
  for (let end = 1; end <= text.length; end += 1) {
    best[end] = -Infinity;
    for (let start = Math.max(0, end - 5); start < end; start += 1) {
      best[end] = Math.max(best[end], best[start] + share(text.slice(start, end)));
    }
  }
  return best[text.length];
}

/** The words that end with a character, for all reserved words that begin with it. */
function leftOf(first) {
  const reserved = RESERVED.filter((word) => word[0] === first);
  const words = endings(first).filter((word) => isKnown(word, "left") && !reserved.some((one) => word.includes(one)));
  const entries = words.map((text) => {
    const rest = text.slice(0, -1);
    const beyond = new Map();
    // Words that take in the remainder and what stands before it: 欧美.
    for (const other of endings(rest.at(-1))) {
      if (other.length <= rest.length || !other.endsWith(rest) || !isKnown(other, "beyond")) continue;
      const before = other.slice(0, -rest.length);
      note(beyond, before.at(-1), share(text) + reading(before) - share(other));
    }
    // Words that take in the reserved word as well: 欧美国家.
    for (const word of reserved) {
      for (const other of endings(word[1])) {
        if (!other.endsWith(rest + word) || other.length === rest.length + 2) continue;
        const before = other.slice(0, -rest.length - 2);
        note(beyond, before.at(-1), share(text) + reading(before) + share(word) - share(other));
      }
    }
    return { text, rest, gain: share(text) - reading(rest), beyond };
  });
  return { character: first, entries };
}

/** The words that begin with the second character of a reserved word. */
function rightOf(word) {
  const words = beginnings(word[1]).filter((other) => isKnown(other, "right") && !RESERVED.some((one) => other.includes(one)));
  const entries = words.map((text) => {
    const rest = text.slice(1);
    const longer = list.has(word + rest) ? share(word + rest) - share(word) : -Infinity;
    const beyond = new Map();
    for (const other of beginnings(rest[0])) {
      if (other.length <= rest.length || !other.startsWith(rest) || !isKnown(other, "beyond")) continue;
      const after = other.slice(rest.length);
      note(beyond, after[0], share(text) + reading(after) - share(other));
    }
    for (const other of beginnings(word[0])) {
      if (!other.startsWith(word + rest) || other.length === rest.length + 2) continue;
      const after = other.slice(rest.length + 2);
      note(beyond, after[0], share(text) + reading(after) + share(word) - share(other));
    }
    return { text, rest, gain: share(text) - Math.max(reading(rest), longer), beyond };
  });
  return { character: word[1], entries };
}

function isKnown(word, side) {
  return word.length <= LONGEST && (list.get(word) >= RARE[side] || trade.includes(word));
}

/** Without the entries that can decide nothing, and without the characters beyond that change nothing. */
function prune({ character, entries }, words, partners) {
  const alone = share(character);
  const lightest = Math.min(...words.map(share));
  const best = Math.max(...partners.map((partner) => Math.max(share(partner.character), ...partner.entries.map(({ gain }) => gain))));
  const useful = entries.filter(({ gain }) => gain > alone && gain + best > lightest);
  const commonest = useful.filter(({ text }) => !trade.includes(text)).sort((one, other) => list.get(other.text) - list.get(one.text)).slice(0, MOST);
  const kept = useful.filter((entry) => trade.includes(entry.text) || commonest.includes(entry));
  const typical = median(partners.flatMap((partner) => partner.entries.map(({ gain }) => gain).filter((gain) => gain > share(partner.character))));
  const heaviest = Math.max(...words.map(share));
  for (const entry of kept) {
    entry.unless = [...entry.beyond].filter(([, gain]) => gain + typical <= heaviest).map(([at]) => at);
  }
  return { character, alone, entries: kept.sort((one, other) => (one.text < other.text ? -1 : 1)) };
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length * STRONG)] ?? 0;
}

function note(beyond, at, gain) {
  beyond.set(at, Math.min(beyond.get(at) ?? Infinity, gain));
}

function mark(gain) {
  const halves = Math.round((gain - LOWEST) * 2);
  return String.fromCharCode(48 + Math.min(Math.max(halves, 0), 74));
}

function side({ alone, entries }) {
  return mark(alone) + entries.map(({ rest, gain, unless }) => ` ${rest}${mark(gain)}${unless.sort().join("")}`).join("");
}

function source() {
  const day = new Date().toISOString().slice(0, 10);
  const lines = (sides) => sides.map((one) => `    ("${one.name ?? one.character}", "${side(one).replaceAll("\\", "\\\\")}"),\n`).join("");
  const weights = RESERVED.map((word) => mark(share(word))).join("");
  return `//! The words around the reserved words. Written by generate.js from the word list of ${PACKAGE} ${VERSION} (MIT) and trade.txt; read ${day}.
//!
//! Each string begins with the weight of the character standing alone. An entry is a word without the character that it shares with the
//! reserved word, its gain, and the characters that must not stand beyond it. Weights and gains are natural logarithms in halves, one
//! ASCII character each; \`0\` is ${LOWEST}.

/// The weight of each reserved word, in their order.
pub(super) const WEIGHTS: &str = "${weights}";

/// Words that end with the first character of a reserved word.
#[rustfmt::skip]
pub(super) static LEFT: &[(&str, &str)] = &[
${lines(left)}];

/// Words that begin with the second, by reserved word.
#[rustfmt::skip]
pub(super) static RIGHT: &[(&str, &str)] = &[
${lines(right.map((one, index) => ({ ...one, name: RESERVED[index] })))}];
`;
}
