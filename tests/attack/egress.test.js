// What a program that an attacker got to run in the page could send out. Each channel is shown live on a page without a policy first: a
// channel that is silent there as well proves nothing. Then each runs under the policy of the page, served and opened from a disk.
import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createServer } from "node:http";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { launch } from "../../js/build/browser.js";
import { record } from "../../js/build/proof.js";
import { root } from "../../js/build/process.js";
import { serve } from "../../js/build/serve.js";
import { AHEAD, channels, helpers, navigations, OPEN } from "./egress.js";

const isWhole = process.env.BEIAN_ATTACK === "whole";
/** How long to wait for what may come; where everything has to come, a busy machine may take longer. */
const PATIENCE = 2_500;
const LONG = 30_000;
/** As a user's browser is: tests otherwise run without connections made ahead; and a peer on this machine counts as one. */
const TALKATIVE = { ignoreDefaultArgs: ["--disable-background-networking"], args: ["--allow-loopback-in-peer-connection"] };
const all = [...Object.keys(channels), ...Object.keys(navigations)];

/** An address for one channel: `asked` once something was asked there, by TCP or UDP; `connected` where somebody only came. */
async function sink() {
  const heard = { asked: false, connected: false };
  const server = createServer((_, response) => {
    heard.asked = true;
    response.writeHead(200, { "access-control-allow-origin": "*", "content-type": "text/plain" }).end("x");
  });
  server.on("connection", () => { heard.connected = true; });
  server.on("upgrade", (_, socket) => {
    heard.asked = true;
    socket.destroy();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address();
  const datagrams = createSocket("udp4");
  datagrams.on("message", () => { heard.asked = true; });
  datagrams.on("error", () => {});
  datagrams.bind(port, "0.0.0.0");
  const close = () => {
    server.closeAllConnections();
    server.close();
    datagrams.close();
  };
  return { heard, target: `http://127.0.0.1:${port}/x`, close };
}

/** The channels by which something left a page at this address, and those by which it was only connected ahead. */
async function leaks(browser, address, patience = PATIENCE) {
  const sinks = new Map();
  for (const name of all) sinks.set(name, await sink());
  const context = await browser.newContext();
  const attempt = (page, name, run) => page.evaluate(async ({ helpers, source, target }) => {
    try {
      const append = (0, eval)(`(${helpers})`);
      await Promise.race([(0, eval)(`(append) => (${source})`)(append)(target), new Promise((resolve) => { setTimeout(resolve, 500); })]);
    } catch {
      // Refused: the sink tells.
    }
  }, { helpers, source: run.toString(), target: sinks.get(name).target }).catch(() => {});
  const opened = async () => {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  const page = await opened();
  for (const [name, run] of Object.entries(channels)) await attempt(page, name, run);
  for (const [name, run] of Object.entries(navigations)) await attempt(await opened(), name, run);
  const end = Date.now() + patience;
  while (Date.now() < end && [...sinks.values()].some(({ heard }) => !heard.asked)) await page.waitForTimeout(100);
  await context.close();
  for (const { close } of sinks.values()) close();
  const names = (how) => all.filter((name) => sinks.get(name).heard[how]);
  return { asked: names("asked"), ahead: names("connected").filter((name) => !sinks.get(name).heard.asked) };
}

test("each channel is live without a policy, and closed by the page's, but for those that no policy closes", { timeout: 240_000 }, async (t) => {
  const bare = createServer((_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>x</title><body></body>"));
  await once(bare.listen(0, "127.0.0.1"), "listening");
  const { server, address } = await serve(join(root, "site"), 0);
  const browser = await launch(TALKATIVE);
  t.after(async () => {
    await browser.close();
    for (const each of [bare, server]) {
      each.closeAllConnections();
      each.close();
    }
  });
  const { asked: live } = await leaks(browser, `http://127.0.0.1:${bare.address().port}/`, LONG);
  assert.deepEqual(all.filter((name) => !live.includes(name)), [], "silent without a policy: nothing is proved of them");

  const others = [["the page of rules", `${address}rules.html`], ["from a disk", pathToFileURL(join(root, "site", "beian.html")).href]];
  for (const [what, page] of [["served", address], ...(isWhole ? others : [])]) {
    const { asked: open, ahead } = await leaks(browser, page);
    assert.deepEqual(open.filter((name) => !(name in OPEN)), [], what);
    assert.deepEqual(ahead.filter((name) => !AHEAD.includes(name)), [], what);
    t.diagnostic(`${what}: ${live.length - open.length} of ${live.length} channels closed; open: ${open.join(", ")}; connected ahead: ${ahead.join(", ")}`);
  }
  if (!isWhole) return;
  record({
    id: "egress", section: "private", command: "npm run test:attack",
    promise: "The page sends nothing anywhere, and a program that got to run in it could not by any channel that a policy closes.",
    figures: [{ what: "channels, each live without the policy", value: live.length }, { what: "closed by the policy of the page", value: live.length - Object.keys(OPEN).length, of: live.length, bar: "all but those named" }],
    not: `No policy of a page closes ${Object.keys(OPEN).join(", ")}, nor the look-up of a host's name.`,
  });
});
