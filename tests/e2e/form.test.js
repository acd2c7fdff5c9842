// A plain page with a native form and nothing but the package: checkForm reads the controls, whose names are JSON Pointers.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { launch } from "../../js/build/browser.js";
import { root } from "../../js/build/process.js";
import { serve } from "../../js/build/serve.js";

const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>A form</title>
<form>
  <input type="radio" name="/action" value="new" checked><input type="radio" name="/action" value="change">
  <select name="/organizer/nature"><option value="">-</option><option value="enterprise" selected>enterprise</option></select>
  <input name="/organizer/name" value="示例科技有限公司">
  <select name="/organizer/certificate/kind"><option value="business-licence" selected></select>
  <input name="/organizer/certificate/number" value="91350100M000100Y43">
  <input name="/organizer/legalRepresentative/name" value="">
  <select name="/services/0/kind"><option value="website" selected></select>
  <input name="/services/0/name" value="示例网上商店">
  <input name="/services/0/domains/0/name" value="example.com">
  <input type="checkbox" name="/services/0/domains/0/registration/redacted" checked>
  <input type="checkbox" name="/services/0/content" value="news" checked>
  <input type="checkbox" name="/services/0/content" value="forum">
  <select multiple name="/services/0/languages"><option value="zh" selected><option value="en" selected><option value="ja"></select>
  <input type="radio" name="/services/0/approvals" value="none" checked>
  <textarea name="/services/0/description">说明</textarea>
  <input name="/services/0/access/addresses/0" value="203.0.113.1"><input name="/services/0/access/addresses/1" value="203.0.113.2">
  <input type="file" multiple name="/attachments"><input type="file" name="/attachments/0"><input name="/attachments/0/kind" value="business-licence">
  <input type="hidden" name="token" value="secret"><input name="/organizer/remark" value="off" disabled>
  <fieldset disabled><input name="/organizer/investor" value="nobody"></fieldset>
  <input name="/unknown" value="?"><button name="/action" value="cancel">Send</button>
</form>
<script type="module" src="page.js"></script></html>`;

const SCRIPT = `import { check, checkForm, init } from "./dist/index.js";
await init();
Object.assign(window, { check, checkForm });
document.documentElement.dataset.ready = "";`;

/** The same as JSON. */
const FILING = {
  action: "new",
  organizer: { nature: "enterprise", name: "示例科技有限公司", certificate: { kind: "business-licence", number: "91350100M000100Y43" } },
  services: [{
    kind: "website", name: "示例网上商店", domains: [{ name: "example.com", registration: { redacted: true } }],
    content: ["news"], languages: ["zh", "en"], approvals: "none", description: "说明",
    access: { addresses: ["203.0.113.1", "203.0.113.2"] },
  }],
  attachments: [{ kind: "business-licence" }],
  unknown: "?",
};

async function openForm(t) {
  const folder = mkdtempSync(join(tmpdir(), "beian-form-"));
  cpSync(join(root, "dist"), join(folder, "dist"), { recursive: true });
  writeFileSync(join(folder, "index.html"), PAGE);
  writeFileSync(join(folder, "page.js"), SCRIPT);
  const { server, address } = await serve(folder, 0);
  const browser = await launch();
  t.after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  return page;
}

test("a form gives the report of its filing, and so does its FormData", { timeout: 120_000 }, async (t) => {
  const page = await openForm(t);
  const reports = (filing) =>
    page.evaluate((value) => {
      const form = document.querySelector("form");
      const options = { asOf: "2026-11-22", lang: "en" };
      return [window.check(value, options), window.checkForm(form, options), window.checkForm(new FormData(form), options)].map((report) => JSON.stringify(report));
    }, filing);
  const [expected, ...found] = await reports(FILING);
  assert.deepEqual(found, [expected, expected]);
  assert.ok(JSON.parse(expected).findings.some(({ rule, path }) => rule === "form/unknown-field" && path === "/unknown"));

  const file = (name, mimeType, size) => ({ name, mimeType, buffer: Buffer.alloc(size) });
  await page.locator('[name="/attachments/0"]').setInputFiles(file("licence.jpg", "image/jpeg", 70_000));
  await page.locator('[name="/attachments"]').setInputFiles([file("a.png", "image/png", 9), file("b", "", 0)]);
  const attachments = [
    { kind: "business-licence", fileName: "licence.jpg", mediaType: "image/jpeg", bytes: 70_000 },
    { fileName: "a.png", mediaType: "image/png", bytes: 9 },
    { fileName: "b", mediaType: "application/octet-stream", bytes: 0 },
  ];
  const [withFiles, ...chosen] = await reports({ ...FILING, attachments });
  assert.deepEqual(chosen, [withFiles, withFiles]);
});

test("a form whose listeners throw, submit or call in again does no harm", { timeout: 120_000 }, async (t) => {
  const page = await openForm(t);
  const [plain, calling, within] = await page.evaluate(() => {
    const form = document.querySelector("form");
    const options = { asOf: "2026-11-22" };
    const report = () => JSON.stringify(window.checkForm(form, options));
    const plain = report();
    form.addEventListener("formdata", () => window.check({ services: "x".repeat(9_000) }, { asOf: "2020-01-01", lang: "en" }), { once: true });
    const calling = report();
    let within;
    form.addEventListener("formdata", () => (within = report()), { once: true });
    report();
    return [plain, calling, JSON.parse(within)];
  });
  assert.equal(calling, plain);
  assert.equal(within.verdict, "blocked");
  assert.ok(within.findings.some(({ rule, path }) => rule === "form/wrong-type" && path === ""));
});

test("what is no form is no filing", { timeout: 120_000 }, async (t) => {
  const page = await openForm(t);
  const verdicts = await page.evaluate(() =>
    [undefined, null, 7, "form", {}, [], document.body, document.querySelector("input"), Object.create(HTMLFormElement.prototype), Object.create(FormData.prototype)].map(
      (value) => window.checkForm(value).verdict,
    ),
  );
  for (const verdict of verdicts) assert.notEqual(verdict, "clear");
});
