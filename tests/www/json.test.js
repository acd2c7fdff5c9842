// Values of a filing: read, written, found and changed without losing anything.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open } from "./page.js";

const { json, steady } = await open();

test("JSON is read and written as it is", () => {
  const text = '{"a":[1,"x",null,true,{"b":{}}]}';
  assert.equal(json.writeJson(json.readJson(text)), text);
  assert.equal(json.writeJson({ a: 1 }, 2), '{\n  "a": 1\n}');
  assert.throws(() => json.readJson("{"), SyntaxError);
  assert.deepEqual(json.plain({ a: undefined, b: [1] }), { b: [1] });
});

test("a number that JavaScript would write differently stays as it was written, where the engine can keep it", (t) => {
  const { rawJSON, isRawJSON, parse } = JSON;
  t.after(() => Object.assign(JSON, { rawJSON, isRawJSON, parse }));
  if (rawJSON === undefined) standIn();
  const text = '{"number":110105194912310021,"plain":12,"short":1.50}';
  const filing = json.readJson(text);
  assert.equal(filing.plain, 12);
  assert.equal(json.writeJson(filing), text);
  assert.ok(!json.isRecord(filing.number));
  assert.ok(!json.isEmpty(filing.number));
  assert.deepEqual(json.plain(filing), { number: Number("110105194912310021"), plain: 12, short: 1.5 });
});

/** What engines before 2023 lack: sources of numbers, and numbers written as they were. */
function standIn() {
  class Raw { constructor(source) { this.rawJSON = source; } }
  const { parse, stringify } = JSON;
  JSON.rawJSON = (source) => new Raw(source);
  JSON.isRawJSON = (value) => value instanceof Raw;
  JSON.parse = (text, revive) => {
    if (revive === undefined) return parse(text);
    const sources = [...text.matchAll(/(?<=[:[,]\s*)-?\d[\d.eE+-]*/g)].map(([source]) => source);
    return parse(text, (key, value) => revive(key, value, typeof value === "number" ? { source: sources.shift() } : {}));
  };
  JSON.stringify = (value, ...rest) => stringify(value, (_, each) => (each instanceof Raw ? `raw ${each.rawJSON}` : each), rest[1])?.replace(/"raw ([^"]*)"/g, "$1");
}

test("an engine that cannot keep numbers reads them as it does", (t) => {
  const { rawJSON, isRawJSON } = JSON;
  t.after(() => Object.assign(JSON, { rawJSON, isRawJSON }));
  Object.assign(JSON, { rawJSON: undefined, isRawJSON: undefined });
  assert.deepEqual(json.readJson('{"a":1.50,"b":2}'), { a: 1.5, b: 2 });
  assert.ok(json.isRecord({}));
});

test("what is a record, and what says nothing", () => {
  for (const record of [{}, { a: 1 }]) assert.equal(json.isRecord(record), true);
  for (const other of [null, undefined, [], "x", 7]) assert.equal(json.isRecord(other), false, String(other));
  for (const empty of [undefined, null, "", "  ", [], [" "], {}, { a: { b: [""] } }, [{}]]) assert.equal(json.isEmpty(empty), true, JSON.stringify(empty));
  for (const said of ["x", 0, false, [1], { a: { b: false } }, { a: "", b: "x" }, ["", "x"]]) assert.equal(json.isEmpty(said), false, JSON.stringify(said));
});

test("a pointer finds what is there and nothing else", () => {
  const value = { a: [{ b: "x" }], "m/n~o": 1, 0: "no list", "": { "": 2 }, toString: undefined };
  assert.equal(json.get(value, ""), value);
  assert.equal(json.get(value, "/a/0/b"), "x");
  assert.equal(json.get(value, "/m~1n~0o"), 1);
  assert.equal(json.get({ "~1": 3 }, "/~01"), 3);
  assert.equal(json.get(value, "//"), 2);
  for (const nothing of ["/a/b", "/a/00", "/a/01", "/a/-1", "/a/1", "/a/0/b/c", "/0", "/a/length", "/hasOwnProperty", "/a/0/b/0", "/a/1x", "/a/x1"]) assert.equal(json.get(value, nothing), undefined, nothing);
  assert.equal(json.get(["x".repeat(3), ...Array(11).fill("y")], "/10"), "y");
});

test("pointers lie within each other by whole members", () => {
  assert.equal(json.parent("/a/b"), "/a");
  assert.equal(json.parent("/a"), "");
  assert.ok(json.within("/a", "/a") && json.within("/a/b", "/a") && !json.within("/ab", "/a") && !json.within("/a", "/a/b"));
});

test("writing makes a new value and leaves the old one", () => {
  const before = { a: [{ b: 1 }], c: 2 };
  const after = json.set(before, "/a/0/b", 3);
  assert.deepEqual([before, after], [{ a: [{ b: 1 }], c: 2 }, { a: [{ b: 3 }], c: 2 }]);
  assert.deepEqual(json.set(undefined, "/a/0/b", 1), { a: [{ b: 1 }] });
  assert.deepEqual(json.set({ a: "x" }, "/a/b", 1), { a: { b: 1 } }, "what cannot hold it gives way");
  assert.deepEqual(json.set({ a: { 0: "x" } }, "/a/0", 1), { a: [1] });
  assert.deepEqual(json.set({ a: [1] }, "/a/b", 1), { a: { b: 1 } });
  assert.equal(json.set({}, "", 7), 7);
  const odd = json.set({}, "/__proto__/x", 1);
  assert.deepEqual([Object.keys(odd), odd.x, Object.getOwnPropertyDescriptor(odd, "__proto__").value], [["__proto__"], undefined, { x: 1 }]);
  assert.deepEqual(Object.getOwnPropertyDescriptor(odd, "__proto__"), { value: { x: 1 }, writable: true, enumerable: true, configurable: true });
});

test("taking away takes the objects that it leaves empty, and never an entry of a list", () => {
  assert.deepEqual(json.set({ a: { b: { c: 1 } }, d: 1 }, "/a/b/c", undefined), { d: 1 });
  assert.equal(json.set({ a: { b: 1 } }, "/a/b", undefined), undefined);
  assert.deepEqual(json.set({ a: { b: 1, c: 2 } }, "/a/b", undefined), { a: { c: 2 } });
  assert.deepEqual(json.set({ a: [{ b: 1 }, 2] }, "/a/0/b", undefined), { a: [{}, 2] });
  const same = { a: { b: 1 }, l: ["x"] };
  for (const nothing of ["/x", "/a/x", "/x/y", "/a/b/c", "/l/1", "/l/x", "/a/0", "/toString"]) assert.deepEqual(json.set(same, nothing, undefined), { a: { b: 1 }, l: ["x"] }, nothing);
});

test("lists and maps that say the same are the same", () => {
  assert.ok(steady.sameList([1, 2], [1, 2]) && steady.sameList([], []));
  assert.ok(!steady.sameList([1], [1, 2]) && !steady.sameList([1, 2], [1]) && !steady.sameList([1, 2], [1, 3]));
  assert.ok(steady.sameMap(new Map([["a", 1]]), new Map([["a", 1]])));
  assert.ok(!steady.sameMap(new Map([["a", 1]]), new Map([["a", 2]])) && !steady.sameMap(new Map(), new Map([["a", 1]])) && !steady.sameMap(new Map([["a", 1], ["b", 2]]), new Map([["a", 1], ["b", 3]])));
});
