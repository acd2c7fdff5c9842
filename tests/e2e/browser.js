// The built site in a headless Chromium, with everything recorded that must not happen there.
import { join } from "node:path";
import { launch } from "../../js/build/browser.js";
import { root } from "../../js/build/process.js";
import { serve } from "../../js/build/serve.js";

/** Milliseconds by which frames come late: with `BEIAN_LATE_FRAMES=60` a test that does not wait for the page fails every time. */
const LATE = Number(process.env.BEIAN_LATE_FRAMES ?? 0);

/** Opens the page; `first` runs in it before anything of its own. `trouble` lists violations of the policy, errors of any kind, and requests to other origins. */
export async function open(context = {}, first = undefined) {
  const { server, address } = await serve(join(root, "site"), 0);
  const browser = await launch();
  const page = await browser.newPage({ locale: "zh-CN", timezoneId: "Asia/Shanghai", ...context });
  page.setDefaultTimeout(15_000);
  const trouble = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") trouble.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => trouble.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => trouble.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    const { protocol, href } = new URL(request.url());
    if (!href.startsWith(address) && protocol !== "data:" && protocol !== "blob:") trouble.push(`request: ${href}`);
  });
  await page.exposeFunction("reportViolation", (text) => trouble.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => window.reportViolation(`${violatedDirective} ${blockedURI}`));
  });
  if (LATE > 0) await page.addInitScript((late) => {
    const soon = requestAnimationFrame;
    window.requestAnimationFrame = (call) => setTimeout(() => soon(call), late);
  }, LATE);
  if (first !== undefined) await page.addInitScript(first);
  await page.goto(address);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
  return { page, trouble, address, close };
}

/** Everything that a page can leave behind in a browser. */
export const left = (page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    address: location.search + location.hash,
    state: history.state,
  }));
