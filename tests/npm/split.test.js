// The splitter alone: which lines a block has, their numbers, and how many bytes of the input they are, wherever the input is cut.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./installed.js";

const { Splitter } = await load("dist/split.js");
const encode = (text) => new TextEncoder().encode(text);
const decode = (bytes) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
const MAX_LINE = 2 ** 20;

/** Blocks of an input that comes in these pieces. */
function blocks(pieces, from) {
  const splitter = new Splitter(from);
  const found = [...pieces.flatMap((piece) => [...splitter.add(typeof piece === "string" ? encode(piece) : piece)]), ...splitter.end()];
  return found.map(({ lines, ...block }) => (lines === undefined ? block : { ...block, lines: decode(lines) }));
}

test("whole lines are a block, what is left waits for more or for the end", () => {
  assert.deepEqual(blocks(["a\nb\nc", "d\n", "e"]), [
    { number: 1, lines: "a\nb\n", bytes: 4, count: 2 },
    { number: 3, lines: "cd\n", bytes: 3, count: 1 },
    { number: 4, lines: "e", bytes: 1, count: 1 },
  ]);
  assert.deepEqual(blocks(["\n\n", "\n"]), [{ number: 1, lines: "\n\n", bytes: 2, count: 2 }, { number: 3, lines: "\n", bytes: 1, count: 1 }]);
  assert.deepEqual(blocks(["a\n"]), [{ number: 1, lines: "a\n", bytes: 2, count: 1 }]);
  assert.deepEqual(blocks(["", "a", "", "b"]), [{ number: 1, lines: "ab", bytes: 2, count: 1 }]);
  assert.deepEqual(blocks([]), []);
  assert.deepEqual(blocks([""]), []);
});

test("a byte order mark is dropped at the beginning of the input alone, and counted", () => {
  assert.deepEqual(blocks(["\ufeffa\n\ufeffb\n", "\ufeffc"]), [{ number: 1, lines: "a\n\ufeffb\n", bytes: 10, count: 2 }, { number: 3, lines: "\ufeffc", bytes: 4, count: 1 }]);
  assert.deepEqual(blocks(["\ufeff"]), [{ number: 1, lines: "", bytes: 3, count: 0 }]);
  assert.deepEqual(blocks(["\ufeffa\n"], { bytes: 10, lines: 3 }), [{ number: 4, lines: "\ufeffa\n", bytes: 5, count: 1 }]);
  assert.deepEqual(blocks(["a"], { bytes: 0, lines: 0 }), blocks(["a"]));
});

test("a line that is too long is told with its length and kept no longer, however it comes, and the next is whole", () => {
  const long = new Uint8Array(MAX_LINE + 1).fill(32);
  const told = { number: 2, tooLong: MAX_LINE + 1, bytes: MAX_LINE + 2, count: 1 };
  const first = { number: 1, lines: "a\n", bytes: 2, count: 1 };
  const last = { number: 3, lines: "b\n", bytes: 2, count: 1 };
  for (const pieces of [["a\n", long, "\nb\n"], ["a\n", long.subarray(1), " ", "\n", "b\n"], ["a\n", long, "\n", "b\n"]]) assert.deepEqual(blocks(pieces), [first, told, last], String(pieces.length));
  assert.deepEqual(blocks(["a\n", long, "   \nb"]), [first, { ...told, tooLong: MAX_LINE + 4, bytes: MAX_LINE + 5 }, { number: 3, lines: "b", bytes: 1, count: 1 }]);
  assert.deepEqual(blocks(["a\n", long, "  ", "  \n"]), [first, { ...told, tooLong: MAX_LINE + 5, bytes: MAX_LINE + 6 }]);
  // Without an end it has no line feed.
  assert.deepEqual(blocks(["a\n", long, " "]), [first, { ...told, tooLong: MAX_LINE + 2, bytes: MAX_LINE + 2 }]);
  const [whole, rest] = blocks([long.subarray(1), "\nb"]);
  assert.deepEqual([whole.number, whole.lines.length, whole.bytes, whole.count, rest], [1, MAX_LINE + 1, MAX_LINE + 1, 1, { number: 2, lines: "b", bytes: 1, count: 1 }]);
  // After the end there is nothing more of it.
  const splitter = new Splitter();
  assert.equal([...splitter.add(long), ...splitter.end(), ...splitter.end()].length, 1);
});

test("a piece that its owner fills anew is a copy", () => {
  const piece = encode("abc");
  const splitter = new Splitter();
  assert.deepEqual([...splitter.add(piece)], []);
  piece.fill(120);
  assert.equal(decode([...splitter.end()][0].lines), "abc");
});
