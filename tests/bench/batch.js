// `check --lines`: lines a second of the command in Rust and in Node, on one core and on all, beside the usual stack on the same lines; what
// more cores bring, and whether the memory stays as it is up to ten million lines.
import { spawn } from "node:child_process";
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
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

  const pinned = (core) => (which("taskset") ? ["taskset", "-c", `${core}`] : []);
  const on = (count, program) => [...(count === 1 ? pinned(0) : []), ...program, "--jobs", `${count}`, file];
  const ways = {
    "the usual stack in Node, one core": [...usual, file],
    "in Node, one core": on(1, node),
    [`in Node, ${cores} cores`]: on(cores, node),
    "in Rust, one core": on(1, rust),
    [`in Rust, ${cores} cores`]: on(cores, rust),
  };
  const runs = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  // What the machine itself takes where all its cores are at work.
  let apart = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, way] of Object.entries(ways)) runs[name].push(await timed(way));
    const single = Array.from({ length: cores }, (_, core) => timed([...pinned(core), ...rust, "--jobs", "1", file]));
    apart = Math.min(apart, Math.max(...(await Promise.all(single)).map(({ alone }) => alone)));
  }
  const least = (all, figure) => Math.min(...all.map((run) => run[figure]));
  const best = Object.fromEntries(Object.entries(runs).map(([name, all]) => [name, Object.fromEntries(["seconds", "alone", "peak"].map((figure) => [figure, least(all, figure)]))]));
  const [stack, , , one, all] = Object.values(best);
  for (const [name, { seconds, alone, peak }] of Object.entries(best)) {
    const cells = [number(LINES / alone).padStart(9), "lines/s", number(LINES / seconds).padStart(9), "beside what else ran", number(peak / 1024).padStart(5), "MB", (stack.alone / alone).toFixed(1).padStart(5), "×"];
    console.log(`${name.padEnd(36)}${cells.join(" ")}`);
  }
  console.log(`the quickest of ${ROUNDS} rounds; without the time for which a thread waited for a core; load ${loadavg()[0].toFixed(1)}`);
  const scaling = one.alone / all.alone;
  console.log(`from one core to ${cores}: ${scaling.toFixed(2)} ×; so many runs at once, a core each, that share nothing: ${((cores * one.alone) / apart).toFixed(2)} ×`);
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
 * Seconds that a program takes, those it would have taken alone, and the most memory (KB). Its output is thrown away, its input is a text, so
 * many times. Alone, no thread waits for a core: then it takes what the thread takes that is longest at work, or waits for the others most.
 */
async function timed([program, ...args], input) {
  const started = performance.now();
  const child = spawn(program, args, { stdio: [input ? "pipe" : "ignore", "ignore", "inherit"] });
  const cores = program === "taskset" ? 1 : availableParallelism();
  const threads = new Map();
  let peak = 0;
  let looked = started;
  const watch = setInterval(look, 20);
  function look() {
    try {
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0));
      for (const thread of readdirSync(`/proc/${child.pid}/task`)) {
        const [worked, queued] = readFileSync(`/proc/${child.pid}/task/${thread}/schedstat`, "utf8").split(" ").map((nanoseconds) => nanoseconds / 1e9);
        threads.set(thread, { worked, queued });
      }
      looked = performance.now();
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
  const seconds = (performance.now() - started) / 1000;
  const seen = (looked - started) / 1000;
  const worked = [...threads.values()].reduce((sum, thread) => sum + thread.worked, 0);
  // Those that only read or write wait for those that check.
  const most = Math.max(...[...threads.values()].map((thread) => thread.worked));
  const busy = [...threads.values()].filter((thread) => thread.worked > most / 2).map(({ queued }) => seen - queued);
  const alone = cores === 1 ? worked : Math.max(worked / cores, ...busy);
  return { seconds, alone: alone || seconds, peak };
}
