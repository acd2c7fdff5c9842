// `npm test`: everything there is to test, step by step; `npm test -- native page` runs these steps alone, `npm test -- --list` names them.
import { readdirSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { installBrowser } from "./browser.js";
import { count, failing } from "./count.js";
import { build } from "./package.js";
import { main, root, run } from "./process.js";
import { record } from "./proof.js";
import { bindgen, cargo, checkers, command, packages, wasmTarget } from "./setup.js";
import { choose, list } from "./steps.js";

const LINTS = ["clippy", "--locked"];
const DENY = ["--", "-D", "warnings"];
const WASM = ["--target", "wasm32-unknown-unknown"];
const WASM_TESTS = ["test", "--locked", "--lib", "--tests", ...WASM];
// Written by the native tests; the package tests compare Node's and Chromium's with them.
const REPORTS = join(root, "target", "reports.ndjson");

const STEPS = [
  { name: "format", title: "format", needs: [checkers], command: "rustfmt", args: () => ["--check", "--edition", "2024", ...rustFiles()] },
  { name: "lint-native", title: "clippy, native", needs: [checkers], command: "cargo", args: () => [...LINTS, "--all-targets", ...DENY] },
  { name: "lint-wasm", title: "clippy, wasm", needs: [checkers, wasmTarget], command: "cargo", args: () => [...LINTS, "--lib", ...WASM, ...DENY] },
  { name: "lint-files", title: "clippy, other wasm", needs: [checkers, wasmTarget], command: "cargo", args: () => [...LINTS, "--lib", ...WASM, "--features", "files,plain,numbers,domains,names", ...DENY] },
  { name: "native", title: "native tests", needs: [cargo], command: "cargo", args: () => ["test", "--locked"], env: { BEIAN_REPORTS: REPORTS } },
  { name: "wasm-node", title: "wasm tests in Node", needs: [wasmTarget, bindgen], command: "cargo", args: () => WASM_TESTS },
  { name: "wasm-chromium", title: "wasm tests in Chromium", needs: [wasmTarget, bindgen, installBrowser], command: "cargo", args: () => WASM_TESTS, env: { BEIAN_TESTS_IN: "chromium" } },
  { name: "package", title: "package tests", needs: [build, installBrowser], command: process.execPath, args: () => nodeTests("npm"), env: { BEIAN_REPORTS: REPORTS } },
  { name: "cli-native", title: "the command's own tests", needs: [cargo], command: "cargo", args: () => ["test", "--locked", "--features", "cli", "--bin", "beian"] },
  { name: "cli", title: "the command, in Rust and in Node", needs: [build, command], command: process.execPath, args: () => nodeTests("cli") },
  { name: "differential", title: "differential tests", needs: [build], command: process.execPath, args: () => nodeTests("differential") },
  { name: "engines", title: "Python, DuckDB and Spark", needs: [packages, wasmTarget, bindgen], command: process.execPath, args: () => [join(root, "js/build/engines.js"), "--quick"] },
  { name: "logic", title: "the page's logic in Node", needs: [build], command: process.execPath, args: () => nodeTests("www") },
  { name: "page", title: "page tests in Chromium", needs: [build, installBrowser], command: process.execPath, args: () => nodeTests("e2e") },
  { name: "attack", title: "the page under attack", needs: [build, installBrowser], command: process.execPath, args: () => nodeTests("attack") },
];

main(async () => {
  const given = process.argv.slice(2);
  if (given.includes("--list")) return console.log(list(STEPS));
  const steps = choose(STEPS, given);
  const results = [await setUp(steps)];
  for (const step of steps) results.push(await take(step));
  console.log("\n=== summary");
  for (const { title, ok, passed, failed, names, seconds } of results) {
    console.log(`${ok ? "ok    " : "FAILED"}  ${title.padEnd(24)} ${`${passed} passed, ${failed} failed`.padEnd(26)} ${seconds} s`);
    for (const name of names) console.log(`        ${name}`);
  }
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  console.log(`\n${total("passed")} passed, ${total("failed")} failed in ${total("seconds")} s`);
  if (results.some(({ ok }) => !ok)) process.exitCode = 1;
  else if (steps.length === STEPS.length) prove(results);
});

/** Leaves what the steps that count tests have shown, for PROOF.md. */
function prove(results) {
  const figures = results.filter(({ passed }) => passed > 0).map(({ title, passed }) => ({ what: `passed: ${title}`, value: passed }));
  record({ id: "tests", section: "correct", promise: "Each promise of SECURITY.md, and each rule in the core, in Node and in the page, is held by a step of the tests.", command: "npm test", figures });
}

/** All that these steps need, at once. */
async function setUp(steps) {
  console.log("=== set-up and build");
  const started = Date.now();
  // Reports of an earlier day prove nothing.
  if (steps.some(({ name }) => name === "native")) await rm(REPORTS, { force: true });
  await mkdir(join(root, "target"), { recursive: true });
  await Promise.all([...new Set(steps.flatMap(({ needs }) => needs))].map((need) => need()));
  return { title: "set-up and build", ok: true, passed: 0, failed: 0, names: [], seconds: Math.round((Date.now() - started) / 1000) };
}

/** Runs one step under a heading; its tests are counted by what the runner itself says. */
async function take({ title, command, args, env }) {
  console.log(`\n=== ${title}`);
  const started = Date.now();
  const { ok, output } = await run(title, command, args(), { env });
  const { passed, failed } = count(output);
  if (!ok) console.log(`=== failed: ${title}`);
  return { title, ok, passed, failed: ok ? failed : Math.max(failed, 1), names: ok ? [] : failing(output), seconds: Math.round((Date.now() - started) / 1000) };
}

/** `cargo fmt` does not see the rules: a macro lists them. */
function rustFiles() {
  const files = (folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(root, folder, name));
  return ["src", "tests", "js/build/bindgen/src", "js/build/switches/src"].flatMap(files).filter((name) => name.endsWith(".rs"));
}

function nodeTests(folder) {
  const path = join(root, "tests", folder);
  const files = readdirSync(path).filter((name) => name.endsWith(".test.js"));
  return ["--test", "--test-reporter=spec", "--test-concurrency=2", ...files.map((name) => join(path, name))];
}
