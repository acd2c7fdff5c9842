// The package in the environments that need nothing but what the repository has; `npm run environments` tries all of them.
import assert from "node:assert/strict";
import { chmodSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "../../js/build/browser.js";
import { attempt, markdown, packed } from "../../js/build/environments.js";
import { ask, root } from "../../js/build/process.js";
import { ENVIRONMENTS } from "./projects/list.js";

let browser;
let tarball;
before(async () => {
  browser = await launch();
  // As under the umask of somebody who shares nothing.
  chmodSync(join(root, "dist/index.js"), 0o600);
  tarball = await packed();
});
after(() => browser?.close());

for (const environment of ENVIRONMENTS.filter(({ quick }) => quick)) {
  test(`${environment.name}: the report, byte for byte`, { timeout: 300_000 }, async () => {
    const { failure } = await attempt(environment, { tarball, browser });
    assert.equal(failure, undefined, failure);
  });
}

test("everybody may read the tarball's files, whatever umask they were written under", () => {
  const modes = ask("tar", ["-tzvf", tarball]).split("\n").map((line) => line.split(" ")[0]);
  assert.deepEqual(new Set(modes), new Set(["-rw-r--r--", "-rwxr-xr-x"]));
});

test("every project is listed and every listed one is there", () => {
  const folder = join(root, "tests/npm/projects");
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.deepEqual(folders.map(({ name }) => name).sort(), ENVIRONMENTS.map(({ name }) => name).sort());
  for (const { name } of ENVIRONMENTS) assert.ok(existsSync(join(folder, name, "package.json")), name);
});

test("README has the table, and every environment works", () => {
  const [, table] = readFileSync(join(root, "README.md"), "utf8").match(/<!-- npm run environments -->\n([^]*?)<!-- end -->/);
  const rows = (text) => text.trim().split("\n");
  const listed = rows(markdown({}));
  // Versions are those of the last run.
  const bare = (row) => row.replace(/ \d+\.\d+\.[\w.-]+/, "").replace(/[^|]*\|$/, "");
  assert.deepEqual(rows(table).map(bare), listed.map(bare));
  for (const row of rows(table).slice(2)) assert.match(row, /\| works \|$/);
});
