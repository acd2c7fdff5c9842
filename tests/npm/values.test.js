// JavaScript values by a seeded generator: a filing in which anything at all stands in a few places. Nothing throws or traps, the report is
// plain and the same again, no sentence shows a number, and no prototype changes. `npm run fuzz -- values --seconds 3600` goes on for long.
import assert from "node:assert/strict";
import { test } from "node:test";
import { everyField } from "../bench/support/every_field.js";
import { generator } from "../bench/support/generated.js";
import { instances, load } from "./instances.js";

const beian = await load();
const INPUTS = 800;
const seconds = Number(process.env.BEIAN_SECONDS ?? 0);
const first = Number(process.env.BEIAN_SEED ?? 1);
const asOf = "2026-11-22";

const boom = () => {
  throw new Error("boom");
};
const cyclic = () => {
  const list = [];
  list.push(list, { list });
  return list;
};
const TEXTS = ["", " ", "\ud800", "\udc00\ud800", "\u0000", "\u202e", "\u200b", "中国示例", "１９９０００００００１", "199-0000-0001", "11010519491231002X", "example.cn", "a@b.cn", "長期", "2026-02-30", "__proto__", "constructor", "toString", "\n".repeat(50), "😀".repeat(40)];

/** What no JSON holds, or holds oddly; made anew for every use. */
const ODD = [
  () => undefined, () => null, () => NaN, () => -0, () => Infinity, () => 2 ** 53, () => 10n ** 30n, () => true, () => Symbol("x"), () => boom, () => class {},
  () => new Date(0), () => new Date(NaN), () => /x/g, () => new Map([["name", "x"]]), () => new Set([1]), () => new Uint8Array(9), () => new ArrayBuffer(4),
  () => new String("x"), () => new Number(7), () => Object.create(null), () => Object.create({ name: "inherited" }), () => Object.assign([], { length: 900 }), cyclic,
  () => Promise.resolve(1), () => new Error("x"), () => new WeakMap(), () => ({ toJSON: boom }), () => ({ get name() { return boom(); } }), () => Object.freeze({ name: "x" }),
  () => new Proxy({}, { ownKeys: boom }), () => new Proxy([], {}), () => JSON.parse('{ "__proto__": { "polluted": 1 }, "constructor": { "prototype": { "polluted": 1 } } }'),
  () => ({ [Symbol.toPrimitive]: boom, [Symbol.iterator]: boom }), () => Array.from({ length: 501 }, () => ({})), () => "备".repeat(10_001), () => [[[[[[[[[[]]]]]]]]]],
];

/** Every place of a value, before anything odd is in it. */
const all = (value) => (typeof value === "object" && value !== null ? Object.keys(value).flatMap((key) => [[value, key], ...all(value[key])]) : []);

/** A filing of a seed, with anything at a few of its places. */
function value(seed) {
  const random = generator(seed);
  const any = (depth = 0) => {
    const kind = random(depth > 3 ? 3 : 6);
    if (kind < 2) return ODD[random(ODD.length)]();
    if (kind === 2) return TEXTS[random(TEXTS.length)];
    if (kind === 3) return Array.from({ length: random(4) }, () => any(depth + 1));
    const names = ["organizer", "services", "name", "kind", "certificate", "number", "domains", "constructor", "x".repeat(random(300))];
    return Object.fromEntries(Array.from({ length: random(4) }, () => [names[random(names.length)], any(depth + 1)]));
  };
  if (random(12) === 0) return any();
  const filing = structuredClone(everyField());
  const places = all(filing);
  for (let left = 1 + random(4); left > 0; left -= 1) {
    const [holder, key] = places[random(places.length)];
    const put = random(6) === 0 ? { get: boom } : { value: any(), writable: true };
    Object.defineProperty(holder, key, { ...put, enumerable: true, configurable: true });
  }
  return filing;
}

const PATHS = ["", "/organizer", "/organizer/name", "/services/0", "/services/0/name", "/attachments"];
const own = (object) => Reflect.ownKeys(object).map(String).join(" ");
const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const before = PROTOTYPES.map(own);

function sound(report) {
  assert.ok(["blocked", "attention", "clear"].includes(report.verdict));
  for (const finding of report.findings) plain(finding);
  return JSON.stringify(report);
}

function plain({ rule, message, fix, basis, path, spans = [] }) {
  assert.ok(rule && message && fix && basis.length > 0 && /^(\/|$)/.test(path), rule);
  assert.doesNotMatch(message + fix, /\d{11}/, rule);
  for (const [start, end] of spans) assert.ok(start < end, rule);
}

function hold(seed) {
  const options = { asOf, lang: seed % 2 ? "en" : "zh-CN" };
  const report = sound(beian.check(value(seed), options));
  assert.ok(sound(beian.check(value(seed), options)) === report, "another answer the second time");
  for (const finding of beian.checkPath(value(seed), PATHS[seed % PATHS.length], options)) plain(finding);
  const { issues } = beian.filingSchema["~standard"].validate(value(seed));
  assert.ok(issues === undefined || issues.length > 0);
}

test("anything in a filing", { timeout: 300_000 + seconds * 2_000 }, (t) => {
  const started = process.hrtime.bigint();
  const goesOn = (tried) => (seconds > 0 ? Number(process.hrtime.bigint() - started) / 1e9 < seconds : tried < INPUTS);
  let tried = 0;
  for (; goesOn(tried); tried += 1) {
    try {
      hold(first + tried);
      assert.equal(instances(), 1, "the instance died");
    } catch (error) {
      error.message = `seed ${first + tried}: ${error.message}`;
      throw error;
    }
  }
  assert.deepEqual(PROTOTYPES.map(own), before, "a prototype has changed");
  assert.equal({}.polluted, undefined);
  t.diagnostic(`${tried} values`);
});
