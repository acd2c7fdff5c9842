// Chromium by Playwright, as the other page tests have it.
import { launch } from "../../js/build/browser.js";

export async function chromium() {
  const browser = await launch();
  const page = await browser.newPage({ locale: "zh-CN" });
  const trouble = [];
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("console", (message) => { if (message.type() === "error") trouble.push(message.text()); });
  return {
    name: `Chromium ${browser.version()}`,
    trouble,
    goto: (address) => page.goto(address),
    call: (source, ...given) => page.evaluate(({ source, given }) => (0, eval)(`(${source})`)(...given), { source, given }),
    click: (selector) => page.locator(selector).first().click(),
    type: async (selector, text) => {
      await page.locator(selector).first().fill("");
      await page.locator(selector).first().pressSequentially(text);
    },
    choose: (selector, path) => page.locator(selector).first().setInputFiles(path),
    close: () => browser.close(),
  };
}
