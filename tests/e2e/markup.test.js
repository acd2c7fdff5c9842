// The markup of every shipped page, and of every step as it is drawn, by html-validate's recommended rules.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import { root } from "../../js/build/process.js";
import { open } from "./browser.js";
import { check, go, openFiling } from "./walk.js";

const sample = () => JSON.parse(readFileSync(join(root, "www/sample.json"), "utf8"));

/** The boxes of one list share its name, as they do in any form that is sent. */
const SHARED = { "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit", "button", "reset"] }] };

/** A browser writes out what it has drawn in its own way. */
const SERIALIZED = { "doctype-style": "off", "void-style": "off", "attribute-boolean-style": "off", "no-trailing-whitespace": "off", "attr-quotes": "off", "attribute-empty-style": "off" };

/** A rule's id is the place of its card: rules.html#name/reserved-word. */
const PLACES = { "valid-id": ["error", { relaxed: true }] };

/** What a box offers while one types is the list of a combobox: no native element is that. */
const NATIVE = { "prefer-native-element": ["error", { exclude: ["listbox"] }] };

const validator = (rules = {}) => new HtmlValidate({ extends: ["html-validate:recommended"], rules: { ...SHARED, ...PLACES, ...NATIVE, ...rules } });

async function errorsIn(html, rules) {
  const { results } = await validator(rules).validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`));
}

for (const name of ["index.html", "rules.html", "beian.html"]) {
  test(`${name} as it is shipped`, { timeout: 60_000 }, async () => {
    const html = readFileSync(join(root, "site", name), "utf8");
    assert.deepEqual([...new Set(await errorsIn(html))], []);
  });
}

const STEPS = ["start", "tasks", "organizer", "person", "service-1", "domains-1", "person-1", "access-1", "attachments", "check", "result", "words", "privacy", "about", "service-2", "domains-2", "app-2", "service-3"];
const OUTPUTS = 6;

test("every step, every output and the page of rules as they are drawn", { timeout: 240_000 }, async (t) => {
  const { page, address, trouble, close } = await open();
  t.after(close);
  const filing = sample();
  filing.services.push({ kind: "app", name: "中国", app: { platforms: [{ os: "ios", id: "云岚" }], sdks: [{}] }, approvals: [{ item: "news" }], domains: [{ name: "www.a b" }, { name: "-" }] }, { kind: "mini-program", name: "x" });
  filing.attachments = [{ kind: "organizer-certificate", fileName: "a.txt", bytes: 1 }];
  await openFiling(page, filing);
  await check(page);
  const found = [];
  /** What stands around the steps is the same with each: it is looked at once. */
  const look = async (place, part = "main") => {
    const html = await page.locator(part).evaluate((element) => element.outerHTML);
    const whole = part === "html" ? html : `<html lang="zh-CN"><head><title>${place}</title></head><body>${html}</body></html>`;
    for (const error of await errorsIn(`<!DOCTYPE html>${whole}`, SERIALIZED)) found.push(`${place}: ${error}`);
  };
  await look("tasks", "html");
  for (const step of STEPS) {
    await go(page, step);
    await look(step);
  }
  await go(page, "result");
  for (let at = 0; at < OUTPUTS; at += 1) {
    await page.locator(".outputs button").nth(at).click();
    await look(`output ${at}`);
  }
  await page.goto(`${address}/rules.html`);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  await look("rules", "html");
  assert.deepEqual([...new Set(found.map((line) => line.slice(0, 400)))], []);
  assert.deepEqual(trouble, []);
});
