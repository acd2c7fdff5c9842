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
import { declarations } from "./types.js";

const LOADERS = ["connection", "door", "facade", "fields", "guard", "index", "instance", "lines", "listing", "load", "node", "rules", "slim", "vocabulary"];
const FOR_THE_PAGE = ["catalogue.js", "core.js", "beian.wasm", "listed.js", "tables.js", ...LOADERS.filter((name) => !["node", "slim"].includes(name)).map((name) => `${name}.js`)];

/** At once what does not wait for something else: the core alone keeps one processor busy, to the end. */
export const build = lazy(async () => {
  const target = await cargo();
  const catalogue = join(target, "catalogue");
  const [wasm, tool] = await Promise.all([compile(target), bindgen(), packages(), bindgen().then(() => writeCatalogue(catalogue))]);
  const glue = join(target, "glue");
  await rm(glue, { recursive: true, force: true });
  await must("writing the glue", tool, [wasm, glue]);
  await writePackage(glue, catalogue);
  await writeSite(catalogue, FOR_THE_PAGE);
});

/** Returns the module as rustc leaves it. */
async function compile(target) {
  await wasmTarget();
  say("compiling the core (a minute the first time)");
  // As a module alone: together with the library for Rust, cargo leaves out the optimisation across crates.
  const alone = ["--lib", "--crate-type", "cdylib", "--no-default-features"];
  await must("compiling the core", "cargo", ["rustc", "--release", "--locked", ...alone, "--target", "wasm32-unknown-unknown"]);
  return join(target, "wasm32-unknown-unknown", "release", "beian.wasm");
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
  await optimise(join(glue, "glue_bg.wasm"), join(dist, "beian.wasm"));
  await writeFile(join(dist, "core.js"), await coreModule(bundle, glue));
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
  await writeFile(join(dist, "index.d.ts"), declarations(await readFile(join(glue, "glue.d.ts"), "utf8"), names));
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
