// A check that runs out of stack in Chromium: a later one gets what it would have got before.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open } from "./browser.js";

test("checks at the end of the stack give the report, no result, or the RangeError, and then all is as before", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  const { before, after, attempts } = await page.evaluate(async () => {
    const { check, init } = await import("/beian/index.js");
    await init();
    const run = () => check({ organizer: { nature: "enterprise", name: "x" }, services: [{ kind: "website" }] }, { asOf: "2026-11-22" });
    const before = JSON.stringify(run());
    const attempts = new Array(400);
    let made = 0;
    function descend() {
      try {
        descend();
      } catch {
        // The end of the stack.
      }
      if (made === attempts.length) return;
      const attempt = { report: undefined, error: undefined };
      attempts[made] = attempt;
      made += 1;
      try {
        attempt.report = run();
      } catch (error) {
        attempt.error = error;
      }
    }
    descend();
    return { before, after: JSON.stringify(run()), attempts: attempts.map(({ report, error }) => ({ report: JSON.stringify(report), verdict: report?.verdict, error: error?.name })) };
  });
  assert.equal(after, before);
  assert.ok(attempts.some(({ report }) => report === before), "no check recovered");
  assert.ok(attempts.some(({ report }) => report !== before), "the stack never ended under a check");
  for (const { report, verdict, error } of attempts) assert.ok(report ? verdict !== "clear" : error === "RangeError", report ?? error);
  assert.deepEqual(trouble, []);
});
