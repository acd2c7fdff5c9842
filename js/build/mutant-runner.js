// Runs the tests of one file for `npm run mutants:js`, as often as it is asked and with one mutant or another switched on: what they need is loaded
// once. Asked { tests, mutant, hits, limit }, it answers which test failed, or null, and whether it still passes without the mutant; asked for
// nothing, what each test runs of the mutants and how long it takes.
import { createRequire, syncBuiltinESMExports } from "node:module";
import { pathToFileURL } from "node:url";

const state = (globalThis.__stryker__ ??= {});
const tests = [];
const hooks = { before: [], beforeEach: [], afterEach: [], after: [] };
let crash = () => {};
for (const event of ["uncaughtException", "unhandledRejection"]) process.on(event, (error) => crash(error));

const runner = createRequire(import.meta.url)("node:test");
runner.test = (_, ...rest) => void tests.push(rest.at(-1));
for (const name of Object.keys(hooks)) runner[name] = (hook) => void hooks[name].push(hook);
syncBuiltinESMExports();

const file = process.argv[2];
process.argv[1] = file;
await import(pathToFileURL(file));
for (const hook of hooks.before) await hook();

process.on("message", async (asked) => process.send(asked.tests === undefined ? await measure() : await attempt(asked)));
process.send("ready");

async function measure() {
  const found = [];
  for (const at of tests.keys()) {
    const started = performance.now();
    const ok = await run(at, 120_000);
    found.push({ ok, time: performance.now() - started });
  }
  const { static: always = {}, perTest = {} } = state.mutantCoverage ?? {};
  return { always, tests: found.map((test, at) => ({ ...test, runs: perTest[at] ?? {} })) };
}

async function attempt({ tests, mutant, hits, limit }) {
  activate(mutant, hits);
  for (const at of tests) {
    if (await run(at, limit)) continue;
    activate(undefined);
    return { failed: at, clean: await run(at, limit) };
  }
  activate(undefined);
  return { failed: null, clean: true };
}

/** Switches a mutant on, or all off; a loop without an end is stopped by its count. */
function activate(mutant, hits) {
  Object.assign(state, { activeMutant: mutant, hitCount: mutant === undefined ? undefined : 0, hitLimit: hits });
  if (mutant === undefined) delete process.env.__STRYKER_ACTIVE_MUTANT__;
  else process.env.__STRYKER_ACTIVE_MUTANT__ = mutant;
}

async function run(at, limit) {
  state.currentTestId = process.env.BEIAN_TEST = String(at);
  const ends = [];
  const context = { name: String(at), after: (end) => void ends.push(end), test: (_, ...rest) => rest.at(-1)(context), diagnostic() {}, skip() {}, mock: runner.mock };
  let timer;
  const broken = new Promise((_, reject) => {
    crash = reject;
    timer = setTimeout(reject, limit, new Error("too late"));
  });
  broken.catch(() => {});
  const whole = async () => {
    for (const hook of hooks.beforeEach) await hook(context);
    await tests[at](context);
    // What it has left behind may still fail.
    await new Promise(setImmediate);
  };
  try {
    await Promise.race([whole(), broken]);
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
    for (const end of [...ends, ...hooks.afterEach]) await Promise.resolve().then(() => end(context)).catch(() => {});
    crash = () => {};
    state.currentTestId = undefined;
    delete process.env.BEIAN_TEST;
  }
}
