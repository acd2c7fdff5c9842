// How the subjects of `npm run bench` measure and print.
import { performance } from "node:perf_hooks";

export const ROUNDS = 30;
const ROUND_MS = 30;

let last;

/**
 * Nanoseconds an item, by the median of the rounds. Each round runs every task, so that all share what the machine does meanwhile.
 *
 * @param {Record<string, () => unknown>} tasks each returns what it worked out, so that the work cannot be left out
 * @param {number} items how many items one call of a task works on
 * @returns {Record<string, number>}
 */
export function measure(tasks, items = 1) {
  const calls = {};
  for (const [name, task] of Object.entries(tasks)) {
    const started = performance.now();
    let done = 0;
    while (performance.now() - started < 4 * ROUND_MS) ((last = task()), (done += 1));
    calls[name] = Math.max(1, Math.round(done / 4));
  }
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, task] of Object.entries(tasks)) {
      const started = performance.now();
      for (let call = 0; call < calls[name]; call += 1) last = task();
      times[name].push(((performance.now() - started) * 1e6) / (calls[name] * items));
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, all.sort((a, b) => a - b)[ROUNDS >> 1]]));
}

/** Prints times with their ratio to the first. */
export function table(title, times) {
  const width = Math.max(...Object.keys(times).map((name) => name.length));
  const [baseline] = Object.values(times);
  console.log(`\n${title}`);
  for (const [name, time] of Object.entries(times)) {
    console.log(`${name.padEnd(width)}  ${duration(time).padStart(12)}${(time / baseline).toFixed(2).padStart(9)} ×`);
  }
}

function duration(nanoseconds) {
  if (nanoseconds < 10_000) return `${nanoseconds.toFixed(0)} ns`;
  if (nanoseconds < 10_000_000) return `${(nanoseconds / 1e3).toFixed(1)} µs`;
  return `${(nanoseconds / 1e6).toFixed(1)} ms`;
}
