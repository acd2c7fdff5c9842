// Whether the memory of the core stays as it is over a million checks, and whether one call takes 200,000 lines.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { atLeast, atMost } from "./support/bars.js";

const CHECKS = 1_000_000;
const LINES = 200_000;

export default async function () {
  // In a thread of its own: there the core is new, and no other subject has used it.
  const worker = new Worker(new URL("./support/memory_worker.js", import.meta.url), { workerData: { checks: CHECKS, lines: LINES } });
  const ended = once(worker, "exit");
  const sizes = new Map();
  console.log("\nmemory of the core in KB");
  const show = (what, bytes) => console.log(`${what.padEnd(30)}${Math.round(bytes / 1024).toLocaleString("en").padStart(12)}`);
  worker.on("message", ({ after, bytes, answered }) => {
    if (answered === undefined) {
      sizes.set(after, bytes);
      show(`after ${after.toLocaleString("en")} checks`, bytes);
    } else {
      show(`after ${LINES.toLocaleString("en")} lines in one call`, bytes);
      atLeast("lines answered as in small batches, of one call", LINES, answered, "lines");
    }
  });
  await ended;
  atMost("memory after a million checks: to after a hundredth of them", 1, sizes.get(CHECKS) / sizes.get(CHECKS / 100));
}
