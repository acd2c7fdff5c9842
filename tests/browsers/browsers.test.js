// The main ways through the page in three engines: the same words, the same findings as in Node, no error, nothing asked of anybody else.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { check } from "beian";
import { record } from "../../js/build/proof.js";
import { root } from "../../js/build/process.js";
import { serve } from "../../js/build/serve.js";
import { chromium } from "./chromium.js";
import { firefox } from "./firefox.js";
import { webkit } from "./webkit.js";

const ENGINES = {
  Chromium: () => chromium(),
  Firefox: () => firefox(process.env.BEIAN_FIREFOX),
  WebKit: () => webkit(process.env.BEIAN_WEBKIT_DRIVER, process.env.BEIAN_MINIBROWSER),
};
const PATIENCE = 60_000;
const sample = JSON.parse(readFileSync(join(root, "www/sample.json"), "utf8"));
const shown = "() => [...document.querySelectorAll('[data-rule][data-path]')].filter((each) => each.checkVisibility?.() ?? each.offsetParent !== null).map(({ dataset }) => `${dataset.path} ${dataset.rule}`)";

/** Waits until the function says something other than false. */
async function until(browser, source, ...given) {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const found = await browser.call(source, ...given).catch(() => false);
    if (found) return found;
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  throw new Error(`never: ${source} ${given}`);
}
const appears = (browser, selector) => until(browser, "(selector) => document.querySelector(selector) !== null", selector);
const step = (browser, id) => browser.call("(id) => { location.hash = id; }", id).then(() => appears(browser, `[data-step="${id}"]`));

/** Notes from now on what goes wrong, also where a driver tells nothing of it. */
const listen = (browser) => browser.call(`() => {
  window.wrong = [];
  addEventListener("error", (event) => wrong.push(String(event.message)));
  addEventListener("unhandledrejection", (event) => wrong.push(String(event.reason)));
  document.addEventListener("securitypolicyviolation", (event) => wrong.push("policy: " + event.violatedDirective + " " + event.blockedURI));
}`);

async function assertQuiet(browser, address) {
  assert.deepEqual(await browser.call("() => window.wrong"), []);
  const asked = await browser.call("() => performance.getEntriesByType('resource').map(({ name }) => name)");
  assert.deepEqual(asked.filter((name) => !name.startsWith(address) && !/^(data|blob):/.test(name)), []);
  assert.deepEqual(browser.trouble, []);
}

/** Opens a filing, checks it, goes to a finding, corrects it, and sees it go. */
async function correct(browser, folder) {
  const path = join(folder, "filing.json");
  writeFileSync(path, JSON.stringify({ ...sample, organizer: { ...sample.organizer, address: "" } }));
  await browser.choose("[data-open]", path);
  await appears(browser, '[data-step="tasks"]');
  await browser.click("[data-check]");
  await appears(browser, ".summary");
  const wrong = { ...sample, organizer: { ...sample.organizer, address: "" } };
  const expected = check(wrong, { asOf: await browser.call("() => { const now = new Date(); return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-'); }") });
  const found = new Set(await browser.call(shown));
  for (const { rule, path: at } of expected.findings) assert.ok(found.has(`${at} ${rule}`), `${at} ${rule}`);
  await browser.click('[data-path="/organizer/address"] .goto a');
  await appears(browser, '[data-step="organizer"]');
  await until(browser, "() => document.activeElement.name === '/organizer/address'");
  await browser.type('[name="/organizer/address"]', "示例路1号101室");
  await browser.call("() => document.activeElement.blur()");
  await until(browser, "() => document.querySelector('[name=\"/organizer/address\"]').getAttribute('aria-invalid') === null");
  assert.equal(await browser.call("() => document.querySelector('[name=\"/organizer/address\"]').value"), "示例路1号101室");
}

/** Typing, the other language, a record, a file that is none. */
async function fillIn(browser, folder) {
  await step(browser, "organizer");
  await browser.click("#switch");
  await until(browser, "() => document.documentElement.lang === 'en'");
  await browser.type('[name="/organizer/name"]', "示例科技有限公司");
  await browser.click("#switch");
  await until(browser, "() => document.documentElement.lang === 'zh-CN'");
  assert.equal(await browser.call("() => document.querySelector('[name=\"/organizer/name\"]').value"), "示例科技有限公司");
  const broken = join(folder, "broken.json");
  writeFileSync(broken, "{");
  await browser.choose("[data-open]", broken);
  await appears(browser, ".trouble");
  assert.match(await browser.call("() => document.querySelector('.trouble').textContent"), /没有打开/);
  await step(browser, "result");
  await appears(browser, ".outputs button");
}

async function readRules(browser, address) {
  await browser.goto(`${address}rules.html`);
  await listen(browser);
  await appears(browser, ".rule");
  const all = await browser.call("() => document.querySelectorAll('.rule').length");
  assert.ok(all > 100, `${all} rules`);
  await browser.type("input[type=search]", "域名状态");
  await until(browser, "(all) => { const now = document.querySelectorAll('.rule').length; return now > 0 && now < all; }", all);
}

async function fromDisk(browser) {
  await browser.goto(pathToFileURL(join(root, "site", "beian.html")).href);
  await appears(browser, "html[data-ready]");
  await browser.click("[data-check]");
  await appears(browser, "[data-rule]");
}

const figures = [];
for (const [engine, start] of Object.entries(ENGINES)) {
  test(`the main ways through the page in ${engine}`, { timeout: 600_000 }, async (t) => {
    const { server, address } = await serve(join(root, "site"), 0);
    const folder = mkdtempSync(join(tmpdir(), "beian-browsers-"));
    const browser = await start();
    t.after(async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    });
    await browser.goto(address);
    await listen(browser);
    await appears(browser, "html[data-ready]");
    await correct(browser, folder);
    await fillIn(browser, folder);
    await assertQuiet(browser, address);
    await readRules(browser, address);
    await assertQuiet(browser, address);
    await fromDisk(browser);
    assert.deepEqual(browser.trouble, []);
    figures.push({ what: browser.name, value: "all ways" });
  });
}

test("all three were there", () => {
  assert.equal(figures.length, Object.keys(ENGINES).length);
  record({ id: "browsers", section: "everywhere", promise: "The page works the same in Chromium, Firefox and WebKit.", command: "npm run test:browsers", figures });
});
