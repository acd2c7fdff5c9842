// The page under attack: payloads in every field, typed and opened, in file names, files, records and addresses. None may run, become an
// element or an attribute, ask for anything, or break the page. `npm test` tries each once; `npm run test:attack` each in every field.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { record } from "../../js/build/proof.js";
import { root } from "../../js/build/process.js";
import { open } from "../e2e/browser.js";
import { check, go, jsonFile, opened, openFiling, settled, steps } from "../e2e/walk.js";
import { fileNames, payloads } from "./payloads.js";
import { attacked, leaves, typical } from "./filing.js";
import { watch } from "./watch.js";

const isWhole = process.env.BEIAN_ATTACK === "whole";
/** All of them, or every nth where time is short. */
const some = (list, nth) => (isWhole ? list : list.filter((_, at) => at % nth === 0));
const OUTPUTS = 6;

/** Every step and output that this filing has. */
async function everything(page) {
  await check(page);
  for (const step of await steps(page)) await go(page, step);
  await go(page, "result");
  const buttons = page.locator(".outputs button");
  for (let at = 0; at < Math.min(OUTPUTS, await buttons.count()); at += 1) {
    await buttons.nth(at).click();
    await settled(page);
  }
}

/** A page of its own that knows what typical filings bring into it, and `clean`, which fails where anything else ran, was asked for, or came into it. */
async function visit() {
  const { page, trouble, address, close } = await open({}, watch);
  for (const filing of [typical(), { action: "cancel" }, { action: "change", changes: ["/organizer/address"] }]) {
    await openFiling(page, filing);
    await everything(page);
  }
  await page.evaluate(() => window.watched.learn());
  const clean = async (what) => {
    assert.deepEqual(await page.evaluate(() => window.watched.found()), [], what);
    // The icon is asked for again with each address, and given up at the next.
    assert.deepEqual(trouble.filter((line) => line !== `failed: ${address}icon.svg`), [], what);
  };
  return { page, address, clean, close };
}

// One page for all tests: what is left of one attack must not help the next either.
let page;
let address;
let clean;
let close = () => {};
after(() => close());
before(async () => {
  ({ page, address, clean, close } = await visit());
}, { timeout: 600_000 });

test("payloads in every field of a filing that is opened", { timeout: 10_800_000 }, async () => {
  const rounds = Array.from({ length: isWhole ? payloads.length : Math.ceil(payloads.length / leaves.length) }, (_, round) => round);
  const attack = async ({ page, clean }, round) => {
    const by = isWhole ? round : round * leaves.length;
    // With choices left alone every step is there; with choices attacked, so are the lists they are chosen from.
    for (const choices of isWhole || round === 0 ? [false, true] : [false]) {
      await openFiling(page, attacked((at) => payloads[(at + by) % payloads.length], choices));
      await everything(page);
      await clean(`round ${round}`);
    }
  };
  const helper = isWhole ? await visit() : undefined;
  try {
    await Promise.all([{ page, clean }, helper].filter(Boolean).map(async (visitor) => {
      while (rounds.length > 0) await attack(visitor, rounds.shift());
    }));
  } finally {
    await helper?.close();
  }
  if (!isWhole) return;
  record({
    id: "attack", section: "private", command: "npm run test:attack",
    promise: "Nothing typed, opened, pasted, or named as a file or an address runs in the page or becomes part of it.",
    figures: [{ what: "payloads", value: payloads.length, bar: "300" }, { what: "fields, each with every payload", value: leaves.length }, { what: "that ran, asked for something or became an element", value: 0, bar: "0" }],
  });
});

test("members that every object has, for every choice of a filing that is opened", { timeout: 600_000 }, async () => {
  for (const name of some(["constructor", "__proto__", "toString", "hasOwnProperty"], 2)) {
    await openFiling(page, attacked(() => name, true));
    await everything(page);
    await clean(name);
  }
});

test("payloads typed into every box", { timeout: 1_800_000 }, async () => {
  let typed = 0;
  for (let round = 0; round < (isWhole ? 20 : 1); round += 1) {
    await openFiling(page, typical());
    for (const step of await steps(page)) {
      await go(page, step);
      const boxes = page.locator("main input:not([type]), main input[type=text], main input[type=tel], main input[type=email], main input[type=url], main textarea");
      for (const box of some(await boxes.all(), 2)) {
        if (!(await box.isVisible())) continue;
        await box.fill(payloads[typed++ % payloads.length]);
        await box.blur();
      }
      await clean(step);
    }
    if (isWhole) await everything(page);
    await clean("after typing");
  }
  assert.ok(typed > 40, `${typed} boxes only`);
});

test("payloads as names of files", { timeout: 600_000 }, async () => {
  await openFiling(page, { ...typical(), attachments: [{}] });
  await go(page, "attachments");
  for (const name of some(fileNames, 4)) {
    await page.locator("main input[type=file]").first().setInputFiles({ name, mimeType: "image/png", buffer: Buffer.from("no picture") });
    await page.locator("main output.told").first().filter({ hasText: /\d/ }).waitFor();
  }
  if (isWhole) await everything(page);
  await clean("attachment");
  for (const name of some(fileNames, 4)) {
    await page.locator("[data-open]").setInputFiles(jsonFile("{}", name));
    await page.locator("#live").filter({ hasText: /“[^]*”/ }).waitFor({ state: "attached" });
  }
  await clean("filing");
});

test("payloads as files", { timeout: 600_000 }, async () => {
  const asMember = (payload) => `{${JSON.stringify(payload.toWellFormed())}: {"x": 1}, "organizer": {${JSON.stringify(payload.toWellFormed())}: "x"}}`;
  for (const payload of some(payloads, 24)) {
    for (const text of [payload, asMember(payload), JSON.stringify([payload])]) {
      await page.locator("[data-open]").setInputFiles(jsonFile(text));
      await page.locator(".trouble, [data-step=tasks]").first().waitFor();
      await opened(page);
    }
  }
  if (isWhole) await everything(page);
  await clean("files");
});

test("payloads in records that are pasted", { timeout: 600_000 }, async () => {
  await openFiling(page, typical());
  await go(page, "domains-1");
  const paste = page.locator(".paste").first();
  const rdap = (payload) => JSON.stringify({ objectClassName: "domain", ldhName: payload, status: [payload], entities: [{ roles: ["registrant"], vcardArray: ["vcard", [["fn", {}, "text", payload]]] }] });
  for (const payload of some(payloads, 24)) {
    for (const text of [payload, `Domain Name: ${payload}\nRegistrant: ${payload}\nRegistrar: ${payload}\nStatus: ${payload}\nExpiration Time: ${payload}`, rdap(payload)]) {
      await paste.locator("textarea").fill(text);
      await paste.locator("button").first().click();
      const anyway = paste.locator(".told button");
      if ((await anyway.count()) > 0) await anyway.click();
    }
  }
  if (isWhole) await everything(page);
  await clean("records");
});

test("what the page saves of payloads is what went in, and each line of its calendar is its own", { timeout: 600_000 }, async () => {
  for (let round = 0; round < (isWhole ? 20 : 1); round += 1) {
    const filing = attacked((at) => payloads[(at + round * 20) % payloads.length].toWellFormed(), false);
    await openFiling(page, filing);
    await check(page);
    await go(page, "result");
    const saved = page.waitForEvent("download");
    await page.locator("[data-save]").click();
    assert.deepEqual(JSON.parse(readFileSync(await (await saved).path(), "utf8")), filing);
    await page.locator(".outputs button").nth(2).click();
    const calendar = page.waitForEvent("download");
    await page.getByRole("button", { name: /\.ics/ }).click();
    for (const line of readFileSync(await (await calendar).path(), "utf8").trimEnd().split("\r\n")) {
      assert.match(line, /^(BEGIN|END|VERSION|PRODID|UID|DTSTAMP|DTSTART;VALUE=DATE|DTEND;VALUE=DATE|SUMMARY|DESCRIPTION|CALSCALE|METHOD|TRANSP|CATEGORIES|ACTION|TRIGGER)[:;]| /, line);
      assert.doesNotMatch(line, /attacker|hit\(|PROCEDURE|ACTION:(?!DISPLAY)/);
    }
  }
  await clean("saved");
});

test("payloads in the address, of the page and of the page of rules, and in its search", { timeout: 600_000 }, async () => {
  const visit = (list) => page.evaluate(async (hashes) => {
    for (const hash of hashes) {
      location.hash = hash;
      await new Promise((resolve) => { requestAnimationFrame(resolve); });
    }
  }, list);
  await visit(some(payloads, 4));
  await clean("address");

  await page.goto(`${address}rules.html?lang=en`);
  await page.locator(".rule").first().waitFor();
  await page.evaluate(() => { for (const each of document.querySelectorAll("details")) each.open = true; });
  await page.evaluate(() => window.watched.learn());
  await visit(some(payloads, 4));
  const boxes = page.locator("input[type=search]");
  assert.ok((await boxes.count()) > 0);
  for (const box of await boxes.all()) for (const payload of some(payloads, 24)) await box.fill(payload);
  await page.goto(`${address}rules.html?lang=${encodeURIComponent(payloads[0])}#${encodeURIComponent(payloads[0])}`);
  await page.locator(".rule").first().waitFor();
  await page.evaluate(() => window.watched.learn());
  await clean("rules");
});
