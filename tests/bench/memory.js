// Whether the memory of the core stays as it is over a million checks, and whether one call takes 200,000 lines.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { atLeast, atMost } from "./support/bars.js";

const CHECKS = 1_000_000;
const LINES = 200_000;
/** Lines are worked off piece by piece: so many of them take no more room than a few times what one filing takes. */
const ROOM = 4;

export default async function () {
  // In a thread of its own: there the core is new, and no other subject has used it.
  const worker = new Worker(new URL("./support/memory_worker.js", import.meta.url), { workerData: { checks: CHECKS, lines: LINES } });
  const sizes = new Map();
  console.log("\nmemory of the core in KB");
  const show = (what, bytes) => console.log(`${what.padEnd(30)}${Math.round(bytes / 1024).toLocaleString("en").padStart(12)}`);
  worker.on("message", ({ after, bytes, answered }) => {
    if (answered === undefined) {
      sizes.set(after, bytes);
      show(`after ${after.toLocaleString("en")} checks`, bytes);
      if (after === CHECKS) atMost("memory after a million checks: to after ten thousand", 1, bytes / sizes.get(CHECKS / 100));
    } else {
      show(`after ${LINES.toLocaleString("en")} lines in one call`, bytes);
      atLeast("200,000 lines in one call: answered as a thousand are", LINES, answered, "lines");
      atMost("200,000 lines in one call: memory after to before", ROOM, bytes / sizes.get(CHECKS));
    }
  });
  await once(worker, "exit");
}
