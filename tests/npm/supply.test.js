// What the package is made of, and what must not be in anything that is shipped.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { cratesOfWasm, inserted, table } from "../../js/build/crates.js";
import { root } from "../../js/build/process.js";

const read = (path) => readFileSync(join(root, path), "utf8");

test("SECURITY.md has a line for each crate in the wasm", async () => {
  const document = read("SECURITY.md");
  assert.equal(document, inserted(document, table(await cratesOfWasm())), "run `node js/build/crates.js`");
});

test("every command that SECURITY.md names is there", () => {
  const { scripts } = JSON.parse(read("package.json"));
  const steps = [...read("js/build/test.js").matchAll(/\{ name: "([a-z-]+)"/g)].map(([, name]) => name);
  for (const [, command] of read("SECURITY.md").matchAll(/`npm run ([a-z:]+)/g)) assert.ok(command in scripts, command);
  for (const [, given] of read("SECURITY.md").matchAll(/`npm test -- ([a-z ]+)`/g)) for (const name of given.split(" ")) assert.ok(steps.includes(name), name);
});

test("the locks come from crates.io and npm, and name no host", () => {
  for (const [, source] of read("Cargo.lock").matchAll(/^source = "(.*)"$/gm)) assert.equal(source, "registry+https://github.com/rust-lang/crates.io-index");
  const { packages } = JSON.parse(read("package-lock.json"));
  for (const [path, entry] of Object.entries(packages)) {
    assert.equal(entry.resolved, undefined, path);
    if (path !== "" && entry.link !== true) assert.match(entry.integrity, /^sha512-/, path);
  }
});

test("no file that is shipped names a machine, a folder of one, or a registry", () => {
  const home = homedir();
  const names = [root.replace(/\/$/, ""), join(home, ".cargo"), join(home, ".rustup"), join(home, ".npm"), join(tmpdir(), "beian-"), ".cargo/registry", ["index", "crates", "io"].join("."), ["registry", "npmjs", "org"].join("."), "file:///", "/node_modules/.vite"];
  // On a machine whose home is a word like any other, only with what follows.
  if (home.length > 5) names.push(`${home}/`);
  for (const folder of ["dist", "site"]) {
    for (const name of readdirSync(join(root, folder), { recursive: true }).map(String)) {
      const path = join(root, folder, name);
      if (!existsSync(path) || /\.br$|\.png$/.test(name)) continue;
      let bytes;
      try {
        bytes = readFileSync(path);
      } catch (error) {
        if (error.code === "EISDIR") continue;
        throw error;
      }
      for (const each of names) assert.ok(!bytes.includes(each), `${folder}/${name} contains ${each}`);
    }
  }
});
