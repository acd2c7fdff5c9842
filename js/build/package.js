// Builds the package in dist/ and the site in site/.
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { listedModules } from "./listed.js";
import { optimise } from "./optimise.js";
import { lazy, must, root, say } from "./process.js";
import { policySchema } from "./schema.js";
import { bindgen, cargo, packages, wasmTarget } from "./setup.js";
import { writeSite } from "./site.js";
import { declarations, FILES } from "./types.js";

const LOADERS = ["connection", "door", "facade", "fields", "files", "guard", "index", "instance", "lines", "listing", "load", "load-files", "node", "node-files", "rules", "slim", "vocabulary"];
const FOR_THE_PAGE = ["catalogue.js", "core.js", "beian.wasm", "files.wasm", "listed.js", "tables.js", ...LOADERS.filter((name) => !["node", "node-files", "slim"].includes(name)).map((name) => `${name}.js`)];

/** At once what does not wait for something else: the core alone keeps one processor busy, to the end. */
export const build = lazy(async () => {
  const target = await cargo();
  const catalogue = join(target, "catalogue");
  const [modules, tool] = await Promise.all([compileAll(target), bindgen(), packages(), bindgen().then(() => writeCatalogue(catalogue))]);
  const glue = { core: join(target, "glue"), files: join(target, "glue-files") };
  for (const [name, folder] of Object.entries(glue)) {
    await rm(folder, { recursive: true, force: true });
    await must("writing the glue", tool, [modules[name], folder]);
  }
  await writePackage(glue, catalogue);
  await writeSite(catalogue, FOR_THE_PAGE);
});

/** The core, and what only files need: two modules of one crate. */
async function compileAll(target) {
  const core = await compile(target, "the core", "release");
  const files = await compile(target, "the module for files", "files", ["--features", "files"]);
  return { core, files };
}

/** Returns a module as rustc leaves it. Each has a profile, and with it a folder: they have one name. */
async function compile(target, what, profile, more = []) {
  await wasmTarget();
  say(`compiling ${what} (a minute the first time)`);
  // As a module alone: together with the library for Rust, cargo leaves out the optimisation across crates.
  const alone = ["--lib", "--crate-type", "cdylib", "--no-default-features", ...more];
  await must(`compiling ${what}`, "cargo", ["rustc", "--profile", profile, "--locked", ...alone, "--target", "wasm32-unknown-unknown"]);
  return join(target, "wasm32-unknown-unknown", profile, "beian.wasm");
}

/** What lies beside the core, written by the same core, built for this machine. */
async function writeCatalogue(folder) {
  say("writing the catalogue (a few seconds, half a minute the first time)");
  await must("writing the catalogue", "cargo", ["run", "--quiet", "--locked", "--bin", "catalogue", folder]);
}

async function writePackage(glue, catalogue) {
  const { transform, build: bundle } = await import("esbuild");
  const dist = join(root, "dist");
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist);
  say("optimising the core (half a minute)");
  await optimise(join(glue.core, "glue_bg.wasm"), join(dist, "beian.wasm"));
  // It has no glue of its own: see js/files.js.
  await optimise(join(glue.files, "glue_bg.wasm"), join(dist, "files.wasm"), { keep: ["memory", "image", "signing", "written"] });
  await writeFile(join(dist, "core.js"), await coreModule(bundle, glue.core));
  for (const name of LOADERS) {
    const source = await readFile(join(root, "js", `${name}.js`), "utf8");
    const { code } = await transform(source, { minify: true, format: "esm", target: "es2022" });
    await writeFile(join(dist, `${name}.js`), code);
  }
  for (const [name, source] of Object.entries(await listedModules(catalogue))) await writeFile(join(dist, `${name}.js`), source);
  await cp(join(catalogue, "messages.json"), join(dist, "messages.json"));
  // Importing it also proves that this Node accepts the module.
  const core = await import(`${pathToFileURL(join(dist, "node.js"))}?${Date.now()}`);
  const names = Object.keys(core);
  const { settings } = core.vocabulary({ lang: "en" });
  await writeFile(join(dist, "policy.schema.json"), `${JSON.stringify(policySchema(settings), null, 1)}\n`);
  await writeFile(join(dist, "index.d.ts"), declarations(await readFile(join(glue.core, "glue.d.ts"), "utf8"), names));
  await writeFile(join(dist, "files.d.ts"), FILES);
}

/** The glue as a function: every instance of the core gets glue of its own (see guard.js). */
async function coreModule(bundle, glue) {
  const { outputFiles } = await bundle({
    // Without the default export: the loaders do its work.
    stdin: { contents: 'export * from "./glue.js"', resolveDir: glue },
    bundle: true,
    minify: true,
    legalComments: "none",
    format: "iife",
    globalName: "core",
    target: "es2022",
    write: false,
  });
  return `export function instantiate(module){${outputFiles[0].text}core.initSync({module});return core}\n`;
}
