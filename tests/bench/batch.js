// `check --lines`: lines a second of the command in Rust and in Node, on one core and on all, beside the usual stack on the same lines; what
// more cores bring, and whether the memory stays as it is up to ten million lines.
import { spawn } from "node:child_process";
import { createWriteStream, existsSync, mkdirSync, readFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { which } from "../../js/build/process.js";
import { quickCommand } from "../../js/build/setup.js";
import { atLeast, atMost } from "./support/bars.js";
import { generator, validFiling } from "./support/generated.js";

const LINES = 100_000;
const MEMORY = [10_000, 1_000_000, 10_000_000];
/** Different filings; an input of many repeats them. */
const DIFFERENT = 10_000;
/** Of each way, taking turns: the quickest counts, as what else runs here only slows down. */
const ROUNDS = 3;
const CHECK = ["check", "--lines", "--as-of", "2026-11-22", "--quiet"];

export default async function ({ target }) {
  const rust = [await quickCommand(), ...CHECK];
  const node = [process.execPath, "dist/cli/main.js", ...CHECK];
  const usual = [process.execPath, "tests/bench/support/usual_lines.js"];
  const cores = availableParallelism();
  const folder = join(target, "bench");
  mkdirSync(folder, { recursive: true });
  const random = generator(2);
  const different = Array.from({ length: DIFFERENT }, (_, id) => `${JSON.stringify({ id, ...validFiling(random) })}\n`).join("");
  const file = await written(join(folder, `batch-${LINES}.ndjson`), different);
  console.log(`\ncheck --lines: ${number(LINES)} filings of ${Math.round(Buffer.byteLength(different) / DIFFERENT)} bytes, from a file to nowhere`);

  const on = (count, program) => [...(count === 1 && which("taskset") ? ["taskset", "-c", "0"] : []), ...program, "--jobs", `${count}`, file];
  const ways = {
    "the usual stack in Node, one core": [...usual, file],
    "in Node, one core": on(1, node),
    [`in Node, ${cores} cores`]: on(cores, node),
    "in Rust, one core": on(1, rust),
    [`in Rust, ${cores} cores`]: on(cores, rust),
  };
  const runs = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) for (const [name, way] of Object.entries(ways)) runs[name].push(await timed(way));
  const best = Object.fromEntries(Object.entries(runs).map(([name, all]) => [name, Object.fromEntries(["seconds", "processor", "peak", "others"].map((figure) => [figure, Math.min(...all.map((run) => run[figure]))]))]));
  const [stack, , , one, all] = Object.values(best);
  for (const [name, { seconds, processor, peak }] of Object.entries(best)) {
    const cells = [number(LINES / seconds).padStart(9), "lines/s", number(LINES / processor).padStart(9), "a second of processor", number(peak / 1024).padStart(5), "MB", (stack.processor / processor).toFixed(1).padStart(5), "×"];
    console.log(`${name.padEnd(36)}${cells.join(" ")}`);
  }
  const others = Math.max(...Object.values(best).map(({ others }) => others));
  console.log(`other programs took ${Math.round(100 * others)} % of the ${cores} cores in the quietest of ${ROUNDS} rounds; load ${loadavg()[0].toFixed(1)}`);
  // On one core nothing overlaps: its time is that of the processor, whatever else runs.
  const scaling = Math.max(one.processor / all.seconds, one.seconds / all.seconds);
  console.log(`from one core to ${cores}: ${scaling.toFixed(2)} ×`);
  atLeast(`check --lines in Rust: from one core to ${cores}`, 0.9 * cores, scaling);

  const peaks = [];
  for (const lines of MEMORY) {
    const { peak, seconds } = await timed(rust, { text: Buffer.from(different), times: lines / DIFFERENT });
    peaks.push(peak);
    console.log(`${number(lines).padStart(10)} lines through a pipe: ${number(peak / 1024)} MB at most, ${seconds.toFixed(1)} s`);
  }
  atMost("check --lines in Rust: memory at ten million lines, to ten thousand", 1.25, peaks.at(-1) / peaks[0]);
}

const number = (value) => Math.round(value).toLocaleString("en");

/** A file that repeats a text up to so many lines, written once. */
async function written(file, text) {
  if (existsSync(file)) return file;
  const out = createWriteStream(file);
  for (let done = 0; done < LINES; done += DIFFERENT) if (!out.write(text)) await once(out, "drain");
  out.end();
  await once(out, "finish");
  return file;
}

/**
 * Seconds, seconds of processor and the most memory (KB) that a program takes, its output thrown away, and the share of the cores that other
 * programs took meanwhile. Its input is a text, so many times.
 */
async function timed([program, ...args], input) {
  const before = { time: performance.now(), busy: busy() };
  const child = spawn(program, args, { stdio: [input ? "pipe" : "ignore", "ignore", "inherit"] });
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
  const ended = once(child, "exit");
  if (input) {
    for (let time = 0; time < input.times; time += 1) if (!child.stdin.write(input.text)) await once(child.stdin, "drain");
    child.stdin.end();
  }
  await ended;
  clearInterval(watch);
  const seconds = (performance.now() - before.time) / 1000;
  const others = Math.max(0, (busy() - before.busy - processor) / seconds / availableParallelism());
  return { seconds, processor: processor || seconds, peak, others };
}

/** Seconds that all cores have worked; none where this is no Linux. */
function busy() {
  try {
    const [user, nice, system, , , interrupts, soft, stolen] = readFileSync("/proc/stat", "utf8").split("\n")[0].split(/ +/).slice(1).map(Number);
    return (user + nice + system + interrupts + soft + stolen) / 100;
  } catch {
    return 0;
  }
}
