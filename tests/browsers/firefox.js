// Firefox by WebDriver BiDi, which it speaks itself: no driver beside it. https://w3c.github.io/webdriver-bidi/
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const START = 60_000;
const BACKSPACE = "\uE003";

/** A connection on which each command waits for its own answer; events go to `hear`. */
async function connect(address, hear) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve, { once: true });
    socket.addEventListener("error", () => reject(new Error("Firefox does not answer")), { once: true });
  });
  const waiting = new Map();
  let last = 0;
  socket.addEventListener("message", ({ data }) => {
    const message = JSON.parse(data);
    if (message.type === "event") return hear(message);
    const { resolve, reject } = waiting.get(message.id) ?? {};
    waiting.delete(message.id);
    if (message.type === "error") reject?.(new Error(`${message.error}: ${message.message}`));
    else resolve?.(message.result);
  });
  const send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  return { send, close: () => socket.close() };
}

/** Starts the program and resolves with the address it prints. */
function start(program, profile) {
  const child = spawn(program, ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0", "about:blank"], { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, MOZ_HEADLESS: "1", LANG: "zh_CN.UTF-8" } });
  const address = new Promise((resolve, reject) => {
    let said = "";
    const patience = setTimeout(() => reject(new Error(`Firefox does not start: ${said}`)), START);
    child.once("exit", () => reject(new Error(`Firefox ended: ${said}`)));
    child.stderr.setEncoding("utf8").on("data", (text) => {
      said += text;
      const [, found] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (found === undefined) return;
      clearTimeout(patience);
      resolve(`${found}/session`);
    });
  });
  return { child, address };
}

export async function firefox(program) {
  const profile = mkdtempSync(join(tmpdir(), "beian-firefox-"));
  const { child, address } = start(program, profile);
  const trouble = [];
  const { send, close } = await connect(await address, ({ method, params }) => {
    if (method === "log.entryAdded" && params.level === "error") trouble.push(params.text);
  });
  const { capabilities } = await send("session.new", { capabilities: {} });
  await send("session.subscribe", { events: ["log.entryAdded"] });
  const { contexts: [{ context }] } = await send("browsingContext.getTree");

  const find = async (selector) => {
    const { nodes: [node] } = await send("browsingContext.locateNodes", { context, locator: { type: "css", value: selector }, maxNodeCount: 1 });
    if (node === undefined) throw new Error(`not there: ${selector}`);
    return { sharedId: node.sharedId };
  };
  /** The source of a function that takes and returns what JSON can say. */
  const call = async (source, ...given) => {
    const { type, result, exceptionDetails } = await send("script.callFunction", {
      functionDeclaration: `async (given) => JSON.stringify(await (${source})(...JSON.parse(given)))`,
      arguments: [{ type: "string", value: JSON.stringify(given) }], target: { context }, awaitPromise: true,
    });
    if (type === "exception") throw new Error(exceptionDetails.text);
    return result.type === "undefined" ? undefined : JSON.parse(result.value);
  };
  const click = async (selector) => {
    await call("(selector) => document.querySelector(selector).scrollIntoView({ block: 'center', behavior: 'instant' })", selector);
    const origin = { type: "element", element: await find(selector) };
    await send("input.performActions", { context, actions: [{ type: "pointer", id: "mouse", actions: [{ type: "pointerMove", x: 0, y: 0, origin }, { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }] }] });
  };
  const press = (keys) => send("input.performActions", { context, actions: [{ type: "key", id: "keys", actions: [...keys].flatMap((value) => [{ type: "keyDown", value }, { type: "keyUp", value }]) }] });
  return {
    name: `Firefox ${capabilities.browserVersion}`,
    trouble,
    goto: (url) => send("browsingContext.navigate", { context, url, wait: "complete" }),
    call,
    click,
    type: async (selector, text) => {
      await call("(selector) => { const box = document.querySelector(selector); box.focus(); box.select(); }", selector);
      await press(`${BACKSPACE}${text}`);
    },
    choose: async (selector, path) => send("input.setFiles", { context, element: await find(selector), files: [path] }),
    close: async () => {
      await send("browser.close").catch(() => {});
      close();
      child.kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
