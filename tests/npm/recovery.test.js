// The real package is killed in the ways a caller can kill it: a later call gets what it would have got before.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { deadly, load } from "./instances.js";
import { inside, load as loadModule } from "./installed.js";

const beian = await load();
const { instantiateBy } = await loadModule("dist/instance.js");
const bytes = readFileSync(inside("dist/beian.wasm"));
const noResult = (await instantiateBy((imports) => WebAssembly.instantiate(bytes, imports))).noResult("!u");

const options = { asOf: "2026-11-22" };
const filing = { action: "new", organizer: { nature: "enterprise", name: "x" }, services: [{ kind: "website", name: "测试", domains: [{ name: "example.com" }] }] };
const everything = () =>
  JSON.stringify([
    beian.check(filing, options),
    beian.checkPath(filing, "/services/0", options),
    beian.inspectCertificate("uscc", "91350100M000100Y43", options),
    beian.inspectDomain("https://www.example.com/", options),
    beian.parseRegistration("Registrant: x"),
    beian.rules({ lang: "en", asOf: options.asOf }),
    beian.vocabulary(),
    new TextDecoder().decode(beian.checkLines(new TextEncoder().encode(`${JSON.stringify(filing)}\n`), options)),
  ]);

/** A trap in the middle of a call. */
const trap = () => deadly("lethal", () => beian.check({ organizer: { name: "lethal" } }));
const died = (report) => assert.deepEqual(report.findings, noResult.findings);

test("no result is never a pass", () => {
  assert.notEqual(noResult.verdict, "clear");
  assert.ok(noResult.findings.length > 0);
});

test("a trap: no result for that call, everything as before for the next", { timeout: 60_000 }, () => {
  const before = everything();
  for (let round = 0; round < 3; round += 1) {
    died(trap());
    assert.equal(everything(), before);
  }
});

test("where the core dies over a list, it is asked again; where it dies again, that is thrown", () => {
  for (const [word, list] of [['"en"', () => beian.rules({ lang: "en" })], ['"en"', () => beian.fields({ lang: "en" })], ['"en"', () => beian.vocabulary({ lang: "en" })]]) {
    const whole = list();
    assert.deepEqual(deadly(word, list, true), whole);
    assert.throws(() => deadly(word, list), WebAssembly.RuntimeError);
    assert.deepEqual(list(), whole);
  }
});

test("where the core dies over an inspection, nothing is known and nothing passes", () => {
  const { findings } = noResult;
  for (const [call, answer] of [
    [() => beian.inspectCertificate("passport", "lethal"), { kind: "passport", valid: false, normalized: "", findings, facts: {} }],
    [() => beian.inspectCertificate(7, "lethal"), { kind: "", valid: false, normalized: "", findings, facts: {} }],
    [() => beian.isCertificateNumber("passport", "lethal"), false],
    [() => beian.inspectDomain("lethal.com"), { domain: null, unicode: null, suffix: null, findings }],
    [() => beian.checkPath({ organizer: { name: "lethal" } }, "/organizer"), findings],
    [() => beian.divisions("lethal"), []],
  ]) {
    assert.deepEqual(deadly("lethal", call), answer);
    let now;
    try { now = call(); } catch (error) { now = error; }
    assert.notDeepEqual(now, answer);
  }
});

test("where the core dies over a check, a schema has issues: it never passes", () => {
  const lethal = { organizer: { name: "lethal" } };
  const validate = () => beian.filingSchema["~standard"].validate(lethal);
  const { issues } = deadly("lethal", validate);
  assert.deepEqual(issues.map(({ message, path }) => [message, path]), noResult.findings.map(({ message }) => [message, []]));
  assert.deepEqual(deadly("lethal", () => beian.filingSchema.organizer["~standard"].validate(lethal.organizer)).issues.map(({ path }) => path), [[]]);
  assert.deepEqual(deadly("lethal", () => beian.filingSchema.service({ lang: "zh-CN" })["~standard"].validate({ name: "lethal" })).issues.map(({ message }) => message), noResult.findings.map(({ message }) => message));
});

test("a trap while a filing is read: that call has no result, the one that reads has its own", { timeout: 60_000 }, () => {
  const before = everything();
  const hostile = {
    ...filing,
    get action() {
      died(trap());
      return "new";
    },
  };
  assert.deepEqual(beian.check(hostile, options), beian.check(filing, options));
  assert.equal(everything(), before);
});

test("a call inside a call, both well", () => {
  const seen = [];
  const calling = { ...filing, get action() { seen.push(JSON.stringify(beian.check(filing, options))); return "new"; } };
  const report = JSON.stringify(beian.check(calling, options));
  assert.ok(seen.length > 0);
  assert.deepEqual(new Set([...seen, report]).size, 1);
});

const CALLS = {
  check: () => beian.check(filing, options),
  checkPath: () => beian.checkPath(filing, "/services/0", options),
  inspectDomain: () => beian.inspectDomain("https://www.example.com/", options),
  inspectCertificate: () => beian.inspectCertificate("uscc", "91350100M000100Y43", options),
  rules: () => beian.rules(),
  validate: () => beian.filingSchema["~standard"].validate(filing),
};
for (const [name, call] of Object.entries(CALLS)) {
  test(`${name} at the end of the caller's stack: its result, no result, or the RangeError`, { timeout: 120_000 }, () => {
    const before = everything();
    const expected = JSON.stringify(call());
    // At every depth near the end, on the way back: the first attempts find almost no stack left.
    const attempts = new Array(400);
    let made = 0;
    function descend() {
      try {
        descend();
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
      }
      if (made === attempts.length) return;
      const attempt = { result: undefined, error: undefined };
      attempts[made] = attempt;
      made += 1;
      try {
        attempt.result = call();
      } catch (error) {
        attempt.error = error;
      }
    }
    descend();
    const outcomes = { same: 0, none: 0, thrown: 0 };
    for (const { result, error } of attempts) {
      if (error !== undefined) {
        assert.ok(error instanceof RangeError, String(error));
        outcomes.thrown += 1;
      } else if (JSON.stringify(result) === expected) {
        outcomes.same += 1;
      } else {
        assert.notEqual(result.verdict, "clear");
        assert.notEqual(result.valid, true);
        outcomes.none += 1;
      }
    }
    assert.ok(outcomes.thrown + outcomes.none > 0, "the stack never ended under a call");
    assert.ok(outcomes.same > 0, "no call recovered");
    assert.equal(everything(), before);
  });
}
