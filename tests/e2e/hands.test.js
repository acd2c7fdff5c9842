// The seven applicants of the first trial, each by keyboard alone and each by touch: how much they are asked, and with how many keys or taps.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open } from "./browser.js";
import { settled } from "./walk.js";

/** Where an answer goes, as one finds it. */
const control = (pointer) => `[name="${pointer}"]`;
const choice = (pointer, value) => `[name="${pointer}"][value="${value}"]`;

const person = (at, { number = "11010519491231002X", validUntil = "长期", mobile = "13600100455", emergencyPhone = "13600100468" } = {}) => [
  [`${at}/name`, "林知远"], [`${at}/role`, "legal-representative"], [`${at}/certificate/number`, number], [`${at}/certificate/kind`, "resident-id"],
  [`${at}/certificate/validUntil`, validUntil], [`${at}/mobile`, mobile], [`${at}/emergencyPhone`, emergencyPhone], [`${at}/email`, "lin@example.com"],
];
const OWNER = "/organizer/personInCharge";
const CERTIFICATE = "/organizer/certificate";
const address = ["/organizer/address", "示例街道示例路128号3栋502室"];
const samePerson = [".cards.stacked input"];
const website = (name, content) => [["/services/0/name", name], ["/services/0/content", [content]], ["/services/0/approvals", "none"]];
const domains = [["/services/0/domains/0/name", "xiaohe.cn"], ["/services/0/homepage", "www.xiaohe.cn"]];

/** What each answers, step by step: [pointer, value], or what is pressed; `more` are the services added once the first is done. */
const enterprise = {
  start: [["/organizer/nature", "enterprise"]],
  organizer: [[`${CERTIFICATE}/number`, "91350100M000100Y43"], ["[data-number]"], ["/organizer/name", "福州示例科技有限公司"], ["county", "350102"], address],
  person: person(OWNER),
  "service-1": website("示例科技官网", "organization-portal"),
  "domains-1": domains,
  "person-1": [samePerson],
};
const APPLICANTS = {
  "an individual with a blog": {
    most: 18,
    start: [["/organizer/nature", "individual"]],
    organizer: [[`${CERTIFICATE}/number`, "11010519491231002X"], ["[data-number]"], ["/organizer/name", "林晓禾"], [`${CERTIFICATE}/validUntil`, "长期"], address],
    person: [[`${OWNER}/mobile`, "13600100455"], [`${OWNER}/emergencyPhone`, "13600100468"], [`${OWNER}/email`, "lin@example.com"]],
    "service-1": website("晓禾手记", "blog"),
    "domains-1": domains,
  },
  "an enterprise with a website": { most: 26, ...enterprise },
  "an enterprise with a website, an app and a mini-program": {
    most: 36, ...enterprise, more: ["app", "mini-program"],
    "service-2": [["/services/1/name", "示例巡检助手"], ["/services/1/approvals", "none"]],
    "domains-2": [["/services/1/domains/0/name", "api.xiaohe.cn"]],
    "app-2": [["/services/1/app/platforms/0/os", "android"], ["/services/1/app/platforms/0/id", "com.example.patrol"], ["/services/1/app/platforms/0/publicKey", "9".repeat(617)], ["/services/1/app/platforms/0/fingerprint", "0123456789abcdef0123456789abcdef"], ["[data-step] > .option input"]],
    "person-2": [samePerson],
    "service-3": [["/services/2/name", "示例巡检"], ["/services/2/approvals", "none"]],
    "person-3": [samePerson],
  },
  "a school": {
    most: 26, ...enterprise,
    start: [["/organizer/nature", "public-institution"]],
    organizer: [[`${CERTIFICATE}/number`, "123502004000000183"], ["[data-number]"], ["/organizer/name", "示例市图书馆"], ["county", "350203"], ["/organizer/address", "示例街道示例路8号"]],
    "service-1": website("示例市图书馆", "organization-portal"),
  },
  "a sole trader with a trade name": {
    most: 26, ...enterprise,
    start: [["details.rest summary"], ["business", "350000"], ["/organizer/nature", "enterprise"]],
    organizer: [[`${CERTIFICATE}/number`, "92350100M000100Y40"], ["[data-number]"], [`${CERTIFICATE}/kind`, "business-licence"], ["/organizer/name", "福州市鼓楼区示例茶叶店"], ["county", "350102"], address],
    "service-1": website("示例茶叶店", "shopping"),
  },
  "a change of one mobile number": {
    most: 6,
    start: [["/action", "change"]],
    changes: [["/changes", [`${OWNER}/mobile`]]],
    organizer: [["/organizer/filingNumber", "闽ICP备2022012345号"]],
    person: [[`${OWNER}/mobile`, "13600100455"]],
  },
  "a cancellation": {
    most: 4,
    start: [["/action", "cancel"]],
    cancel: [["/organizer/filingNumber", "闽ICP备2022012345号"], ["cancel", "organizer"]],
  },
  "somebody who makes ten mistakes": {
    most: 31, ...enterprise, more: ["app"],
    organizer: [[`${CERTIFICATE}/number`, "91350100M000100Y44"], [`${CERTIFICATE}/kind`, "business-licence"], ["/organizer/name", "示例(福州)科技有限公司"], ["/organizer/region", "350102"], ["/organizer/address", "示例路"]],
    person: person(OWNER, { validUntil: "2020-05-01", emergencyPhone: "13600100455" }),
    "service-1": [["/services/0/name", "中国示例网"], ["details.rest summary"], ["/services/0/content", ["online-news"]], ["/services/0/approvals", "none"]],
    "domains-1": [["/services/0/domains/0/name", "www.xiaohe.cn"], ["/services/0/homepage", "www.xiaohe.cn"], ["details.group summary"], ["/services/0/domains/0/registration/registrant", "另一家示例公司"]],
    "service-2": [["/services/1/name", "示例巡检助手"], ["/services/1/approvals", "none"]],
    "app-2": [["/services/1/app/platforms/0/os", "android"], ["/services/1/app/platforms/0/id", "com.example.patrol"], ["/services/1/app/platforms/0/publicKey", "-----BEGIN CERTIFICATE-----"]],
    "person-2": [samePerson],
    mistakes: [
      [`${CERTIFICATE}/number`, "certificate/uscc"], ["/organizer/name", ""], ["/organizer/address", "contact/address"], [`${OWNER}/certificate/validUntil`, ""], [`${OWNER}/emergencyPhone`, ""],
      ["/services/0/name", "name/reserved-word"], ["/services/0/content", ""], ["/services/0/domains/0/name", "domain/"], ["/services/0/domains/0/registration/registrant", "domain/owner"], ["/services/1/app/platforms/0/publicKey", ""],
    ],
  },
};

const SELECTS = { county: "[data-level=county]", business: "details.rest select" };

/** By keyboard alone: Tab until one is there; a group of choices by its arrows. */
function keyboard(page) {
  const made = { keys: 0 };
  const press = async (key) => {
    made.keys += 1;
    await page.keyboard.press(key);
  };
  const isAt = (selector) => page.evaluate((wanted) => document.activeElement.matches(wanted), selector);
  const reach = async (selector) => {
    await page.locator(selector).first().waitFor();
    for (let turn = 0; turn < 200; turn += 1) {
      if (await isAt(selector)) return;
      await press("Tab");
    }
    assert.fail(`not reached by Tab: ${selector}`);
  };
  const until = async (key, isThere) => {
    for (let turn = 0; turn < 60 && !(await page.evaluate(isThere[0], isThere[1])); turn += 1) await press(key);
    assert.ok(await page.evaluate(...isThere), String(isThere[1]));
  };
  return Object.assign(made, {
    name: "keys",
    count: () => made.keys,
    push: async (selector) => { await reach(selector); await press((await page.evaluate(() => document.activeElement.matches("input"))) ? "Space" : "Enter"); },
    text: async (selector, text) => {
      await reach(selector);
      made.keys += text.length;
      await page.keyboard.insertText(text);
    },
    list: async (selector, value) => { await reach(selector); await until("ArrowDown", [(wanted) => document.activeElement.value === wanted, value]); },
    one: async (pointer, value) => {
      await reach(control(pointer));
      await until("ArrowDown", [(wanted) => document.activeElement.value === wanted, value]);
      if (!(await page.evaluate(() => document.activeElement.checked))) await press("Space");
    },
  });
}

/** By touch: what a phone shows for a list is its own. */
function finger(page) {
  const made = { taps: 0 };
  const tap = async (selector) => {
    made.taps += 1;
    await page.locator(selector).first().tap();
  };
  return Object.assign(made, {
    name: "taps",
    count: () => made.taps,
    push: tap,
    text: async (selector, text) => {
      await tap(selector);
      await page.keyboard.insertText(text);
    },
    list: async (selector, value) => {
      made.taps += 2;
      await page.locator(selector).first().selectOption(value);
    },
    one: (pointer, value) => tap(choice(pointer, value)),
  });
}

async function answer(page, hand, [where, value]) {
  if (value === undefined) await hand.push(where);
  else if (Array.isArray(value)) for (const each of value) await hand.push(choice(where, each));
  else if (where in SELECTS) await hand.list(SELECTS[where], value);
  else {
    const kind = await page.locator(control(where)).first().evaluate((element) => (element.matches("select") ? "list" : element.type === "radio" ? "one" : "text"));
    await (kind === "one" ? hand.one(where, value) : hand[kind](control(where), value));
  }
  await settled(page);
}

const asked = (page) => page.evaluate(() => [...document.querySelectorAll("[data-step] .field")].filter((field) => field.checkVisibility() && field.querySelector(".star") !== null).length);
const at = (page) => page.locator("[data-step]").getAttribute("data-step");

/** From the step that is open on, 下一步 by 下一步, to the end; 下一步 first says what is left and goes on at a second press. */
async function walk(page, hand, answers) {
  let questions = 0;
  for (let step = await at(page); step !== "check"; step = await at(page)) {
    for (const each of answers[step] ?? []) await answer(page, hand, each);
    questions += await asked(page);
    for (let press = 0; press < 2 && (await at(page)) === step; press += 1) {
      await hand.push(".ways .primary");
      await settled(page);
    }
    assert.notEqual(await at(page), step, `${step} leads on`);
  }
  return questions;
}

const HANDS = { keyboard: [keyboard, {}], touch: [finger, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }] };
for (const [who, applicant] of Object.entries(APPLICANTS)) {
  for (const [by, [make, context]] of Object.entries(HANDS)) {
    test(`${who}, by ${by}`, { timeout: 240_000 }, async (t) => {
      const { page, trouble, close } = await open(context);
      t.after(close);
      const hand = make(page);
      let questions = await walk(page, hand, applicant);
      for (const kind of applicant.more ?? []) {
        await hand.push(".bar .place");
        await page.locator("[data-step=tasks]").waitFor();
        await settled(page);
        await hand.push(`[data-add=service][data-kind=${kind}]`);
        await settled(page);
        questions += await walk(page, hand, { ...applicant, more: [] });
      }
      t.diagnostic(`${questions} required questions, ${hand.count()} ${hand.name}`);
      assert.ok(questions <= applicant.most, `${questions} questions`);
      const found = await page.locator(".summary [data-rule]").evaluateAll((list) => list.map(({ dataset }) => [dataset.path, dataset.rule, dataset.severity]));
      if (applicant.mistakes === undefined) assert.deepEqual(found.filter(([, , severity]) => severity === "error"), []);
      for (const [path, rule] of applicant.mistakes ?? []) assert.ok(found.some(([own, by]) => (own === path || own.startsWith(`${path}/`)) && by.startsWith(rule) && by !== "form/required"), `${path} ${rule} in ${found.map((each) => each.join(" ")).join("; ")}`);
      assert.deepEqual(trouble, []);
    });
  }
}
