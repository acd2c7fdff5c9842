// What the single file is packed with is opened by a few lines of the page's own: they have to agree on every kind of match.
import assert from "node:assert/strict";
import { test } from "node:test";
import lzma from "lzma";
import { unpack } from "../../www/unpack.js";

const bytes = (length, at) => Uint8Array.from({ length }, (_, index) => at(index) & 0xff);
const far = bytes(70_000, (index) => (index * 2654435761) >>> ((index >> 9) % 24));

const INPUTS = {
  "nothing": new Uint8Array(0),
  "one byte": Uint8Array.of(7),
  "one byte over and over": new Uint8Array(5_000).fill(1),
  "text": new TextEncoder().encode("备案预检：哪里要改、怎么改、依据是什么。".repeat(40)),
  "records that differ in places": bytes(20_000, (index) => (index % 16 === 3 ? index >> 4 : index % 16)),
  "what comes again from far": Uint8Array.of(...far, ...far.subarray(0, 900), 9, ...far.subarray(30_000, 31_000), 8, ...far.subarray(0, 900)),
};

for (const [what, input] of Object.entries(INPUTS)) {
  test(`${what} comes out of the pack as it went in`, () => {
    const packed = Uint8Array.from(lzma.compress(input, 9));
    assert.deepEqual(unpack(packed), input);
  });
}
