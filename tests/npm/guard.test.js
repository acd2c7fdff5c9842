// The guard alone, over a core that fails on command. The real package is put through it in recovery.test.js.
import assert from "node:assert/strict";
import { test } from "node:test";
import { guard } from "../../js/guard.js";

const REPORT = { verdict: "attention", findings: [{ rule: "no-result" }] };

/** A core factory: `born` counts instances, `broken` makes the next instantiations fail. */
function factory({ options = () => {} } = {}) {
  const state = { born: 0, broken: 0 };
  state.instantiate = () => {
    if (state.broken-- > 0) throw new RangeError("no stack left");
    state.born += 1;
    const id = state.born;
    return { id, noResult: (given) => (options(given), REPORT) };
  };
  return state;
}

const wrong = (given) => {
  if (given?.langs) throw new TypeError('unknown option "langs"');
};
const fail = (error) => () => {
  throw error;
};
const instead = (report) => report;

test("before start every call says so", () => {
  const { run, started } = guard(() => assert.fail("nothing to instantiate"));
  assert.equal(started(), false);
  assert.throws(() => run(() => 1, instead), /init\(\) first/);
});

test("a call that works gets its own result, on one instance", () => {
  const state = factory();
  const { run, start, started } = guard(state.instantiate);
  start({});
  start({});
  assert.equal(started(), true);
  assert.equal(run(({ id }) => id, instead), 1);
  assert.equal(run(({ id }) => id, instead), 1);
  assert.equal(state.born, 1);
});

test("a start that fails may be repeated", () => {
  const state = factory();
  state.broken = 1;
  const { start, started } = guard(state.instantiate);
  assert.throws(() => start({}), RangeError);
  assert.equal(started(), false);
  start({});
  assert.equal(started(), true);
});

for (const error of [new WebAssembly.RuntimeError("unreachable"), new RangeError("stack"), new Error("any"), "a string", undefined]) {
  test(`an instance that threw ${error?.name ?? error} is not used again, and the caller gets no result`, () => {
    const state = factory();
    const { run, start } = guard(state.instantiate);
    start({});
    assert.equal(run(fail(error), instead), REPORT);
    assert.equal(run(({ id }) => id, instead), 2);
  });
}

test("the TypeError for wrong options reaches the caller, and the instance lives on", () => {
  const state = factory({ options: wrong });
  const { run, start } = guard(state.instantiate);
  start({});
  const error = new TypeError('unknown option "langs"');
  assert.throws(() => run(fail(error), instead, { langs: "en" }), (thrown) => thrown === error);
  assert.equal(run(({ id }) => id, instead), 1);
});

test("a TypeError with right options is a failure like any other", () => {
  const state = factory({ options: wrong });
  const { run, start } = guard(state.instantiate);
  start({});
  assert.equal(run(fail(new TypeError("not a function")), instead, { lang: "en" }), REPORT);
  assert.equal(run(({ id }) => id, instead), 2);
});

test("a trap with wrong options still names the option", () => {
  const { run, start } = guard(factory({ options: wrong }).instantiate);
  start({});
  assert.throws(() => run(fail(new WebAssembly.RuntimeError("unreachable")), instead, { langs: "en" }), /langs/);
});

test("where no instance can be had the original error is thrown, and a later call works", () => {
  const state = factory();
  const { run, start } = guard(state.instantiate);
  start({});
  state.broken = 2;
  const error = new RangeError("stack");
  assert.throws(() => run(fail(error), instead), (thrown) => thrown === error);
  assert.throws(() => run(() => 1, instead), /no stack left/);
  assert.equal(run(({ id }) => id, instead), 2);
});

test("where the answer instead fails, the original error is thrown and that instance is dropped as well", () => {
  const state = factory();
  const { run, start } = guard(state.instantiate);
  start({});
  const error = new RangeError("stack");
  assert.throws(() => run(fail(error), fail(new RangeError("again"))), (thrown) => thrown === error);
  assert.equal(run(({ id }) => id, instead), 3);
});

test("a call from inside has an instance of its own, whose death leaves the outer call alone", () => {
  const state = factory();
  const { run, start } = guard(state.instantiate);
  start({});
  const outer = run(({ id }) => {
    assert.equal(run(fail(new RangeError("stack")), instead), REPORT);
    return id;
  }, instead);
  assert.equal(outer, 1);
  assert.equal(run(({ id }) => id, instead), 1);
});

test("a refusal of an option is thrown as it is, asks nothing more, and the instance lives on", () => {
  const state = factory({ options: () => assert.fail("asked for no result") });
  const { run, start } = guard(state.instantiate);
  start({});
  const refusal = Object.assign(new TypeError("wrong"), { option: "/lang" });
  assert.throws(() => run(fail(refusal), instead, {}), (thrown) => thrown === refusal);
  assert.equal(run(({ id }) => id, instead), 1);
});

test("an instance that is spent gives its answer, and the next call has another", () => {
  const state = factory();
  const { run, start } = guard(state.instantiate);
  start({});
  assert.equal(run((core) => { core.spent = true; return core.id; }, instead), 1);
  assert.equal(run(({ id }) => id, instead), 2);
  assert.equal(run(({ id }) => id, instead), 2);
});

test("what is forgotten is wiped, and only then is there another", () => {
  const wiped = [];
  const state = factory();
  const { run, start, forget } = guard((module) => {
    const core = state.instantiate(module);
    return Object.assign(core, { wipe: () => wiped.push(core.id) });
  });
  forget();
  start({});
  forget();
  forget();
  assert.deepEqual(wiped, [1]);
  assert.equal(run(({ id }) => id, instead), 2);
});

test("the report that says so, and the instance that is asked again, come to what is said instead, with the options of the call", () => {
  const given = [];
  const state = factory({ options: (options) => void given.push(options) });
  const { run, start } = guard(state.instantiate);
  start({});
  const options = { lang: "en" };
  assert.deepEqual(run(fail(new Error("died")), (report, fresh) => [report, fresh.id], options), [REPORT, 2]);
  assert.deepEqual(given, [options]);
});
