// 全部清空: nothing of what was typed, pasted, dropped or worked out from it is anywhere afterwards. The heap of the page is searched, whatever
// holds it, and the memory of the core.
import assert from "node:assert/strict";
import { test } from "node:test";
import { left, open } from "./browser.js";
import { check, go, named, settled } from "./walk.js";

/** In every value that is typed here, and in nothing that the page has of its own. */
const MARK = "4729";
/** Every value has one of these; the sample and the tables have none. */
const CANARIES = ["金丝雀", "canary4729", "91350100M000472906", "110105194912314725", "1990000472"];

/** As a hand would: no other program gets to hold the text. */
async function type(page, pointer, text) {
  await named(page, pointer).focus();
  await page.keyboard.insertText(text);
  await page.keyboard.press("Tab");
  await settled(page);
}

/** A file that comes from within: what the browser's driver hands over, it holds on to. The name is put together there. */
const put = (page, selector, name, bytes) => page.evaluate(([wanted, parts, content]) => {
  const files = new DataTransfer();
  files.items.add(new File([new Uint8Array(content)], parts.join("")));
  const input = document.querySelector(wanted);
  input.files = files.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}, [selector, [...name], [...bytes]]);

/** All strings of the page's heap that hold a canary, each with what holds it. */
async function heap(page) {
  const session = await page.context().newCDPSession(page);
  let text = "";
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => { text += chunk; });
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.takeHeapSnapshot");
  await session.detach();
  const { nodes, edges, strings, snapshot: { meta } } = JSON.parse(text);
  const [NODE, EDGE] = [meta.node_fields.length, meta.edge_fields.length];
  const [NAME, EDGES] = [meta.node_fields.indexOf("name"), meta.node_fields.indexOf("edge_count")];
  const nameOf = (node) => strings[nodes[node * NODE + NAME]];
  const first = [0];
  for (let node = 0; node < nodes.length / NODE; node += 1) first.push(first[node] + nodes[node * NODE + EDGES]);
  const kinds = meta.edge_types[0];
  const holders = new Map([[0, undefined]]);
  for (const node of holders.keys()) {
    for (let edge = first[node]; edge < first[node + 1]; edge += 1) {
      const [kind, label, to] = [kinds[edges[edge * EDGE]], edges[edge * EDGE + 1], edges[edge * EDGE + 2] / NODE];
      if (kind !== "weak" && !holders.has(to)) holders.set(to, { node, label: kind === "element" || kind === "hidden" ? label : strings[label] });
    }
  }
  const way = (node) => {
    const steps = [];
    for (let at = holders.get(node); at !== undefined && steps.length < 8; at = holders.get(at.node)) steps.push(`${at.label} of ${nameOf(at.node).slice(0, 30)}`);
    return steps.join(", ");
  };
  return [...holders.keys()].filter((node) => CANARIES.some((canary) => nameOf(node).includes(canary))).map((node) => `${nameOf(node).slice(0, 60)}: ${way(node)}`);
}

/** The memories of all cores the page ever had, as `open` is told to note them. */
const noteMemories = () => {
  window.memories = [];
  const Instance = WebAssembly.Instance;
  WebAssembly.Instance = function (...given) {
    const instance = new Instance(...given);
    window.memories.push(instance.exports.memory);
    return instance;
  };
};

const inMemories = (page) => page.evaluate((wanted) => window.memories.filter((memory) => {
  const bytes = new Uint8Array(memory.buffer);
  return wanted.some((text) => {
    const needle = new TextEncoder().encode(text);
    for (let at = bytes.indexOf(needle[0]); at >= 0; at = bytes.indexOf(needle[0], at + 1)) if (needle.every((byte, offset) => bytes[at + offset] === byte)) return true;
    return false;
  });
}).length, CANARIES);

const dom = (page) => page.evaluate(() => document.documentElement.outerHTML + [...document.querySelectorAll("input, textarea")].map(({ value }) => value).join());

const BYTES = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");

/** Fills in what can be filled in, everywhere that something is kept. */
async function fillIn(page) {
  await page.locator('[name="/organizer/nature"][value="enterprise"]').check();
  await page.locator('[name="/services/0/kind"][value="app"]').check();
  await settled(page);
  await go(page, "organizer");
  await type(page, "/organizer/certificate/number", "91350100M000472906");
  await page.locator("[data-number]").click();
  await settled(page);
  await type(page, "/organizer/name", "金丝雀科技有限公司");
  await page.locator("[role=combobox]").focus();
  await page.keyboard.insertText("金丝雀");
  await settled(page);
  await go(page, "person");
  await type(page, "/organizer/personInCharge/name", "金丝雀 ");
  await type(page, "/organizer/personInCharge/certificate/number", "110105194912314725");
  await type(page, "/organizer/personInCharge/mobile", `1990000${MARK}`);
  await type(page, "/organizer/personInCharge/email", "canary4729@example.com");
  await go(page, "service-1");
  await type(page, "/services/0/name", "金丝雀甲");
  await page.locator("details.rest summary").first().click();
  await page.locator("details.rest input").first().focus();
  await page.keyboard.insertText("金丝雀");
  await go(page, "domains-1");
  await type(page, "/services/0/domains/0/name", "www.canary4729.com");
  await page.locator("details.group summary").first().click();
  await page.locator(".paste textarea").focus();
  await page.keyboard.insertText("Domain Name: canary4729.cn\nRegistrant: 金丝雀乙\nRegistrar: 金丝雀丙\n");
  await page.locator(".paste button").click();
  await page.locator(".paste .told button").click();
  await settled(page);
  await go(page, "app-1");
  await put(page, "[data-drop=signing]", "金丝雀.cer", Buffer.from("x"));
  await page.locator("[data-step] [data-rule='app/signing']").first().waitFor();
  await go(page, "person-1");
  await page.locator(".card input").last().check();
  await settled(page);
  await type(page, "/services/0/personInCharge/name", "金丝雀丁");
  await go(page, "attachments");
  await put(page, "[data-drop=organizer-certificate]", "金丝雀.png", BYTES);
  await page.locator(".picked").first().waitFor();
  await check(page);
  await page.locator(".summary .tick input").first().check();
  await go(page, "result");
  for (const output of await page.locator(".outputs button").all()) {
    await output.click();
    await settled(page);
  }
  await page.locator(".paper .tick input").first().check();
  await page.locator(".keep summary").click();
  await page.locator("#passphrase").focus();
  await page.keyboard.insertText("金丝雀金丝雀金丝雀");
  await settled(page);
  // The last thing done can be taken back, and with it all that was there before.
  await go(page, "person");
  await page.locator("[data-apply]").first().click();
  await page.locator(".undo").waitFor();
}

test("after clearing nothing of what was typed is anywhere: not on the page, in its heap, in the memory of the core or in the browser", { timeout: 240_000 }, async (t) => {
  const { page, trouble, close } = await open({}, noteMemories);
  t.after(close);
  await fillIn(page);
  assert.ok((await heap(page)).length > 10, "the heap is not looked at where the values are");
  assert.ok((await inMemories(page)) > 0, "nor is the memory");
  assert.equal(await page.evaluate(() => location.href + document.title + JSON.stringify(history.state)).then((text) => CANARIES.some((canary) => text.includes(canary))), false);
  await page.locator("[data-clear]").click();
  await page.locator("[data-clear-yes]").click();
  await page.locator('[data-step="start"]').waitFor();
  await settled(page);
  assert.deepEqual(await heap(page), []);
  const seen = await dom(page);
  for (const canary of CANARIES) assert.ok(!seen.includes(canary), canary);
  assert.ok(await page.evaluate(() => window.memories.length > 1), "the memories of both modules are looked at");
  assert.equal(await inMemories(page), 0);
  const { address, ...rest } = await left(page);
  assert.match(address, /^(#[a-z0-9-]+)?$/);
  assert.deepEqual(rest, { local: [], session: [], cookies: "", databases: [], caches: [], workers: 0, state: null });
  await go(page, "organizer");
  assert.equal(await named(page, "/organizer/name").inputValue(), "");
  await go(page, "person");
  assert.equal(await page.locator(".undo").count(), 0, "nothing can be taken back");
  assert.deepEqual(trouble, []);
});
