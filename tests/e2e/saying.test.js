// When the form says something: early praise, late blame, nothing while composing, every finding once.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open } from "./browser.js";
import { check, fill, go, named, next, settled, shown } from "./walk.js";

const live = (page) => page.locator("#live").textContent();

test("nothing is said on leaving an empty field or in the middle of a group; what is wrong is said on leaving, and goes at once", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  await page.locator('[name="/organizer/nature"][value="enterprise"]').check();
  await go(page, "organizer");
  await named(page, "/organizer/name").focus();
  await named(page, "/organizer/certificate/number").focus();
  assert.deepEqual(await shown(page), []);
  await page.locator("[data-level=province]").selectOption("350000");
  assert.deepEqual(await shown(page), []);
  await page.locator('[name="/organizer/certificate/kind"]').selectOption("business-licence");
  await fill(page, "/organizer/certificate/number", "91350100M000100Y44");
  assert.deepEqual(await shown(page), ["/organizer/certificate/number certificate/uscc"]);
  assert.match(await live(page), /证件号码/);
  assert.match(await named(page, "/organizer/certificate/number").getAttribute("aria-describedby"), /-hint .*-finding-0/);
  // Typing the right one takes the finding away before the field is left, and says so.
  await named(page, "/organizer/certificate/number").fill("91350100M000100Y43");
  assert.deepEqual(await shown(page), []);
  assert.match(await live(page), /改好/);
  assert.deepEqual(trouble, []);
});

test("下一步 says what is missing in this step, leads to the first error, and lets one go on", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  await page.locator('[name="/organizer/nature"][value="enterprise"]').check();
  await go(page, "person");
  await next(page);
  const found = await shown(page);
  assert.ok(found.includes("/organizer/personInCharge/name form/required"), found.join());
  assert.ok(found.every((finding) => finding.startsWith("/organizer/personInCharge")), found.join());
  assert.equal(await page.evaluate(() => document.activeElement.name), "/organizer/personInCharge/name");
  assert.equal(await page.locator(".finding.missing").count(), found.length, "what is missing is not called wrong");
  await next(page);
  await page.locator('[data-step="service-1"]').waitFor();
  await page.goBack();
  await page.locator('[data-step="person"]').waitFor();
  assert.deepEqual(trouble, []);
});

test("composing changes nothing until it ends, and then once", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  await page.locator('[name="/organizer/nature"][value="enterprise"]').check();
  await go(page, "service-1");
  await fill(page, "/services/0/name", "中国");
  const client = await page.context().newCDPSession(page);
  await named(page, "/services/0/name").focus();
  await page.evaluate(() => {
    window.changes = 0;
    new MutationObserver((list) => { window.changes += list.length; }).observe(document.querySelector("main"), { subtree: true, childList: true, characterData: true, attributes: true });
  });
  for (const text of ["s", "sh", "shi", "shi l"]) await client.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  assert.equal(await page.evaluate(() => window.changes), 0);
  await client.send("Input.insertText", { text: "示例" });
  await page.waitForTimeout(50);
  assert.match(await named(page, "/services/0/name").inputValue(), /示例/);
  assert.deepEqual(trouble, []);
});

test("a suggestion is taken at a click and taken back at another", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  await page.locator('[name="/organizer/nature"][value="enterprise"]').check();
  await go(page, "domains-1");
  await fill(page, "/services/0/domains/0/name", "www.example.com");
  await page.locator("[data-apply]").click();
  await settled(page);
  assert.equal(await named(page, "/services/0/domains/0/name").inputValue(), "example.com");
  assert.equal(await page.evaluate(() => document.activeElement.name), "/services/0/domains/0/name");
  await page.getByRole("button", { name: "撤销" }).click();
  await settled(page);
  assert.equal(await named(page, "/services/0/domains/0/name").inputValue(), "www.example.com");
  assert.deepEqual(trouble, []);
});

test("what mends two findings is offered once, what is missing is not drawn as wrong, and who is in charge is asked for", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  await page.locator('[name="/organizer/nature"][value="enterprise"]').check();
  await go(page, "domains-1");
  await fill(page, "/services/0/domains/0/name", "http://www.example.com/index");
  const field = page.locator('[data-at="/services/0/domains/0/name"]');
  assert.ok((await field.locator("[data-rule]").count()) > 1);
  assert.equal(await field.locator("[data-apply]").count(), 1);
  await next(page);
  await settled(page);
  const colour = (pointer) => named(page, pointer).evaluate((element) => getComputedStyle(element).borderColor);
  const untouched = await page.locator(".paste textarea").evaluate((element) => getComputedStyle(element).borderColor);
  assert.equal(await named(page, "/services/0/homepage").getAttribute("aria-invalid"), "true");
  assert.equal(await colour("/services/0/homepage"), untouched);
  await fill(page, "/services/0/homepage", "www.example.org");
  assert.notEqual(await colour("/services/0/homepage"), untouched);
  // What is no error lets one go on.
  await go(page, "person-1");
  await next(page);
  await page.locator('[data-step="access-1"]').waitFor();
  await go(page, "person-1");
  assert.deepEqual(await shown(page), ["/services/0/personInCharge form/required"]);
  // Another person, and then the same after all.
  await page.locator(".card input").last().check();
  await settled(page);
  await page.locator(".card input").first().check();
  await settled(page);
  await go(page, "tasks");
  await go(page, "person-1");
  assert.deepEqual(await page.locator(".card input").evaluateAll((boxes) => boxes.map(({ checked }) => checked)), [true, false]);
  assert.deepEqual(trouble, []);
});

test("a person with two roles is one person: each finding once, and mended once", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  await page.locator('[name="/organizer/nature"][value="enterprise"]').check();
  await go(page, "person");
  await fill(page, "/organizer/personInCharge/name", "林知远");
  await page.locator('[name="/organizer/personInCharge/certificate/kind"]').selectOption("resident-id");
  await fill(page, "/organizer/personInCharge/certificate/number", "11010519491231002Y");
  await go(page, "person-1");
  await page.locator(".card input").first().check();
  await check(page);
  const wrong = async () => (await shown(page)).filter((finding) => finding.includes("resident-id"));
  assert.equal((await wrong()).length, 1, (await wrong()).join());
  await go(page, "person");
  await fill(page, "/organizer/personInCharge/certificate/number", "11010519491231002X");
  await check(page);
  assert.deepEqual(await wrong(), []);
  assert.deepEqual(trouble, []);
});

test("warnings and questions can be ticked off and stay listed", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  await page.getByRole("button", { name: "填入示例" }).click();
  await check(page);
  const before = await shown(page);
  const ticks = page.locator(".summary .tick input");
  const count = await ticks.count();
  assert.ok(count > 3);
  for (let at = 0; at < count; at += 1) await ticks.nth(at).check();
  assert.deepEqual(await shown(page), before);
  assert.equal(await page.locator(".finding.settled").count(), count);
  assert.deepEqual(trouble, []);
});
