// Words and tables of the page: complete, in both languages, about fields that there are.
import assert from "node:assert/strict";
import { test } from "node:test";
import { core, open } from "./page.js";

const { texts, ruleTexts, prose, consoles } = await open();
const holes = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test("every text is there in Chinese and in English, with the same gaps", () => {
  for (const [key, pair] of Object.entries({ ...texts.text, ...ruleTexts.text })) {
    assert.equal(pair.length, 2, key);
    for (const words of pair) assert.ok(words.trim().length > 0 || key === "join", key);
    assert.deepEqual(holes(pair[0]), holes(pair[1]), key);
    assert.doesNotMatch(pair[0], /通过/, key);
  }
});

test("what is to be read says as much in English as in Chinese", () => {
  assert.deepEqual(Object.keys(prose.prose), ["words", "privacy", "about"]);
  for (const [page, both] of Object.entries(prose.prose)) {
    assert.deepEqual(Object.keys(both), ["zh-CN", "en"], page);
    const shape = ({ title, parts }) => [title.length > 0, parts.map(({ head, text }) => [head.length > 0, text.map((line) => line.length > 10)])];
    assert.deepEqual(shape(both["zh-CN"]), shape(both.en), page);
    assert.ok(shape(both.en).flat(4).every(Boolean), page);
    assert.match(both["zh-CN"].title, /\p{Script=Han}/u);
    assert.doesNotMatch(both.en.title, /\p{Script=Han}/u);
  }
});

// ---- consoles

const paths = new Map(core.fields().map((field) => [field.path, field]));
const field = (at) => paths.get(at.replace("{i}", "*"));

test("each console asks for fields that there are, and none twice in a step", () => {
  for (const { id, steps } of consoles.consoles) {
    for (const { title, fields } of steps) {
      assert.match(title, /\p{Script=Han}|APP/u, id);
      assert.ok(fields.length > 0, `${id} ${title}`);
      for (const { label, at } of fields) {
        assert.ok(at !== "" && field(at) !== undefined, `${id}: ${at}`);
        assert.ok(label.length > 0, at);
      }
      assert.equal(new Set(fields.map(({ at }) => at)).size, fields.length, `${id} ${title}`);
      assert.equal(new Set(fields.map(({ label }) => label)).size, fields.length, `${id} ${title}`);
    }
  }
});

test("what belongs to a service is asked of each, and nothing else is", () => {
  for (const { id, steps } of consoles.consoles) {
    for (const { title, fields, each, locked } of steps) {
      for (const { at } of fields) assert.equal(at.includes("{i}"), each === true, `${id} ${title} ${at}`);
      assert.equal(locked === true, /^验证/.test(title), `${id} ${title}: the first step fixes the rest`);
    }
  }
});

test("domains, regions and fingerprints are given as a console takes them", () => {
  for (const { id, steps } of consoles.consoles) {
    for (const { at, transform } of steps.flatMap(({ fields }) => fields)) {
      const expected = at.endsWith("/domains/*/name") ? "host" : at === "/organizer/region" ? "region" : at.endsWith("/fingerprint") ? "hex" : id === "wechat" && /valid(From|Until)$/.test(at) ? "compact" : undefined;
      assert.equal(transform, expected, `${id} ${at}`);
    }
  }
});

test("each console has its name, its source's day and how sure it is, and belongs to a provider", () => {
  const policies = new Set(core.vocabulary().policies.map(({ id }) => id));
  assert.deepEqual(consoles.consoles.map(({ id, of, rating }) => [id, of, rating]), [["default", undefined, "unknown"], ["tencent", "tencent-cloud", "likely"], ["aliyun", "aliyun", "unknown"], ["huawei", "huawei-cloud", "likely"], ["wechat", "wechat", "sure"]]);
  for (const { of, title, seen } of consoles.consoles) {
    assert.ok(of === undefined || policies.has(of), of);
    assert.ok(title.length === 2 && title.every((words) => words.length > 3 - Number(/\p{Script=Han}/u.test(words))));
    assert.match(seen, /^\d{4}-\d\d-\d\d$/);
  }
});

test("every console asks who files, who answers, and what is filed", () => {
  for (const { id, steps } of consoles.consoles) {
    const asked = new Set(steps.flatMap(({ fields }) => fields.map(({ at }) => at)));
    const needed = [
      "/organizer/region", "/organizer/nature", "/organizer/name", "/organizer/certificate/kind", "/organizer/certificate/number", "/organizer/certificate/address", "/organizer/address",
      ...["/organizer/personInCharge", "/services/{i}/personInCharge"].flatMap((person) => ["name", "certificate/kind", "certificate/number", "mobile", "email"].map((member) => `${person}/${member}`)),
      "/organizer/personInCharge/emergencyPhone", "/services/{i}/name", "/services/{i}/content", "/services/{i}/approvals", "/services/{i}/description",
      ...(id === "wechat" ? [] : ["/services/{i}/domains/*/name", "/services/{i}/homepage", "/services/*/domains/*/name", ...["os", "id", "publicKey", "fingerprint"].map((member) => `/services/{i}/app/platforms/*/${member}`)]),
    ];
    for (const at of needed) assert.ok(asked.has(at), `${id}: ${at}`);
  }
});
