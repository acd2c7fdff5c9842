import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { root } from "../../js/build/process.js";
import { gzipped, MOST, MOST_FOR_FILES, parts } from "../../js/build/weight.js";
import { files, inside, tarball } from "./installed.js";

const json = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));
const manifest = json("package.json");

test("the tarball holds the built package and its papers, nothing else", () => {
  const common = ["catalogue.js", "connection.js", "core.js", "door.js", "facade.js", "fields.js", "files.js", "functions.js", "guard.js", "inline-files.js", "inline.js", "instance.js", "lines.js", "listed.js", "listing.js", "load.js", "node-files.js", "node.js", "packed.js", "rules.js", "shared.js", "slim.js", "split.js", "stamp.js", "stream.js", "tables.js", "utf8.js", "vocabulary.js", "beian.wasm.d.ts", "files.d.ts", "files.wasm.d.ts", "index.d.ts"];
  const built = [
    ...common,
    ...["beside.js", "edge-files.js", "edge.js", "index.js", "load-files.js", "workerd-files.js", "workerd.js", "beian.wasm", "files.wasm", "messages.json", "policy.schema.json"],
    ...[...common, "package.json", "packed-core.js", "packed-files.js"].map((name) => `cjs/${name}`),
    ...["main.js", "worker.js"].map((name) => `cli/${name}`),
    ...["beian.wasm.br", "files.wasm.br", "index.js", "package.json"].map((name) => `miniprogram/${name}`),
  ].sort();
  const papers = /^(README(\.[\w-]+)?\.md|LICENSE[\w.-]*|CHANGELOG\.md|package\.json)$/;
  const paths = files.map(({ path }) => path).sort();
  assert.deepEqual(paths.filter((path) => path.startsWith("dist/")), built.map((name) => `dist/${name}`));
  for (const path of paths) assert.ok(path.startsWith("dist/") || papers.test(path), path);
  for (const path of ["README.md", "README.zh-CN.md", "CHANGELOG.md"]) assert.ok(paths.includes(path), path);
  assert.ok(paths.some((path) => path.startsWith("LICENSE")), "no licence");
});

test(`wasm and glue take at most ${MOST} KB, gzipped; the whole package 4200 KB unpacked`, async () => {
  const { wasm, glue } = await parts(inside("dist"));
  const page = (gzipped(wasm) + gzipped(glue)) / 1000;
  assert.ok(page <= MOST, `${page} KB of ${MOST}: see js/build/weight.js`);
  const unpacked = files.reduce((sum, { size }) => sum + size, 0) / 1000;
  assert.ok(unpacked <= 4200, `${unpacked} KB`);
});

test(`the module for files takes at most ${MOST_FOR_FILES} KB, gzipped`, () => {
  const files = gzipped(readFileSync(inside("dist/files.wasm"))) / 1000;
  assert.ok(files <= MOST_FOR_FILES, `${files} KB of ${MOST_FOR_FILES}`);
});

test("publint has nothing to say", async () => {
  const { messages } = await publint({ pkgDir: inside("."), strict: true });
  assert.deepEqual(messages.map((message) => formatMessage(message, manifest)), []);
});

test("are-the-types-wrong has nothing to say", async () => {
  const packed = createPackageFromTarballData(new Uint8Array(readFileSync(tarball)));
  const { types, problems } = await checkPackage(packed);
  assert.ok(types);
  assert.deepEqual(problems, []);
});

test("no runtime dependency, and no script that runs on a user's machine", () => {
  for (const key of ["dependencies", "peerDependencies", "optionalDependencies", "bundledDependencies"]) assert.equal(manifest[key], undefined, key);
  // What npm runs of itself, on installation or around another script.
  for (const name of Object.keys(manifest.scripts)) assert.doesNotMatch(name, /^(install|prepare|prepack|dependencies)$|^(pre|post)./, name);
});

for (const folder of [".", "tests/bench"]) {
  test(`the lock of ${folder} pins what the manifest names exactly, and names no registry`, () => {
    const { dependencies, devDependencies } = json(`${folder}/package.json`);
    const { packages } = json(`${folder}/package-lock.json`);
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      assert.match(version, /^\d/, name);
      assert.equal(packages[`node_modules/${name}`].version, version);
    }
    for (const [path, entry] of Object.entries(packages)) assert.ok(!("resolved" in entry), path);
  });
}

test("npm and cargo publish the same version under the same licence", () => {
  const cargo = readFileSync(join(root, "Cargo.toml"), "utf8");
  for (const key of ["version", "license"]) assert.equal(cargo.match(new RegExp(`^${key} = "(.+)"`, "m"))[1], manifest[key]);
});
