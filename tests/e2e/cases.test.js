// Seven applicants file, by keyboard and by touch; what each is asked is counted.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { open } from "./browser.js";
import { check, fill, go, named, next, openFiling, settled, shown } from "./walk.js";

/** What is asked on the screen, each question once: a group of boxes is one, what is folded away is none. */
const asked = (page) => page.evaluate(() => [...document.querySelectorAll("[data-step] .field")].filter((field) => field.checkVisibility() && field.querySelector(".star") !== null).length);

/** Walks all steps from the start, filling in what `answers` has for each, and returns how many required questions stood there. */
async function file(page, answers) {
  let questions = 0;
  for (;;) {
    const step = await page.locator("[data-step]").getAttribute("data-step");
    if (step === "check") return questions;
    await (answers[step] ?? (() => {}))(page);
    questions += await asked(page);
    await next(page);
    await page.waitForFunction((before) => document.querySelector("[data-step]").dataset.step !== before, step);
  }
}

const each = (values) => async (page) => { for (const [pointer, value] of Object.entries(values)) await fill(page, pointer, value); };
const person = (at) => ({ [`${at}/name`]: "林知远", [`${at}/role`]: "legal-representative", [`${at}/certificate/kind`]: "resident-id", [`${at}/certificate/number`]: "11010519491231002X", [`${at}/certificate/validUntil`]: "长期", [`${at}/mobile`]: "13600100455", [`${at}/emergencyPhone`]: "13600100468", [`${at}/email`]: "lin@example.com" });
const region = async (page) => {
  await page.locator("[data-level=province]").selectOption("110000");
  await page.locator("[data-level=prefecture]").selectOption("110105");
};
const website = { "/services/0/name": "晓禾手记", "/services/0/content": ["blog"], "/services/0/approvals": "none" };
const domain = { "/services/0/domains/0/name": "xiaohe.cn", "/services/0/homepage": "www.xiaohe.cn" };
const samePerson = async (page) => { await page.locator(".card input").first().check(); };

const individual = {
  start: each({ "/action": "new", "/organizer/nature": "individual" }),
  organizer: async (page) => {
    await each({ "/organizer/certificate/kind": "resident-id", "/organizer/certificate/number": "11010519491231002X", "/organizer/name": "林晓禾", "/organizer/certificate/validUntil": "长期", "/organizer/address": "示例街道示例路128号3栋502室" })(page);
    await region(page);
  },
  person: each({ "/organizer/personInCharge/mobile": "13600100455", "/organizer/personInCharge/emergencyPhone": "13600100468", "/organizer/personInCharge/email": "lin@example.com" }),
  "service-1": each(website),
  "domains-1": each(domain),
  "person-1": samePerson,
};

const enterprise = {
  start: each({ "/action": "new", "/organizer/nature": "enterprise" }),
  organizer: async (page) => {
    await each({ "/organizer/certificate/kind": "business-licence", "/organizer/certificate/number": "91350100M000100Y43", "/organizer/name": "福州示例科技有限公司", "/organizer/address": "示例街道示例路128号3栋502室" })(page);
    await page.locator("[data-level=province]").selectOption("350000");
    await page.locator("[data-level=prefecture]").selectOption("350100");
    await page.locator("[data-level=county]").selectOption("350102");
  },
  person: each(person("/organizer/personInCharge")),
  "service-1": each({ ...website, "/services/0/name": "示例科技官网", "/services/0/content": ["organization-portal"] }),
  "domains-1": each(domain),
  "person-1": samePerson,
};

const errors = async (page) => page.locator(".summary [data-severity=error]").evaluateAll((list) => list.map(({ dataset }) => `${dataset.path} ${dataset.rule}`));

test("an individual with a blog is asked at most 18 required questions and is done", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  const questions = await file(page, individual);
  t.diagnostic(`${questions} required questions`);
  assert.ok(questions <= 18, `${questions}`);
  assert.deepEqual(await errors(page), []);
  assert.deepEqual(trouble, []);
});

test("an enterprise with a website is asked at most 26 required questions and is done", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  const questions = await file(page, enterprise);
  t.diagnostic(`${questions} required questions`);
  assert.ok(questions <= 26, `${questions}`);
  assert.deepEqual(await errors(page), []);
  assert.deepEqual(trouble, []);
});

test("an individual answers for his services without being asked, and the file says so", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  await file(page, individual);
  assert.equal(await page.locator(".rail a[href='#person-1']").count(), 0);
  await go(page, "result");
  const download = page.waitForEvent("download");
  await page.locator("[data-save]").click();
  const { organizer, services } = JSON.parse(readFileSync(await (await download).path(), "utf8"));
  assert.equal(services[0].personInCharge.name, "林晓禾");
  assert.equal(services[0].personInCharge.mobile, organizer.personInCharge.mobile);
  assert.deepEqual(trouble, []);
});

test("what a file says otherwise of an individual in charge has its place, and every answer leads to one", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  const certificate = { kind: "resident-id", number: "11010519491231002X" };
  await openFiling(page, { action: "new", organizer: { nature: "individual", name: "林晓禾", certificate, personInCharge: { name: "林晓禾", role: "delegate", certificate: { ...certificate, number: "11010519491231002Y" } } }, services: [{ kind: "website" }] });
  await check(page);
  const wrong = page.locator('.summary [data-path="/organizer/personInCharge/certificate/number"] .goto a').first();
  await wrong.click();
  await page.locator('[data-step="person"]').waitFor();
  await settled(page);
  assert.equal(await page.evaluate(() => document.activeElement.name), "/organizer/personInCharge/certificate/number");
  await fill(page, "/organizer/personInCharge/certificate/number", certificate.number);
  await fill(page, "/organizer/personInCharge/role", "self");
  await check(page);
  // Now he is the same, and says nothing twice.
  await go(page, "person");
  assert.equal(await page.locator('[name^="/organizer/personInCharge/certificate"], [name="/organizer/personInCharge/role"]').count(), 0);
  await go(page, "check");
  assert.equal(await page.locator(".answers dt", { hasText: "身份" }).count(), 0);
  assert.deepEqual(trouble, []);
});

test("every answer stands in the order of the form and leads back to where it was given", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  await file(page, enterprise);
  const labels = await page.locator(".answers").nth(1).locator("dt").allTextContents();
  assert.deepEqual(labels.slice(0, 3), ["主办者名称", "证件类型", "证件号码"]);
  await page.getByRole("link", { name: "修改 主办单位性质" }).click();
  await page.locator('[data-step="start"]').waitFor();
  await settled(page);
  assert.equal(await page.evaluate(() => document.activeElement.name), "/organizer/nature");
  assert.deepEqual(trouble, []);
});

test("the list of tasks says of the last look what it found, and nothing before there was one", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open({ viewport: { width: 360, height: 740 } });
  t.after(close);
  const last = async () => {
    await go(page, "tasks");
    return page.locator(".task", { has: page.locator("a[href='#check']") }).locator(".state").innerText();
  };
  assert.equal(await last(), "未开始");
  await check(page);
  assert.match(await last(), /^还差 \d+ 项$/);
  await go(page, "start");
  await page.locator('[name="/action"][value="cancel"]').check();
  await go(page, "cancel");
  await fill(page, "/organizer/filingNumber", "闽ICP备2022012345号");
  await page.getByText("整个主体", { exact: true }).click();
  await settled(page);
  await check(page);
  for (const box of await page.locator(".summary .tick input").all()) await box.check();
  assert.equal(await last(), "已核对");
  assert.deepEqual(trouble, []);
});

test("an app begins with a domain and a platform to fill in, and a change shows no empty fold", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  await page.locator('[name="/services/0/kind"][value="app"]').check();
  await settled(page);
  await go(page, "domains-1");
  await fill(page, "/services/0/domains/0/name", "api.xiaohe.cn");
  await page.locator('[data-add="domain"]').click();
  await fill(page, "/services/0/domains/1/name", "img.xiaohe.cn");
  await go(page, "app-1");
  await fill(page, "/services/0/app/platforms/0/id", "com.example.app");
  await go(page, "domains-1");
  assert.equal(await named(page, "/services/0/domains/0/name").inputValue(), "api.xiaohe.cn");
  await go(page, "start");
  await page.locator('[name="/action"][value="change"]').check();
  await go(page, "changes");
  await page.locator('[name="/changes"][value="/organizer/personInCharge/mobile"]').check();
  await settled(page);
  await go(page, "person");
  assert.equal(await page.locator("[data-step] details").count(), 0);
  assert.deepEqual(trouble, []);
});

test("a website, an app and a mini-program go into one filing", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  await file(page, enterprise);
  for (const kind of ["app", "mini-program"]) {
    await go(page, "tasks");
    await page.locator(`[data-add=service][data-kind=${kind}]`).click();
    const n = kind === "app" ? 1 : 2;
    await page.locator(`[data-step="service-${n + 1}"]`).waitFor();
    await each({ [`/services/${n}/name`]: "示例巡检助手", [`/services/${n}/approvals`]: "none" })(page);
  }
  await go(page, "app-2");
  await each({ "/services/1/app/platforms/0/os": "android", "/services/1/app/platforms/0/id": "com.example.app" })(page);
  await go(page, "tasks");
  const text = await page.locator("[data-step=tasks]").innerText();
  for (const title of ["网站：示例科技官网", "APP：示例巡检助手", "小程序：示例巡检助手"]) assert.ok(text.includes(title), title);
  await check(page);
  const paths = await shown(page);
  assert.ok(paths.some((path) => path.startsWith("/services/1/")), paths.join());
  assert.deepEqual(trouble, []);
});

test("a public institution files a website", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  await page.locator('[name="/organizer/nature"][value="public-institution"]').check();
  await next(page);
  const offered = await page.locator('[name="/organizer/certificate/kind"] optgroup').first().locator("option").allTextContents();
  assert.ok(offered.some((label) => /事业/.test(label)) && !offered.some((label) => /营业执照/.test(label)), offered.join());
  assert.deepEqual(trouble, []);
});

test("a sole trader learns which nature to choose in which province", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  await page.getByText("个体工商户选哪一个？").click();
  await page.locator("details.rest select").selectOption("440000");
  await page.getByText(/没有字号的选“个人”/).waitFor();
  assert.deepEqual(trouble, []);
});

test("a change of one mobile number asks six things at most", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  await page.locator('[name="/action"][value="change"]').check();
  await go(page, "changes");
  await page.locator('[name="/changes"][value="/organizer/personInCharge/mobile"]').check();
  await go(page, "organizer");
  await fill(page, "/organizer/filingNumber", "闽ICP备2022012345号");
  const onOrganizer = await page.locator("[data-step] .field").count();
  await next(page);
  await page.locator('[data-step="person"]').waitFor();
  await fill(page, "/organizer/personInCharge/mobile", "13600100455");
  const onPerson = await page.locator("[data-step] .field").count();
  // What, who and with whom at the start, what changes, the number, the mobile.
  assert.ok(4 + onOrganizer + onPerson <= 6, `${onOrganizer} and ${onPerson}`);
  assert.deepEqual(trouble, []);
});

test("a cancellation asks four things at most and stars nothing else", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  await page.locator('[name="/action"][value="cancel"]').check();
  await settled(page);
  assert.equal(await page.locator("[data-step] .field:visible").count(), 1);
  await next(page);
  await page.locator('[data-step="cancel"]').waitFor();
  await page.getByText("一个服务", { exact: true }).click();
  await settled(page);
  assert.ok((await page.locator("[data-step] .field:visible").count()) <= 3);
  await fill(page, "/organizer/filingNumber", "闽ICP备2022012345号");
  await fill(page, "/services/0/filingNumber", "闽ICP备2022012345号-1");
  await next(page);
  await page.locator(".summary").waitFor();
  assert.deepEqual(await errors(page), []);
  assert.deepEqual(trouble, []);
});

test("by keyboard alone an individual gets from the start to the result", { timeout: 240_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  let keys = 0;
  const press = async (key) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const to = async (selector) => {
    for (let at = 0; at < 80; at += 1) {
      if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
      assert.notEqual(await page.evaluate(() => document.activeElement.tagName), "NOTHING");
      await press("Tab");
    }
    assert.fail(`not reached: ${selector}`);
  };
  const write = async (pointer, text) => {
    await to(`[name="${pointer}"]`);
    keys += text.length;
    await page.keyboard.type(text);
    await settled(page);
  };
  const onward = async () => {
    await to(".ways .primary");
    const step = await page.locator("[data-step]").getAttribute("data-step");
    await press("Enter");
    await page.locator(`[data-step]:not([data-step="${step}"])`).waitFor();
  };
  await to('[name="/organizer/nature"]');
  await press("Space");
  await onward();
  await write("/organizer/certificate/number", "11010519491231002X");
  // The number tells the kind and the place.
  await to("[data-number]");
  await press("Enter");
  await settled(page);
  assert.equal(await page.locator('[name="/organizer/region"]').inputValue(), "110105");
  await write("/organizer/name", "林晓禾");
  await write("/organizer/certificate/validUntil", "长期");
  await write("/organizer/address", "示例街道示例路128号3栋502室");
  await onward();
  await write("/organizer/personInCharge/mobile", "13600100455");
  await write("/organizer/personInCharge/emergencyPhone", "13600100468");
  await write("/organizer/personInCharge/email", "lin@example.com");
  await onward();
  await write("/services/0/name", "晓禾手记");
  await to('[name="/services/0/content"]');
  await press("Space");
  await to('[name="/services/0/approvals"]');
  await press("Space");
  await onward();
  await write("/services/0/domains/0/name", "xiaohe.cn");
  await write("/services/0/homepage", "www.xiaohe.cn");
  await onward();
  await onward();
  await onward();
  await page.locator(".summary").waitFor();
  t.diagnostic(`${keys} keys`);
  assert.deepEqual(await errors(page), []);
  assert.deepEqual(trouble, []);
});

test("by touch at 360 px: every target is large enough and no step longer than about three screens", { timeout: 240_000 }, async (t) => {
  const { page, trouble, close } = await open({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  t.after(close);
  await page.locator('[name="/organizer/nature"][value="enterprise"]').tap();
  for (const step of ["tasks", "organizer", "person", "service-1", "domains-1", "person-1", "access-1", "attachments"]) {
    await go(page, step);
    const { height, wider, small } = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      small: [...document.querySelectorAll("main button, main input, main select, main textarea, main summary")].filter((target) => target.checkVisibility()).map((target) => (target.closest("label") ?? target).getBoundingClientRect()).filter(({ width, height }) => width > 0 && (width < 24 || height < 24)).length,
    }));
    assert.ok(height <= 3.2 * 740, `${step}: ${height} px`);
    assert.ok(wider <= 0, `${step}: ${wider} px wider than the window`);
    assert.equal(small, 0, step);
  }
  assert.deepEqual(trouble, []);
});

test("three services of a file are all there to be seen and edited", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  await openFiling(page, { action: "new", organizer: { nature: "enterprise", name: "福州示例科技有限公司" }, services: [{ kind: "website", name: "示例一" }, { kind: "app", name: "示例二" }, { kind: "mini-program", name: "示例三" }] });
  for (const [n, name] of ["示例一", "示例二", "示例三"].entries()) {
    await go(page, `service-${n + 1}`);
    assert.equal(await page.locator(`[name="/services/${n}/name"]`).inputValue(), name);
  }
  assert.deepEqual(trouble, []);
});

test("a number offers what it tells of nature, kind and place, and only what the core accepts", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  const { check: inNode, inspectCertificate } = await import("beian");
  // A code for each beginning that tells the nature: the check character is the one the core accepts.
  const symbols = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];
  const code = (head) => symbols.map((last) => `${head}350100M000100Y4${last}`).find((number) => inspectCertificate("uscc", number).valid);
  for (const head of ["11", "12", "13", "31", "32", "34", "35", "51", "52", "53", "71", "91", "93"]) {
    await openFiling(page, { action: "new", organizer: { certificate: { number: code(head) } }, services: [{ kind: "website" }] });
    await go(page, "organizer");
    await page.locator("[data-number]").click();
    const download = page.waitForEvent("download");
    await go(page, "result");
    await page.locator("[data-save]").click();
    const filing = JSON.parse(readFileSync(await (await download).path(), "utf8"));
    assert.ok(filing.organizer.nature, head);
    assert.equal(filing.organizer.region, "350100", head);
    const against = inNode(filing).findings.filter(({ rule, severity }) => /^certificate\/|^organizer\/(?!region)/.test(rule) && severity !== "prompt");
    assert.deepEqual(against.map(({ message }) => message), [], head);
  }
  // 个体工商户 are filed either way: nothing is said of their nature.
  await openFiling(page, { action: "new", organizer: { certificate: { number: code("92") } } });
  await go(page, "organizer");
  await page.locator("[data-number]").click();
  assert.equal(await named(page, "/organizer/certificate/kind").inputValue(), "");
  await page.getByRole("button", { name: "撤销" }).click();
  assert.equal(await named(page, "/organizer/region").inputValue(), "");
  assert.deepEqual(trouble, []);
});
