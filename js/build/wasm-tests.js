// Runs what `cargo test --target wasm32-unknown-unknown` compiled, see .cargo/config.toml: in Node, or in Chromium where
// BEIAN_TESTS_IN says so. It stands for wasm-bindgen-test-runner, which brings a web server, an HTTP client and TLS, and asks
// for chromedriver.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { launch } from "./browser.js";
import { runTests } from "./harness.js";
import { main, must, Problem } from "./process.js";
import { serve } from "./serve.js";
import { bindgen } from "./setup.js";

const PATIENCE = 300_000;
const runners = { node: inNode, chromium: inChromium };

main(async () => {
  // `cargo test -q` adds a flag of its own.
  const [module, ...filters] = process.argv.slice(2).filter((argument) => argument !== "--quiet");
  const flag = filters.find((filter) => filter.startsWith("-"));
  if (flag) throw new Problem(`only names of tests can be given here, not ${flag}`);
  const folder = await mkdtemp(join(tmpdir(), "beian-tests-"));
  try {
    await must("writing the glue", await bindgen(), ["--tests", module, folder]);
    const passed = await runners[process.env.BEIAN_TESTS_IN ?? "node"](folder, filters);
    if (!passed) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true });
  }
});

async function inNode(folder, filters) {
  const glue = await import(pathToFileURL(join(folder, "glue.js")));
  return runTests(glue, await readFile(join(folder, "glue_bg.wasm")), filters);
}

async function inChromium(folder, filters) {
  await writeFile(join(folder, "index.html"), '<!doctype html><pre id="output"></pre>');
  await cp(fileURLToPath(new URL("harness.js", import.meta.url)), join(folder, "harness.js"));
  const { server, address } = await serve(folder, 0);
  const browser = await launch();
  const timer = setTimeout(() => browser.close(), PATIENCE);
  try {
    // The tests call `eval`, which the policy of the site forbids.
    const page = await browser.newPage({ bypassCSP: true });
    await page.goto(address);
    const passed = await page.evaluate(runInPage, filters);
    console.log(await page.locator("#output").textContent());
    return passed;
  } finally {
    clearTimeout(timer);
    await browser.close();
    server.close();
  }
}

async function runInPage(filters) {
  const [glue, { runTests }, response] = await Promise.all([import("/glue.js"), import("/harness.js"), fetch("/glue_bg.wasm")]);
  return runTests(glue, await response.arrayBuffer(), filters);
}
