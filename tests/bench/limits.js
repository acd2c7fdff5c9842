// The worst a single field can do: every text of a filing at the limit, filled with what is hard to read, and every list at its own.
import { check } from "../../dist/node.js";
import { atMost } from "./support/bars.js";
import { changed, everyField, lists, texts } from "./support/every_field.js";
import { quickest } from "./support/measure.js";

const asOf = "2026-11-22";
const TEXT = 10_000;
const ENTRIES = 500;
const WORST_MS = 10;
/** Twice the input takes twice the time where all is linear, and four times where something is square. */
const GROWTH = 3;
/** Where half the input costs fewer milliseconds than this, its growth is noise. */
const NOISE_MS = 1;

const PATTERNS = {
  "one Han character": "例",
  "reserved words": "中国",
  "reserved words, spaced": "中 国\u200b",
  "traditional Han": "國傢",
  "many Han characters": Array.from({ length: TEXT / 2 }, (_, at) => String.fromCharCode(0x4e00 + 4 * at)).join(""),
  "radicals": "⼀⼁",
  "kana": "ア",
  "Hangul": "가",
  "Cyrillic": "сот",
  "circled": "①②⑳",
  "organizer's words": "有限公司",
  "places": "广东省深圳市",
  "digits": "1",
  "full-width digits": "１",
  "letters": "a",
  "capitals": "X",
  "emoji": "😀",
  "dots": ".",
  "labels": "a.",
  "ideographic dots": "例。",
  "hyphens": "-",
  "punycode": "xn--",
  "spaces": " ",
  "line feeds": "\n",
  "tabs and letters": "a\t",
  "invisible": "\u200b",
  "combining marks": "e\u0301\u0302",
  "lone surrogates": "\ud800",
  "control characters": "\u0001",
  "at signs": "a@",
  "slashes": "/a",
  "brackets": "（例",
  "commas": "a,",
  "dates": "2026-11-22",
  "lines with colons": "a:b\n",
  "records": "Domain Name: a.cn\nRegistrant: x\n",
  "denials": "不涉及新闻，提供",
  "quotation marks": "\"\\",
};

const time = (filing, times = 7) => quickest(() => check(filing, { asOf }), times);

export default function () {
  const filing = everyField();
  const alone = time(filing, 100);
  console.log(`\nevery field of a filing filled in: ${alone.toFixed(2)} ms`);

  const fields = texts(filing);
  const one = fields.map((path) => slowest(path.join("/"), (text) => changed(filing, path, () => text), alone));
  report(`one text at ${TEXT.toLocaleString("en")} UTF-16 units, its slowest pattern (${fields.length} fields, ${Object.keys(PATTERNS).length} patterns)`, one);
  atMost("one text at its limit: the worst field", WORST_MS, Math.max(...one.map(({ whole }) => whole)), "ms");
  atMost("one text at its limit: to half of it, the worst growth", GROWTH, worstGrowth(one));

  const all = [slowest("all", (text) => fields.reduce((value, path) => changed(value, path, () => text), filing), alone)];
  report(`every text at ${TEXT.toLocaleString("en")} units at once`, all);
  atMost("every text at its limit at once: to half of it, growth", GROWTH, worstGrowth(all));

  const lengths = lists(filing).map((path) => {
    const filled = (entries) => changed(filing, path, ([first]) => Array(entries).fill(first));
    return { place: path.join("/"), what: "equal entries", ...grown(filled, ENTRIES, alone) };
  });
  report(`one list of ${ENTRIES} entries`, lengths);
  atMost("one list at its limit: to half of it, the worst growth", GROWTH, worstGrowth(lengths));
}

/** What the pattern that takes longest takes. */
function slowest(place, fill, alone) {
  const text = (pattern, units) => PATTERNS[pattern].repeat(units).slice(0, units);
  const tried = Object.keys(PATTERNS).map((pattern) => ({ pattern, once: time(fill(text(pattern, TEXT)), 1) }));
  const [{ pattern }] = tried.sort((a, b) => b.once - a.once);
  return { place, what: pattern, ...grown((units) => fill(text(pattern, units)), TEXT, alone) };
}

/** Milliseconds at a size, and how many times those of half the size that is, apart from what the rest of the filing takes. */
function grown(filled, size, alone) {
  const [half, whole] = [size / 2, size].map((units) => time(filled(units)));
  return { whole, growth: half - alone < NOISE_MS ? undefined : (whole - alone) / (half - alone) };
}

const worstGrowth = (rows) => Math.max(...rows.map(({ growth }) => growth ?? 0));

function report(title, rows) {
  console.log(`\n${title}`);
  const ranked = [...rows].sort((a, b) => b.whole - a.whole);
  for (const row of ranked.filter(({ growth }, at) => at < 12 || growth > GROWTH)) {
    console.log(`/${row.place.padEnd(58)}${row.what.padEnd(24)}${row.whole.toFixed(1).padStart(8)} ms${growthText(row)}`);
  }
}

const growthText = ({ growth }) => (growth === undefined ? "" : `  ${growth.toFixed(2)} × half`);
