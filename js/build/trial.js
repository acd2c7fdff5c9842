// One project that uses the package, and whether what it shows is the report.
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { brotliDecompressSync } from "node:zlib";
import { run } from "./process.js";

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css", ".wasm": "application/wasm" };
/** How long a server may take to begin, and a page to show something. */
const PATIENCE = 300_000;
/** No tool tells anybody of its use, or asks for something newer. */
const ENVIRONMENT = { CI: "1", NEXT_TELEMETRY_DISABLED: "1", NUXT_TELEMETRY_DISABLED: "1", WRANGLER_SEND_METRICS: "false", DENO_NO_UPDATE_CHECK: "1", NO_UPDATE_NOTIFIER: "1", PARCEL_DISABLE_TELEMETRY: "1", FORCE_COLOR: "0" };

export class Trial {
  /** @param form what the core says of the names that forms are filled in with */
  constructor(folder, browser, report, form) {
    this.folder = folder;
    this.browser = browser;
    this.report = report;
    this.form = form;
  }

  same(given, where) {
    if (given === this.report) return;
    throw new Error(`${where}: ${given.length > 600 ? `a report that is another (${given.length} characters of ${this.report.length})` : JSON.stringify(given)}`);
  }

  async runs({ script }) {
    const { ok, output } = await run(`running ${script}`, "npm", ["run", "--silent", script], { cwd: this.folder, env: ENVIRONMENT, quiet: true });
    if (!ok) throw new Error(`npm run ${script}: ${output.slice(-2000)}`);
    return output;
  }

  async prints({ script }) {
    const output = await this.runs({ script });
    this.same(output.split("\n").find((line) => line.startsWith('{"')) ?? output, script);
  }

  async holds({ file }) {
    this.same(await readFile(join(this.folder, file), "utf8"), file);
  }

  async shows({ page, folder, wasm }) {
    const root = join(this.folder, folder);
    if (wasm !== undefined) {
      const found = readdirSync(root, { recursive: true }).filter((name) => name.endsWith(".wasm") && !name.includes("node_modules"));
      if (found.length !== wasm) throw new Error(`${found.length} modules instead of ${wasm}: ${found.join(", ")}`);
    }
    await this.served(root, (address) => this.open(`${address}/${page}`));
  }

  /** The form is a filing with a service's name and the nature of the organizer; it writes what it submits into an element. */
  async fills({ page, folder }) {
    await this.served(join(this.folder, folder), (address) => this.used(`${address}/${page}`, (page) => this.filled(page)));
  }

  async filled(page) {
    const { individual, enterprise, warning } = this.form;
    const nature = (label) => page.getByText(label, { exact: true }).click();
    const shows = (text, is = true) => page.waitForFunction(([text, is]) => document.body.innerText.includes(text) === is, [text, is], { timeout: 20_000 }).catch(() => {
      throw new Error(`${is ? "not shown" : "still shown"}: ${text}`);
    });
    const submitted = () => page.locator("#submitted").textContent();
    const name = async (text) => {
      await page.getByRole("textbox").fill(text);
      await page.getByRole("textbox").blur();
    };
    await name(individual.name);
    await shows(individual.message);
    await page.getByRole("button").click();
    await nature("企业");
    await shows(enterprise.message);
    await shows(individual.message, false);
    await nature("个人");
    await shows(individual.message);
    if ((await submitted()) !== "") throw new Error("an error did not block");
    await name(warning.name);
    await shows(warning.message);
    await shows(individual.message, false);
    await nature("企业");
    await shows(warning.message, false);
    await nature("个人");
    await shows(warning.message);
    await page.getByRole("button").click();
    await page.waitForFunction(() => document.getElementById("submitted").textContent !== "", undefined, { timeout: 20_000 }).catch(() => {
      throw new Error("a warning blocked");
    });
    const { services } = JSON.parse(await submitted());
    if (services[0].name !== warning.name) throw new Error(`submitted: ${await submitted()}`);
  }

  /** A folder as a server would send it. */
  async served(root, use) {
    const headers = JSON.parse(await readFile(join(this.folder, "headers.json"), "utf8").catch(() => "{}"));
    const server = createServer(async (request, response) => {
      const { pathname } = new URL(request.url, "http://localhost");
      const bytes = await readFile(join(root, pathname)).catch(() => undefined);
      response.writeHead(bytes === undefined ? 404 : 200, { "content-type": TYPES[extname(pathname)] ?? "application/octet-stream", ...headers[pathname] }).end(bytes);
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      await use(`http://127.0.0.1:${server.address().port}`);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }

  /** The element with the report, when it has been filled in. */
  open(address) {
    return this.used(address, async (page, said) => {
      const shown = page.waitForFunction(() => document.getElementById("report")?.textContent.trim(), undefined, { timeout: said.length > 0 ? 5_000 : 120_000 });
      this.same(await shown.then((handle) => handle.jsonValue()), address);
    });
  }

  /** A page, and what it says of errors. */
  async used(address, use) {
    const context = await this.browser.newContext();
    const page = await context.newPage();
    const said = [];
    page.on("console", (message) => message.type() === "error" && said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));
    try {
      await page.goto(address, { timeout: PATIENCE });
      await use(page, said);
    } catch (error) {
      throw new Error([error.message.split("\n")[0], ...said].join("\n"));
    } finally {
      await context.close();
    }
  }

  async serves({ script, given, pages, answers }) {
    const port = await freePort();
    const more = given === "" ? [] : ["--", ...given.replace("{port}", port).split(" ")];
    const env = { ...process.env, ...ENVIRONMENT, PORT: String(port), HOST: "127.0.0.1" };
    const server = spawn("npm", ["run", "--silent", script, ...more], { cwd: this.folder, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [server.stdout, server.stderr]) stream.on("data", (chunk) => (output += chunk));
    const ended = new Promise((resolve) => server.on("close", resolve));
    const address = `http://127.0.0.1:${port}`;
    try {
      await answering(address, () => server.exitCode !== null);
      for (const path of answers) this.same(await (await fetch(address + path)).text(), path);
      for (const path of pages) await this.open(address + path);
    } catch (error) {
      throw new Error(`npm run ${script}: ${error.message}\n${output.slice(-2000)}`);
    } finally {
      // The whole group: npm starts others.
      try { process.kill(-server.pid, "SIGTERM"); } catch { /* It has ended. */ }
      await ended;
    }
  }

  /** What WeChat's developer tools do: copy the folder that the package names, give a `require`, `Page`, and WXWebAssembly. */
  async imitated() {
    const own = join(this.folder, "node_modules/beian");
    const { miniprogram } = JSON.parse(await readFile(join(own, "package.json"), "utf8"));
    const file = (path) => readFile(join(own, miniprogram, path.replace("/miniprogram_npm/beian/", "")));
    const WXWebAssembly = { instantiate: async (path, imports) => WebAssembly.instantiate(brotliDecompressSync(await file(path)), imports) };
    let page;
    const context = createContext({ WXWebAssembly, Page: (given) => (page = given) });
    runInContext("delete globalThis.WebAssembly", context);
    const load = (source, require) => {
      const module = { exports: {} };
      runInContext(`(function (require, module, exports) {${source}\n})`, context)(require, module, module.exports);
      return module.exports;
    };
    const beian = load(await file("index.js"), undefined);
    load(await readFile(join(this.folder, "pages/index/index.js"), "utf8"), () => beian);
    let shown = "";
    await page.onLoad.call({ setData: ({ report }) => (shown = report) });
    this.same(shown, "setData");
  }
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answering(address, hasEnded) {
  for (const until = Date.now() + PATIENCE; Date.now() < until; ) {
    if (hasEnded()) throw new Error("it ended");
    try {
      await fetch(address, { redirect: "manual", signal: AbortSignal.timeout(PATIENCE) });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  throw new Error("it does not answer");
}
