// What one takes away: printed pages, the calendar, the values for a console, and the page in one file.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { launch } from "../../js/build/browser.js";
import { root } from "../../js/build/process.js";
import { serve } from "../../js/build/serve.js";
import { open } from "./browser.js";
import { check, go, openFiling, otherLanguage } from "./walk.js";

const sample = () => JSON.parse(readFileSync(join(root, "www/sample.json"), "utf8"));
const pages = (pdf) => (pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g) ?? []).length;
const OUTPUTS = ["report", "materials", "schedule", "handoff", "registration-form", "verification-form"];

test("every output prints on three pages at most, with numbers masked until they are asked for", { timeout: 240_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  const filing = sample();
  await openFiling(page, filing);
  await check(page);
  await go(page, "result");
  const folder = join(root, "target/screenshots");
  mkdirSync(folder, { recursive: true });
  const secrets = [filing.organizer.certificate.number, filing.organizer.personInCharge.certificate.number, filing.organizer.personInCharge.mobile, filing.services[0].personInCharge.emergencyPhone];
  for (const [index, output] of OUTPUTS.entries()) {
    await page.locator(".outputs button").nth(index).click();
    const paper = page.locator(`[data-output="${output}"]`);
    await paper.waitFor();
    const text = await page.locator("body").innerText();
    for (const secret of secrets) assert.ok(!text.includes(secret), output);
    const pdf = await page.pdf({ format: "A4" });
    writeFileSync(join(folder, `${output}.pdf`), pdf);
    assert.ok(pages(pdf) <= 3, `${output}: ${pages(pdf)} pages`);
    const show = paper.locator("label.tick", { hasText: "显示完整号码" });
    if ((await show.count()) > 0) {
      await show.locator("input").check();
      assert.ok((await paper.innerText()).includes(filing.organizer.certificate.number), output);
    }
  }
  assert.deepEqual(trouble, []);
});

/** A website, an app on two platforms and a mini-program, everything there. */
const three = () => {
  const { filing } = JSON.parse(readFileSync(join(root, "tests/cases/clean-enterprise.json"), "utf8"));
  const { personInCharge } = filing.services[0];
  const platform = (os, digit) => ({ os, id: `com.example.${os}`, publicKey: digit.repeat(300), fingerprint: digit.repeat(os === "ios" ? 40 : 32) });
  const app = { platforms: [platform("android", "1"), platform("ios", "2")], sdks: [] };
  filing.services.push({ kind: "app", name: "示例巡检助手", languages: ["zh-Hans"], approvals: "none", domains: [{ name: "api.example.com" }], app, personInCharge });
  filing.services.push({ kind: "mini-program", name: "示例点单", languages: ["zh-Hans"], approvals: "none", personInCharge });
  return filing;
};

test("three services print as well: a page or two each, tables uncut, no button on paper", { timeout: 240_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  await openFiling(page, three());
  await go(page, "result");
  for (const [output, most] of Object.entries({ report: 3, materials: 3, schedule: 3, handoff: 5, "registration-form": 5, "verification-form": 3 })) {
    await page.locator(".outputs button").nth(OUTPUTS.indexOf(output)).click();
    await page.locator(`[data-output="${output}"]`).waitFor();
    const pdf = await page.pdf({ format: "A4" });
    assert.ok(pages(pdf) <= most, `${output}: ${pages(pdf)} pages`);
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator("button:visible").count(), 0, output);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)) <= 0, output);
    await page.emulateMedia({ media: null });
  }
  assert.deepEqual(trouble, []);
});

test("official forms and consoles are in Chinese whatever the page speaks; the report names whose requirements were checked", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  await openFiling(page, three());
  await go(page, "result");
  const show = async (output) => {
    await page.locator(".outputs button").nth(OUTPUTS.indexOf(output)).click();
    await page.locator(`[data-output="${output}"]`).waitFor();
  };
  assert.match(await page.locator(".paper .foot").innerText(), /要求：全国、广东/);
  await otherLanguage(page);
  assert.match(await page.locator(".paper .foot").innerText(), /requirements: national, Guangdong/);
  await show("registration-form");
  const cells = await page.locator("table.official").first().locator("th, td").allTextContents();
  assert.ok(cells.includes("主办者名称") && cells.includes("企业"), cells.join());
  assert.deepEqual(cells.filter((cell) => /[a-z]{3,} [a-z]{3,}/i.test(cell)), []);
  await show("handoff");
  const line = page.locator(".handoff li", { hasText: "主办单位性质" }).first();
  assert.equal(await line.locator(".value").innerText(), "企业");
  assert.match(await line.locator(".label").innerText(), /Nature/);
  assert.deepEqual(trouble, []);
});

test("the report of a change says what it is about: its number, and no service that stays as it is", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  await openFiling(page, { action: "change", changes: ["/organizer/personInCharge/mobile"], organizer: { nature: "enterprise", filingNumber: "闽ICP备2022012345号", personInCharge: { mobile: "13600100455" } }, services: [{ kind: "website" }] });
  await go(page, "result");
  const facts = await page.locator(".paper .facts").innerText();
  assert.match(facts, /闽ICP备2022012345号/);
  assert.doesNotMatch(facts, /网站|—/);
  await page.locator(".outputs button").nth(3).click();
  assert.doesNotMatch(await page.locator("[data-output=handoff]").innerText(), /没有填写/);
  assert.deepEqual(trouble, []);
});

test("the report is saved as a page that needs nothing else and shows no number", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  const filing = sample();
  await openFiling(page, filing);
  await go(page, "result");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "保存这份报告" }).click();
  const file = await download;
  assert.equal(file.suggestedFilename(), "beian-report.html");
  const text = readFileSync(await file.path(), "utf8");
  assert.doesNotMatch(text, /<script|<link|src=/);
  for (const number of JSON.stringify(filing).match(/\d{15,18}[\dXx]?|1\d{10}/g)) assert.ok(!text.includes(number));
  const shown = await page.locator("[data-output=report]").innerText();
  const other = await page.context().browser().newPage();
  await other.setContent(text);
  const saved = other.locator("[data-output=report]");
  assert.ok((await saved.innerText()).includes(shown.split("\n").find((line) => line.includes("条规则"))));
  assert.equal(await saved.getByRole("button").count(), 0);
  assert.deepEqual(trouble, []);
});

test("the calendar holds each dated step", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  await openFiling(page, sample());
  await go(page, "result");
  await page.locator(".outputs button").nth(2).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /\.ics/ }).click();
  const text = readFileSync(await (await download).path(), "utf8");
  const due = await page.locator(".lines .due").count();
  assert.ok(due > 0);
  assert.equal(text.match(/BEGIN:VEVENT/g).length, due);
  for (const line of text.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.match(text, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[^]*END:VCALENDAR\r\n$/);
  assert.deepEqual(trouble, []);
});

test("a value is copied whole, and the button remembers it", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open({ permissions: ["clipboard-read", "clipboard-write"] });
  t.after(close);
  const filing = sample();
  await openFiling(page, filing);
  await go(page, "result");
  await page.locator(".outputs button").nth(3).click();
  await page.locator(".look select").selectOption("tencent");
  const line = page.locator(".handoff li", { hasText: "证件号码" }).first();
  await line.getByRole("button").click();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), filing.organizer.certificate.number);
  await line.getByText("已抄").waitFor();
  assert.deepEqual(trouble, []);
});

test("the single file works from a disk, reaches nothing, and checks", { timeout: 120_000 }, async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const page = await browser.newPage({ locale: "zh-CN" });
  const requests = [];
  const trouble = [];
  page.on("request", (request) => { if (!/^(data|blob):/.test(request.url())) requests.push(request.url()); });
  page.on("console", (message) => { if (["error", "warning"].includes(message.type())) trouble.push(message.text()); });
  page.on("pageerror", (error) => trouble.push(error.message));
  const address = `file://${join(root, "site", "beian.html")}`;
  await page.goto(address);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  await openFiling(page, sample());
  await check(page);
  await page.locator(".summary [data-rule]").first().waitFor();
  assert.deepEqual(requests.map((url) => url.split("#")[0]), [address]);
  assert.deepEqual(trouble, []);
  assert.match(readFileSync(join(root, "site", "beian.html"), "utf8"), /connect-src 'none'/);
});

test("from a disk the page beside its core says what to open instead", { timeout: 120_000 }, async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const page = await browser.newPage();
  await page.goto(`file://${join(root, "site", "index.html")}`);
  await page.getByText(/beian\.html/).waitFor();
});

test("without JavaScript there is the whole checklist; without WebAssembly the form says what it cannot do, and can be filled in", { timeout: 120_000 }, async (t) => {
  const { server, address } = await serve(join(root, "site"), 0);
  const browser = await launch();
  t.after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto(address);
  const text = await plain.locator("body").innerText();
  const { fields } = await import("beian");
  for (const { path, label, required } of fields()) {
    if (required?.severity === "error" && /^\/(organizer|services\/\*)\/\w+$/.test(path) && !/personInCharge|certificate|domains|app|filingNumber/.test(path)) assert.ok(text.includes(label), label);
  }
  const without = await browser.newPage({ locale: "zh-CN" });
  await without.addInitScript(() => { delete globalThis.WebAssembly; });
  await without.goto(address);
  await without.getByText("检查程序没有载入").waitFor();
  await without.locator('[name="/organizer/nature"][value="individual"]').check();
  await go(without, "organizer");
  assert.ok((await without.locator('[name="/organizer/certificate/kind"] option').count()) > 5);
});
