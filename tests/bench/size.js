// What a page loads, and how long Node takes to load it.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "../../js/build/process.js";
import { atMost } from "./support/bars.js";

const dist = join(root, "dist");

export default async function () {
  const parts = { "beian.wasm": readFileSync(join(dist, "beian.wasm")), "glue": await glue() };
  const totals = [0, 0, 0];
  const row = (name, numbers) => console.log(name.padEnd(20) + numbers.map((bytes) => (bytes / 1000).toFixed(1).padStart(9)).join(""));
  console.log(`\n${"size in KB".padEnd(20)}${["raw", "gzip", "brotli"].map((title) => title.padStart(9)).join("")}`);
  for (const [name, bytes] of Object.entries(parts)) {
    const numbers = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
    for (const [at, number] of numbers.entries()) totals[at] += number;
    row(name, numbers);
  }
  row("together", totals);
  atMost("wasm and glue, gzipped", 240, totals[1] / 1000, "KB");
  coldImport();
}

/** Everything but the catalogue, as a bundler puts it together for a page that does not use `rules`. */
async function glue() {
  const contents = 'export * from "./facade.js"; export { init } from "./index.js"';
  const { outputFiles } = await build({ stdin: { contents, resolveDir: dist }, bundle: true, minify: true, format: "esm", logLevel: "error", write: false });
  return Buffer.from(outputFiles[0].contents);
}

/** In new processes: reading, compiling and instantiating, without the start of Node itself. */
function coldImport() {
  const source = 'const before = performance.now(); await import("beian"); console.log(performance.now() - before);';
  const times = Array.from({ length: 9 }, () => Number(execFileSync(process.execPath, ["--input-type=module", "-e", source], { cwd: root, encoding: "utf8" })));
  console.log(`\ncold import in Node: ${times.sort((a, b) => a - b)[4].toFixed(1)} ms (median of ${times.length} processes)`);
}
