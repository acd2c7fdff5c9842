// The small modules say what the whole package says, and where they are loaded, they are small.
import assert from "node:assert/strict";
import { test } from "node:test";
import { COUNT, SEED } from "../domains/compare.js";
import { hosts } from "../domains/hosts.js";
import { load, script } from "./installed.js";

const beian = await load();
const numbers = await load("dist/numbers-node.js");
const domains = await load("dist/domains-node.js");

const KINDS = [...beian.vocabulary().certificateKind.map(({ slug }) => slug), "uscc", "organization-code", "registration-number", "no-such-kind", ""];
const STARTS = [
  "11010519491231002X", "440524188001010014", "810000199408230021", "830000199201300022", "91350100M000100Y43", "9144030071526726XG", "12100000400000624D",
  "110105491231002", "110105102301010019", "E00000001", "H12345678", "12345678", "71526726-X", "440301103456789", "4403011034567", "军字第 12345 号", "13800138000", "=\"11010519491231002X\"", "4.40981E+17", "",
];
const odd = [undefined, null, 7, 440301, {}, [], Symbol("s"), 11n, "x".repeat(1e6), "x".repeat(9_999), "\ud800", "11010519491231002X\udc00", "\u0000", "😀".repeat(100), new String("E00000001")];

/** Without findings and names of counties. */
const whole = (kind, number, options) => {
  const { findings: _, facts: { regionName: __, ...facts }, ...rest } = beian.inspectCertificate(kind, number, options);
  return { ...rest, facts };
};

/** What is answered, or which option is refused. */
function answered(ask) {
  try {
    return ask();
  } catch (error) {
    assert.ok(error instanceof beian.BeianOptionError, error);
    return { refused: error.option };
  }
}

function same(kind, number, options) {
  const what = `${String(kind).slice(0, 40)} ${String(number).slice(0, 40)} ${JSON.stringify(options)}`;
  assert.deepEqual(numbers.readCertificate(kind, number, options), whole(kind, number, options), what);
  assert.deepEqual(answered(() => numbers.isCertificateNumber(kind, number, options)), answered(() => beian.isCertificateNumber(kind, number, options)), what);
}

test("beian/numbers: every kind, every start, with characters changed, on days near and far, in both languages", () => {
  let state = 11;
  const random = (below) => (state = (state * 48271) % 2147483647) % below;
  const alphabet = "0123456789ABCDEFGHXZaxz ×Ｘ０-\u200b中";
  for (const start of STARTS) {
    for (const kind of KINDS) {
      same(kind, start);
      same(kind, start, { asOf: "1999-01-01", lang: "en" });
      for (let round = 0; round < 12; round += 1) {
        const characters = [...start];
        for (let change = 1 + random(3); change > 0; change -= 1) characters[random(characters.length + 1)] = alphabet[random(alphabet.length)];
        same(kind, characters.join(""), { asOf: "2026-11-22" });
      }
    }
  }
});

test("beian/numbers: whatever is no number or no kind, and wrong options", () => {
  for (const value of odd) {
    same("resident-id", value);
    same("uscc", value);
    same("passport", value);
    same(value, STARTS[0]);
  }
  for (const options of [7, null, [], { asof: "2026-01-01" }, { lang: "fr" }, { asOf: "2026-02-30" }, { asOf: "tomorrow" }, { asOf: 20260101 }, { provider: "aliyun" }]) {
    assert.throws(() => numbers.isCertificateNumber("uscc", STARTS[4], options), TypeError, JSON.stringify(options));
  }
});

test("beian/domains: hosts, addresses and whatever is pasted", () => {
  const generated = hosts(COUNT, SEED).filter((_, at) => at % 10 === 0);
  const pasted = ["", " ", ".com", "com", "https://", "https://www.example.com.cn/a?b#c", "example.com/a,b.com", "a.com b.com", "域名：example.com", "例子.中国", "8.8.8.8", "[240e::1]", `${"a.".repeat(200)}com`, "a".repeat(8192), "a".repeat(8193), "user@example.com", "com.cn"];
  for (const input of [...generated, ...generated.map((host) => `https://${host}/a`), ...pasted, ...odd]) {
    const { findings: _, ...facts } = beian.inspectDomain(input);
    assert.deepEqual(domains.readDomain(input), facts, String(input).slice(0, 80));
    assert.equal(domains.registrableDomain(input), beian.registrableDomain(input), String(input).slice(0, 80));
  }
});

test("by import and by require(), in Node and as in a browser; before init the error says what is missing", () => {
  const printed = script(`import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
    for (const [name, call] of [["numbers", (small) => small.isCertificateNumber("uscc", "91350100M000100Y43")], ["domains", (small) => small.registrableDomain("https://www.example.com.cn/a")]]) {
      const browser = await import(require.resolve("beian/package.json").replace("package.json", "dist/" + name + "-inline.js"));
      try { call(browser); } catch (error) { console.log(error.message); }
      await browser.init();
      const whole = await import("beian/" + name); await whole.init();
      console.log(call(browser), call(whole), call(require("beian/" + name)), Object.keys(whole).join());
    }`);
  assert.deepEqual(printed.split("\n"), [
    "beian is not ready: call init() first, and await it",
    "true true true init,isCertificateNumber,readCertificate",
    "beian is not ready: call init() first, and await it",
    "example.com.cn example.com.cn example.com.cn init,readDomain,registrableDomain",
  ]);
});
