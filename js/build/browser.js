// Finds Chromium, and installs it where that can be done.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { executable, lazy, Problem, root, run, say, which } from "./process.js";
import { packages } from "./setup.js";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const USUAL = ["/usr/lib/chromium/chromium", "/opt/google/chrome/chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"];
const FLAGS = ["--no-sandbox", "--disable-dev-shm-usage"];

/** Returns the path of Chromium. */
export const installBrowser = lazy(async () => {
  await packages();
  const found = await findBrowser();
  if (found) return found;
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    say("installing Chromium (one to three minutes)");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run("reading the package lists", "apt-get", ["update"], { env });
    await run("installing Chromium", "apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env });
  } else {
    say("downloading Chromium (about a minute)");
    await run("downloading Chromium", process.execPath, [join(root, "node_modules/playwright-core/cli.js"), "install", "chromium"]);
  }
  const installed = await findBrowser();
  if (!installed) throw new Problem("Chromium is missing: install it (Debian: chromium), or give its path in CHROME");
  return installed;
});

/** Starts Chromium without a window; `options` are Playwright's. */
export async function launch({ args = [], ...options } = {}) {
  const { chromium } = await import("playwright-core");
  return chromium.launch({ executablePath: await findBrowser(), args: [...FLAGS, ...args], ...options });
}

async function findBrowser() {
  return named() ?? which(...NAMES) ?? USUAL.find(executable) ?? (await downloaded());
}

function named() {
  const path = process.env.CHROME;
  if (!path) return null;
  if (!executable(path)) throw new Problem(`CHROME names no program: ${path}`);
  return path;
}

async function downloaded() {
  const { chromium } = await import("playwright-core");
  const path = chromium.executablePath();
  return executable(path) ? path : null;
}
