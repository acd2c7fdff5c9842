// PROOF.md says what the commands left behind, and nothing that was typed.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../../js/build/process.js";
import { page } from "../../js/build/proof.js";

const read = (path) => readFileSync(join(root, path), "utf8");
const promises = JSON.parse(read("tests/proof/figures.json"));

test("PROOF.md is what the figures give", () => assert.equal(read("PROOF.md"), page(promises)));

test("every promise is shown by a command that there is, with a figure", () => {
  const { scripts } = JSON.parse(read("package.json"));
  for (const { id, command, figures } of promises) {
    assert.ok(scripts[/^npm (?:run )?([\w:]+)/.exec(command)?.[1]], `${id}: ${command}`);
    assert.ok(figures.length > 0, id);
  }
});
