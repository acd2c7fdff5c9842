// `npm run bench`: sizes and times of the built package. Nothing is asserted: the numbers are for reading.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "../../js/build/package.js";
import { main, root } from "../../js/build/process.js";

const ROUNDS = 30;
const ROUND_MS = 30;

/** Median of the rounds, in microseconds a call; each round runs every task, so that all share what the machine does meanwhile. */
function measure(tasks) {
  const calls = {};
  for (const [name, task] of Object.entries(tasks)) {
    const started = performance.now();
    let done = 0;
    while (performance.now() - started < 4 * ROUND_MS) (task(), (done += 1));
    calls[name] = Math.max(1, Math.round(done / 4));
  }
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, task] of Object.entries(tasks)) {
      const started = performance.now();
      for (let call = 0; call < calls[name]; call += 1) task();
      times[name].push(((performance.now() - started) * 1000) / calls[name]);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, all.sort((a, b) => a - b)[ROUNDS >> 1]]));
}

function sizes() {
  const read = (name) => readFileSync(join(root, "dist", name));
  const glue = Buffer.concat(["index", "load", "facade", "instance", "guard", "core"].map((name) => read(`${name}.js`)));
  const parts = { "beian.wasm": read("beian.wasm"), "glue (6 modules)": glue };
  console.log("\nsize in KB                raw     gzip   brotli");
  const totals = [0, 0, 0];
  const row = (name, numbers) => console.log(name.padEnd(20) + numbers.map((bytes) => (bytes / 1000).toFixed(1).padStart(9)).join(""));
  for (const [name, bytes] of Object.entries(parts)) {
    const numbers = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
    for (const [at, number] of numbers.entries()) totals[at] += number;
    row(name, numbers);
  }
  row("together", totals);
}

/** In new processes: reading, compiling and instantiating, without the start of Node itself. */
function coldImport() {
  const source = 'const before = performance.now(); await import("beian"); console.log(performance.now() - before);';
  const times = Array.from({ length: 9 }, () => Number(execFileSync(process.execPath, ["--input-type=module", "-e", source], { cwd: root, encoding: "utf8" })));
  console.log(`\ncold import in Node: ${times.sort((a, b) => a - b)[4].toFixed(1)} ms (median of ${times.length} processes)`);
}

async function speeds() {
  const { check, checkLines, checkPath } = await import("beian");
  const filing = JSON.parse(readFileSync(join(root, "www/sample.json"), "utf8"));
  const asOf = "2026-11-22";
  const report = check(filing, { asOf });
  const lines = 1000;
  const batch = new TextEncoder().encode(`${JSON.stringify(filing)}\n`.repeat(lines));
  const times = measure({
    "JSON there and back": () => JSON.parse(JSON.stringify([filing, report])),
    "check": () => check(filing, { asOf }),
    "check, parts: []": () => check(filing, { asOf, parts: [] }),
    "checkPath, one field": () => checkPath(filing, "/organizer/name", { asOf }),
    "checkLines, 1,000": () => checkLines(batch, { asOf }),
  });
  const baseline = times["JSON there and back"];
  console.log(`\non the page's sample (${JSON.stringify(filing).length} characters, ${report.findings.length} findings), median of ${ROUNDS} rounds; the ratio is to`);
  console.log("JSON.stringify and JSON.parse of the same filing and report, measured in the same rounds");
  for (const [name, time] of Object.entries(times)) {
    console.log(`${name.padEnd(24)}${time.toFixed(1).padStart(12)} µs${(time / baseline).toFixed(1).padStart(10)} ×`);
  }
  const batchTime = times["checkLines, 1,000"];
  console.log(`checkLines: ${Math.round((lines / batchTime) * 1e6)} filings/s, ${(batch.length / batchTime).toFixed(1)} MB/s read`);
}

main(async () => {
  await build();
  sizes();
  coldImport();
  await speeds();
});
