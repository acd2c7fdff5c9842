// `npm run test:attack`: every payload in every field, and every channel from every page. Of it `npm test` does a part.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { installBrowser } from "./browser.js";
import { build } from "./package.js";
import { main, root, run } from "./process.js";

main(async () => {
  await Promise.all([build(), installBrowser()]);
  const folder = join(root, "tests", "attack");
  const files = readdirSync(folder).filter((name) => name.endsWith(".test.js")).map((name) => join(folder, name));
  const { ok } = await run("attacking the page", process.execPath, ["--test", "--test-reporter=spec", ...files], { env: { BEIAN_ATTACK: "whole" } });
  if (!ok) process.exitCode = 1;
});
