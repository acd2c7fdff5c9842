// What a bundler makes of `beian.wasm` imported as a file. That the package works in bundlers: tests/npm/environments.test.js.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { build as esbuild } from "esbuild";
import { inside, project } from "./installed.js";

const core = readFileSync(inside("dist/beian.wasm"));
const cores = (folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)).filter((path) => path.endsWith(".wasm"));

function folder(name) {
  const path = join(project, name);
  mkdirSync(path);
  return path;
}

test("esbuild, for a browser, with the wasm as an asset", async () => {
  const out = folder("esbuild");
  writeFileSync(join(project, "app.js"), 'import { check, init } from "beian"; import wasm from "beian/beian.wasm"; await init(wasm); console.log(check({}).verdict);');
  const { warnings } = await esbuild({ absWorkingDir: project, entryPoints: ["app.js"], bundle: true, format: "esm", platform: "browser", loader: { ".wasm": "file" }, outdir: out, logLevel: "silent" });
  assert.deepEqual(warnings, []);
  assert.equal(cores(out).length, 1);
  assert.deepEqual(readFileSync(cores(out)[0]), core);
  // Who does not ask for the rules goes without their reasons and examples.
  assert.ok(readFileSync(inside("dist/catalogue.js")).length > 50_000);
  assert.ok(readFileSync(join(out, "app.js")).length < 50_000);
});

test("esbuild, for Node, with the wasm in the bundle", async () => {
  const out = folder("esbuild-node");
  writeFileSync(join(project, "inline.js"), 'import { check, init } from "beian/slim"; import wasm from "beian/beian.wasm"; await init(wasm); console.log(check({}).verdict);');
  await esbuild({ absWorkingDir: project, entryPoints: ["inline.js"], bundle: true, format: "esm", platform: "node", target: "node20", loader: { ".wasm": "binary" }, outfile: join(out, "inline.mjs"), logLevel: "silent" });
  assert.deepEqual(cores(out), []);
  assert.equal(execFileSync(process.execPath, [join(out, "inline.mjs")], { encoding: "utf8" }).trim(), "blocked");
});
