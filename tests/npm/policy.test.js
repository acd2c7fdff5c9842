// The shipped JSON Schema of policies and the core take the same policies and refuse the same ones.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { inside, load } from "./installed.js";

const beian = await load();
const schema = JSON.parse(readFileSync(inside("dist/policy.schema.json"), "utf8"));
const { settings, policies, settingSources } = beian.vocabulary({ lang: "en" });

/** As much of JSON Schema as this one uses; a keyword it does not know fails the test. */
function fits(value, rule) {
  const is = {
    object: (it) => typeof it === "object" && it !== null && !Array.isArray(it),
    array: Array.isArray,
    string: (it) => typeof it === "string",
    integer: Number.isInteger,
  };
  const keywords = {
    $schema: () => true,
    title: () => true,
    description: () => true,
    type: (type) => is[type](value),
    enum: (values) => values.includes(value),
    minimum: (least) => !is.integer(value) || value >= least,
    maximum: (most) => !is.integer(value) || value <= most,
    maxLength: (most) => !is.string(value) || [...value].length <= most,
    pattern: (pattern) => !is.string(value) || new RegExp(pattern, "u").test(value),
    items: (items) => !is.array(value) || value.every((item) => fits(item, items)),
    anyOf: (rules) => rules.some((one) => fits(value, one)),
    required: (names) => !is.object(value) || names.every((name) => Object.hasOwn(value, name)),
    minProperties: (least) => !is.object(value) || Object.keys(value).length >= least,
    properties: (rules) => !is.object(value) || Object.entries(rules).every(([name, one]) => !Object.hasOwn(value, name) || fits(value[name], one)),
    additionalProperties: (allowed) => !is.object(value) || allowed || Object.keys(value).every((name) => Object.hasOwn(rule.properties, name)),
  };
  return Object.entries(rule).every(([keyword, asks]) => keywords[keyword](asks));
}

const head = { id: "house", title: "House rules", source: "https://example.com/rules", seen: "2026-11-01" };
const taken = (policy) => {
  try {
    beian.check({}, { asOf: "2026-11-22", policies: [policy] });
    return true;
  } catch (error) {
    assert.match(error.message, /^beian: option "\/policies\/0/);
    return false;
  }
};

test("every built-in policy fits the schema, and the core takes it as a caller's", () => {
  assert.ok(policies.length >= 33);
  for (const policy of policies) {
    assert.ok(fits(policy, schema), policy.id);
    assert.ok(taken(policy), policy.id);
    const own = Object.keys(policy).filter((name) => !Object.hasOwn(head, name));
    assert.deepEqual(Object.keys(settingSources[policy.id]).sort(), own.sort());
  }
});

test("the schema names every setting, with a description", () => {
  const names = Object.keys(schema.properties).filter((name) => !["id", "title", "source", "seen", "from", "until"].includes(name));
  assert.deepEqual(names, settings.map(({ name }) => name));
  for (const name of names) assert.ok(schema.properties[name].description, name);
});

/** Values that fit some settings and not others. */
const VALUES = [0, 1, -1, 1.5, 120, 121, 1e9, Number.NaN, "3", "", " ", "x", "allowed", "refused", "required", "blog", true, null, {}, { unit: 1 },
  { individual: 0 }, { unit: 1, individual: 2 }, { unit: "1" }, { unit: 1, other: 2 }, [], ["a"], [""], [1], ["blog"], ["icon"], ["passport"], ["a".repeat(64)],
  ["a".repeat(65)], ["字".repeat(64)], ["😀".repeat(64)], [["a"]]];

test("the core refuses a setting exactly where the schema does", () => {
  for (const { name } of settings) {
    for (const value of [...VALUES, ...(settings.find((setting) => setting.name === name).values ?? [])]) {
      const policy = { ...head, [name]: value };
      assert.equal(taken(policy), fits(policy, schema), `${name}: ${JSON.stringify(value)}`);
    }
  }
});

test("the core refuses what is no policy exactly where the schema does", () => {
  const { id, title, source, seen } = head;
  for (const policy of [
    null, 7, "house", [], {}, head, { title, source, seen }, { id, source, seen }, { id, title, seen }, { id, title, source },
    { ...head, id: " " }, { ...head, title: 7 }, { ...head, source: "" }, { ...head, seen: "2026-02-30" }, { ...head, seen: "yesterday" },
    { ...head, seen: "2026-11-01T00:00:00Z" }, { ...head, from: "2026-01-01", until: "2026-12-31" }, { ...head, until: "never" }, { ...head, from: null },
    { ...head, mnthsLeft: 3 }, { ...head, "": 1 },
  ]) assert.equal(taken(policy), fits(policy, schema), JSON.stringify(policy));
});

test("a setting that is none is refused by its path, with the one that was probably meant", () => {
  assert.throws(() => beian.check({}, { policies: [head, { ...head, mnthsLeft: 3 }] }), /policies\/1\/mnthsLeft.*did you mean "monthsLeft"/);
});
