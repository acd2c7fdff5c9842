// The page of rules in a browser: everything listed, filtered, reached by its address, in both languages.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../../js/build/process.js";
import { left, open } from "./browser.js";

const folder = join(root, "target/screenshots");

async function openRules(address = "", context = {}) {
  const opened = await open(context);
  // What the form still loads would count as failed when the page is left.
  await opened.page.waitForLoadState("networkidle");
  await opened.page.goto(`${opened.address}rules.html${address}`);
  await opened.page.locator("html[data-ready]").waitFor({ state: "attached" });
  return opened;
}

const shown = (page) => page.locator("[data-rule-card]").evaluateAll((cards) => cards.map(({ dataset }) => dataset.ruleCard));

test("every rule is listed with its basis and examples, in both languages", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await openRules();
  t.after(close);
  const { rules } = await import("beian");
  const all = rules();
  assert.deepEqual(await shown(page), all.map(({ id }) => id));
  const card = (id) => page.locator(`[data-rule-card="${id}"]`);
  for (const rule of all) {
    const text = await card(rule.id).textContent();
    for (const part of [rule.title, rule.why, ...rule.basis.map(({ document }) => document)]) assert.ok(text.includes(part), `${rule.id}: ${part}`);
    assert.equal(await card(rule.id).locator(".examples pre").count(), rule.examples.bad.length + rule.examples.good.length, rule.id);
  }
  for (const area of await page.locator(".area > h2").allTextContents()) assert.match(area, /\p{Script=Han}|APP/u);
  await page.locator("#switch").click();
  const [first] = rules({ lang: "en" });
  await page.locator(`[data-rule-card="${first.id}"] h3`, { hasText: first.title }).waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.equal((await shown(page)).length, all.length);
  assert.deepEqual(trouble, []);
  assert.deepEqual({ ...(await left(page)), address: "" }, { local: [], session: [], cookies: "", databases: [], caches: [], workers: 0, address: "", state: null });
});

test("the filters narrow the list, by words, area, severity, province and day", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await openRules();
  t.after(close);
  const { rules } = await import("beian");
  const all = rules();
  const by = (key) => page.locator(`#by-${key}`);
  const ids = (keep) => all.filter(keep).map(({ id }) => id);
  await by("area").selectOption("domain");
  assert.deepEqual(await shown(page), ids(({ id }) => id.startsWith("domain/")));
  await by("severity").selectOption("warning");
  assert.deepEqual(await shown(page), ids(({ id, severity }) => id.startsWith("domain/") && severity === "warning"));
  await page.locator(".reset").click();
  assert.equal((await shown(page)).length, all.length);
  await by("search").fill("reserved-word");
  assert.deepEqual(await shown(page), ["name/reserved-word"]);
  assert.match(await page.locator("#count").textContent(), /^1 /);
  await by("search").fill("没有这样的规则");
  assert.deepEqual(await shown(page), []);
  await page.locator(".reset").click();
  await by("place").selectOption("province-41");
  const henan = await shown(page);
  assert.ok(henan.includes("domain/owner") && henan.length < all.length, String(henan));
  await page.locator(".reset").click();
  await by("day").fill("2001-01-01");
  assert.deepEqual(await shown(page), rules({ asOf: "2001-01-01" }).map(({ id }) => id));
  assert.deepEqual(trouble, []);
});

test("an address leads to its rule, whatever is filtered, and from the table of articles too", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await openRules("?lang=en#name/reserved-word");
  t.after(close);
  const chosen = page.locator(".chosen");
  assert.equal(await chosen.getAttribute("id"), "name/reserved-word");
  assert.equal(await page.evaluate(() => document.activeElement.id), "name/reserved-word");
  assert.ok(await chosen.locator("pre").first().isVisible());
  await page.locator("#by-area").selectOption("contact");
  await page.locator('#coverage a[href="#domain/owner"]').first().click();
  await page.locator('.chosen[id="domain/owner"]').waitFor();
  assert.equal(await page.locator("#by-area").inputValue(), "");
  assert.deepEqual(trouble, []);
});

test("an address that cannot be read is as none", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await openRules("#<%= x %>");
  t.after(close);
  const { rules } = await import("beian");
  assert.equal((await shown(page)).length, rules().length);
  assert.deepEqual(trouble, []);
});

test("every article is served by rules that are there, or says why not", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await openRules();
  t.after(close);
  const dangling = await page.locator("#coverage a").evaluateAll((links) => links.map(({ hash }) => decodeURIComponent(hash.slice(1))).filter((id) => document.getElementById(id) === null));
  assert.deepEqual(dangling, []);
  const empty = await page.locator("#coverage tbody tr").evaluateAll((rows) => rows.filter((row) => row.lastElementChild.textContent.trim() === "").length);
  assert.equal(empty, 0);
  assert.ok((await page.locator("#coverage tbody tr").count()) > 80);
  assert.equal(await page.locator("#coverage table:not(:has(caption)), #coverage th:not([scope])").count(), 0);
  assert.deepEqual(trouble, []);
});

test("why filings come back: searched by words, province, who returns them and kind of service, each with its answer, in both languages", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await openRules();
  t.after(close);
  const reasons = JSON.parse(readFileSync(join(root, "site/reasons.json"), "utf8"));
  const listed = () => page.locator("[data-reason]").evaluateAll((items) => items.map(({ dataset }) => dataset.reason));
  const by = (key) => page.locator(`#reasons-${key}`);
  const ids = (keep) => reasons.filter(keep).map(({ id }) => id);
  assert.deepEqual(await listed(), ids(() => true));
  assert.ok(reasons.length >= 310);
  const dangling = await page.locator("#reasons .answer a").evaluateAll((links) => links.map(({ hash }) => decodeURIComponent(hash.slice(1))).filter((id) => document.getElementById(id) === null));
  assert.deepEqual(dangling, []);
  assert.equal(await page.locator("#reasons .answer").evaluateAll((answers) => answers.filter(({ textContent }) => /undefined|null/.test(textContent)).length), 0);
  await by("words").fill("水印");
  assert.ok((await listed()).includes("material-watermark"));
  assert.ok((await listed()).length < 10);
  await by("words").fill("");
  await by("where").selectOption("31");
  assert.deepEqual(await listed(), ids(({ provinces = ["31"] }) => provinces.includes("31")));
  await by("who").selectOption("platform");
  await by("service").selectOption("mini-program");
  await by("answer").selectOption("asked");
  assert.deepEqual(await listed(), ids(({ provinces = ["31"], by: who, kinds, asked }) => provinces.includes("31") && who.includes("platform") && kinds.includes("mini-program") && asked !== undefined));
  await by("words").fill("没有这样的原因");
  assert.deepEqual(await listed(), []);
  // The address of a reason and of a rule lead there, whatever is filtered.
  await page.evaluate(() => (location.hash = "reason-name-short"));
  await page.locator('.chosen[id="reason-name-short"]').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), "reason-name-short");
  await page.locator("#reason-name-short .answer a").press("Enter");
  await page.locator('.chosen[id="name/too-short"]').waitFor();
  await page.locator("#switch").click();
  await page.locator("#reasons h2", { hasText: "Why filings come back" }).waitFor();
  assert.equal(await page.locator("#reasons .answer").evaluateAll((answers) => answers.filter(({ textContent }) => /undefined|null/.test(textContent)).length), 0);
  assert.deepEqual(trouble, []);
});

test("a finding leads to its rule in a window of its own", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  const wrong = JSON.parse(readFileSync(join(root, "www/sample.json"), "utf8"));
  wrong.organizer.name = "";
  await page.locator("[data-open]").setInputFiles({ name: "filing.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(wrong)) });
  await page.locator("[data-check]").first().click();
  const finding = page.locator('.finding[data-path="/organizer/name"]').first();
  await finding.waitFor();
  const rule = await finding.getAttribute("data-rule");
  await finding.locator(".basis summary").click();
  const [opened] = await Promise.all([page.context().waitForEvent("page"), finding.locator('a[href^="rules.html"]').click()]);
  await opened.locator(".chosen").waitFor();
  assert.equal(await opened.locator(".chosen").getAttribute("id"), rule);
  assert.deepEqual(trouble, []);
});

for (const width of [360, 1280]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`the page of rules at ${width} px, ${colorScheme}`, { timeout: 120_000 }, async (t) => {
      const { page, trouble, close } = await openRules("", { viewport: { width, height: 800 }, colorScheme, reducedMotion: "reduce" });
      t.after(close);
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `rules-${width}-${colorScheme}.png`) });
      await page.locator("#coverage").scrollIntoViewIfNeeded();
      await page.screenshot({ path: join(folder, `rules-coverage-${width}-${colorScheme}.png`) });
      await page.locator("#reasons").scrollIntoViewIfNeeded();
      await page.screenshot({ path: join(folder, `rules-reasons-${width}-${colorScheme}.png`) });
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wider <= 0, `${wider} px wider than the window`);
      assert.deepEqual(trouble, []);
    });
  }
}
