// Builds the package in dist/ and the site in site/.
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { arranged } from "./arrange.js";
import { metadata } from "./crates.js";
import { livingData } from "./dead.js";
import { FOR_THE_PAGE, PLAIN, writePackage } from "./dist.js";
import { linked } from "./linked.js";
import { isSilent } from "./optimise.js";
import { lazy, must, root, say } from "./process.js";
import { bindgen, cargo, packages, wasmTarget } from "./setup.js";
import { writeSite } from "./site.js";

/** At once what does not wait for something else: the core alone keeps one processor busy, to the end. */
export const build = lazy(async () => {
  const target = await cargo();
  const catalogue = join(target, "catalogue");
  const [modules, tool] = await Promise.all([compileAll(target), bindgen(), packages(), bindgen().then(() => writeCatalogue(catalogue))]);
  const glue = { core: join(target, "glue"), ...Object.fromEntries(BESIDE.map((name) => [name, join(target, `glue-${name}`)])) };
  for (const [name, folder] of Object.entries(glue)) {
    await rm(folder, { recursive: true, force: true });
    await must("writing the glue", tool, [modules[name], folder]);
  }
  await writePackage(glue, catalogue);
  await writeSite(catalogue, FOR_THE_PAGE);
});

/** Modules of the same crate beside the core: what only files need, and those for one check alone. Each is a feature. */
const BESIDE = ["files", "numbers", "domains", "names"];

async function compileAll(target) {
  const modules = { core: await compile(target, "the core", "release", { flags: [INLINED] }) };
  for (const name of BESIDE) {
    // They have one name: each is put out of the way of the next.
    modules[name] = join(target, "modules", `${name}.wasm`);
    await cp(await compile(target, `the module for ${name}`, "files", { more: ["--features", name], keep: PLAIN[name] }), modules[name]);
  }
  return modules;
}

/** How large a function may be that stands where it is called. For size alone it would be 5: a check takes a quarter less time for 4 % more. */
const INLINED = "-Cllvm-args=-inline-threshold=40";

/** What the linker is asked for: see linked.js, and names that can be read. */
const LINKED = ["--", "-Clink-arg=--emit-relocs", "-Clink-arg=--demangle"];

/**
 * Returns a module with its data arranged. Each has a profile, and with it a folder: they have one name. `more` goes to cargo, `flags` to rustc.
 * One without glue says which exports to `keep`.
 */
export async function compile(target, what, profile, { more = [], flags = [], keep } = {}) {
  await wasmTarget();
  say(`compiling ${what} (a minute the first time)`);
  // As a module alone: together with the library for Rust, cargo leaves out the optimisation across crates.
  const alone = ["--lib", "--crate-type", "cdylib", "--no-default-features", ...more];
  const env = { CARGO_ENCODED_RUSTFLAGS: [...(await withoutPlaces()), ...flags].join("\x1f") };
  await must(`compiling ${what}`, "cargo", ["rustc", "--profile", profile, "--locked", ...alone, "--target", "wasm32-unknown-unknown", ...LINKED], { env });
  const folder = join(target, "wasm32-unknown-unknown", profile);
  const wasm = await readFile(join(folder, "beian.wasm"));
  const module = linked(wasm);
  await writeFile(join(folder, "arranged.wasm"), arranged(wasm, module, livingData(module, isSilent, keep)));
  return join(folder, "arranged.wasm");
}

/** So that no path of this machine and no name of a registry comes into a module, and it is the same wherever it is built. */
const withoutPlaces = lazy(async () => {
  const crates = (await metadata("--filter-platform", "wasm32-unknown-unknown")).packages.filter(({ source }) => source !== null).map(({ manifest_path: path }) => dirname(dirname(path)));
  return [[root, "beian"], ...[...new Set(crates)].map((folder) => [folder, "crates"])].map(([from, to]) => `--remap-path-prefix=${from.replace(/[/\\]$/, "")}=${to}`);
});

/** What lies beside the core, written by the same core, built for this machine. */
async function writeCatalogue(folder) {
  say("writing the catalogue (a few seconds, half a minute the first time)");
  await must("writing the catalogue", "cargo", ["run", "--quiet", "--locked", "--bin", "catalogue", folder]);
}
