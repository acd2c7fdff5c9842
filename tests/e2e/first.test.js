// The page before its program and its core are there.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../../js/build/process.js";
import { launch } from "../../js/build/browser.js";
import { serve } from "../../js/build/serve.js";
import { go, named } from "./walk.js";

test("the start stands there before the program, in five requests, and keeps what was chosen meanwhile", { timeout: 120_000 }, async (t) => {
  const { server, address } = await serve(join(root, "site"), 0);
  const browser = await launch();
  t.after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });
  const page = await browser.newPage({ locale: "zh-CN" });
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  let come;
  const coming = new Promise((resolve) => { come = resolve; });
  await page.route("**/page.js", async (route) => {
    await coming;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  await named(page, "/organizer/nature").waitFor();
  await page.locator('[name="/organizer/nature"][value="individual"]').check();
  await page.locator('[name="/services/0/kind"][value="app"]').check();
  await page.locator("#provider").selectOption("tencent-cloud");
  const before = await page.locator("#app").innerText();
  come();
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  assert.equal(await page.locator('[name="/organizer/nature"]:checked').inputValue(), "individual");
  assert.equal(await page.locator('[name="/services/0/kind"]:checked').inputValue(), "app");
  assert.equal(await page.locator("#provider").inputValue(), "tencent-cloud");
  const after = await page.locator("#app").innerText();
  for (const line of before.split("\n")) assert.ok(after.includes(line), line);
  assert.ok(requests.length <= 5, requests.join("\n"));
  await page.locator(".ways .primary").click();
  await page.locator('[data-step="organizer"]').getByText("您就是主办者").waitFor();
  await page.locator(".ways a").click();
  await page.locator('[data-step="start"]').waitFor();
  assert.equal(await page.locator('[name="/services/0/kind"]:checked').inputValue(), "app");

  // Who files for himself reads of his own telephone, in the title and below; what may be left open is not called filled in.
  await go(page, "person");
  assert.ok((await page.locator(".bar .place").innerText()).includes(await page.locator("h1").innerText()));
  await go(page, "attachments");
  await go(page, "tasks");
  assert.match(await page.locator('.task:has([href="#attachments"])').innerText(), /可以不填/);
});
