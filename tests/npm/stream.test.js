// checkStream: lines or filings as they come, wherever they are cut.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./instances.js";

const { check, checkLines, checkStream } = await load();
const bare = { asOf: "2026-11-22", parts: [] };
const encode = (text) => new TextEncoder().encode(text);

/** What comes out of a stream into which these chunks go. */
async function through(chunks, options = bare) {
  const out = [];
  await ReadableStream.from(chunks).pipeThrough(checkStream(options)).pipeTo(new WritableStream({ write: (chunk) => void out.push(chunk) }));
  return out;
}
const text = (chunks) => Buffer.concat(chunks).toString("utf8");

const INPUT = `\ufeff{"id":7,"organizer":{"name":"示例𠮷公司"}}\r\n{bad\n\n[]\n{"organizer":{"name":"中国"}}`;
const whole = () => text([checkLines(encode(INPUT), bare)]);

test("bytes cut anywhere come out as one call answers them", { timeout: 60_000 }, async () => {
  const bytes = encode(INPUT);
  for (const size of [1, 2, 3, 5, 7, 16, bytes.length]) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.slice(at * size, (at + 1) * size));
    assert.equal(text(await through(chunks)), whole(), `${size}`);
  }
});

test("text cut anywhere, between the halves of a character too", { timeout: 60_000 }, async () => {
  for (const size of [1, 2, 3, 8]) {
    const chunks = Array.from({ length: Math.ceil(INPUT.length / size) }, (_, at) => INPUT.slice(at * size, (at + 1) * size));
    assert.equal(text(await through(chunks)), whole(), `${size}`);
  }
});

test("half a character at the end is a character that nobody can read", async () => {
  for (const end of ["\ud842", "\ud800", "\udbff", "\udc00"]) {
    const line = `{"organizer":{"name":"${end}`;
    assert.equal(text(await through([line])), text([checkLines(encode(line), bare)]), JSON.stringify(end));
    assert.equal(text(await through([`{}\n${end}`, "{}"])), text([checkLines(encode(`{}\n${end}{}`), bare)]), JSON.stringify(end));
  }
});

test("half a character at the end of a text stays before the bytes that follow", async () => {
  const line = '{"organizer":{"name":"\ud842';
  assert.equal(text(await through([line, encode('"}}\n{}')])), text([checkLines(encode(`${line}"}}\n{}`), bare)]));
});

test("a chunk that its owner fills anew is not read again", { timeout: 60_000 }, async () => {
  async function* reused() {
    const chunk = new Uint8Array(4);
    const bytes = encode(INPUT);
    for (let at = 0; at < bytes.length; at += 4) {
      const piece = bytes.subarray(at, at + 4);
      chunk.fill(32).set(piece);
      yield chunk.subarray(0, piece.length);
    }
  }
  assert.equal(text(await through(reused())), whole());
});

test("filings come out as reports, in order, with their ids, between lines too", async () => {
  const filing = { organizer: { name: "中国" } };
  assert.deepEqual(await through([filing, { id: "a", ...filing }, 7, []]), [check(filing, bare), { id: "a", ...check(filing, bare) }, check(7, bare), check([], bare)]);
  const [line, report, last] = await through(['{"id":1}', filing, "{}"]);
  assert.match(text([line]), /^\{"id":1,/);
  assert.deepEqual(report, check(filing, bare));
  assert.equal(text([last]), text([checkLines(encode("{}"), bare)]));
});

test("bytes in any form, with nothing that is empty coming out, and rules of one's own", async () => {
  const part = encode("x{}\nx").subarray(1, -1);
  const [alone, view] = [part.slice().buffer, new DataView(part.buffer, 1, part.length)];
  const out = await through([part, alone, view, "", new Uint8Array(), "{}", "\n", '{"id":1}', "\n\n"]);
  assert.ok(out.every(({ length }) => length > 0));
  assert.equal(text(out), text([checkLines(`{}\n{}\n{}\n{}\n{"id":1}\n\n`, bare)]));
  const rules = [{ id: "own/any", check: () => [{ path: "", message: "x" }] }];
  const own = { ...bare, rules };
  assert.equal(text(await through(["{}\n{", "}\n"], own)), text([checkLines("{}\n{}\n", own)]));
  assert.deepEqual(await through([{}, { id: 1 }], own), [check({}, own), { id: 1, ...check({}, own) }]);
});

test("an id is a member of a filing, and passes through whatever it is", async () => {
  const none = Object.assign([], { id: 7 });
  assert.deepEqual(await through([none, 7, true, Object.create({ id: 7 })]), [check([], bare), check(7, bare), check(true, bare), check({}, bare)]);
  for (const id of [0, "", null, "7", { a: 1 }]) assert.deepEqual(await through([{ id }]), [{ id, ...check({}, bare) }]);
  const given = { id: undefined };
  assert.deepEqual(await through([given]), [check({}, bare)]);
  const id = new Proxy({ id: 7 }, { ownKeys: () => { throw new Error("gone"); } });
  assert.deepEqual(await through([id]), [check(id, bare)]);
});

test("whole characters and halves at every end of a text", async () => {
  for (const end of ["a", "\ud7ff", "\ue000", "中", "𠀀", "\udc00", "\udfff"]) assert.equal(text(await through([`{"organizer":{"name":"${end}`, '"}}'])), text([checkLines(encode(`{"organizer":{"name":"${end}"}}`), bare)]), end);
  for (const pair of ["\ud800\udc00", "\udbff\udfff"]) {
    const [line, first] = [`{"organizer":{"name":"${pair}"}}`, `{"organizer":{"name":"${pair[0]}`];
    assert.equal(text(await through([first, line.slice(first.length)])), text([checkLines(encode(line), bare)]));
  }
});

test("what throws when it is looked at, and lines that are too long, are answered", { timeout: 60_000 }, async () => {
  const hostile = new Proxy({}, { getOwnPropertyDescriptor: () => { throw new Error(); }, ownKeys: () => { throw new Error(); } });
  const [report] = await through([hostile]);
  assert.notEqual(report.verdict, "clear");
  const chunk = new Uint8Array(2 ** 20).fill(32);
  const out = text(await through([encode("{}\n"), ...Array(20).fill(chunk), encode("\n{}")])).trimEnd().split("\n");
  assert.equal(out.length, 3);
  const { line, findings } = JSON.parse(out[1]);
  assert.deepEqual([line, findings[0].rule], [2, "form/too-large"]);
});

test("a wrong option throws at once, and changing the object later changes nothing", async () => {
  assert.throws(() => checkStream({ lang: "fr" }), TypeError);
  const options = { ...bare };
  const stream = checkStream(options);
  options.lang = "fr";
  const out = [];
  await ReadableStream.from([{}]).pipeThrough(stream).pipeTo(new WritableStream({ write: (chunk) => void out.push(chunk) }));
  assert.deepEqual(out, [check({}, bare)]);
});

test("it takes no more than is read, and can be abandoned", { timeout: 60_000 }, async () => {
  let given = 0;
  const source = new ReadableStream({ pull: (controller) => (given += 1) && controller.enqueue(encode("{}\n".repeat(100))) }, { highWaterMark: 0 });
  const reader = source.pipeThrough(checkStream(bare)).getReader();
  await reader.read();
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.ok(given < 10, `${given}`);
  await reader.cancel();
  const stream = checkStream(bare);
  const writer = stream.writable.getWriter();
  writer.write(encode('{"a":')).catch(() => {});
  await writer.abort(new Error("enough"));
  await assert.rejects(stream.readable.getReader().read(), /enough/);
  assert.equal(check({}, bare).verdict, "blocked");
});
