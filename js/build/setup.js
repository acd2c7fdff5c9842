// Installs what a build needs and what is missing. Only Node's own modules here: node_modules may not exist yet.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ask, must, lazy, Problem, root, run, say, which } from "./process.js";

/** Returns where cargo puts its artefacts. */
export const cargo = lazy(async () => {
  if (!which("cargo")) throw new Problem("Rust is missing: install it with rustup, see https://rustup.rs");
  if (!which("cc", "gcc", "clang")) throw new Problem("a C linker is missing: install gcc (Debian: build-essential, macOS: xcode-select --install)");
  const metadata = await must("asking cargo", "cargo", ["metadata", "--no-deps", "--format-version", "1"], { quiet: true });
  return JSON.parse(metadata).target_directory;
});

export const wasmTarget = lazy(async () => {
  await cargo();
  const libraries = ask("rustc", ["--print", "target-libdir", "--target", "wasm32-unknown-unknown"]);
  if (libraries && existsSync(libraries)) return;
  if (!which("rustup")) throw new Problem("the Rust target wasm32-unknown-unknown is missing: install it with your package manager, or Rust with rustup");
  say("adding the Rust target wasm32-unknown-unknown (under a minute)");
  const { ok } = await run("adding the target", "rustup", ["target", "add", "wasm32-unknown-unknown"]);
  if (!ok) throw new Problem("the Rust target wasm32-unknown-unknown is missing: run `rustup target add wasm32-unknown-unknown`");
});

/** Returns the program that writes the glue, see bindgen/src/main.rs. */
export const bindgen = lazy(async () => {
  const target = join(await cargo(), "bindgen");
  if (!existsSync(target)) say("compiling wasm-bindgen (half a minute, once)");
  const manifest = join(root, "js/build/bindgen/Cargo.toml");
  await must("compiling wasm-bindgen", "cargo", ["build", "--quiet", "--locked", "--manifest-path", manifest, "--target-dir", target]);
  return join(target, "debug", process.platform === "win32" ? "beian-bindgen.exe" : "beian-bindgen");
});

/** Returns the command in Rust, built for tests. */
export const command = lazy(async () => {
  const target = await cargo();
  say("compiling the command (half a minute, two the first time)");
  await must("compiling the command", "cargo", ["build", "--quiet", "--locked", "--features", "cli", "--bin", "beian"]);
  return join(target, "debug", process.platform === "win32" ? "beian.exe" : "beian");
});

/** Returns the command built for speed, with everything it can have. */
export const quickCommand = lazy(async () => {
  const target = await cargo();
  say("compiling the command for speed (three minutes the first time)");
  await must("compiling the command", "cargo", ["build", "--quiet", "--locked", "--profile", "native", "--features", "parquet", "--bin", "beian"]);
  return join(target, "native", process.platform === "win32" ? "beian.exe" : "beian");
});

/** Returns the program that writes generated filings, see tests/generate/. */
export const generator = lazy(async () => {
  const target = await cargo();
  await must("compiling the generator of filings", "cargo", ["build", "--quiet", "--locked", "--example", "filings"]);
  return join(target, "debug", "examples", process.platform === "win32" ? "filings.exe" : "filings");
});

/** The parts of the toolchain that tests need and builds do not. */
export const checkers = lazy(async () => {
  await cargo();
  const missing = ["clippy", "fmt"].filter((part) => ask("cargo", [part, "--version"]) === null);
  if (missing.length > 0) throw new Problem("clippy or rustfmt is missing: run `rustup component add clippy rustfmt`");
});

export const packages = lazy(() => installPackages(".", "the development packages"));

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
