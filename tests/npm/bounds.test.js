// The memory of the core over inputs from a kilobyte to ten megabytes at every door that takes much: below its ceiling, and no more the second time.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DOORS, LENGTHS } from "../bench/support/growing.js";
import { instances, load, memory } from "./instances.js";

const beian = await load();
/** Bytes of WebAssembly memory; stated in PROOF.md. */
const CEILING = 64 * 2 ** 20;
/** Where a block lies that is kept from call to call, a few pages more or less are taken. */
const SLACK = 2 ** 20;

for (const [door, make] of Object.entries(DOORS)) {
  test(`${door}: the memory stays below its ceiling`, { timeout: 300_000 }, (t) => {
    let most = 0;
    for (const length of LENGTHS) {
      const call = make(beian, length);
      // Twice: what the first call leaves behind may lie in the way of the second.
      for (let time = 0; time < 2; time += 1) call();
      most = Math.max(most, memory());
      const after = memory();
      call();
      assert.ok(memory() <= Math.max(after, most) + SLACK, `${length}: ${after} bytes, then ${memory()}`);
    }
    assert.ok(most <= CEILING, `${most} bytes`);
    t.diagnostic(`${instances()} instances, ${(most / 2 ** 20).toFixed(1)} MB at most`);
  });
}
