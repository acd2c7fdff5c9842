// The form against the fields of the core: everything has a place, and says what the core says of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open } from "./browser.js";
import { go, named, openFiling, otherLanguage, settled } from "./walk.js";

/** What the form does not show, and why. */
const ELSEWHERE = {
  "": "the filing is the form itself",
  "/organizer": "a step",
  "/services": "steps of their own",
  "/organizer/legalRepresentative/role": "who is the legal representative is nothing else",
  "/services/*/app": "a step",
  "/services/*/access": "a step",
  "/services/*/domains/*/registration/domain": "what a pasted record says of itself; it is compared, not filled in",
};
const STEPS = ["start", "changes", "organizer", "person", "service-1", "domains-1", "app-1", "person-1", "access-1", "attachments"];

const pattern = (pointer) => pointer.replace(/\/\d+(?=\/|$)/g, "/*");

test("every field of the filing has a place on the form, with its label and hint", { timeout: 300_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  const { fields } = await import("beian");
  const record = { kind: "resident-id" };
  const somebody = { name: "张三", certificate: record };
  const filing = (action) => ({
    action,
    ...(action === "change" && { changes: ["/organizer", "/services/0"] }),
    organizer: { nature: "enterprise", legalRepresentative: somebody, personInCharge: { role: "delegate" } },
    services: [{
      kind: "app", name: "示例", homepage: "x", content: ["other"], approvals: [{}], nameApproval: { number: "1" },
      domains: [{ name: "a.cn", registration: { registrant: "x", registrantCertificate: record } }], personInCharge: somebody, app: { platforms: [{}], sdks: [{}] },
    }],
    attachments: [{}],
  });
  const places = new Set();
  const texts = { "zh-CN": "", en: "" };
  for (const action of ["add-access", "change"]) {
    await openFiling(page, filing(action));
    for (const lang of ["zh-CN", "en"]) {
      for (const step of STEPS.filter((id) => id !== "changes" || action === "change")) {
        await go(page, step);
        await page.evaluate(() => { for (const details of document.querySelectorAll("[data-step] details")) details.open = true; });
        const shown = await page.evaluate(() => [...document.querySelectorAll("[data-step] [name], [data-step] [data-at]")].map((element) => element.getAttribute("name") ?? element.dataset.at));
        for (const pointer of shown) places.add(pattern(pointer));
        texts[lang] += await page.locator("[data-step]").evaluate((element) => element.textContent);
      }
      await otherLanguage(page);
    }
  }
  const missing = fields().map(({ path }) => path).filter((path) => !places.has(path) && !(path in ELSEWHERE) && !isPart(path, places));
  assert.deepEqual(missing, []);
  for (const path of Object.keys(ELSEWHERE)) assert.ok(!places.has(path), `${path} has a place after all`);

  // The page words a few in its own way; the rest is the core's.
  const own = new Set(["/action", "/changes", "/organizer/nature", "/services/*/approvals", "/services/*/app/sdks", "/attachments", "/attachments/*"]);
  for (const lang of ["zh-CN", "en"]) {
    for (const { path, label, kind } of fields({ lang })) {
      if (!places.has(path) || own.has(path) || kind === "record" || kind === "number" || /attachments\/\*\/(fileName|mediaType)/.test(path)) continue;
      assert.ok(texts[lang].includes(label), `${path}: ${label} (${lang})`);
    }
  }
  assert.deepEqual(trouble, []);
});

/** A record has its place in the fields of it, and what is told of a file stands with the file. */
const isPart = (path, places) => [...places].some((place) => place.startsWith(`${path}/`)) || (/^\/attachments\/\*\//.test(path) && places.has("/attachments/*"));

test("the usual kinds of certificate come first, those no longer issued last among them", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  await openFiling(page, { action: "new", organizer: { nature: "public-institution" }, services: [{ kind: "website" }] });
  await go(page, "organizer");
  const usual = await page.locator('[name="/organizer/certificate/kind"] optgroup').first().locator("option").allTextContents();
  assert.match(usual[0], /事业单位法人证书/);
  assert.match(usual.at(-1), /组织机构代码证/);
  assert.deepEqual(trouble, []);
});

test("two boxes ticked at once are both kept", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  await go(page, "service-1");
  await page.locator('[name="/services/0/content"]').evaluateAll(([one, other]) => {
    one.click();
    other.click();
  });
  await settled(page);
  assert.equal(await page.locator('[name="/services/0/content"]:checked').count(), 2);
  assert.deepEqual(trouble, []);
});

test("a place is found by its name or the initials of its pinyin, by keyboard and by touch", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  await go(page, "organizer");
  const box = page.getByRole("combobox", { name: /拼音首字母/ });
  const options = page.locator(".combobox [role=option]");
  const look = async (words) => {
    await box.fill("");
    await options.first().waitFor({ state: "detached" });
    await box.fill(words);
    await options.first().waitFor();
    return options.allTextContents();
  };
  for (const [words, place] of [["fz", "福州市"], ["cq", "重庆市"], ["xm", "厦门市"], ["cs", "长沙市"], ["la", "六安市"], ["rz", "日照市"], ["pyq", "番禺区"], ["鼓楼", "鼓楼区"], ["福州鼓楼", "鼓楼区"], ["fzgl", "福州市鼓楼区"], ["fjs", "福建省"]]) {
    const offered = await look(words);
    assert.ok(offered.some((label) => label.endsWith(place)), `${words}: ${offered}`);
  }
  assert.match((await look("cq"))[0], /重庆/);
  await look("福州鼓楼");
  await page.keyboard.press("ArrowDown");
  assert.equal(await box.getAttribute("aria-expanded"), "true");
  assert.equal(await page.locator(`#${await box.getAttribute("aria-activedescendant")}`).textContent(), "福建省福州市鼓楼区");
  await page.keyboard.press("Enter");
  assert.equal(await named(page, "/organizer/region").inputValue(), "350102");
  assert.equal(await page.locator("[data-level=county]").inputValue(), "350102");
  await look("xm");
  await page.locator(".combobox [role=option]", { hasText: /厦门市$/ }).click();
  assert.equal(await named(page, "/organizer/region").inputValue(), "350200");
  // What an input method has not finished is not looked for.
  const session = await page.context().newCDPSession(page);
  await box.focus();
  await session.send("Input.imeSetComposition", { text: "fu", selectionStart: 2, selectionEnd: 2 });
  await settled(page);
  assert.equal(await options.count(), 0);
  await session.send("Input.insertText", { text: "福州" });
  await options.first().waitFor();
  await box.fill("没有这里");
  await page.getByText("没有找到").waitFor();
  await page.keyboard.press("Escape");
  assert.deepEqual(trouble, []);
});
