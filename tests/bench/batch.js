// `check --lines`: lines a second of the command in Rust and in Node, on one core and on all, beside the usual stack on the same lines; what
// more cores bring, and whether the memory stays as it is. `BEIAN_BATCH=10000000` adds ten million lines.
import { spawn } from "node:child_process";
import { createWriteStream, existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { must } from "../../js/build/process.js";
import { atLeast, atMost } from "./support/bars.js";
import { generator, validFiling } from "./support/generated.js";

const LINES = 100_000;
const MEMORY = [10_000, 1_000_000, ...(process.env.BEIAN_BATCH ? [Number(process.env.BEIAN_BATCH)] : [])];
/** Different filings; a file of many repeats them. */
const DIFFERENT = 10_000;
const AS_OF = ["--as-of", "2026-11-22", "--quiet"];

export default async function ({ target }) {
  await must("compiling the command", "cargo", ["build", "--quiet", "--locked", "--profile", "native", "--features", "cli", "--bin", "beian"]);
  const folder = join(target, "bench");
  mkdirSync(folder, { recursive: true });
  const rust = [join(target, "native", "beian")];
  const node = [process.execPath, "dist/cli/main.js"];
  const usual = [process.execPath, "tests/bench/support/usual_lines.js"];
  const cores = availableParallelism();
  const file = await filings(folder, LINES);
  const bytes = statSync(file).size;
  console.log(`\ncheck --lines: ${LINES.toLocaleString("en")} filings of ${Math.round(bytes / LINES)} bytes, from a file to nowhere; ${cores} cores`);
  const rows = {
    "the usual stack in Node, one core": await timed(usual, [file]),
    "in Node, one worker": await timed(node, ["check", "--lines", ...AS_OF, "--jobs", "1", file]),
    [`in Node, ${cores} workers`]: await timed(node, ["check", "--lines", ...AS_OF, "--jobs", `${cores}`, file]),
    "in Rust, one thread": await timed(rust, ["check", "--lines", ...AS_OF, "--jobs", "1", file]),
    [`in Rust, ${cores} threads`]: await timed(rust, ["check", "--lines", ...AS_OF, "--jobs", `${cores}`, file]),
  };
  const [stack, , , one, all] = Object.values(rows);
  for (const [name, { seconds, processor, peak }] of Object.entries(rows)) {
    const share = (LINES / processor).toFixed(0);
    console.log(`${name.padEnd(36)}${Math.round(LINES / seconds).toLocaleString("en").padStart(10)} lines/s  ${Number(share).toLocaleString("en").padStart(10)} a second of processor  ${Math.round(peak / 1024).toLocaleString("en").padStart(6)} MB  ${(stack.seconds / seconds).toFixed(1).padStart(5)} ×`);
  }
  const scaling = one.seconds / all.seconds;
  console.log(`from one thread to ${cores}: ${scaling.toFixed(2)} ×`);
  atLeast(`check --lines in Rust: from one thread to ${cores}`, 0.9 * cores, scaling);
  const peaks = [];
  for (const lines of MEMORY) {
    const { peak } = await timed(rust, ["check", "--lines", ...AS_OF, await filings(folder, lines)]);
    peaks.push(peak);
    console.log(`memory at ${lines.toLocaleString("en")} lines: ${Math.round(peak / 1024)} MB`);
  }
  atMost("check --lines in Rust: memory at a million lines, to ten thousand", 1.25, peaks[1] / peaks[0]);
}

/** A file of so many filings, written once. */
async function filings(folder, lines) {
  const file = join(folder, `batch-${lines}.ndjson`);
  if (existsSync(file)) return file;
  const random = generator(2);
  const different = Array.from({ length: Math.min(lines, DIFFERENT) }, (_, at) => `${JSON.stringify({ id: at, ...validFiling(random) })}\n`).join("");
  const out = createWriteStream(file);
  for (let done = 0; done < lines; done += DIFFERENT) if (!out.write(different)) await once(out, "drain");
  out.end();
  await once(out, "finish");
  return file;
}

/** Seconds, seconds of processor and the most memory (KB) that a program takes, its output thrown away. */
async function timed([program, ...before], args) {
  const started = performance.now();
  const child = spawn(program, [...before, ...args], { stdio: ["ignore", "ignore", "inherit"] });
  let peak = 0;
  let processor = 0;
  const watch = setInterval(look, 20);
  function look() {
    try {
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0));
      const [user, system] = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1].split(" ").slice(11, 13).map(Number);
      processor = (user + system) / 100;
    } catch {
      // It has ended, or this is no Linux.
    }
  }
  await once(child, "exit");
  clearInterval(watch);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, processor: processor || seconds, peak };
}
