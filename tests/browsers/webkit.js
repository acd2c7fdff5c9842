// WebKit as GNOME has it, by its own driver; it wants a screen, so Xvfb gives it one. https://www.w3.org/TR/webdriver2/
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

async function freePort() {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address();
  server.close();
  return port;
}

/** Xvfb says the number of the screen it took. */
async function screen() {
  const child = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x900x24", "-nolisten", "tcp"], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const [number] = await once(child.stdio[3], "data");
  return { child, display: `:${String(number).trim()}` };
}

export async function webkit(driver, program) {
  const { child: xvfb, display } = await screen();
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`], { stdio: "ignore", env: { ...process.env, DISPLAY: display, GDK_BACKEND: "x11", WEBKIT_DISABLE_COMPOSITING_MODE: "1", LIBGL_ALWAYS_SOFTWARE: "1" } });
  const ask = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const ready = async (left = 100) => {
    try {
      await ask("GET", "/status");
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => { setTimeout(resolve, 100); });
      await ready(left - 1);
    }
  };
  await ready();
  const { sessionId, capabilities } = await ask("POST", "/session", { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary: program, args: ["--automation"] } } } });
  const at = (path) => `/session/${sessionId}${path}`;
  const find = async (selector) => (await ask("POST", at("/element"), { using: "css selector", value: selector }))[ELEMENT];
  const call = async (source, ...given) => {
    const script = `const done = arguments[arguments.length - 1]; (async () => JSON.stringify(await (${source})(...JSON.parse(arguments[0]))))().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await ask("POST", at("/execute/async"), { script, args: [JSON.stringify(given)] });
    if (error !== undefined) throw new Error(error);
    return value === undefined || value === null ? undefined : JSON.parse(value);
  };
  const trouble = [];
  return {
    name: `WebKit ${capabilities.browserName} ${capabilities.browserVersion}`,
    trouble,
    goto: (url) => ask("POST", at("/url"), { url }),
    call,
    click: async (selector) => {
      await call("(selector) => document.querySelector(selector).scrollIntoView({ block: 'center', behavior: 'instant' })", selector);
      await ask("POST", at(`/element/${await find(selector)}/click`), {});
    },
    type: async (selector, text) => {
      const element = await find(selector);
      await ask("POST", at(`/element/${element}/clear`), {});
      await ask("POST", at(`/element/${element}/value`), { text });
    },
    choose: async (selector, path) => ask("POST", at(`/element/${await find(selector)}/value`), { text: path }),
    close: async () => {
      await ask("DELETE", at("")).catch(() => {});
      child.kill();
      xvfb.kill();
    },
  };
}
