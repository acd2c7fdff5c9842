// The work of memory.js: tells the size of the core's memory on the way.
import { parentPort, workerData } from "node:worker_threads";
import { run } from "../../../dist/instance.js";
import { check, checkLines } from "../../../dist/node.js";
import { faultyFiling, generator, validFiling } from "./generated.js";

const BATCH = 1000;
const BARE = { asOf: "2026-11-22", parts: [] };
const OPTIONS = [BARE, { ...BARE, lang: "en" }, BARE, { asOf: "2026-11-22" }];

/** Bytes of the instance that answers the package's calls. */
const size = () => run((core) => core.heap().buffer.byteLength, () => NaN);

const random = generator(3);
const filings = Array.from({ length: BATCH }, (_, at) => (at % 3 === 2 ? faultyFiling : validFiling)(random));

function checkMany({ checks }) {
  for (let done = 1; done <= checks; done += 1) {
    // The options change at another pace than the filings, so that every filing meets each of them.
    check(filings[done % BATCH], OPTIONS[(done + Math.floor(done / BATCH)) % OPTIONS.length]);
    if ([1, 100, 10_000, 1_000_000].includes((done * 1_000_000) / checks)) parentPort.postMessage({ after: done, bytes: size() });
  }
}

function answerMany({ lines }) {
  const batch = Buffer.from(filings.map((filing) => `${JSON.stringify(filing)}\n`).join(""));
  const expected = checkLines(batch, BARE);
  const output = checkLines(Buffer.alloc((batch.length * lines) / BATCH, batch), BARE);
  let answered = 0;
  for (let at = 0; at < output.length; at += expected.length) {
    if (Buffer.compare(output.subarray(at, at + expected.length), expected) === 0) answered += BATCH;
  }
  parentPort.postMessage({ answered, bytes: size() });
}

checkMany(workerData);
answerMany(workerData);
