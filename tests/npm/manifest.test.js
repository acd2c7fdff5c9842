import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { test } from "node:test";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { root } from "../../js/build/process.js";
import { ENTRIES, gzipped, MOST_FOR_FILES, sizes } from "../../js/build/weight.js";
import { changes } from "../../js/build/changes.js";
import { DATA, Reader, sections, segment, START } from "../../js/build/wasm.js";
import { files, inside, load, tarball } from "./installed.js";

const json = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));
const manifest = json("package.json");

/** The targets in package.json, and whatever they name beside themselves. */
function reachable() {
  const { bin, exports, main, module, types, typesVersions } = manifest;
  const named = [...JSON.stringify([bin, exports, main, module, types, typesVersions]).matchAll(/"\.?\/?(dist\/[^"]+)"/g)].map(([, path]) => path);
  const all = new Set([...named, ...["beian.wasm.br", "files.wasm.br", "index.js", "package.json"].map((name) => `${manifest.miniprogram}/${name}`), "dist/cjs/package.json"]);
  // A set grows while it is walked.
  for (const path of all) {
    if (!/\.(js|d\.ts)$/.test(path)) continue;
    const source = readFileSync(inside(path), "utf8");
    for (const [, name] of source.matchAll(/(?:\bfrom ?|\bimport ?\(?|\brequire\(|\bURL\()"(\.[^"?]+)/g)) {
      const beside = posix.join(posix.dirname(path), name);
      all.add(path.endsWith(".d.ts") ? beside.replace(/\.js$/, ".d.ts") : beside);
    }
  }
  return [...all].sort();
}

test("the tarball holds what package.json names and what that needs, and its papers, nothing else", () => {
  const papers = /^(www\/preview\.png|README(\.[\w-]+)?\.md|LICENSE[\w.-]*|CHANGELOG\.md|package\.json)$/;
  const paths = files.map(({ path }) => path).sort();
  assert.deepEqual(paths.filter((path) => path.startsWith("dist/")), reachable());
  for (const path of paths) assert.ok(path.startsWith("dist/") || papers.test(path), path);
  for (const path of ["README.md", "README.zh-CN.md", "CHANGELOG.md"]) assert.ok(paths.includes(path), path);
  assert.ok(paths.some((path) => path.startsWith("LICENSE")), "no licence");
});

test("each entry stays within its size, the whole package within 5200 KB unpacked", async () => {
  for (const [entry, kb] of Object.entries(await sizes(inside("dist")))) assert.ok(kb <= ENTRIES[entry].most, `${entry}: ${kb} KB of ${ENTRIES[entry].most}: see js/build/weight.js`);
  const unpacked = files.reduce((sum, { size }) => sum + size, 0) / 1000;
  assert.ok(unpacked <= 5200, `${unpacked} KB`);
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

test("the changelog names rules that are there, and each version once", async () => {
  const versions = JSON.parse(readFileSync(inside("dist/changes.json"), "utf8"));
  const { rules } = await load();
  const ids = new Set(rules().map(({ id }) => id));
  assert.equal(new Set(versions.map(({ version }) => version)).size, versions.length);
  assert.equal(versions[0].version, manifest.version);
  for (const { change, rule } of versions.flatMap(({ rules }) => rules)) if (rule !== "*") assert.equal(ids.has(rule), change !== "removed", rule);
  assert.throws(() => changes("## 0.1.0 (unreleased)\n```rules\nmoved name/place\n```"), /moved/);
});

test("each module fills in, when it starts, the addresses that were left out", () => {
  for (const name of ["beian", "files", "numbers", "domains", "names"]) {
    const bytes = readFileSync(inside(`dist/${name}.wasm`));
    const contents = new Map(sections(bytes));
    assert.ok(contents.has(START), name);
    const [{ start, bytes: before }] = new Reader(contents.get(DATA)).vector(segment);
    const module = new WebAssembly.Module(bytes);
    const imports = {};
    for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) (imports[from] ??= {})[name] = kind === "function" ? () => {} : undefined;
    const memory = Buffer.from(new WebAssembly.Instance(module, imports).exports.memory.buffer);
    const places = placesIn(before, start);
    assert.ok(places.length > 20, `${name}: ${places.length}`);
    let next;
    for (const place of places) {
      assert.equal(before.readUInt32LE(place - start), 0);
      assert.equal(memory.readUInt32LE(place), next ?? memory.readUInt32LE(place));
      next = memory.readUInt32LE(place) + memory.readUInt32LE(place + 4);
    }
    assert.ok(next > places.at(-1) && next <= start + before.length, name);
  }
});

/** The list that stands before the data, as js/build/arrange.js writes it. */
function placesIn(bytes, start) {
  const end = bytes.indexOf(0);
  const places = [];
  // The data begins at a page: the stack ends there.
  let place = Math.ceil((start + end) / 65_536) * 65_536 - 4;
  for (const words of bytes.subarray(0, end)) {
    place += 4 * Math.min(words, 254);
    if (words < 255) places.push(place);
  }
  return places;
}
