// The form against the fields of the core: everything has a place, and says what the core says of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open } from "./browser.js";

/** What the form does not show, and why. */
const ELSEWHERE = {
  "": "the filing is the form itself",
  "/changes": "the form does not know what was filed before; other callers say it",
  "/organizer": "a section",
  "/organizer/personInCharge": "a section",
  "/services": "the form holds one service, the others are kept as they are",
  "/services/*/domains": "the form holds one domain, the others are kept as they are",
  "/services/*/personInCharge": "a section",
  "/services/*/access": "a section",
  "/services/*/domains/*/registration/domain": "what a pasted record says of itself; it is compared, not filled in",
};

const pattern = (pointer) => pointer.replace(/\/\d+(?=\/|$)/g, "/*");

test("every field of the filing has a place on the form, with its label and hint", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  const { fields } = await import("beian");
  const one = {
    action: "change",
    organizer: { nature: "enterprise" },
    services: [{ kind: "app", name: "示例", approvals: [{}], nameApproval: {}, homepage: "x", content: ["other"], app: { platforms: [{}], sdks: [{}] } }],
    attachments: [{}],
  };
  const file = { name: "filing.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(one)) };
  await page.locator("[data-open]").setInputFiles(file);
  await page.waitForFunction(() => document.querySelector('[name="/services/0/name"]')?.value === "示例");
  const shown = await page.evaluate(() => {
    const named = [...document.querySelectorAll("#form [name]")].map((control) => control.getAttribute("name"));
    const groups = [...document.querySelectorAll("#form [data-key]")].map((group) => group.dataset.key);
    const lists = [...document.querySelectorAll("#form .list-title")].map((title) => title.id.replace(/^f/, "").replace(/-title$/, "").replaceAll("-", "/"));
    return [...named, ...groups, ...lists];
  });
  const places = new Set(shown.map(pattern));
  const missing = fields().map(({ path }) => path).filter((path) => !places.has(path) && !(path in ELSEWHERE));
  assert.deepEqual(missing, []);
  for (const path of Object.keys(ELSEWHERE)) assert.ok(!places.has(path), `${path} has a place after all`);

  // The page words a few in its own way; the rest is the core's.
  const own = new Set(["/services/*/approvals", "/services/*/app/sdks"]);
  for (const lang of ["zh-CN", "en"]) {
    if (lang === "en") await page.locator("#switch").click();
    const text = await page.locator("#form").evaluate((form) => form.textContent);
    const known = new Map(fields({ lang }).map((field) => [field.path, field]));
    for (const path of places) {
      const label = known.get(path)?.label;
      if (label === undefined || own.has(path) || /attachments\/\*\/(fileName|mediaType|bytes|width|height)/.test(path)) continue;
      assert.ok(text.includes(label), `${path}: ${label} (${lang})`);
    }
  }
  assert.deepEqual(trouble, []);
});
