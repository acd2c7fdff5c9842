// The page on a slow phone: 1.6 Mbit/s, 150 ms, a processor four times slower, everything compressed with brotli as a server would send it.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { launch } from "../../js/build/browser.js";
import { root } from "../../js/build/process.js";
import { atMost } from "./support/bars.js";

const ROUNDS = Number(process.env.ROUNDS ?? 1);
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const SLOWER = 4;
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: "zh-CN" };
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css", ".wasm": "application/wasm", ".svg": "image/svg+xml" };

/** The files of the page, compressed beforehand. */
async function serve() {
  const files = new Map();
  const server = createServer(async ({ url }, response) => {
    const name = url === "/" ? "/index.html" : url.split("?")[0];
    try {
      if (!files.has(name)) files.set(name, brotliCompressSync(await readFile(join(root, "site", name))));
      response.writeHead(200, { "content-type": TYPES[extname(name)] ?? "text/plain", "content-encoding": "br", "content-length": files.get(name).length }).end(files.get(name));
    } catch {
      response.writeHead(404).end();
    }
  });
  // Compressing takes longer than sending.
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${server.address().port}/`;
  for (const name of ["", "page.js", "page.css", "from-disk.js", "beian/beian.wasm"]) await fetch(address + name).then((response) => response.arrayBuffer());
  return { address, files, close: () => server.close() };
}

/** In the page, before anything of it: notes what a user would notice. */
function watch() {
  const seen = { paint: 0, shift: 0, choices: 0, ready: 0, interactions: [] };
  window.seen = seen;
  const observe = (type, note, more) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...more });
  observe("largest-contentful-paint", ({ startTime }) => { seen.paint = startTime; });
  observe("layout-shift", ({ value, hadRecentInput }) => { if (!hadRecentInput) seen.shift += value; });
  observe("event", ({ name, duration, interactionId, target }) => { if (interactionId > 0) seen.interactions.push({ name, duration, target: target?.name || target?.className || target?.tagName || "?" }); }, { durationThreshold: 16 });
  const look = () => {
    if (seen.choices === 0 && document.querySelector('[name="/organizer/nature"]') !== null) requestAnimationFrame(() => { seen.choices = performance.now(); });
    if (seen.ready === 0 && document.documentElement.dataset.ready !== undefined) seen.ready = performance.now();
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-ready"] });
}

/** What an applicant does; each part is named for the list of the worst. */
const DOINGS = [
  ["choosing what to do", (page) => tap(page, '[name="/action"][value="add-service"]')],
  ["choosing it again", (page) => tap(page, '[name="/action"][value="new"]')],
  ["choosing who", (page) => tap(page, '[name="/organizer/nature"][value="enterprise"]')],
  ["choosing what is filed", (page) => tap(page, '[name="/services/0/kind"][value="app"]')],
  ["choosing a website instead", (page) => tap(page, '[name="/services/0/kind"][value="website"]')],
  ["choosing a provider", (page) => arrow(page, "#provider")],
  ["to the organizer", (page) => tap(page, ".ways .primary")],
  ["typing a number", (page) => type(page, "/organizer/certificate/number", "91350100M000100Y43")],
  ["taking what it tells", (page) => tap(page, "[data-number]")],
  ["another kind of certificate", (page) => arrow(page, '[name="/organizer/certificate/kind"]')],
  ["typing a place", (page) => write(page, ".combobox input", "gl")],
  ["choosing it from the list", (page) => tap(page, ".combobox [role=option]")],
  ["another province", (page) => arrow(page, "[data-level=province]")],
  ["typing a name", (page) => type(page, "/organizer/name", "福州示例科技有限公司")],
  ["下一步 with what is missing", (page) => tap(page, ".ways .primary")],
  ["检查", (page) => tap(page, "[data-check]")],
  ["检查 again", (page) => tap(page, "[data-check]")],
  ["ticking a finding off", (page) => tap(page, ".summary .tick input")],
  ["typing after 检查", async (page) => { await page.evaluate(() => { location.hash = "organizer"; }); await type(page, "/organizer/address", "示例路128号3栋502室"); }],
  ["the list of tasks", (page) => tap(page, ".bar .place")],
  ["adding a service", (page) => tap(page, '[data-add="service"][data-kind="app"]')],
  ["what it contains", (page) => tap(page, '[name="/services/1/languages"]')],
  ["all languages", (page) => tap(page, "details.rest summary")],
  ["a prior approval", (page) => tap(page, '[name="/services/1/approvals"][value="list"]')],
  ["to the result", async (page) => { await page.evaluate(() => { location.hash = "check"; }); await page.locator(".summary").waitFor(); await tap(page, ".ways .primary"); }],
  ["the registration form", (page) => tap(page, ".outputs button:nth-child(5)")],
  ["the values in a console's order", (page) => tap(page, ".outputs button:nth-child(4)")],
  ["numbers in full", (page) => tap(page, ".paper .tick input")],
  ["the other language", (page) => tap(page, "#switch")],
  ["large text", (page) => tap(page, ".top .tools [aria-pressed]")],
];

/** A finger: nothing is asked of the page between it and the page. */
async function tap(page, selector) {
  await page.locator(selector).first().scrollIntoViewIfNeeded();
  const { x, y, width, height } = await page.locator(selector).first().boundingBox();
  await page.touchscreen.tap(x + width / 2, y + height / 2);
}

async function write(page, selector, text) {
  await page.locator(selector).waitFor();
  await tap(page, selector);
  for (const character of text) await page.keyboard.press(character.charCodeAt(0) < 128 ? character : "a");
}

async function type(page, pointer, text) {
  await write(page, `[name="${pointer}"]`, text);
  await page.keyboard.press("Tab");
}

/** The next choice of a list; what a phone shows for choosing is not the page's. */
async function arrow(page, selector) {
  await page.locator(selector).focus();
  await page.keyboard.press("ArrowDown");
}

/** Processor time of the page so far, in ms, whatever else the machine does. */
async function worked(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
}

async function round(browser, address) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW_4G);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.addInitScript(watch);
  await page.goto(address);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  await page.waitForTimeout(500);
  const { paint, choices, ready } = await page.evaluate(() => window.seen);
  const worst = [];
  for (const [name, act] of DOINGS) {
    await page.evaluate(() => { window.seen.interactions.length = 0; });
    const before = await worked(session);
    await act(page);
    await page.waitForTimeout(600);
    const after = await worked(session);
    worst.push([name, await page.evaluate(() => Math.max(0, ...window.seen.interactions.map(({ duration }) => duration))), after - before]);
  }
  const { shift } = await page.evaluate(() => window.seen);
  await context.close();
  return { paint, choices, ready, shift, worst };
}

const least = (rounds, key) => Math.min(...rounds.map((each) => each[key]));

export default async function () {
  const { address, files, close } = await serve();
  const browser = await launch();
  const rounds = [];
  try {
    for (let at = 0; at < ROUNDS; at += 1) rounds.push(await round(browser, address));
  } finally {
    await browser.close();
    close();
  }
  const weigh = (keep) => [...files].filter(([name]) => keep(name)).reduce((sum, [, bytes]) => sum + bytes.length, 0) / 1000;
  console.log(`\nthe page on a slow phone: the best of ${ROUNDS} rounds\n${"ms".padEnd(30)}to the next paint  all the work it makes`);
  const worst = DOINGS.map(([name], at) => [name, ...[1, 2].map((column) => Math.min(...rounds.map((each) => each.worst[at][column])))]);
  for (const [name, duration, work] of worst) console.log(`  ${name.padEnd(36)}${String(duration).padStart(9)}${work.toFixed(0).padStart(14)}`);
  atMost("largest paint, slow phone", 1500, least(rounds, "paint"), "ms");
  atMost("choices usable", 2500, least(rounds, "choices"), "ms");
  atMost("checks", 3500, least(rounds, "ready"), "ms");
  atMost("worst interaction", 100, Math.max(...worst.map(([, duration]) => duration)), "ms");
  atMost("layout shift", 0.02, least(rounds, "shift"), "");
  atMost("page without the core, brotli", 70, weigh((name) => !name.endsWith(".wasm")), "KB");
  atMost("page with the core, brotli", 270, weigh(() => true), "KB");
}
