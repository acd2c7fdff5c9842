// How the subjects of `npm run bench` measure and print.

export const ROUNDS = 30;
const ROUND_MS = 30;
/** Compilers want to see code thousands of times before they make the best of it. */
const WARM_UP_MS = 500;

let last;

/** Milliseconds of processor time: what other programs do meanwhile does not count. */
export function clock() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}

/**
 * Nanoseconds an item, by the lower quartile of the rounds: what other programs do to the caches only slows down. Each round runs every
 * task, so that all share what the machine does meanwhile.
 *
 * @param {Record<string, () => unknown>} tasks each returns what it worked out, so that the work cannot be left out
 * @param {number} items how many items one call of a task works on
 * @returns {Record<string, number>}
 */
export function measure(tasks, items = 1) {
  for (const task of Object.values(tasks)) callsWithin(WARM_UP_MS, task);
  const calls = Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, Math.ceil(callsWithin(4 * ROUND_MS, task) / 4)]));
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, task] of Object.entries(tasks)) {
      const started = clock();
      for (let call = 0; call < calls[name]; call += 1) last = task();
      times[name].push(((clock() - started) * 1e6) / (calls[name] * items));
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, all.sort((a, b) => a - b)[ROUNDS >> 2]]));
}

function callsWithin(milliseconds, task) {
  const started = clock();
  let done = 0;
  while (clock() - started < milliseconds) ((last = task()), (done += 1));
  return done;
}

/** Milliseconds of one call, the quickest of several: for calls that are too long for rounds. */
export function quickest(task, times = 3) {
  let best = Infinity;
  for (let call = 0; call < times; call += 1) {
    const started = clock();
    last = task();
    best = Math.min(best, clock() - started);
  }
  return best;
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
