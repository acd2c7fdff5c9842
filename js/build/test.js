// `npm test`: the same set-up as `npm start`, a browser, and then everything there is to test, step by step.
import { readdirSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { installBrowser } from "./browser.js";
import { count } from "./count.js";
import { build } from "./package.js";
import { ask, main, Problem, root, run } from "./process.js";

const WASM = ["--target", "wasm32-unknown-unknown"];
const results = [];

/** Runs one step under a heading; its tests are counted by what the runner itself says. */
async function step(title, command, args, env) {
  console.log(`\n=== ${title}`);
  const started = Date.now();
  const { ok, output } = await run(title, command, args, { env });
  const { passed, failed } = count(output);
  results.push({ title, ok, passed, failed: ok ? failed : Math.max(failed, 1), seconds: Math.round((Date.now() - started) / 1000) });
  if (!ok) console.log(`=== failed: ${title}`);
}

main(async () => {
  console.log("=== set-up and build");
  const { target, testRunner } = await build();
  const { chrome, driver } = await installBrowser();
  if (ask("cargo", ["clippy", "--version"]) === null || ask("cargo", ["fmt", "--version"]) === null) {
    throw new Problem("clippy or rustfmt is missing: run `rustup component add clippy rustfmt`");
  }
  const reports = join(target, "reports");
  await mkdir(reports, { recursive: true });
  const wasm = {
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER: testRunner,
    CHROMEDRIVER: driver,
    WASM_BINDGEN_TEST_TIMEOUT: "300",
    WASM_BINDGEN_TEST_DRIVER_TIMEOUT: "60",
    WASM_BINDGEN_TEST_WEBDRIVER_JSON: join(root, "tests", "webdriver.json"),
  };
  const node = { CHROME: chrome, BEIAN_REPORTS: join(reports, "native.ndjson") };
  const nodeTest = (folder) => ["--test", "--test-reporter=spec", "--test-concurrency=2", ...tests(folder)];

  await step("format", "rustfmt", ["--check", "--edition", "2024", ...rustFiles()]);
  await step("clippy, native", "cargo", ["clippy", "--locked", "--all-targets", "--", "-D", "warnings"]);
  await step("clippy, wasm", "cargo", ["clippy", "--locked", "--lib", ...WASM, "--", "-D", "warnings"]);
  await step("native tests", "cargo", ["test", "--locked"], { BEIAN_REPORTS: node.BEIAN_REPORTS });
  await step("wasm tests in Node", "cargo", ["test", "--locked", ...WASM], wasm);
  await step("wasm tests in Chromium", "cargo", ["test", "--locked", ...WASM], { ...wasm, WASM_BINDGEN_USE_BROWSER: "1" });
  await step("package tests", process.execPath, nodeTest("npm"), node);
  await step("differential tests", process.execPath, nodeTest("differential"), node);
  await step("page tests in Chromium", process.execPath, nodeTest("e2e"), node);

  console.log("\n=== summary");
  for (const { title, ok, passed, failed, seconds } of results) {
    console.log(`${ok ? "ok    " : "FAILED"}  ${title.padEnd(24)} ${`${passed} passed, ${failed} failed`.padEnd(26)} ${seconds} s`);
  }
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  console.log(`\n${total("passed")} passed, ${total("failed")} failed`);
  if (results.some(({ ok }) => !ok)) process.exitCode = 1;
});

/** `cargo fmt` does not see the rules: a macro lists them. */
function rustFiles() {
  const files = (folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(root, folder, name));
  return [...files("src"), ...files("tests")].filter((name) => name.endsWith(".rs"));
}

function tests(folder) {
  const path = join(root, "tests", folder);
  return readdirSync(path).filter((name) => name.endsWith(".test.js")).map((name) => join(path, name));
}
