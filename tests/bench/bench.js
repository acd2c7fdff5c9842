// `npm run bench`: sizes and times of the built package; `npm run bench -- filing names` runs these subjects alone.
// Nothing is asserted: the numbers are for reading. Every other file here is a subject, measure.js excepted.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "../../js/build/package.js";
import { main, Problem, root } from "../../js/build/process.js";
import { installPackages } from "../../js/build/setup.js";
import { measure, ROUNDS, table } from "./measure.js";

const HERE = "tests/bench";
const SUBJECTS = readdirSync(join(root, HERE))
  .filter((name) => name.endsWith(".js") && !["bench.js", "measure.js"].includes(name))
  .map((name) => name.slice(0, -".js".length));

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

main(async () => {
  const chosen = process.argv.slice(2);
  const unknown = chosen.filter((name) => !SUBJECTS.includes(name));
  if (unknown.length > 0) throw new Problem(`no such subject: ${unknown.join(", ")} (there are ${SUBJECTS.join(", ")})`);
  await build();
  await installPackages(HERE, "the packages to compare with");
  if (chosen.length === 0) {
    sizes();
    coldImport();
  }
  console.log(`\ntimes: median of ${ROUNDS} rounds that take every line in turn; the ratio is to the first line`);
  for (const name of chosen.length > 0 ? chosen : SUBJECTS) {
    const { default: subject } = await import(`./${name}.js`);
    await subject({ measure, table });
  }
});
