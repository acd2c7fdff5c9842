// The walker alone: any value becomes one text, JSON where JSON has a form. What the core makes of it is in hostile.test.js.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../../js/build/process.js";
import { write } from "../../js/door.js";

const folder = join(root, "tests/cases");
const filings = readdirSync(folder).filter((name) => name.endsWith(".json")).map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")).filing);

test("what JSON has a form for is JSON, character for character", () => {
  for (const value of [...filings, null, true, false, "x", "\"", "\\", "\n", "\u001f", " ", "\u007f", "\ud7ff\ue000", "\ud800", "x\udfff", "\"\\\n\u0000\u007f\u2028😀", [], {}, [[]], [1, -2.5, 1e21, 1e-7], { "a\"b": 1, "": 2, "😀": 3 }]) {
    assert.equal(write(value), JSON.stringify(value));
  }
});

const boom = () => {
  throw new Error("boom");
};
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const nested = (depth) => (depth === 0 ? "end" : [nested(depth - 1)]);
/** An object so many classes below another. */
const below = (type, depth) => new (Array.from({ length: depth }).reduce((above) => class extends above {}, type))();
const endless = new Proxy({}, { getPrototypeOf: () => endless });

for (const [name, value, text] of [
  ["undefined", undefined, "!u"],
  ["a function", boom, "!f"],
  ["a class", class {}, "!f"],
  ["a symbol", Symbol("x"), "!s"],
  ["a bigint", 1n, "!b"],
  ["NaN", NaN, "!n"],
  ["infinities", [Infinity, -Infinity], "[1e999,-1e999]"],
  ["members of every kind", { a: undefined, b: boom, c: null }, '{"a":!u,"b":!f,"c":null}'],
  ["holes", [, 1], "[!u,1]"],
  ["lone surrogates", { "\ud800": "x\udc00" }, '{"\\ud800":"x\\udc00"}'],
  ["a getter that throws", { get a() { return boom(); }, b: 1 }, '{"a":!t,"b":1}'],
  ["a revoked proxy", revoked.proxy, "!t"],
  ["a proxy that throws over its names", new Proxy({}, { ownKeys: boom }), "!t"],
  ["a proxy that throws over its members", new Proxy({ a: 1 }, { get: boom, getPrototypeOf: boom }), '{"a":!t}'],
  ["prototypes without end", endless, "{}"],
  ["a list whose length lies", new Proxy([], { get: () => 2 ** 53 }), `!e${2 ** 32 - 1}`],
  ["lists whose lengths are below one", [-1, 0.5, NaN, -Infinity].map((length) => new Proxy([1], { get: () => length })), "[[],[],[],[]]"],
  ["a list whose length is no number", new Proxy([1], { get: () => "1" }), "[]"],
  ["collections", [new Map(), new Set(), new WeakMap(), new WeakSet(), new (class extends Map {})()], "[!o,!o,!o,!o,!o]"],
  ["boxed values", [new String("x"), new Number(1), new Boolean(true)], "[!o,!o,!o]"],
  ["bytes", [new Uint8Array(5e6), Buffer.alloc(5e6), new DataView(new ArrayBuffer(8)), new Float64Array(5e6)], "[!o,!o,!o,!o]"],
  ["a Date", new Date(0), "!o"],
  ["inherited members", Object.create({ a: 1 }), "{}"],
  ["symbols as names", { [Symbol("x")]: 1, a: 1 }, '{"a":1}'],
  ["__proto__ as a name", JSON.parse('{"__proto__":1}'), '{"__proto__":1}'],
  ["toJSON", { toJSON: boom }, '{"toJSON":!f}'],
  ["a long text", "x".repeat(10_001), "!x10001"],
  ["the longest text", "x".repeat(10_000), `"${"x".repeat(10_000)}"`],
  ["the longest text within", ["x".repeat(10_000), "x".repeat(10_001)], `["${"x".repeat(10_000)}",!x10001]`],
  ["the longest name that is whole", { ["x".repeat(1_000)]: 1 }, `{"${"x".repeat(1_000)}":1}`],
  ["a collection at the end of a long chain", [below(Map, 7), below(Map, 8)], "[!o,{}]"],
  ["an object of nobody's", Object.create(null), "{}"],
  ["a long list", new Array(501), "!e501"],
  ["a sparse list", Object.assign([], { length: 2 ** 32 - 1 }), "!e4294967295"],
  ["many members", Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`k${at}`, at])), "!e501"],
  ["the deepest text", nested(16), `${"[".repeat(16)}"end"${"]".repeat(16)}`],
  ["a list too deep", nested(17), `${"[".repeat(16)}!d${"]".repeat(16)}`],
]) {
  test(name, () => assert.equal(write(value), text));
}

test("cycles end", () => {
  const cycle = {};
  cycle.cycle = cycle;
  assert.equal(write(cycle), `${'{"cycle":'.repeat(16)}!d${"}".repeat(16)}`);
});

test("a getter is called once, and may call in again", () => {
  let calls = 0;
  const value = { get a() { calls += 1; return write({ b: [calls] }); }, c: 1 };
  assert.equal(write(value), '{"a":"{\\"b\\":[1]}","c":1}');
});

test("past fifty thousand values, and past a million characters, nothing is read", () => {
  const rows = write(Array.from({ length: 500 }, () => Array.from({ length: 499 }, () => 1)));
  assert.equal(rows.match(/1/g).length + 101, 50_000);
  const texts = write(Array.from({ length: 500 }, () => Array.from({ length: 99 }, () => "x".repeat(10_000))));
  assert.ok(texts.length < 1_300_000);
  assert.ok(texts.includes("!v"));
});

test("a million characters are read, and names are characters too", () => {
  const whole = (last) => [...Array.from({ length: 104 }, () => "x".repeat(10_000)), "x".repeat(last), "end"];
  assert.ok(write(whole(2 ** 20 - 1_040_000)).endsWith(',"end"]'));
  assert.ok(write(whole(2 ** 20 - 1_039_999)).endsWith(",!v]"));
  const names = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`${"x".repeat(990)}${at}`, 1]));
  const text = write(Array.from({ length: 300 }, () => names));
  assert.ok(text.length < 1_300_000 && text.includes("!v"));
});

test("long names are cut, and stay as many", () => {
  const names = Array.from({ length: 500 }, (_, at) => `${"x".repeat(10_000)}${at}`);
  const text = write(Object.fromEntries(names.map((name) => [name, 1])));
  assert.ok(text.length < 600_000);
  assert.equal(Object.keys(JSON.parse(text)).length, 500);
});

test("names that come again and again are not kept without bound", () => {
  for (let at = 0; at < 5_000; at += 1) assert.equal(write({ [`name${at}`]: at }), `{"name${at}":${at}}`);
});
