// `npm run test:browsers`: the main ways through the page in Chromium, Firefox and WebKit, which it installs where Debian's packages are.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { installBrowser } from "./browser.js";
import { build } from "./package.js";
import { executable, main, Problem, root, run, say, which } from "./process.js";

const PACKAGES = ["firefox-esr", "webkit2gtk-driver", "xvfb"];

main(async () => {
  await installOthers();
  await Promise.all([build(), installBrowser()]);
  const env = { BEIAN_FIREFOX: which("firefox-esr", "firefox"), BEIAN_WEBKIT_DRIVER: which("WebKitWebDriver"), BEIAN_MINIBROWSER: miniBrowser() };
  // Firefox is spoken to by WebSocket, which Node 20 has behind this option.
  const { ok } = await run("testing in three browsers", process.execPath, ["--experimental-websocket", "--test", "--test-reporter=spec", join(root, "tests/browsers/browsers.test.js")], { env });
  if (!ok) process.exitCode = 1;
});

const isThere = () => which("firefox-esr", "firefox") && which("WebKitWebDriver") && which("Xvfb") && miniBrowser();

async function installOthers() {
  if (isThere()) return;
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    say("installing Firefox and WebKit (one to three minutes)");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run("reading the package lists", "apt-get", ["update"], { env });
    await run("installing browsers", "apt-get", ["install", "-y", "--no-install-recommends", ...PACKAGES], { env });
  }
  if (!isThere()) throw new Problem(`browsers are missing: install ${PACKAGES.join(", ")} (Debian), or run this where they can be had`);
}

/** WebKit's own small browser lies beside its libraries, under a name with their version. */
function miniBrowser() {
  const folders = ["/usr/lib", "/usr/libexec", ...["x86_64", "aarch64"].map((machine) => `/usr/lib/${machine}-linux-gnu`)].filter(existsSync);
  const places = folders.flatMap((folder) => readdirSync(folder).filter((name) => name.startsWith("webkit2gtk-")).map((name) => join(folder, name, "MiniBrowser")));
  return places.find(executable) ?? null;
}
