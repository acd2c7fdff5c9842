// The core with all its mutants in it, compiled once, for `npm run mutants`.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ask, must, Problem, root, run, say } from "./process.js";
import { cargo } from "./setup.js";

export const work = join(root, "target/mutants");
/** A copy of what git knows of. */
export const tree = join(work, "tree");
export const environment = { CARGO_PROFILE_DEV_DEBUG: "0", CARGO_PROFILE_DEV_OPT_LEVEL: "1", CARGO_TARGET_DIR: join(work, "target"), RUSTFLAGS: "-Awarnings", RUST_BACKTRACE: "0" };
/** Where it is and what is wrong; other lines of switches/ are of a `const fn`. */
const MUTANT = /^(.+?):(\d+:\d+): (.*)$/;
const isRust = (file) => /^src\/.*\.rs$/.test(file);
export const fileOf = (name) => name.slice(0, name.indexOf(":"));

/** All mutants of these folders and files, in the copy behind switches; `state` says why one is not: `unviable`, it does not compile;
 * `around`, its switch does not; `const`, the compiler itself runs it. */
export async function switched(paths) {
  await cargo();
  const files = copy();
  const sources = files.filter((file) => isRust(file) && !/(^|[/_])tests?(\.rs|\/)/.test(file));
  const isWanted = (file) => paths.some((path) => file === path || file === `${path}.rs` || file.startsWith(`${path.replace(/\/$/, "")}/`));
  const wanted = sources.filter(isWanted);
  if (wanted.length === 0) throw new Problem(`no source there: ${paths.join(", ")}`);
  // As they are, but for those that get switches.
  for (const file of files.filter((file) => isRust(file) && !wanted.includes(file))) put(file, Buffer.concat([readFileSync(join(root, file)), Buffer.from(file === "src/lib.rs" ? SWITCH : "")]));
  const write = await writer([...wanted, "--", ...sources.filter((file) => !isWanted(file))]);
  const known = new Known(wanted);
  const leftOut = new Map(known.leftOut(await write()));
  for (let round = 1; ; round += 1) {
    const rows = await write(leftOut);
    const found = await culprits(rows.filter(({ state }) => state === "freed"));
    known.remember(rows, leftOut);
    if (found.size === 0) return named(rows.filter(({ name }) => MUTANT.test(name)));
    say(`round ${round}: ${found.size} that do not compile`);
    for (const [id, state] of found) leftOut.set(id, state);
  }
}

/** What git knows of, written only where it differs: what is older than what was compiled of it is not compiled again. */
function copy() {
  const files = ask("git", ["ls-files", "-z"]).split("\0").filter((file) => file && existsSync(join(root, file)));
  mkdirSync(tree, { recursive: true });
  const kept = new Set(files);
  for (const name of readdirSync(tree, { recursive: true })) if (!kept.has(name) && statSync(join(tree, name)).isFile()) rmSync(join(tree, name));
  for (const file of files) if (!isRust(file)) put(file, readFileSync(join(root, file)));
  // The tests alone: no module for wasm, no programs.
  const manifest = readFileSync(join(root, "Cargo.toml"), "utf8");
  put("Cargo.toml", Buffer.from(manifest.replace('"cdylib", ', "").replace("autotests = false", "autotests = false\nautobins = false").replace(/\n(#.*\n)*\[\[(bin|example)\]\]\n(.+\n)*/g, "")));
  return files;
}

function put(file, bytes) {
  const path = join(tree, file);
  if (existsSync(path) && readFileSync(path).equals(bytes)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/** Writes these sources with switches, but for those to leave out; without a list of these nothing, but says which there are. */
async function writer(sources) {
  const own = join(work, "switches");
  await must("compiling what writes switches", "cargo", ["build", "--quiet", "--locked", "--manifest-path", join(root, "js/build/switches/Cargo.toml"), "--target-dir", own]);
  return async (leftOut) => {
    const list = join(work, "left-out");
    writeFileSync(list, [...(leftOut?.keys() ?? [])].join("\n"));
    const output = await must("writing switches", join(own, "debug/beian-switches"), [leftOut === undefined ? "" : tree, list, ...sources], { quiet: true });
    return output.trimEnd().split("\n").map((line) => {
      const [id, state, name] = line.split("\t");
      return { id: Number(id), name, state: leftOut?.get(Number(id)) ?? state };
    });
  };
}

/** What did not compile the last time, file by file: it will not this time, where a file is what it was. */
class Known {
  constructor(files) {
    const writer = readdirSync(join(root, "js/build/switches/src")).map((name) => readFileSync(join(root, "js/build/switches/src", name)));
    const digest = (file) => [...writer, readFileSync(join(root, file))].reduce((hash, text) => hash.update(text), createHash("sha256")).digest("hex");
    this.digests = new Map(files.map((file) => [file, digest(file)]));
    this.path = join(work, "known.json");
    this.known = existsSync(this.path) ? JSON.parse(readFileSync(this.path, "utf8")) : {};
  }

  leftOut(rows) {
    return firsts(rows).flatMap(([file, first]) => (this.known[this.digests.get(file)] ?? []).map(([at, state]) => [first + at, state]));
  }

  remember(rows, leftOut) {
    const out = rows.filter(({ id }) => leftOut.has(id));
    for (const [file, first] of firsts(rows)) {
      this.known[this.digests.get(file)] = out.filter(({ name }) => fileOf(name) === file).map(({ id, state }) => [id - first, state]);
    }
    writeFileSync(this.path, JSON.stringify(this.known));
  }
}

/** Each file with the lowest of its numbers. */
const firsts = (rows) => [...new Map([...rows].sort((one, other) => other.id - one.id).map(({ id, name }) => [fileOf(name), id]))];

/** What every switch asks: whether it is on. Once each, it says that it was asked. */
const SWITCH = `
static ACTIVE: std::sync::LazyLock<Option<u32>> = std::sync::LazyLock::new(|| std::env::var("BEIAN_MUTANT").ok()?.parse().ok());
static REACHED: std::sync::LazyLock<Option<std::fs::File>> = std::sync::LazyLock::new(|| std::fs::File::create(std::env::var_os("BEIAN_REACHED")?).ok());
static ASKED: [std::sync::atomic::AtomicBool; 1 << 16] = [const { std::sync::atomic::AtomicBool::new(false) }; 1 << 16];
#[doc(hidden)]
pub(crate) fn mutant(id: u32) -> bool {
    if let Some(mut file) = REACHED.as_ref() && !ASKED[id as usize].swap(true, std::sync::atomic::Ordering::Relaxed) {
        std::io::Write::write_all(&mut file, &id.to_le_bytes()).unwrap();
    }
    *ACTIVE == Some(id)
}
`;

/** The mutants at which the compiler stops, each with why. */
async function culprits(freed) {
  const args = ["check", "--locked", "--lib", "--message-format=json"];
  const { ok, output } = await run("checking what compiles", "cargo", args, { cwd: tree, env: environment, quiet: true });
  const found = new Map();
  const strange = [];
  for (const line of output.split("\n").filter((line) => line.startsWith("{"))) {
    const { reason, message } = JSON.parse(line);
    if (reason !== "compiler-message" || message.level !== "error" || message.spans.length === 0) continue;
    const notes = message.children.flatMap(({ spans }) => spans);
    // A constant needs a function that was a `const fn`.
    const called = message.code?.code === "E0015" ? /(\w+)(?:::<.*>)?`/.exec(message.message)?.[1] : undefined;
    const ofConstants = freed.filter(({ name }) => name.endsWith(`: ${called}`));
    for (const { id } of ofConstants) found.set(id, "const");
    if (ofConstants.length > 0) continue;
    const spans = [...message.spans.filter((span) => span.is_primary), ...message.spans, ...notes];
    const region = spans.flatMap(places).map(innermost).find(Boolean);
    if (region === undefined) strange.push(message.rendered);
    else for (const id of region.ids) if (!(found.get(id) === "unviable")) found.set(id, region.kind === "wrong" ? "unviable" : region.kind);
  }
  if (!ok && found.size === 0) throw new Problem(`what is switched does not compile:\n${strange.slice(0, 3).join("\n") || output}`);
  return found;
}

/** Where a piece of code stands, and the macros that wrote it. */
function places(span) {
  return span === undefined || span === null ? [] : [span, ...places(span.expansion?.span)];
}

/** The comments of switches/ around a place. */
function innermost({ file_name, byte_start }) {
  const path = join(tree, file_name);
  if (!existsSync(path)) return undefined;
  const open = [];
  for (const { 1: kind, 2: ids } of readFileSync(path, "latin1").slice(0, byte_start).matchAll(/\/\*(?:<(wrong|around) ([\d ]*)|>)\*\//g)) {
    if (kind === undefined) open.pop();
    else open.push({ kind, ids: ids.split(" ").map(Number) });
  }
  return open.at(-1);
}

/** Names that stay what they are when lines are added above: the place is said beside them; of several alike, which it is. */
export function named(mutants) {
  const seen = new Map();
  return mutants.map((mutant) => {
    const [, file, at, what] = MUTANT.exec(mutant.name);
    const name = `${file}: ${what}`;
    seen.set(name, (seen.get(name) ?? 0) + 1);
    const which = seen.get(name) === 1 ? "" : ` #${seen.get(name)}`;
    return { ...mutant, name: name + which, at: `${file}:${at}` };
  });
}

/** The programs of the native tests. */
export async function build() {
  const args = ["test", "--locked", "--lib", "--test", "all", "--no-run", "--message-format=json"];
  const output = await must("compiling all mutants", "cargo", args, { cwd: tree, env: environment, quiet: true });
  return output.split("\n").flatMap((line) => (line.startsWith("{") ? (JSON.parse(line).executable ?? []) : []));
}
