// The small modules say what the whole package says, and where they are loaded, they are small.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../../js/build/process.js";
import { COUNT, SEED } from "../domains/compare.js";
import { hosts } from "../domains/hosts.js";
import { load, script } from "./installed.js";

/** Instances of the small modules, which die when they are told to. */
const born = [];
let dies = false;
const Instance = WebAssembly.Instance;
WebAssembly.Instance = class extends Instance {
  get exports() {
    const real = super.exports;
    const names = ["certificate", "inspect", "registrable", "read", "refused", "differs", "compare"].filter((name) => name in real);
    if (names.length === 0 || "check" in real) return real;
    if (!born.includes(real)) born.push(real);
    const lethal = (name) => (...given) => {
      if (dies) throw new WebAssembly.RuntimeError("unreachable");
      return real[name](...given);
    };
    return { ...real, ...Object.fromEntries(names.map((name) => [name, lethal(name)])) };
  }
};
const beian = await load();
const numbers = await load("dist/numbers-node.js");
const domains = await load("dist/domains-node.js");
const names = await load("dist/names-node.js");

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

/** What a call gives while every instance dies. */
function deadly(call) {
  dies = true;
  try {
    return call();
  } finally {
    dies = false;
  }
}

test("a few of each, at once: the small modules say what the whole package says", () => {
  for (const [kind, number] of [["resident-id", STARTS[0]], ["uscc", STARTS[4]], ["passport", "E00000001"], ["resident-id", "1"], ["x".repeat(70), "1"], ["😀".repeat(70), "1"], [`${"x".repeat(63)}😀`, "1"], ["\ud800x", "1"], [7, 7]]) {
    same(kind, number);
    same(kind, number, { lang: "en", asOf: "2026-11-22" });
    for (const lang of ["zh", "zh-Hans", "zh_CN", "zh-en", "EN", "en-GB", "en_US"]) same(kind, number, { lang });
  }
  const ends = ["a".repeat(8180) + " example.com", "a".repeat(8181) + " example.com", "a".repeat(9_988) + " example.com", "a".repeat(9_989) + " example.com"];
  for (const input of ["https://www.example.com.cn/a", "例子.中国", "com", "", "\ud800.com", "www.\ud800.例子.中国", "https://example.com/\udc00", 7, null, undefined, ["example.com"], { length: 3 }, ...ends]) {
    const { findings: _, ...facts } = beian.inspectDomain(input);
    assert.deepEqual(domains.readDomain(input), facts, String(input).slice(-20));
    assert.equal(domains.registrableDomain(input), beian.registrableDomain(input), String(input).slice(-20));
  }
  for (const [name, given] of [["示例网", {}], ["中国摄影网", { nature: "individual" }], ["中国摄影网", { nature: "individual", approved: true }], ["中国示例集团", { nature: "enterprise", organizer: "中国示例集团有限公司" }], ["示例\ud800", {}], ["示例".repeat(5_001), {}], ["", {}], ["示", { asOf: "2018-03-01" }]]) sameOfService(name, given);
  for (const name of ["示例有限公司", "示例(深圳)有限公司", "示例\ud800", "示".repeat(10_001), "", 7]) for (const holder of ["示例有限公司", "示例（深圳）有限公司"]) assert.equal(names.isOrganizerName(name, { holder }), hasNoError({ organizer: { nature: "enterprise", name, certificate: { holder } } }, "/organizer/name", { asOf: "2026-11-22" }), `${String(name).slice(0, 20)} ${holder}`);
  assert.deepEqual(names.readName("摄影"), { text: "摄影", bare: "摄影", form: null, placeholder: false, reserved: [], hints: [], pictures: [] });
  assert.equal(names.readName("中国示例集团", { nature: "enterprise", organizer: "中国示例集团有限公司" }).reserved[0].own, "name");
  assert.deepEqual(names.compareNames("示例(深圳)有限公司", "示例（深圳）有限公司"), { same: "spelled", differences: ["brackets"], spans: [[2, 3], [5, 6]] });
  assert.equal(names.compareNames("示例", "x".repeat(10_000)).same, "different");
  // What cannot be read is the same as nothing.
  for (const [one, other] of [["甲".repeat(10_001), "乙".repeat(10_001)], ["甲".repeat(10_001), "甲".repeat(10_001)], [{}, 7], [undefined, undefined], ["", undefined]]) assert.equal(names.compareNames(one, other).same, "different");
});

test("where a module dies, the answer is that of nothing known and never a pass, and the next call is as before", () => {
  const calls = {
    number: () => numbers.isCertificateNumber("uscc", STARTS[4]), certificate: () => numbers.readCertificate("uscc", STARTS[4]),
    domain: () => domains.registrableDomain("https://www.example.com/"), facts: () => domains.readDomain("https://www.example.com/"),
    name: () => names.readName("中国摄影网"), service: () => names.isServiceName("示例网"), organizer: () => names.isOrganizerName("示例", { holder: "示例" }), compared: () => names.compareNames("示例", "示例"),
  };
  const each = (around) => Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, around(call)]));
  const before = each((call) => call());
  assert.deepEqual([before.number, before.domain, before.service, before.organizer, before.compared.same], [true, "example.com", true, true, "same"]);
  assert.deepEqual(each(deadly), {
    number: false, certificate: { kind: "uscc", valid: false, normalized: "", facts: {} },
    domain: null, facts: { domain: null, unicode: null, suffix: null },
    name: { text: "", bare: "", form: null, placeholder: false, reserved: [], hints: [], pictures: [] }, service: false, organizer: false, compared: { same: "different", differences: [], spans: [] },
  });
  assert.deepEqual(each((call) => call()), before);
});

test("an instance goes on until its memory has grown", () => {
  const call = () => numbers.isCertificateNumber("uscc", STARTS[4]);
  call();
  const { length } = born;
  for (let times = 0; times < 5; times += 1) call();
  assert.equal(born.length, length);
  const { memory } = born.findLast((real) => "certificate" in real);
  memory.grow(128 - memory.buffer.byteLength / 2 ** 16);
  call();
  call();
  assert.equal(born.length, length);
  memory.grow(1);
  assert.equal(call(), true);
  assert.equal(call(), true);
  assert.equal(born.length, length + 1);
});

test("the day is that of Shanghai where none is given", (t) => {
  const number = "11010520260102123";
  const [born_] = [..."0123456789X"].map((digit) => number + digit).filter((whole) => numbers.isCertificateNumber("resident-id", whole, { asOf: "2026-11-22" }));
  assert.deepEqual(["2026-01-01", "2026-01-02"].map((asOf) => numbers.isCertificateNumber("resident-id", born_, { asOf })), [false, true]);
  const now = Date.now;
  t.after(() => { Date.now = now; });
  for (const [time, is] of [["2026-01-01T15:59:59Z", false], ["2026-01-01T16:00:00Z", true]]) {
    Date.now = () => Date.parse(time);
    assert.equal(numbers.isCertificateNumber("resident-id", born_), is, time);
  }
});

test("a wrong option of a small module is told by its place, with what is expected", () => {
  const number = (options) => () => numbers.readCertificate("uscc", STARTS[4], options);
  const service = (options) => () => names.isServiceName("示例", options);
  for (const [call, code, option, expected] of [
    ...[7, null, [], "en"].map((options) => [number(options), "wrong-value", "options", "an object expected"]),
    [number({ asof: "2026-01-01" }), "unknown", "/asof", "no such option of this module"],
    ...["fr", "fren", "english", "xen", ["en"], 7].map((lang) => [number({ lang }), "wrong-value", "/lang", '"zh-CN" or "en" expected']),
    ...["2026-02-30", "tomorrow", "12026-01-01", "2026-01-011", ["2026-01-01"], 20260101].flatMap((asOf) => [number, service].map((of) => [of({ asOf }), "wrong-value", "/asOf", 'a date such as "2026-11-21" expected'])),
    [() => numbers.isCertificateNumber("no-such-kind", "1"), "wrong-value", "kind", "a kind of certificate, or a format of numbers, expected"],
    [() => numbers.isCertificateNumber(7, "1"), "wrong-value", "kind", "a kind of certificate, or a format of numbers, expected"],
    [service({ nature: "enterprize" }), "wrong-value", "/nature", "a nature of an organizer expected"],
    [() => names.readName("示例", { nature: "enterprize" }), "wrong-value", "/nature", "a nature of an organizer expected"],
    [service({ nature: 4 }), "wrong-value", "/nature", "a text expected"], [service({ organizer: {} }), "wrong-value", "/organizer", "a text expected"],
    [() => names.isOrganizerName("示例", { holder: 7 }), "wrong-value", "/holder", "a text expected"],
    [service({ approved: "yes" }), "wrong-value", "/approved", "true or false expected"],
    ...["lang", "holder"].map((name) => [service({ [name]: "x" }), "unknown", `/${name}`, "no such option of this module"]),
    [() => names.readName("示例", { approved: true }), "unknown", "/approved", "no such option of this module"],
    [() => names.isOrganizerName("示例", { nature: "individual" }), "unknown", "/nature", "no such option of this module"],
  ]) assert.throws(call, (error) => error instanceof beian.BeianOptionError && error.code === code && error.option === option && error.message === `beian: option "${option}": ${expected}`, `${option} ${expected}`);
});

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

/** Lines of a file in tests/names, in columns. */
const listed = (file) => readFileSync(join(root, "tests/names", file), "utf8").split("\n").filter((line) => line && !line.startsWith("#")).map((line) => line.split("\t"));
const SERVICES = [
  ...["individuals.txt", "units.txt"].flatMap((file) => listed(file).map(([name]) => ({ name }))),
  ...listed("meant.txt").map(([line]) => ({ name: line.slice(line.indexOf(" ") + 1) })),
  ...listed("rules.tsv").map(([, nature, organizer, , , name]) => ({ nature, organizer, name })),
  ...listed("ordinary.tsv").map(([, nature, organizer, name]) => ({ nature, organizer, name })),
  ...listed("public.tsv").flatMap(([nature, organizer, others]) => [organizer, ...(others ?? "").split("|")].map((name) => ({ nature, organizer, name }))),
];
const NATURES = beian.vocabulary().nature.map(({ slug }) => slug);

/** Whether the whole package has no error there. What drug sites are asked rests on an approval, which no name has. */
const hasNoError = (filing, path, options) => beian.checkPath(filing, path, options).every((finding) => finding.path !== path || finding.severity !== "error");

function sameOfService(name, { nature, organizer, approved = false, asOf = "2026-11-22" }) {
  const who = { ...(nature === undefined ? {} : { nature }), ...(organizer === undefined ? {} : { name: organizer }) };
  const filing = { organizer: who, services: [{ kind: "website", name, ...(approved ? { nameApproval: { number: "示例〔2026〕1号", authority: "示例局" } } : {}) }] };
  const expected = hasNoError(filing, "/services/0/name", { asOf });
  assert.equal(names.isServiceName(name, { ...(nature === undefined ? {} : { nature }), ...(organizer === undefined ? {} : { organizer }), approved, asOf }), expected, JSON.stringify([String(name).slice(0, 80), nature, organizer, approved, asOf]));
}

test("beian/names: names of services, whoever files, with and without approval", () => {
  let state = 5;
  const random = (below) => (state = (state * 48271) % 2147483647) % below;
  const between = [" ", "·", "\u200b", "x", "1", "（", "）", "國", "中", "民", "\u202e", "😀", "zhongguo", "\u0007", "囗或"];
  for (const { name, nature: written, organizer } of SERVICES) {
    const nature = NATURES.includes(written) ? written : undefined;
    const one = { nature, organizer: organizer === "-" ? undefined : organizer };
    sameOfService(name, one);
    sameOfService(name, { nature: NATURES[random(NATURES.length)], organizer: one.organizer, approved: random(2) === 0 });
    const at = random(name.length + 1);
    sameOfService(name.slice(0, at) + between[random(between.length)] + name.slice(at), one);
    if (random(8) === 0) sameOfService(name, { ...one, asOf: "2018-03-01" });
  }
  for (const name of ["", " ", "★★", "😀", "\ue000", "a\u0007", "\ud800", "中国\ud800", "\ufffd", "中国".repeat(4_000), "\u200b", ...odd]) for (const nature of [undefined, "individual", "enterprise"]) sameOfService(name, { nature });
});

test("beian/names: every word that is found is one that the whole package names, at the same place", () => {
  for (const { name } of SERVICES) {
    const found = beian.checkPath({ organizer: { nature: "individual" }, services: [{ name }] }, "/services/0/name", { lang: "en" }).filter(({ rule }) => rule === "name/reserved-word");
    const { reserved, hints } = names.readName(name, { nature: "individual" });
    const places = (spans) => [...new Set(spans.map(String))].sort();
    const meant = new Set(reserved.filter(({ accident }) => accident === undefined).map(({ word }) => word));
    const weighed = reserved.filter(({ word, accident }) => !meant.has(word) || accident === undefined);
    const explained = weighed.filter(({ word, accident }, at) => accident === undefined || weighed.findIndex((other) => other.word === word) === at);
    const words = new Set([...reserved, ...hints].map(({ word }) => word));
    assert.deepEqual(new Set(found.map(({ params }) => params.word)), words, name);
    for (const { span } of [...explained, ...hints]) assert.ok(places(found.flatMap(({ spans }) => spans)).includes(String(span)), `${name} ${span}`);
  }
  assert.deepEqual(names.readName("中·國 摄影网"), { text: "中国摄影网", bare: "中国摄影", form: null, placeholder: false, reserved: [{ word: "中国", group: "political", span: [0, 3], disguised: true }], hints: [], pictures: [] });
  assert.deepEqual(names.readName("个人大全").reserved[0].accident, { kind: "joined", words: ["个人", "大全"] });
  assert.deepEqual(names.readName("zhongguo摄影").hints, [{ word: "中国", span: [0, 8] }]);
  assert.equal(names.readName("中国示例集团", { nature: "enterprise", organizer: "中国示例集团有限公司" }).reserved[0].own, "name");
  assert.equal(names.readName("示例（深圳）有限公司").form, "有限公司");
  assert.equal(names.readName("测试123").placeholder, true);
  assert.deepEqual(names.readName("摄影😀").pictures, [[2, 4]]);
});

test("beian/names: names of organizers beside the one on the certificate", () => {
  const units = SERVICES.flatMap(({ organizer }) => (organizer && organizer !== "-" ? [organizer] : []));
  const changed = (name) => [name, name.replace("（", "(").replace("）", ")"), `${name} `, name.slice(1), name.replace("有限公司", "有限责任公司"), `${name}（个体工商户）`, `${name[0]} ${name.slice(1)}`, name.replace("国", "國"), "", "***", "★"];
  for (const holder of new Set(units)) {
    for (const name of changed(holder)) {
      const expected = hasNoError({ organizer: { nature: "enterprise", name, certificate: { holder } } }, "/organizer/name", { asOf: "2026-11-22" });
      assert.equal(names.isOrganizerName(name, { holder }), expected, `${name} ${holder}`);
      // Signs alone say nothing: no certificate is compared with them.
      if ([name, holder].every((text) => /\p{L}/u.test(text))) assert.equal(names.compareNames(name, holder).same !== "different", expected, `${name} ${holder}`);
    }
  }
  for (const name of ["", "★", "示例\u0007", "示例\ud800", "无", ...odd]) assert.equal(names.isOrganizerName(name), hasNoError({ organizer: { name } }, "/organizer/name"), String(name).slice(0, 40));
  assert.deepEqual(names.compareNames("示例(深圳)有限公司", "示例（深圳）有限公司"), { same: "spelled", differences: ["brackets"], spans: [[2, 3], [5, 6]] });
  for (const value of odd) assert.equal(typeof names.compareNames(value, value).same, "string");
});

test("beian/names: wrong options", () => {
  for (const options of [7, null, [], { natur: "individual" }, { nature: "enterprize" }, { nature: 4 }, { organizer: {} }, { approved: "yes" }, { asOf: "2026-02-30" }, { lang: "en" }]) {
    assert.throws(() => names.isServiceName("示例", options), (error) => error instanceof beian.BeianOptionError, JSON.stringify(options));
  }
  assert.throws(() => names.readName("示例", { approved: true }), TypeError);
  assert.throws(() => names.isOrganizerName("示例", { nature: "individual" }), TypeError);
});

test("by import and by require(), in Node and as in a browser; before init the error says what is missing", () => {
  const printed = script(`import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
    for (const [name, call] of [["numbers", (small) => small.isCertificateNumber("uscc", "91350100M000100Y43")], ["domains", (small) => small.registrableDomain("https://www.example.com.cn/a")], ["names", (small) => small.isServiceName("中国摄影网", { nature: "individual" })]]) {
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
    "beian is not ready: call init() first, and await it",
    "false false false compareNames,init,isOrganizerName,isServiceName,readName",
  ]);
});
