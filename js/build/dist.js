// Writes the package into dist/.
//
//     *.js            for import; what differs between hosts has an entry of its own: node, workerd, edge, index (browsers), slim, inline
//     cjs/            the same for require()
//     miniprogram/    one file for mini-programs, which have no bundler, and the modules as they take them
//     cli/            the command `beian`
//     *.wasm          the core, and the module for files
import { createHash } from "node:crypto";
import { chmod, cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { changes } from "./changes.js";
import { dependencies } from "./dependencies.js";
import { listedModules } from "./listed.js";
import { optimise } from "./optimise.js";
import { lazy, Problem, root, say } from "./process.js";
import { policySchema, REPORT } from "./schema.js";
import { BRIDGES, declarations, DOMAINS, FILES, literals, NAMES, NUMBERS, WASM } from "./types.js";

const LOADERS = ["antd", "beside", "calendar", "codes", "connection", "depends", "domains", "door", "edge", "edge-files", "element-plus", "facade", "fields", "files", "functions", "guard", "index", "inline", "inline-files", "instance", "lines", "listing", "load", "load-files", "names", "node", "node-files", "numbers", "numbers-edge", "numbers-inline", "numbers-node", "numbers-workerd", "own", "packed", "refusal", "rules", "schema", "shapes", "shared", "slim", "small", "split", "stream", "tdesign", "utf8", "vee-validate", "vocabulary", "workerd", "workerd-files"];
/** For hosts that have import alone, or know their own address. */
const FOR_IMPORT = ["beside", "domains-edge", "domains-inline", "domains-workerd", "edge", "edge-files", "index", "load-files", "names-edge", "names-inline", "names-workerd", "numbers-edge", "numbers-inline", "numbers-workerd", "workerd", "workerd-files"];
/** Modules without glue, and what they export: see js/files.js and js/small.js. */
export const PLAIN = { files: ["memory", "image", "signing", "written"], numbers: ["memory", "input", "output", "certificate"], domains: ["memory", "input", "output", "inspect", "registrable"], names: ["memory", "input", "output", "read", "refused", "differs", "compare"] };
const FOR_THE_PAGE = ["catalogue", "core", "dependencies", "json-schema", "listed", "shape", "stamp", "tables", ...LOADERS.filter((name) => !/^(node|slim|small|inline|packed|edge|workerd|names|numbers|domains|antd|element-plus|tdesign|vee-validate)/.test(name))].map((name) => `${name}.js`).concat("beian.wasm", "files.wasm");
export { FOR_THE_PAGE };

const TARGET = "es2022";
const COMMONJS = `${JSON.stringify({ type: "commonjs" })}\n`;
const dist = join(root, "dist");
const put = (name, content, to = dist) => writeFile(join(to, name), content);

/** @param glue folders with what wasm-bindgen wrote of the core and of the module for files. @param catalogue folder with what the core wrote of itself. */
export async function writePackage(glue, catalogue) {
  await rm(dist, { recursive: true, force: true });
  for (const folder of [".", "cjs", "miniprogram"]) await mkdir(join(dist, folder), { recursive: true });
  const stamp = await stampOf(glue);
  say("optimising the core (half a minute)");
  await optimise(join(glue.core, "glue_bg.wasm"), join(dist, "beian.wasm"), stamp);
  for (const [name, keep] of Object.entries(PLAIN)) await optimise(join(glue[name], "glue_bg.wasm"), join(dist, `${name}.wasm`), { ...stamp, keep });
  await writeModules({
    dependencies: listOf({}),
    core: await coreModule(glue.core),
    stamp: `export const version = ${JSON.stringify(stamp.version)}, build = ${stamp.build};\n`,
    ...(await listedModules(catalogue)),
  });
  await writePacked(stamp);
  await writeMiniProgram();
  await writeCommand();
  await cp(join(catalogue, "messages.json"), join(dist, "messages.json"));
  await writeDependencies();
  await put("changes.json", `${JSON.stringify(changes(await readFile(join(root, "CHANGELOG.md"), "utf8")), null, 1)}\n`);
  await writeDeclarations(await readFile(join(glue.core, "glue.d.ts"), "utf8"));
}

/** What tells this build from any other. */
async function stampOf(glue) {
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const hash = createHash("sha256").update(version);
  for (const folder of Object.values(glue)) hash.update(await readFile(join(folder, "glue_bg.wasm")));
  return { version, build: hash.digest().readInt32LE() };
}

/** The loaders and what was generated, for import and for require(). */
export async function writeModules(generated, { from = join(root, "js"), to = dist } = {}) {
  const { transform } = await import("esbuild");
  const options = { minify: true, charset: "utf8", target: TARGET };
  for (const name of LOADERS) {
    const { code } = await transform(await readFile(join(from, `${name}.js`), "utf8"), { ...options, format: "esm" });
    generated[name] = code;
    // What hosts need for one small module they need for the others.
    if (name.startsWith("numbers-")) for (const other of ["domains", "names"]) generated[name.replace("numbers", other)] = code.replaceAll("numbers", other);
  }
  for (const [name, source] of Object.entries(generated)) {
    await put(`${name}.js`, source, to);
    if (FOR_IMPORT.includes(name)) continue;
    const { code } = await transform(source.replaceAll('"./cjs/', '"./'), { ...options, format: "cjs", platform: "node" });
    await put(`cjs/${name}.js`, code, to);
  }
  await put("cjs/package.json", COMMONJS, to);
}

/** The glue as a function: every instance of the core gets glue of its own (see guard.js), and hosts differ in what they have for texts. */
async function coreModule(glue) {
  const { build: bundle } = await import("esbuild");
  const source = await readFile(join(glue, "glue.js"), "utf8");
  // The loaders instantiate themselves.
  const contents = source.replace("export { initSync, __wbg_init as default };", "export { __wbg_get_imports as imports, __wbg_finalize_init as finish };");
  if (contents === source) throw new Problem("the glue of wasm-bindgen has changed its shape: see js/build/dist.js");
  const { outputFiles } = await bundle({
    stdin: { contents, resolveDir: glue },
    bundle: true,
    minify: true,
    legalComments: "none",
    format: "iife",
    globalName: "core",
    target: TARGET,
    write: false,
  });
  return `export function bind(TextEncoder,TextDecoder){${outputFiles[0].text}return core}\n`;
}

/** Scripts that import() and require() read alike: see js/packed.js. */
async function writePacked({ version, build }) {
  for (const what of ["core", ...Object.keys(PLAIN)]) {
    const text = gzipSync(await readFile(join(dist, what === "core" ? "beian.wasm" : `${what}.wasm`)), { level: 9 }).toString("base64");
    await put(`cjs/packed-${what}.js`, `globalThis[Symbol.for("beian ${version} ${build} packed ${what}")]="${text}";\n`);
  }
}

/** WeChat copies this folder as it is: package.json names it in `miniprogram`. */
async function writeMiniProgram() {
  const { build: bundle } = await import("esbuild");
  const { outputFiles } = await bundle({ entryPoints: [join(dist, "slim.js")], bundle: true, minify: true, charset: "utf8", format: "cjs", target: "es2018", legalComments: "none", write: false });
  await put("miniprogram/index.js", outputFiles[0].contents);
  await put("miniprogram/package.json", COMMONJS);
  for (const file of ["beian.wasm", "files.wasm"]) {
    const bytes = await readFile(join(dist, file));
    await put(`miniprogram/${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }));
  }
}

const listOf = (depends) => `export const depends=${JSON.stringify(depends)};\n`;

/** Importing it also proves that this Node accepts the module. */
const built = lazy(() => import(`${pathToFileURL(join(dist, "node.js"))}?${Date.now()}`));

/** The package itself is asked, and told. */
async function writeDependencies() {
  say("trying out which field depends on which (a few seconds)");
  const { transform } = await import("esbuild");
  const source = listOf(dependencies(await built()));
  await put("dependencies.js", source);
  const { code } = await transform(source, { minify: true, charset: "utf8", target: TARGET, format: "cjs", platform: "node" });
  await put("cjs/dependencies.js", code);
}

/** The command, and what its workers run; what else it needs lies beside it. */
export async function writeCommand() {
  const { build: bundle } = await import("esbuild");
  const entryPoints = ["main", "worker"].map((name) => join(root, "js/cli", `${name}.js`));
  const beside = { name: "beside", setup: (build) => build.onResolve({ filter: /^\.\.\/[\w-]+\.js$/ }, ({ path }) => ({ path, external: true })) };
  await bundle({ entryPoints, outdir: join(dist, "cli"), bundle: true, plugins: [beside], minify: true, charset: "utf8", platform: "node", format: "esm", target: TARGET, legalComments: "none" });
  await chmod(join(dist, "cli/main.js"), 0o755);
}

async function writeDeclarations(generated) {
  const beian = await built();
  const vocabulary = beian.vocabulary({ lang: "en" });
  const schemas = {
    policy: policySchema(vocabulary.settings),
    filing: beian.filingSchema["~standard"].jsonSchema.input({ target: "draft-2020-12" }),
    report: REPORT,
  };
  for (const [name, schema] of Object.entries(schemas)) await put(`${name}.schema.json`, `${JSON.stringify(schema, null, 1)}\n`);
  const { messages } = JSON.parse(await readFile(join(dist, "messages.json"), "utf8"));
  const providers = vocabulary.policies.map(({ id }) => id).filter((id) => !id.startsWith("province-"));
  const lists = literals({ rules: beian.rules(), vocabulary, messages, providers });
  const texts = { "index.d.ts": declarations(generated, Object.keys(beian), lists), "files.d.ts": FILES, "numbers.d.ts": NUMBERS, "domains.d.ts": DOMAINS, "names.d.ts": NAMES, "beian.wasm.d.ts": WASM, "files.wasm.d.ts": WASM, ...BRIDGES };
  for (const [name, text] of Object.entries(texts)) for (const folder of ["", "cjs/"]) await put(`${folder}${name}`, text);
}
