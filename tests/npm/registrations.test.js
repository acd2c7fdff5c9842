// The records of tests/registrations read by the package, as natively.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { load } from "./installed.js";

const beian = await load();
const folder = new URL("../registrations/", import.meta.url);
const records = readdirSync(folder).filter((name) => !name.endsWith(".expected.json"));

test("parseRegistration: every layout", () => {
  assert.ok(records.length >= 40);
  for (const name of records) {
    const expected = JSON.parse(readFileSync(new URL(name.replace(/\.[a-z]+$/, ".expected.json"), folder), "utf8"));
    assert.deepEqual({ ...beian.parseRegistration(readFileSync(new URL(name, folder), "utf8")) }, expected, name);
  }
});
