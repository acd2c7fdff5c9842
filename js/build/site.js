// Builds the page in site/: one bundle and one style sheet beside the core, the page of rules, and beian.html, all of it in one file.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { runInNewContext } from "node:vm";
import { checklist } from "./checklist.js";
import { root, say } from "./process.js";

const www = join(root, "www");
const site = join(root, "site");
const loaders = join(root, "js");

/** What is served as it is. */
const PLAIN = ["rules.html", "icon.svg", "preview.png", "from-disk.js"];

/** @param catalogue folder with what the core wrote of itself. @param modules names of the modules of dist/ that the page of rules needs. */
export async function writeSite(catalogue, modules) {
  await rm(site, { recursive: true, force: true });
  await mkdir(join(site, "beian"), { recursive: true });
  for (const file of modules) await cp(join(root, "dist", file), join(site, "beian", file));
  for (const file of PLAIN) await cp(join(www, file), join(site, file));
  await cp(join(catalogue, "coverage.json"), join(site, "coverage.json"));
  await writeFile(join(site, "reasons.json"), await reasonsOfPage(catalogue));
  for (const file of await readdir(join(www, "headers"))) await cp(join(www, "headers", file), join(site, file));

  const listed = join(root, "target", "listed.js");
  await writeFile(listed, await listedModule());
  const [script, inline, rules, style, rulesStyle] = await Promise.all([bundle("main.jsx", listed), bundle("main-inline.jsx", listed), bundle("rules.jsx", listed), sheet("page.css"), sheet("rules.css")]);
  const icon = encodeURIComponent(await readFile(join(www, "icon.svg"), "utf8"));
  const html = (await readFile(join(www, "index.html"), "utf8"))
    .replace('href="icon.svg"', `href="data:image/svg+xml,${icon}"`)
    .replace("<!--start-->", await start(listed))
    .replace("<!--checklist-->", await checklist());
  await writeFile(join(site, "page.js"), script);
  await writeFile(join(site, "page.css"), style);
  await writeFile(join(site, "rules.js"), rules);
  await writeFile(join(site, "rules.css"), rulesStyle);
  await preloadModules("rules.html");
  await writeFile(join(site, "index.html"), html);
  await writeFile(join(site, "beian.html"), await singleFile(html, inline, style));
  say("built dist/ (the package) and site/ (the page)");
}

/** Published reasons for a return as the page of rules shows them: without the filings that prove them, with the words that name each. */
async function reasonsOfPage(catalogue) {
  const { messages } = JSON.parse(await readFile(join(catalogue, "messages.json"), "utf8"));
  const both = (id) => ({ zh: messages[id]["zh-CN"], en: messages[id].en });
  const materials = Object.keys(messages).filter((id) => id.startsWith("attachmentKind#"));
  // "check-records#register" is said at a step, "material#person-certificate-sides" with a material.
  const place = (id) => {
    const [group, rest] = id.split("#");
    const kinds = materials.filter((kind) => group === "material" && rest.startsWith(kind.split("#")[1]));
    const title = kinds.sort((one, other) => other.length - one.length)[0] ?? `${group}#title`;
    // Materials and fields are named by their own text.
    return title in messages ? both(title) : undefined;
  };
  const shown = ({ id, category, code, wrong, by, kinds, provinces, sources, found, asked, unknowable }) =>
    ({ id, category, code, wrong, by, kinds, provinces, sources, found, unknowable, ...(asked?.includes("#") ? { asked, said: { ...both(asked), step: place(asked) } } : { asked }) });
  const lines = (await readFile(join(root, "tests/reasons/reasons.jsonl"), "utf8")).trim().split("\n");
  return JSON.stringify(lines.map((line) => JSON.parse(line)).filter(({ open }) => !open).map(shown));
}

/** Where the page finds the glue of the core and what the core lists of itself: both come from the build. */
export function built(listed = join(root, "target", "listed.js")) {
  return {
    name: "built",
    setup(build) {
      // What the build writes beside the loaders: the glue of the core, its stamp, what the core lists of itself.
      build.onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path, resolveDir }) => (resolveDir === loaders && !existsSync(join(loaders, path)) ? { path: join(root, "dist", path) } : undefined));
      build.onResolve({ filter: /^listed$/ }, () => ({ path: listed }));
      build.onResolve({ filter: /^\.\/own\.js$/ }, () => ({ path: join(www, "no-own.js") }));
      build.onResolve({ filter: /^\.\/beian\// }, ({ path }) => ({ path, external: true }));
    },
  };
}

/** The program of the page. */
async function bundle(entry, listed, format = "esm") {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [join(www, entry)],
    bundle: true, minify: format === "esm", format, globalName: "page", target: "es2022", charset: "utf8", legalComments: "none",
    jsx: "automatic", jsxImportSource: "preact", plugins: [built(listed)], write: false, outdir: site,
  });
  return outputFiles[0].text;
}

/** The page as it begins, drawn where there is no window: what it asks of one at the start is answered as a telephone would. */
async function start(listed) {
  const quiet = () => {};
  const window = {
    setTimeout: quiet, addEventListener: quiet, location: { hash: "" }, matchMedia: () => ({ matches: false, addEventListener: quiet }),
    document: { documentElement: { classList: { toggle: quiet }, dataset: {} } },
  };
  const html = runInNewContext(`${await bundle("prerender.jsx", listed, "iife")}page.html`, window);
  return html.replaceAll("/>", ">");
}

async function sheet(name) {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({ entryPoints: [join(www, "face", name)], bundle: true, minify: true, write: false, outdir: site });
  return outputFiles[0].text;
}

const TABLES = ["action", "nature", "certificateKind", "role", "serviceKind", "serviceContent", "language", "approvalItem", "accessMethod", "os", "attachmentKind", "province"];

/**
 * The fields and the tables as the page needs them before the core is there: what they are, with nothing where words stand, and the words
 * of each language by themselves, a line each, which is smaller than side by side. www/state/about.js brings them together.
 */
async function listedModule() {
  const { fields, vocabulary } = await import(pathToFileURL(join(root, "dist", "node.js")));
  const choice = ({ slug, code, label }) => (slug === undefined ? { code, label } : { slug, label });
  const tables = (options) => {
    const all = vocabulary(options);
    // Of provinces the form asks one thing, and names providers.
    const policies = all.policies.map(({ id, title, individualBusiness }) => (/^(national|province-\d\d)$/.test(id) ? { id, individualBusiness } : { id, title }));
    return { ...Object.fromEntries(TABLES.map((name) => [name, all[name].map(choice)])), policies };
  };
  const words = { "zh-CN": [], en: [] };
  const [chinese, english] = Object.keys(words).map((lang) => JSON.parse(JSON.stringify({ fields: fields({ lang }).map(forThePage), vocabulary: tables({ lang }) })));
  const shape = withoutWords(chinese, english, (zh, en) => { words["zh-CN"].push(zh), words.en.push(en); });
  return `export const shape = ${JSON.stringify(shape)};\nexport const words = ${JSON.stringify(Object.fromEntries(Object.entries(words).map(([lang, list]) => [lang, list.join("\n")])))};\n`;
}

/** Two languages as one: where they differ stands null. */
function withoutWords(chinese, english, take) {
  if (isDeepStrictEqual(chinese, english)) return chinese;
  if (Array.isArray(chinese)) return chinese.map((value, at) => withoutWords(value, english[at], take));
  if (typeof chinese === "object") return Object.fromEntries(Object.entries(chinese).map(([key, value]) => [key, withoutWords(value, english[key], take)]));
  take(chinese, english);
  return null;
}

/**
 * What the form shows of a field: articles are cited and limits told by findings, a name that is the label says nothing more, and of what
 * holds other fields a step speaks in its own words.
 */
function forThePage({ asked, required, limit, each, name, hint, ...field }, _, all) {
  const isGroup = field.kind === "record" || all.some(({ path }) => path.startsWith(`${field.path}/*/`));
  const terms = Object.entries({ asked, required }).filter(([, of]) => of !== undefined);
  return { ...field, ...(name !== field.label && { name }), ...(!isGroup && { hint }), ...Object.fromEntries(terms.map(([key, { basis, changed, ...of }]) => [key, of])) };
}

const digest = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** As LZMA, a fifth smaller than gzip would make it; that takes its time, so it is kept. www/unpack.js opens it. */
async function packed(bytes) {
  const folder = join(root, "target", "packed");
  const kept = join(folder, createHash("sha256").update(bytes).digest("hex"));
  if (!existsSync(kept)) {
    const { compress } = (await import("lzma")).default;
    await mkdir(folder, { recursive: true });
    await writeFile(kept, Buffer.from(compress(bytes, 9)));
  }
  return readFile(kept);
}

/** The page in one file, which runs from a disk and reaches nothing: its policy allows the very bytes that stand in it. */
async function singleFile(html, script, style) {
  const inside = async (name, id) => `<script type="text/plain" id="${id}">${(await packed(await readFile(join(root, "dist", name)))).toString("base64")}</script>\n`;
  const modules = (await inside("beian.wasm", "core")) + (await inside("files.wasm", "files"));
  const code = script.replaceAll("</script", "<\\/script");
  const policy = `default-src 'none'; script-src ${digest(code)} 'wasm-unsafe-eval'; style-src ${digest(style)}; img-src data: blob:; connect-src 'none'; worker-src 'none'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
  return html
    .replace(/(http-equiv="Content-Security-Policy" content=")[^"]*/, (_, head) => head + policy)
    .replace('<link rel="stylesheet" href="page.css">', () => `<style>${style}</style>`)
    .replace(/ *<!--[^>]*-->\n *<link rel="preload"[^>]*>\n/, "")
    .replace(/ *<script[^>]*src="page.js"><\/script>\n/, "")
    .replace(/ *<script[^>]*src="from-disk.js"><\/script>\n/, "")
    .replace("</body>", () => `${modules}<script type="module">${code}</script>\n</body>`);
}

/** Names every module of a page in its head: imports found one by one would cost a phone a round trip each. */
async function preloadModules(page) {
  const html = await readFile(join(site, page), "utf8");
  const links = [...(await modulesOf(html))].sort().map((name) => `  <link rel="modulepreload" href="${name}">\n`);
  await writeFile(join(site, page), html.replace("</head>", `${links.join("")}</head>`));
}

/** The modules a page names, and what they import, by their names in the site. */
async function modulesOf(html) {
  const modules = new Set([...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, name]) => name));
  // A set grows while it is walked.
  for (const name of modules) {
    const source = await readFile(join(site, name), "utf8");
    for (const [, imported] of source.matchAll(/\b(?:from|import)\s*\(?"(\.[^"]+)"/g)) modules.add(posix.join(posix.dirname(name), imported));
  }
  return modules;
}
