// The examples of the README do as they are printed, in the installed package.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../../js/build/process.js";
import { script } from "./installed.js";

const readme = readFileSync(join(root, "README.md"), "utf8");
const examples = [...readme.matchAll(/^```js\n([\s\S]*?)^```/gm)].map(([, code]) => code);

test("there are examples", () => assert.ok(examples.length >= 4));

for (const [at, code] of examples.entries()) {
  test(`example ${at + 1}: ${/import \{ (.*?) \}/.exec(code)[1]}`, () => {
    const printed = script(code);
    for (const [, said] of code.matchAll(/\/\/ (4|"\d{6}")$/gm)) assert.ok(printed.split("\n").includes(said.replaceAll('"', "")), said);
  });
}
