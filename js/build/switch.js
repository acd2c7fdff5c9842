// Loaded before each process of a test in `npm run mutants:js`: says which mutants which test runs, and how long that takes; or lets no tests run
// but some, with one mutant switched on, and ends at the first that fails. A process that a test starts belongs to that test.
import { writeFileSync } from "node:fs";
import { createRequire, syncBuiltinESMExports } from "node:module";
import { isMainThread } from "node:worker_threads";

const { BEIAN_COVERED: folder, BEIAN_ONLY: only, BEIAN_TEST: test, BEIAN_HITS: hits } = process.env;
const state = (globalThis.__stryker__ ??= {});
const chosen = only?.split(" ");
const times = {};

if (test !== undefined) state.currentTestId = test;
if (hits !== undefined) Object.assign(state, { hitCount: 0, hitLimit: Number(hits) });
if (isMainThread && process.argv[1]?.endsWith(".test.js")) wrap(createRequire(import.meta.url)("node:test"));

/** Tests are told apart by their place in the file. */
function wrap(runner) {
  const real = runner.test;
  let count = 0;
  runner.test = (name, ...rest) => {
    const id = String(count++);
    if (chosen !== undefined && !chosen.includes(id)) return Promise.resolve();
    const body = rest.pop();
    return real(name, ...rest, (context) => timed(id, () => body(context)));
  };
  syncBuiltinESMExports();
}

async function timed(id, body) {
  state.currentTestId = process.env.BEIAN_TEST = id;
  const started = performance.now();
  try {
    await body();
  } catch (error) {
    if (chosen !== undefined) process.exit(1);
    throw error;
  } finally {
    times[id] = performance.now() - started;
    state.currentTestId = undefined;
    delete process.env.BEIAN_TEST;
  }
}

if (folder !== undefined) {
  process.on("exit", () => {
    const { static: always = {}, perTest = {} } = state.mutantCoverage ?? {};
    writeFileSync(`${folder}/${process.pid}-${Math.random().toString(36).slice(2)}.json`, JSON.stringify({ always, perTest, times }));
  });
}
