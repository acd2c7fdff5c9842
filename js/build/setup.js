// Installs what a build needs and what is missing. Only Node's own modules here: node_modules may not exist yet.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ask, executable, must, Problem, root, run, say, which } from "./process.js";

/** Returns where cargo puts its artefacts and the paths of the wasm-bindgen tools. */
export async function setUp() {
  if (!which("cargo")) throw new Problem("Rust is missing: install it with rustup, see https://rustup.rs");
  if (!which("cc", "gcc", "clang")) throw new Problem("a C linker is missing: install gcc (Debian: build-essential, macOS: xcode-select --install)");
  await wasmTarget();
  const target = JSON.parse(await must("asking cargo", "cargo", ["metadata", "--no-deps", "--format-version", "1"], { quiet: true })).target_directory;
  const bindgen = await wasmBindgen(target);
  await installPackages(".", "the development packages");
  return { target, ...bindgen };
}

async function wasmTarget() {
  const libraries = ask("rustc", ["--print", "target-libdir", "--target", "wasm32-unknown-unknown"]);
  if (libraries && existsSync(libraries)) return;
  if (!which("rustup")) throw new Problem("the Rust target wasm32-unknown-unknown is missing: install it with your package manager, or Rust with rustup");
  say("adding the Rust target wasm32-unknown-unknown (under a minute)");
  const { ok } = await run("adding the target", "rustup", ["target", "add", "wasm32-unknown-unknown"]);
  if (!ok) throw new Problem("the Rust target wasm32-unknown-unknown is missing: run `rustup target add wasm32-unknown-unknown`");
}

/** The command line tool has to be the very version of the crate. */
async function wasmBindgen(target) {
  const version = lockedVersion(readFileSync(join(root, "Cargo.lock"), "utf8"), "wasm-bindgen");
  const own = join(target, "tools");
  const tools = (folder) => ({ bindgen: folder("wasm-bindgen"), testRunner: folder("wasm-bindgen-test-runner") });
  const candidates = [tools((name) => which(name)), tools((name) => join(own, "bin", name))];
  const fits = ({ bindgen, testRunner }) => bindgen && testRunner && executable(testRunner) && ask(bindgen, ["--version"]) === `wasm-bindgen ${version}`;
  const found = candidates.find(fits);
  if (found) return found;
  say(`building wasm-bindgen-cli ${version} (two to four minutes, once)`);
  const install = ["install", "wasm-bindgen-cli", "--version", version, "--root", own];
  // Less optimised it is built sooner, and works as fast on a core of this size.
  const env = { CARGO_PROFILE_RELEASE_OPT_LEVEL: "1" };
  // A registry mirror may lag behind the tool's own lock file.
  for (const args of [[...install, "--locked"], install]) {
    const { ok } = await run("building wasm-bindgen-cli", "cargo", args, { env });
    if (ok) return candidates[1];
  }
  throw new Problem(`wasm-bindgen-cli ${version} is missing: run \`cargo install wasm-bindgen-cli --version ${version}\``);
}

export function lockedVersion(lock, name) {
  const version = lock.match(new RegExp(`^name = "${name}"\\r?\\nversion = "([^"]+)"`, "m"))?.[1];
  if (!version) throw new Problem(`Cargo.lock does not name ${name}`);
  return version;
}

/** Brings a folder's node_modules to what its lock says. */
export async function installPackages(folder, what) {
  const read = (path) => JSON.parse(readFileSync(join(root, folder, path), "utf8"));
  const installed = "node_modules/.package-lock.json";
  if (existsSync(join(root, folder, installed)) && !stale(read("package-lock.json"), read(installed))) return;
  say(`installing ${what} (about ten seconds)`);
  const { ok } = await run("installing packages", "npm", ["ci", "--no-audit", "--no-fund"], { cwd: join(root, folder) });
  if (!ok) throw new Problem(`missing: ${what}; run \`npm ci\`${folder === "." ? "" : ` in ${folder}`}`);
}

/** Whether what is installed differs from the lock. Packages for other platforms are in the lock alone. */
export function stale(lock, installed) {
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== "");
  return wanted.some(([path, entry]) => {
    const have = installed.packages[path];
    return have ? have.version !== entry.version : !entry.optional;
  });
}
