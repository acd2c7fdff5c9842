// The main job in a browser: open a filing, see its findings beside their fields, correct them, see them go; and what no file may do.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../../js/build/process.js";
import { left, open } from "./browser.js";
import { check, fill, go, jsonFile, named, openFiling, shown } from "./walk.js";

const sample = () => JSON.parse(readFileSync(join(root, "www/sample.json"), "utf8"));
const clean = { local: [], session: [], cookies: "", databases: [], caches: [], workers: 0, state: null };
const remains = async (page) => {
  const { address, ...rest } = await left(page);
  assert.match(address, /^(#[a-z0-9-]+)?$/);
  return rest;
};

test("a filing with errors is opened, checked, corrected, and its errors go", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  const { check: inNode } = await import("beian");
  const wrong = sample();
  wrong.organizer.name = "";
  wrong.services[0].domains[0].name = "not a domain";
  await openFiling(page, wrong);
  await check(page);
  const expected = new Set(inNode(wrong).findings.map(({ rule, path }) => `${path} ${rule}`));
  await page.locator(".summary").waitFor();
  const found = new Set(await shown(page));
  for (const finding of expected) assert.ok(found.has(finding), `not shown: ${finding}`);
  assert.equal(await page.evaluate(() => document.activeElement.className), await page.locator(".summary").getAttribute("class"));

  // Each leads to its field, which then has the focus; once it is right the finding goes.
  await page.locator('[data-path="/services/0/domains/0/name"] .goto a').first().click();
  await page.locator('[data-step="domains-1"]').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.name), "/services/0/domains/0/name");
  assert.equal(await named(page, "/services/0/domains/0/name").getAttribute("aria-invalid"), "true");
  const right = sample();
  await fill(page, "/services/0/domains/0/name", right.services[0].domains[0].name);
  assert.equal(await named(page, "/services/0/domains/0/name").getAttribute("aria-invalid"), null);
  await go(page, "organizer");
  await fill(page, "/organizer/name", right.organizer.name);
  await check(page);
  await page.locator(".summary").waitFor();
  assert.deepEqual(new Set(await shown(page)), new Set(inNode(right).findings.map(({ rule, path }) => `${path} ${rule}`)));
  assert.deepEqual(trouble, []);
  assert.deepEqual(await remains(page), clean);
});

test("every value of a filing that was opened is in the control of its path, unchanged, and saved again", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  const filing = { ...sample(), more: { own: [1, null, "x"] } };
  await openFiling(page, filing);
  const { organizer, services } = filing;
  for (const [step, path, value] of [
    ["organizer", "/organizer/name", organizer.name],
    ["organizer", "/organizer/certificate/number", organizer.certificate.number],
    ["service-1", "/services/0/name", services[0].name],
    ["domains-1", "/services/0/domains/0/name", services[0].domains[0].name],
    ["access-1", "/services/0/access/addresses", services[0].access.addresses.join("\n")],
  ]) {
    await go(page, step);
    assert.equal(await named(page, path).inputValue(), value, path);
  }
  await go(page, "result");
  const download = page.waitForEvent("download");
  await page.locator("[data-save]").click();
  assert.deepEqual(JSON.parse(readFileSync(await (await download).path(), "utf8")), filing);
  assert.deepEqual(trouble, []);
});

for (const [what, text] of [["broken JSON", "{"], ["no filing", "[1, 2]"], ["nothing", ""], ["text", "备案"], ["wrong types everywhere", '{"action":7,"organizer":[],"services":{"0":null},"attachments":"x"}']]) {
  test(`a file with ${what} neither breaks the page nor passes`, { timeout: 120_000 }, async (t) => {
    const { page, trouble, close } = await open();
    t.after(close);
    await page.locator("[data-open]").setInputFiles(jsonFile(text));
    await page.locator("[data-step=tasks], .trouble").first().waitFor();
    await check(page);
    await page.locator("[data-rule]").first().waitFor();
    assert.doesNotMatch(await page.locator("body").innerText(), /未发现问题/);
    assert.deepEqual(trouble, []);
  });
}

test("a file may hold anything for a nature or a list, and every step shows it", { timeout: 240_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  const odd = ["toString", "__proto__", { toString: 1 }, ["enterprise"], 7, null, ""];
  for (const value of odd) {
    const filing = sample();
    filing.organizer.nature = value;
    filing.services[0].domains = value;
    filing.services[0].content = value;
    filing.services[0].approvals = value;
    filing.services[0].personInCharge = value;
    filing.attachments = value;
    filing.changes = value;
    await openFiling(page, filing);
    await go(page, "organizer");
    assert.equal(await named(page, "/organizer/name").inputValue(), filing.organizer.name);
    for (const step of ["start", "person", "service-1", "domains-1", "person-1", "attachments", "check", "result"]) await go(page, step);
  }
  assert.deepEqual(trouble, []);
});

test("a file under a passphrase opens with it and not without", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  const filing = sample();
  await openFiling(page, filing);
  await go(page, "result");
  await page.locator(".keep summary").click();
  await page.locator("#passphrase").fill("正确的口令 12");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "加密保存" }).click();
  const path = await (await download).path();
  const sealed = JSON.parse(readFileSync(path, "utf8"));
  assert.equal(sealed.iterations >= 600_000, true);
  assert.doesNotMatch(JSON.stringify(sealed), /示例|1101/);
  await page.locator("[data-clear]").click();
  await page.locator("[data-clear-yes]").click();
  await page.locator("[data-open]").setInputFiles(jsonFile(JSON.stringify(sealed), "sealed.json"));
  await page.locator("#unseal").fill("错误的口令 12");
  await page.getByRole("button", { name: "打开", exact: true }).click();
  await page.locator("#unseal-wrong").waitFor();
  await page.locator("#unseal").fill("正确的口令 12");
  await page.getByRole("button", { name: "打开", exact: true }).click();
  await page.locator('[data-step="tasks"]').waitFor();
  await go(page, "organizer");
  assert.equal(await named(page, "/organizer/name").inputValue(), filing.organizer.name);
  assert.deepEqual(trouble, []);
});
