// The logic of the page in Node: what knows no elements, bundled as the page bundles it, with a window that does nothing but remember.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after } from "node:test";
import { pathToFileURL } from "node:url";
import { root } from "../../js/build/process.js";
import { built } from "../../js/build/site.js";

const STATE = ["about", "checker", "checking", "files", "filing", "inspecting", "json", "kept", "language", "pace", "parts", "pinyin", "places", "route", "size", "steady", "steps", "undo", "visits", "words"];
const PARTS = { ...Object.fromEntries(STATE.map((name) => [name, `state/${name}`])), functions: "functions", unpacking: "unpack", typing: "controls/typing", consoles: "outputs/consoles", sealing: "outputs/seal", catalogue: "rules/catalogue", hooks: "../tests/www/hooks", texts: "text", ruleTexts: "rules/text", prose: "prose" };

/** Writes the logic as one module, and beside it the package, which the page of rules imports. */
export async function bundle(outfile) {
  const { build } = await import("esbuild");
  const contents = Object.entries(PARTS).map(([name, file]) => `export * as ${name} from "./${file}.js";\n`).join("");
  const hooks = { name: "hooks", setup: (build) => build.onResolve({ filter: /^preact\/hooks$/ }, ({ importer }) => (importer.startsWith(join(root, "www")) ? { path: join(root, "tests/www/hooks.js") } : undefined)) };
  await build({ stdin: { contents, resolveDir: join(root, "www") }, bundle: true, format: "esm", target: "es2022", charset: "utf8", plugins: [built(), hooks], outfile });
  mkdirSync(join(dirname(outfile), "beian"), { recursive: true });
  writeFileSync(join(dirname(outfile), "beian/index.js"), `export * from ${JSON.stringify(pathToFileURL(join(root, "dist/node.js")))};\n`);
}

async function bundled() {
  const folder = mkdtempSync(join(tmpdir(), "beian-page-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  await bundle(join(folder, "page.js"));
  return join(folder, "page.js");
}

const address = pathToFileURL(process.env.BEIAN_PAGE ?? (await bundled()));
/** What the core and the module for files can do, as the page calls them. */
export const core = Object.assign({ readyForFiles: async () => {} }, ...(await Promise.all(["node.js", "node-files.js"].map((name) => import(pathToFileURL(join(root, "dist", name)))))));

/** What a window is to the logic: `fire` tells who listens. */
function makeWindow({ hash = "", hidden = true, wide = false } = {}) {
  const listeners = new Map();
  const listen = (of) => (name, listener) => listeners.set(`${of}${name}`, listener);
  const classes = new Map();
  const links = [];
  const media = { matches: wide, addEventListener: listen("media ") };
  const window = {
    location: { hash },
    addEventListener: listen(""),
    matchMedia: (query) => Object.assign(media, { query }),
    document: {
      hidden, baseURI: "https://example.test/",
      documentElement: { lang: "", dataset: {}, classList: { toggle: (name, on) => classes.set(name, on) } },
      createElement: (tag) => {
        const link = { tag, clicks: 0, click: () => { link.clicks += 1; } };
        links.push(link);
        return link;
      },
    },
  };
  return { window, classes, links, media, fire: (name, event) => listeners.get(name)(event) };
}

/** The page anew, as somebody opens it: with `core`, once the core is there. */
export async function open({ ready = true, ...given } = {}) {
  const { window, ...told } = makeWindow(given);
  Object.assign(globalThis, window);
  const page = await import(`${address}?${Math.random()}`);
  if (ready) page.checker.use(core);
  return { ...page, ...told, document: window.document, location: window.location };
}

/** Until what waits for a frame, a promise or a pause in typing is done. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 100));
