// Every case of tests/cases in Node and in Chromium: the reports, as JSON, are native's byte for byte.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { root } from "../../js/build/process.js";
import { open } from "../e2e/browser.js";
import { load } from "./installed.js";

const folder = join(root, "tests/cases");
const names = readdirSync(folder).filter((name) => name.endsWith(".json")).sort();
// A case without a day is of the day that the native tests name.
const read = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
const cases = names.map(read).map(({ filing, options }) => ({ filing, options: { asOf: "2026-11-22", ...options } }));
const native = process.env.BEIAN_REPORTS;
const beian = await load();
const node = cases.map(({ filing, options }) => JSON.stringify(beian.check(filing, options)));

let session;
before(async () => (session = await open()));
after(() => session?.close());

/** Says where two runtimes part, instead of printing both reports. */
function same(actual, expected) {
  assert.equal(actual.length, expected.length);
  for (const [at, name] of names.entries()) {
    if (actual[at] === expected[at]) continue;
    const [left, right] = [[...actual[at]], [...expected[at]]];
    const differs = left.findIndex((char, index) => char !== right[index]);
    const around = (report) => report.slice(Math.max(0, differs - 80), differs + 80).join("");
    assert.fail(`${name}, character ${differs}:\n${around(left)}\n${around(right)}`);
  }
}

test("there are cases", () => assert.ok(names.length > 0));

test("Node's reports are those of the native core", { skip: !(native && existsSync(native)) && "`npm test` lets the native tests write theirs" }, () => {
  same(node, readFileSync(native, "utf8").trimEnd().split("\n"));
});

test("Chromium's reports are Node's", async () => {
  const chromium = await session.page.evaluate(async (given) => {
    const { check, init } = await import("/beian/index.js");
    await init();
    return given.map(({ filing, options }) => JSON.stringify(check(filing, options)));
  }, cases);
  same(chromium, node);
});

test("checkLines gives the same reports, line by line", () => {
  for (const [at, { filing, options }] of cases.entries()) {
    const line = new TextDecoder().decode(beian.checkLines(new TextEncoder().encode(JSON.stringify(filing)), options));
    // Where there is no filing, the line has its number.
    assert.ok(line.replace(/^\{"line":1,/, "{") === `${node[at]}\n`, names[at]);
  }
});
