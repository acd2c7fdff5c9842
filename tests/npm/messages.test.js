// code, params and messages.json are enough to word a finding anew: every message and fix of the cases and examples, in both languages,
// is put together from them and compared with what the core says.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../../js/build/process.js";
import { inside, load } from "./installed.js";

const { check, fields, rules, vocabulary } = await load();
const { messages, params: forms } = JSON.parse(readFileSync(inside("dist/messages.json"), "utf8"));

const folder = join(root, "tests/cases");
const cases = readdirSync(folder).filter((name) => name.endsWith(".json")).map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
const examples = rules().flatMap(({ examples: { bad, badOptions } }) => bad.map((filing, index) => ({ filing, options: badOptions[index] })));
const filings = [...cases, ...examples];

/** Words findings in one language. */
function wordsIn(lang) {
  const separator = lang === "zh-CN" ? "、" : ", ";
  const of = (path, part) => messages[`${path}#${part}`]?.[lang];

  /** The name of a place: what stands before later entries of lists, and the name of the field. */
  function nameOf(pointer) {
    const segments = pointer.split("/").slice(1).map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
    let path = "";
    let before = "";
    let name = of("", "name");
    let inner = "";
    for (const segment of segments) {
      const each = of(path, "each");
      if (/^\d+$/.test(segment) && each !== undefined) {
        if (segment !== "0") before += each.replace("{n}", Number(segment) + 1);
        path += "/*";
        continue;
      }
      path += `/${segment}`;
      const known = of(path, "name");
      if (known === undefined) {
        // What the contract does not have is called as it is.
        name = inner + [...segment].filter((character) => !/\p{Cc}/u.test(character)).slice(0, 40).join("");
        continue;
      }
      inner = known.slice(0, known.length - of(path, "label").length);
      name = known;
    }
    return before + name;
  }

  function character(one) {
    if (one === " ") return lang === "zh-CN" ? "空格" : "a space";
    return /[\p{C}\s\u{fffd}\p{Default_Ignorable_Code_Point}]/u.test(one) ? `U+${one.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}` : `“${one}”`;
  }

  function message(value) {
    const [id, query] = value.split("?");
    if (messages[id] === undefined) return value;
    const own = Object.fromEntries((query ?? "").split("&").filter(Boolean).map((pair) => pair.split("=")));
    return fill(messages[id][lang], own);
  }

  function word(form, value) {
    if (typeof value === "number" || form === undefined) return String(value);
    if (form.endsWith("[]")) return value.split(",").map((one) => word(form.slice(0, -2), one)).join(separator);
    if (form === "field") return nameOf(value);
    if (form === "message") return message(value);
    if (form === "quoted") return `“${value}”`;
    if (form === "character") return character(value);
    return messages[`${form}#${value}`]?.[lang] ?? value;
  }

  const fill = (template, params) => template.replace(/\{(\w+)\}/g, (_, name) => word(forms[name], params[name]));
  const sentence = (text) => text.replace(/^[a-z]/, (first) => first.toUpperCase());
  return (code, params) => sentence(fill(messages[code][lang], params));
}

for (const lang of ["zh-CN", "en"]) {
  test(`every finding can be worded anew from code, params and messages.json (${lang})`, () => {
    const words = wordsIn(lang);
    let worded = 0;
    for (const { filing, options } of filings) {
      for (const { code, fixCode, params, message, fix, path } of check(filing, { asOf: "2026-11-22", ...options, lang, parts: [] }).findings) {
        assert.equal(words(code, params), message, `${code} at ${path} ${JSON.stringify(params)}`);
        assert.equal(words(fixCode, params), fix, `${fixCode} at ${path} ${JSON.stringify(params)}`);
        worded += 1;
      }
    }
    assert.ok(worded > 1000, worded);
  });
}

test("params are the same in both languages: values, not words", () => {
  for (const { filing, options } of filings) {
    const of = (lang) => check(filing, { asOf: "2026-11-22", ...options, lang, parts: [] }).findings.map(({ code, params }) => ({ code, params }));
    assert.deepEqual(of("en"), of("zh-CN"));
  }
});

test("fields() lists the same places in both languages, and its labels are those of messages.json", () => {
  const [chinese, english] = [fields(), fields({ lang: "en" })];
  assert.deepEqual(english.map(({ path, kind, limit }) => ({ path, kind, limit })), chinese.map(({ path, kind, limit }) => ({ path, kind, limit })));
  for (const [lang, listed] of [["zh-CN", chinese], ["en", english]]) {
    for (const field of listed) {
      for (const part of ["label", "name", "hint"]) assert.equal(field[part], messages[`${field.path}#${part}`]?.[lang], `${field.path}#${part}`);
    }
  }
  assert.throws(() => fields({ langs: "en" }), TypeError);
});

test("what fields() calls required is what a check reports, and nothing else", () => {
  const listed = fields({ asOf: "2026-11-22" });
  const blank = { organizer: { certificate: {}, legalRepresentative: { certificate: {} }, personInCharge: { certificate: {} } }, services: [{ kind: "app", domains: [{}], personInCharge: { certificate: {} }, app: { platforms: [{}] } }] };
  for (const { slug: action } of vocabulary().action) {
    for (const { slug: kind } of vocabulary().serviceKind) {
      const filing = structuredClone({ ...blank, action });
      filing.services[0].kind = kind;
      const found = check(filing, { asOf: "2026-11-22", parts: [] }).findings.filter(({ rule }) => rule === "form/required");
      const reported = found.map(({ path, severity }) => `${path.replace(/\/\d+(?=\/|$)/g, "/*")} ${severity}`);
      const there = (path) => path.split("/").slice(1).reduce((value, key) => value?.[key === "*" ? 0 : key], filing);
      const expected = listed.filter(({ path, required }) => required !== undefined && there(path) === undefined && there(path.slice(0, path.lastIndexOf("/")) || "") !== undefined
        && (required.actions?.includes(action) ?? true) && (required.services?.includes(kind) ?? true));
      assert.deepEqual(reported.sort(), expected.map(({ path, required }) => `${path} ${required.severity}`).sort(), `${action} ${kind}`);
    }
  }
});
