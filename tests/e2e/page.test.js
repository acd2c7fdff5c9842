// The main job in a browser: open a filing, see its findings beside their fields, correct them, see them go.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../../js/build/process.js";
import { left, open } from "./browser.js";

const sample = () => JSON.parse(readFileSync(join(root, "www/sample.json"), "utf8"));
const clean = { local: [], session: [], cookies: "", databases: [], caches: [], workers: 0, address: "", state: null };
const file = (text, name = "filing.json") => ({ name, mimeType: "application/json", buffer: Buffer.from(text) });

const shown = (page) =>
  page.locator("[data-rule][data-path]").evaluateAll((elements) =>
    elements.filter((element) => element.checkVisibility()).map(({ dataset }) => `${dataset.path} ${dataset.rule}`),
  );

async function check(page) {
  await page.locator("[data-check]").first().click();
}

async function choose(page, text) {
  await page.locator("[data-open]").setInputFiles(file(text));
}

/** Opens a filing and waits until the form shows it. */
async function opened(page, filing) {
  await choose(page, JSON.stringify(filing));
  await page.waitForFunction((value) => document.querySelector('[name="/services/0/name"]')?.value === value, filing.services[0].name);
}

test("a filing with errors is opened, checked, corrected, and its errors go", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  const { check: inNode } = await import("beian");

  const wrong = sample();
  wrong.organizer.name = "";
  wrong.services[0].domains[0].name = "not a domain";
  await opened(page, wrong);
  await check(page);

  const named = (path) => page.locator(`[name="${path}"]`).first();
  const at = async (path) => (await shown(page)).filter((finding) => finding.startsWith(`${path} `));
  await page.locator('[data-path="/organizer/name"]').first().waitFor();
  const expected = new Set(inNode(wrong).findings.map(({ rule, path }) => `${path} ${rule}`));
  const found = new Set(await shown(page));
  for (const finding of expected) assert.ok(found.has(finding), `not shown: ${finding}`);
  assert.ok((await at("/services/0/domains/0/name")).length > 0);

  const right = sample();
  await named("/organizer/name").fill(right.organizer.name);
  await named("/services/0/domains/0/name").fill(right.services[0].domains[0].name);
  await named("/services/0/domains/0/name").blur();
  await check(page);
  const remaining = new Set(inNode(right).findings.map(({ rule, path }) => `${path} ${rule}`));
  await page.waitForFunction((gone) => ![...document.querySelectorAll("[data-rule][data-path]")].some((element) => element.checkVisibility() && gone.includes(`${element.dataset.path} ${element.dataset.rule}`)), [...expected].filter((finding) => !remaining.has(finding)));
  assert.deepEqual(new Set(await shown(page)), remaining);

  assert.deepEqual(trouble, []);
  assert.deepEqual(await left(page), clean);
});

test("every value of a filing that was opened is in the control of its path, unchanged", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  await opened(page, sample());
  const { organizer, services } = sample();
  for (const [path, value] of [
    ["/organizer/name", organizer.name],
    ["/organizer/certificate/number", organizer.certificate.number],
    ["/services/0/name", services[0].name],
    ["/services/0/domains/0/name", services[0].domains[0].name],
  ]) {
    assert.equal(await page.locator(`[name="${path}"]`).first().inputValue(), value, path);
  }
  assert.deepEqual(trouble, []);
});

for (const [what, text] of [["broken JSON", "{"], ["no filing", "[1, 2]"], ["nothing", ""], ["text", "备案"], ["wrong types everywhere", '{"action":7,"organizer":[],"services":{"0":null},"attachments":"x"}']]) {
  test(`a file with ${what} neither breaks the page nor passes`, { timeout: 120_000 }, async (t) => {
    const { page, trouble, close } = await open();
    t.after(close);
    await choose(page, text);
    await check(page);
    await page.locator("[data-rule]").first().waitFor();
    assert.doesNotMatch(await page.locator("body").innerText(), /未发现问题/);
    assert.deepEqual(trouble, []);
  });
}

const folder = join(root, "target/screenshots");
for (const width of [360, 1280]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`the page at ${width} px, ${colorScheme}`, { timeout: 120_000 }, async (t) => {
      const { page, trouble, close } = await open({ viewport: { width, height: 800 }, colorScheme, reducedMotion: "reduce" });
      t.after(close);
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `empty-${width}-${colorScheme}.png`), fullPage: true });
      await opened(page, sample());
      await check(page);
      await page.locator("[data-rule]").first().waitFor();
      await page.screenshot({ path: join(folder, `summary-${width}-${colorScheme}.png`) });
      await page.screenshot({ path: join(folder, `findings-${width}-${colorScheme}.png`), fullPage: true });
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wider <= 0, `${wider} px wider than the window`);
      assert.deepEqual(trouble, []);
    });
  }
}

test("a file may hold anything for a nature, and nothing that was typed is lost", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  const name = page.locator('[name="/organizer/name"]').first();
  await name.fill("还没有保存");
  for (const [at, nature] of ["toString", "__proto__", { toString: 1 }, ["enterprise"], 7].entries()) {
    const filing = sample();
    filing.services[0].name = `第${at}份`;
    filing.organizer.nature = nature;
    await opened(page, filing);
    assert.equal(await name.inputValue(), filing.organizer.name);
  }
  assert.deepEqual(trouble, []);
});
