// Domains beside what Chromium's own URL makes of the same hosts.
import { test } from "node:test";
import { launch } from "../../js/build/browser.js";
import { ask, assertExplained, compare, COUNT, SEED } from "../domains/compare.js";
import { hosts } from "../domains/hosts.js";

test("100,000 hosts: the domain of the host that Chromium asks for, every difference explained", { timeout: 120_000 }, async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const page = await browser.newPage();
  const generated = hosts(COUNT, SEED);
  // What Node says goes along and only what differs comes back.
  const answers = generated.map(ask);
  const different = await page.evaluate(
    ({ generated, answers, source }) => {
      const ask = (0, eval)(source);
      return generated.map((host, at) => [at, ask(host)]).filter(([at, answer]) => answer !== answers[at]);
    },
    { generated, answers, source: ask.toString() },
  );
  t.diagnostic(`${different.length} answers differ from Node's`);
  for (const [at, answer] of different) answers[at] = answer;
  const { inspectDomain } = await import("beian");
  assertExplained(compare(inspectDomain, generated, answers), t);
});
