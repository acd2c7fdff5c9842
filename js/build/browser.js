// Finds Chromium and its WebDriver, and installs them where that can be done.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { executable, Problem, root, run, say, which } from "./process.js";

const CHROMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const USUAL = {
  chrome: ["/usr/lib/chromium/chromium", "/opt/google/chrome/chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"],
  driver: ["/usr/lib/chromium/chromedriver", "/usr/lib/chromium-browser/chromedriver", "/opt/homebrew/bin/chromedriver"],
};

export async function findBrowser() {
  const chrome = named("CHROME") ?? which(...CHROMES) ?? USUAL.chrome.find(executable) ?? (await downloaded());
  const driver = named("CHROMEDRIVER") ?? which("chromedriver") ?? USUAL.driver.find(executable) ?? null;
  return { chrome, driver };
}

export async function installBrowser() {
  let found = await findBrowser();
  if (found.chrome && found.driver) return found;
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    say("installing Chromium and its driver (one to three minutes)");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run("reading the package lists", "apt-get", ["update"], { env });
    await run("installing Chromium", "apt-get", ["install", "-y", "--no-install-recommends", "chromium", "chromium-driver"], { env });
    found = await findBrowser();
  }
  if (!found.chrome) {
    say("downloading Chromium (about a minute)");
    await run("downloading Chromium", process.execPath, [join(root, "node_modules/playwright-core/cli.js"), "install", "chromium"]);
    found = await findBrowser();
  }
  if (!found.chrome) throw new Problem("Chromium is missing: install it (Debian: chromium), or give its path in CHROME");
  if (!found.driver) throw new Problem("chromedriver is missing: install it in Chromium's version (Debian: chromium-driver), or give its path in CHROMEDRIVER");
  return found;
}

function named(variable) {
  const path = process.env[variable];
  if (!path) return null;
  if (!executable(path)) throw new Problem(`${variable} names no program: ${path}`);
  return path;
}

async function downloaded() {
  const { chromium } = await import("playwright-core");
  const path = chromium.executablePath();
  return executable(path) ? path : null;
}
