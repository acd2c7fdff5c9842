// checkLines on what is long, many, blank or deadly: bounded memory, a line out for every line in.
import assert from "node:assert/strict";
import { test } from "node:test";
import { deadly, instances, load, memory } from "./instances.js";

const { check, checkLines } = await load();
const bare = { asOf: "2026-11-22", parts: [] };
const encode = (text) => new TextEncoder().encode(text);
const decode = (bytes) => new TextDecoder().decode(bytes);
const lines = (bytes) => decode(bytes).trimEnd().split("\n");
const report = (filing, options = bare) => JSON.stringify(check(filing, options));
/** A line of an answer without the number that it has where it is no filing. */
const unnumbered = (line) => line.replace(/^\{"line":\d+,/, "{");

function count(bytes) {
  let found = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) found += 1;
  return found;
}

test("200,000 filings in one call, answered line for line", { timeout: 600_000 }, () => {
  const names = Array.from({ length: 200_000 }, (_, at) => ({ services: [{ kind: at % 7 ? "website" : "x", name: `n${at % 100}` }] }));
  const out = checkLines(encode(names.map((filing) => JSON.stringify(filing)).join("\n")), bare);
  assert.equal(count(out), 200_000);
  let at = 0;
  for (const [line, filing] of names.entries()) {
    const end = out.indexOf(10, at);
    if (line % 9_973 === 0 || line > 199_990) assert.equal(decode(out.subarray(at, end)), report(filing), `line ${line}`);
    at = end + 1;
  }
  assert.equal(memory() < 16 * 2 ** 20, true, `${memory()} bytes`);
});

test("blank lines of every length: one short answer each, and the memory stays", { timeout: 120_000 }, () => {
  const [blank] = lines(checkLines(encode("\n")));
  assert.equal(JSON.parse(blank).findings[0].rule, "form/json");
  assert.ok(blank.length < 2_000, blank);
  for (const length of [1, 2, 3, 100_000, 200_000, 400_000]) {
    const out = checkLines(new Uint8Array(length).fill(10));
    assert.equal(count(out), length);
    const last = blank.replace('{"line":1,', `{"line":${length},`);
    assert.equal(decode(out.subarray(-encode(last).length - 1)), `${last}\n`);
  }
  const mixed = lines(checkLines(encode(`\n\n{}\n\r\n \n\n\n\n{}\n\n`), bare));
  assert.deepEqual(mixed.map((line) => line === report({})), [false, false, true, false, false, false, false, false, true, false]);
  assert.ok(memory() < 16 * 2 ** 20, `${memory()} bytes`);
});

test("lines meet the ends of pieces in every way", { timeout: 120_000 }, () => {
  const filing = (length) => ({ remark: "x".repeat(length) });
  const short = JSON.stringify(filing(0)).length;
  for (const before of [2 ** 18 - short - 2, 2 ** 18 - short - 1, 2 ** 18 - short, 2 ** 18 - short + 1]) {
    for (const after of ["", "\n", "\n{}", "\n{}\n", "\n\n", "\n\n{}"]) {
      const input = JSON.stringify(filing(before)) + after;
      const each = input.replace(/\n$/, "").split("\n");
      const alone = each.map((line, at) => decode(checkLines(encode(`${line}\n`), bare)).replace('{"line":1,', `{"line":${at + 1},`));
      assert.equal(decode(checkLines(encode(input), bare)), alone.join(""), `${before} ${JSON.stringify(after)}`);
    }
  }
});

test("a byte order mark is no part of the first line", () => {
  assert.deepEqual(lines(checkLines(encode("\ufeff{}\n{}"), bare)), [report({}), report({})]);
});

test("a line longer than is read gets a report that says so, and no memory", { timeout: 120_000 }, () => {
  const long = new Uint8Array(2 ** 20 + 1).fill(32);
  long.set(encode("\n{}"), 2 ** 20 - 2);
  assert.equal(lines(checkLines(long, bare))[1], report({}));
  for (const length of [2 ** 20 + 1, 500_000_000]) {
    const [first, ...rest] = lines(checkLines(new Uint8Array(length).fill(32), bare));
    assert.deepEqual(rest, []);
    assert.deepEqual(JSON.parse(first).findings.map(({ rule }) => rule), ["form/too-large"]);
  }
  assert.ok(memory() < 16 * 2 ** 20, `${memory()} bytes`);
});

test("the longest line is read, one byte more is not, and what stands around them is", () => {
  const long = (length) => `{}${" ".repeat(length - 2)}`;
  for (const [before, after] of [["", ""], ["", "\n"], ["{}\n", "\n[]"], ["\n\n", "\n\n{}\n"]]) {
    for (const [length, read] of [[2 ** 20, true], [2 ** 20 + 1, false]]) {
      const input = `${before}${long(length)}${after}`;
      const each = input.replace(/\n$/, "").split("\n");
      const found = lines(checkLines(encode(input), bare));
      assert.equal(found.length, each.length);
      each.forEach((line, at) => {
        if (line.length <= 2 ** 20) assert.equal(found[at], lines(checkLines(encode(line.trim() || "\n"), bare))[0].replace('{"line":1,', `{"line":${at + 1},`), `${JSON.stringify(before)} ${at}`);
        else assert.deepEqual([JSON.parse(found[at]).line, JSON.parse(found[at]).findings[0].rule, JSON.parse(found[at]).findings[0].params.length ?? length], [at + 1, "form/too-large", length]);
      });
      assert.equal(read, !found.some((line) => line.includes("form/too-large")));
    }
  }
});

test("lines are worked off in pieces: the core takes no more memory for many of them", () => {
  const many = encode("{}\n".repeat(10_000));
  const all = new Uint8Array(40 * many.length).map((_, at) => many[at % many.length]);
  let called = 0;
  const counted = { ...bare, get asOf() { called += 1; return "2026-11-22"; } };
  assert.equal(count(checkLines(all.subarray(0, 3 * many.length), counted)), 30_000);
  assert.equal(called, 1);
  assert.ok(memory() < 16 * 2 ** 20, `${memory()} bytes`);
});

test("lines in every form: bytes, a buffer, a view of a part, a text; what holds none is one line that is no filing", () => {
  const input = encode('x{"id":1}\n{}x');
  const wanted = decode(checkLines('{"id":1}\n{}', bare));
  const part = input.slice(1, -1);
  for (const given of [input.subarray(1, -1), part, part.buffer, new DataView(input.buffer, 1, input.length - 2), Buffer.from(part)]) assert.equal(decode(checkLines(given, bare)), wanted);
  const detached = new Uint8Array(8);
  structuredClone(detached.buffer, { transfer: [detached.buffer] });
  const nothing = lines(checkLines("null", bare));
  for (const given of [undefined, null, 7, {}, [], Symbol("x"), detached, new Proxy({}, { getPrototypeOf: () => { throw new Error(); } })]) assert.deepEqual(lines(checkLines(given, bare)), nothing);
  for (const given of ["", new Uint8Array(), "\ufeff"]) assert.deepEqual(lines(checkLines(given, bare)), lines(checkLines(new Uint8Array(), bare)));
  assert.throws(() => checkLines("", { lang: "fr" }), TypeError);
  for (const start of [[0xef, 0xbb], [0xef, 0xbb, 0xbe], [0xbb, 0xbf], [0xee, 0xbb, 0xbf], [0xef, 0xba, 0xbf]]) assert.equal(JSON.parse(lines(checkLines(Uint8Array.from([...start, 0x7b, 0x7d]), bare))[0]).findings[0].rule, "form/json", String(start));
});

test("where the core dies over a line, that line alone has no result", () => {
  const filings = ["{}", '{"organizer":{"name":"deadly"}}', '{"action":"new"}', "", "[]"];
  const before = instances();
  const out = deadly("deadly", () => lines(checkLines(encode(filings.join("\n")), bare)));
  assert.ok(instances() > before);
  assert.equal(out.length, 5);
  for (const at of [0, 2, 4]) assert.equal(unnumbered(out[at]), report(JSON.parse(filings[at])));
  const died = JSON.parse(out[1]);
  assert.notEqual(died.verdict, "clear");
  assert.ok(died.findings.length > 0);
  assert.notEqual(out[1], report(JSON.parse(filings[1])));
});
