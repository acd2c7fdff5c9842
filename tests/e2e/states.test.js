// Every step in every state, light and dark, narrow and wide: nothing that axe calls a violation, nothing wider than the window.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../../js/build/process.js";
import { open } from "./browser.js";
import { check, go, openFiling, otherLanguage } from "./walk.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const sample = () => JSON.parse(readFileSync(join(root, "www/sample.json"), "utf8"));
const cases = (name) => JSON.parse(readFileSync(join(root, "tests/cases", `${name}.json`), "utf8"));
const folder = join(root, "target/screenshots");
mkdirSync(folder, { recursive: true });

/** Three services of different kinds, everything there and everything wrong. */
const wrong = () => {
  const filing = sample();
  filing.services.push({ kind: "app", name: "中国", app: { platforms: [{ os: "ios", id: "云岚", publicKey: "x", fingerprint: "y" }], sdks: [{}] }, approvals: [{ item: "news", number: "1" }], domains: [{ name: "www.a b" }, { name: "-" }] }, { kind: "mini-program", name: "x" });
  filing.organizer.name = "<示例>";
  filing.attachments = [{ kind: "organizer-certificate", fileName: "a.txt", bytes: 1 }];
  return filing;
};

const STATES = {
  empty: { action: "new", services: [{ kind: "website" }] },
  wrong: wrong(),
  warnings: sample(),
  right: cases("clean-enterprise").filing ?? cases("clean-enterprise"),
};
const STEPS = ["start", "tasks", "organizer", "person", "service-1", "domains-1", "person-1", "access-1", "attachments", "check", "result", "words", "privacy", "about"];

async function violations(page) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const { violations: found } = await page.evaluate(async () => {
    // The bar stands over the page: whatever it happens to cover half would count as too small.
    const bar = document.querySelector(".bar");
    if (bar !== null) bar.style.position = "static";
    const result = await window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
    if (bar !== null) bar.style.position = "";
    return result;
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

for (const [state, filing] of Object.entries(STATES)) {
  for (const [width, colorScheme] of [[360, "light"], [1280, "dark"], [360, "dark"], [1280, "light"]]) {
    test(`${state}, ${width} px, ${colorScheme}`, { timeout: 300_000 }, async (t) => {
      const { page, trouble, close } = await open({ viewport: { width, height: 800 }, colorScheme, reducedMotion: "reduce" });
      t.after(close);
      if (state !== "empty") await openFiling(page, filing);
      if (state !== "empty") await check(page);
      // axe looks at every step at two of the four sizes; the other two differ in colours or width alone.
      const isFull = (width === 360) === (colorScheme === "light");
      for (const step of [...STEPS, ...(state === "wrong" ? ["service-2", "domains-2", "app-2", "service-3"] : [])]) {
        await go(page, step);
        if (isFull) assert.deepEqual(await violations(page), [], step);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)) <= 0, `${step} is wider than the window`);
        if (["start", "tasks", "organizer", "service-1", "check", "result"].includes(step)) await page.screenshot({ path: join(folder, `${step}-${state}-${width}-${colorScheme}.png`), fullPage: true });
      }
      assert.deepEqual(trouble, []);
    });
  }
}

test("at 320 px, at 200 % text and with forced colours nothing is lost or printed over", { timeout: 240_000 }, async (t) => {
  for (const context of [{ viewport: { width: 320, height: 700 } }, { viewport: { width: 360, height: 740 } }, { viewport: { width: 1280, height: 800 }, forcedColors: "active" }]) {
    const { page, trouble, close } = await open(context);
    t.after(close);
    await openFiling(page, wrong());
    await check(page);
    if (context.viewport.width === 360) await page.addStyleTag({ content: "html{font-size:200%!important}" }).catch(() => page.evaluate(() => { document.documentElement.style.fontSize = "200%"; }));
    for (const step of ["tasks", "organizer", "domains-1", "check", "result"]) {
      await go(page, step);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)) <= 0, `${step} ${JSON.stringify(context)}`);
      // What stands still over the page is a quarter of it at most.
      const bar = await page.evaluate(() => { const element = document.querySelector(".bar"); return getComputedStyle(element).position === "static" ? 0 : element.getBoundingClientRect().height / innerHeight; });
      assert.ok(bar < 0.25, `${step}: the bar takes ${bar}`);
    }
    assert.deepEqual(trouble.filter((line) => !/style/.test(line)), []);
  }
});

test("the way on is one row, its word whole, in both languages and at every step", { timeout: 240_000 }, async (t) => {
  const { page, trouble, close } = await open({ viewport: { width: 360, height: 740 } });
  t.after(close);
  await openFiling(page, STATES.right);
  for (const speak of [() => {}, otherLanguage]) {
    await speak(page);
    for (const step of STEPS.slice(2, 10)) {
      await go(page, step);
      const { tops, height } = await page.locator(".ways").evaluate((ways) => ({ tops: [...ways.children].map((each) => Math.round(each.getBoundingClientRect().bottom)), height: ways.lastChild.getBoundingClientRect().height }));
      assert.equal(new Set(tops).size, 1, `${step}: ${tops}`);
      assert.ok(height <= 50, `${step}: ${height}`);
    }
    // The tools of the page stand in one row.
    assert.ok((await page.locator(".top .tools").first().evaluate((tools) => tools.getBoundingClientRect().height)) < 60);
  }
  assert.deepEqual(trouble, []);
});

test("both languages are whole: no Chinese in the English page but what is quoted, no key of a text", { timeout: 240_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  await openFiling(page, STATES.empty);
  await otherLanguage(page);
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  for (const step of STEPS) {
    await go(page, step);
    const text = await page.locator("main").innerText();
    assert.doesNotMatch(text, /\{\w+\}|undefined|\[object/, step);
    const labels = await page.locator("main label, main legend, main h1, main h2, main button").evaluateAll((list) => list.map((element) => (element.querySelector("select, input:not([type=radio]):not([type=checkbox])") ? "" : element.innerText)));
    for (const label of labels) assert.doesNotMatch(label.replace(/[（(].*?[)）]/g, ""), /\p{Script=Han}{4,}/u, `${step}: ${label}`);
  }
  assert.deepEqual(trouble, []);
});
