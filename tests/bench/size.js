// What a page loads, and how long Node takes to load it.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { root } from "../../js/build/process.js";
import { gzipped, parts } from "../../js/build/weight.js";
import { atMost } from "./support/bars.js";

export default async function () {
  const totals = [0, 0, 0];
  const row = (name, numbers) => console.log(name.padEnd(20) + numbers.map((bytes) => (bytes / 1000).toFixed(1).padStart(9)).join(""));
  console.log(`\n${"size in KB".padEnd(20)}${["raw", "gzip", "brotli"].map((title) => title.padStart(9)).join("")}`);
  for (const [name, bytes] of Object.entries(await parts(join(root, "dist")))) {
    const numbers = [bytes.length, gzipped(bytes), brotliCompressSync(bytes).length];
    for (const [at, number] of numbers.entries()) totals[at] += number;
    row(name, numbers);
  }
  row("together", totals);
  atMost("wasm and glue, gzipped", 240, totals[1] / 1000, "KB");
  coldImport();
}

/** In new processes: reading, compiling and instantiating, without the start of Node itself. */
function coldImport() {
  const source = 'const before = performance.now(); await import("beian"); console.log(performance.now() - before);';
  const times = Array.from({ length: 9 }, () => Number(execFileSync(process.execPath, ["--input-type=module", "-e", source], { cwd: root, encoding: "utf8" })));
  console.log(`\ncold import in Node: ${times.sort((a, b) => a - b)[4].toFixed(1)} ms (median of ${times.length} processes)`);
}
