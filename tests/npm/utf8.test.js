// Where a host has neither TextEncoder nor TextDecoder, as mini-programs, texts cross in the same bytes.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as hosts from "../../js/utf8.js";

const kept = { TextEncoder, TextDecoder };
delete globalThis.TextEncoder;
delete globalThis.TextDecoder;
const own = await import("../../js/utf8.js?without");
Object.assign(globalThis, kept);

/** Each length of a character, first and last of it, and halves of characters, alone and beside others. */
const UNITS = ["", "\0", "a", "\x7f", "\x80", "\u07ff", "\u0800", "中", "\ud7ff", "\ue000", "\ufeff", "\ufffd", "\uffff", "\u{10000}", "𠀀", "\u{10ffff}", "\ud800", "\udbff", "\udc00", "\udfff", "\ud800\ud800"];
const TEXTS = [...UNITS.flatMap((one) => UNITS.map((other) => one + other)), "𠀀中a".repeat(5000), "中".repeat(8192), "中".repeat(8193)];

test("a host's own are taken where it has them", () => {
  assert.equal(hosts.Encoder, TextEncoder);
  assert.equal(hosts.Decoder, TextDecoder);
  assert.notEqual(own.Encoder, TextEncoder);
  assert.notEqual(own.Decoder, TextDecoder);
});

test("the same bytes of every text", () => {
  for (const text of TEXTS) {
    const bytes = hosts.encoder.encode(text);
    assert.deepEqual(own.encoder.encode(text), bytes, JSON.stringify(text.slice(0, 9)));
    const into = new Uint8Array(3 * text.length);
    assert.deepEqual(own.encoder.encodeInto(text, into), { read: text.length, written: bytes.length });
    assert.deepEqual(into.subarray(0, bytes.length), bytes);
  }
});

test("the same text of all bytes, a mark at the beginning with it", () => {
  for (const text of TEXTS) {
    const bytes = hosts.encoder.encode(text);
    assert.equal(own.decoder.decode(bytes), hosts.decoder.decode(bytes), JSON.stringify(text.slice(0, 9)));
  }
  assert.equal(own.decoder.decode(), "");
});
