// `npm run mutants`: would a test notice if a line of the core were wrong? What cargo-mutants makes wrong, all compiled in at once behind switches
// (switches/), each mutant against those native tests alone that run it. `npm run mutants -- src/rules src/model/calendar.rs` tries these alone,
// `--shard 1/8` an eighth, `--sample 200` so many by chance, `--seed 2` others, `--under 60` against tests that take up to 60 seconds, `--again`
// what survived the last time. Works in target/mutants/.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { ask, main, must, Problem, root, run, say } from "./process.js";
import { record } from "./proof.js";
import { option, sampled } from "./sample.js";
import { cargo } from "./setup.js";

const FOLDERS = ["src/rules", "src/facts/certificate", "src/facts/domain", "src/facts/text", "src/facts", "src/policy", "src/model", "src/engine", "src/filing"];
const fileOf = (name) => name.slice(0, name.indexOf(":"));
/** The one of these that a mutant is counted in. */
const folderOf = ({ name }) => FOLDERS.find((folder) => name.startsWith(folder));
/** Mutants that change nothing anybody could notice, each with its reason. */
const SAME = [];
const FIGURES = join(root, "tests/proof/mutants.json");
const work = join(root, "target/mutants");
const tree = join(work, "tree");
const environment = { CARGO_PROFILE_DEV_DEBUG: "0", CARGO_PROFILE_DEV_OPT_LEVEL: "1", CARGO_TARGET_DIR: join(work, "target"), RUSTFLAGS: "-Awarnings", RUST_BACKTRACE: "0" };
/** Milliseconds that the first tests of a mutant take together; the next ones twice as many. */
const AT_ONCE = 200;
const MEMORY = 4 << 20;

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  main(async () => {
    const given = process.argv.slice(2);
    const again = given.includes("--again");
    const [shard, sample, seed = "1", under = "3"] = ["shard", "sample", "seed", "under"].map((name) => option(given, name));
    const paths = given.filter((name) => name !== "--again");
    const mutants = await switched(paths.length > 0 ? paths : FOLDERS);
    const binaries = await build();
    const chosen = chooses(mutants.filter(({ state }) => state === ""), { again, shard, sample, seed });
    const tests = (await survey(binaries)).filter(({ time }) => time < 1000 * Number(under));
    const left = await attempt(chosen, tests);
    const part = sample === undefined ? (shard === undefined ? "all" : `shard ${shard}`) : `a sample of ${chosen.length}, seed ${seed}`;
    // Of a folder that was tried in part there is nothing to remember.
    const isWhole = ({ folder }) => paths.length === 0 || paths.some((path) => folder.startsWith(path));
    const entries = again ? triedAgain(figures(), mutants, left) : added(figures(), counted(mutants, chosen, left, part).filter(isWhole));
    writeFileSync(FIGURES, `${JSON.stringify(entries, null, 2)}\n`);
    tell(entries);
  });
}

/** Those to try. */
function chooses(mutants, { again, shard = "1/1", sample, seed }) {
  const names = mutants.map(({ name }) => name);
  const [at, of] = shard.split("/").map(Number);
  if (!(at >= 1 && at <= of)) throw new Problem(`--shard ${shard}: 1/8 is the first of eight`);
  const survived = () => figures().flatMap(({ survived }) => survived);
  const wanted = new Set(again ? survived() : sample === undefined ? names.filter((_, index) => index % of === at - 1) : sampled(names, Number(sample), Number(seed)));
  return mutants.filter(({ name }) => wanted.has(name));
}

/** A copy of what git knows of, in which all mutants that compile have a switch; all mutants, each with what is in its way. */
async function switched(folders) {
  await cargo();
  const files = ask("git", ["ls-files", "-z"]).split("\0").filter((file) => file && existsSync(join(root, file)));
  rmSync(tree, { recursive: true, force: true });
  for (const file of files) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    cpSync(join(root, file), join(tree, file), { preserveTimestamps: true });
  }
  // The tests alone: no module for wasm, no programs.
  const manifest = join(tree, "Cargo.toml");
  writeFileSync(manifest, readFileSync(manifest, "utf8").replace('"cdylib", ', "").replace("autotests = false", "autotests = false\nautobins = false").replace(/\n(#.*\n)*\[\[(bin|example)\]\]\n(.+\n)*/g, ""));
  const sources = files.filter((file) => /^src\/.*\.rs$/.test(file) && !/(^|[/_])tests?(\.rs|\/)/.test(file));
  const wanted = sources.filter((file) => folders.some((folder) => file === folder || file.startsWith(`${folder.replace(/(\.rs|\/)$/, "")}/`) || file === `${folder}.rs`));
  if (wanted.length === 0) throw new Problem(`no source there: ${folders.join(", ")}`);
  const others = sources.filter((file) => !wanted.includes(file));
  const program = await must("compiling what writes switches", "cargo", ["build", "--quiet", "--locked", "--manifest-path", join(root, "js/build/switches/Cargo.toml"), "--target-dir", join(work, "switches")]).then(() => join(work, "switches/debug/beian-switches"));
  const leftOut = new Map();
  for (let round = 1; ; round += 1) {
    for (const file of wanted) cpSync(join(root, file), join(tree, file));
    writeFileSync(join(work, "left-out"), [...leftOut.keys()].join("\n"));
    const output = await must("writing switches", program, [join(work, "left-out"), ...wanted, "--", ...others], { cwd: tree, quiet: true });
    const rows = output.trimEnd().split("\n").map((line) => line.split("\t"));
    const noted = rows.map(([id, state, name]) => ({ id: Number(id), name, state: leftOut.get(Number(id)) ?? state }));
    const mutants = named(noted.filter(({ state }) => state !== "freed"));
    const freed = noted.filter(({ state }) => state === "freed");
    writeFileSync(join(tree, "src/lib.rs"), readFileSync(join(root, "src/lib.rs"), "utf8") + SWITCH);
    const found = await culprits(freed);
    if (found.size === 0) return mutants;
    say(`round ${round}: ${found.size} that do not compile`);
    for (const [id, state] of found) leftOut.set(id, state);
  }
}

/** Names that stay what they are when lines are added above: the place is said beside them; of several alike, which it is. */
export function named(mutants) {
  const seen = new Map();
  const all = mutants.map((mutant) => {
    const [, file, at, what] = /^(.+?):(\d+:\d+): (.*)$/.exec(mutant.name);
    const name = `${file}: ${what}`;
    seen.set(name, (seen.get(name) ?? 0) + 1);
    const which = seen.get(name) === 1 ? "" : ` #${seen.get(name)}`;
    return { ...mutant, name: name + which, at: `${file}:${at}` };
  });
  return all.filter(({ name }) => !SAME.some((same) => same.test(name)));
}

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
    const called = message.code?.code === "E0015" ? /(\w+)`/.exec(message.message)?.[1] : undefined;
    const ofConstants = freed.filter(({ name }) => name === called);
    for (const { id } of ofConstants) found.set(id, "const");
    if (ofConstants.length > 0) continue;
    const spans = [...message.spans.filter((span) => span.is_primary), ...message.spans, ...notes];
    const region = spans.flatMap(places).map(innermost).find(Boolean);
    if (region === undefined) strange.push(message.rendered);
    else for (const id of region.ids) if (!(found.get(id) === "unviable")) found.set(id, region.kind === "wrong" ? "unviable" : region.kind);
  }
  if (!ok && found.size === 0) throw new Problem(`what is switched does not compile:\n${strange.join("\n") || output}`);
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

async function build() {
  const args = ["test", "--locked", "--lib", "--test", "all", "--no-run", "--message-format=json"];
  const output = await must("compiling all mutants", "cargo", args, { cwd: tree, env: environment, quiet: true });
  return output.split("\n").flatMap((line) => (line.startsWith("{") ? (JSON.parse(line).executable ?? []) : []));
}

/** Runs tests of one binary in a process of its own; a loop without an end is ended. */
function test(binary, names, { env, limit }) {
  const seconds = Math.ceil(limit / 1000);
  const command = `ulimit -t ${seconds}; ulimit -v ${MEMORY} 2>/dev/null; exec "$0" "$@"`;
  const child = spawn("sh", ["-c", command, binary, "--exact", "--test-threads=1", ...names], { cwd: tree, env: { ...process.env, ...environment, CARGO_MANIFEST_DIR: tree, ...env }, stdio: ["ignore", "pipe", "ignore"] });
  const timer = setTimeout(() => child.kill("SIGKILL"), 20 * limit);
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk) => (output += chunk));
  return new Promise((resolve) => {
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ ok: code === 0, failed: /^test (\S+) \.\.\. FAILED$/m.exec(output)?.[1] });
    });
  });
}

/** Several at a time. */
async function inParallel(items, work) {
  const rest = items[Symbol.iterator]();
  const one = async () => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, one));
}

/** Each test: how long it takes, and which mutants it runs. */
async function survey(binaries) {
  const reached = join(work, "reached");
  rmSync(reached, { recursive: true, force: true });
  mkdirSync(reached);
  const tests = binaries.flatMap((binary) => ask(binary, ["--list", "--format", "terse"]).split("\n").filter((line) => line.endsWith(": test")).map((line) => ({ binary, name: line.slice(0, -": test".length) })));
  say(`${tests.length} tests`);
  const found = [];
  await inParallel(tests.entries(), async ([at, { binary, name }]) => {
    const file = join(reached, String(at));
    const started = performance.now();
    const { ok } = await test(binary, [name], { env: { BEIAN_REACHED: file }, limit: 600_000 });
    const time = performance.now() - started;
    const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
    const runs = new Set(new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)));
    if (ok) found.push({ binary, name, time, runs });
    else say(`left out, since it fails over the copy: ${name}`);
  });
  return found.sort((one, other) => one.time - other.time);
}

/** The mutants that no test notices. */
async function attempt(mutants, tests) {
  const left = [];
  const likely = new Map();
  let done = 0;
  await inParallel(mutants, async (mutant) => {
    const file = fileOf(mutant.name);
    const noticed = likely.get(file) ?? new Set();
    likely.set(file, noticed);
    const own = tests.filter(({ runs }) => runs.has(mutant.id));
    const killer = await noticing(mutant, [own.filter(({ name }) => noticed.has(name)), own.filter(({ name }) => !noticed.has(name))]);
    if (killer === undefined) {
      left.push(mutant);
      say(`SURVIVED  ${mutant.at} ${mutant.name}`);
    } else if (killer !== "") noticed.add(killer);
    done += 1;
    if (done % 100 === 0) say(`${done} of ${mutants.length} tried, ${left.length} survived`);
  });
  return left;
}

/** The test that notices a mutant, of those that may; "" where it cannot be told which. */
async function noticing({ id }, tests) {
  for (const some of tests) {
    let rest = some;
    for (let time = AT_ONCE; rest.length > 0; time *= 2) {
      let sum = 0;
      const count = Math.max(1, rest.findIndex((test) => (sum += test.time) > time) + 1 || rest.length);
      const now = rest.slice(0, count);
      rest = rest.slice(count);
      for (const binary of new Set(now.map(({ binary }) => binary))) {
        const own = now.filter((test) => test.binary === binary);
        const limit = 2_000 + 10 * own.reduce((sum, { time }) => sum + time, 0);
        const { ok, failed = "" } = await test(binary, own.map(({ name }) => name), { env: { BEIAN_MUTANT: String(id) }, limit });
        if (!ok) return failed;
      }
    }
  }
  return undefined;
}

const figures = () => (existsSync(FIGURES) ? JSON.parse(readFileSync(FIGURES, "utf8")) : []);

/** What a run has shown, folder by folder. */
function counted(mutants, chosen, left, part) {
  return [...new Set(chosen.map(folderOf))].map((folder) => {
    const own = (list) => list.filter((mutant) => folderOf(mutant) === folder);
    const survived = own(left).map(({ name }) => name).sort();
    const are = (...states) => own(mutants).filter(({ state }) => states.includes(state)).length;
    const of = own(chosen).length;
    return { folder, part, noticed: of - survived.length, of, unviable: are("unviable"), notSwitched: are("around", "const"), survived };
  });
}

/** With what was known before: shards add up, anything else takes the place of what there was of the folder. */
export function added(known, now) {
  const shards = ({ part }) => /^shard \d+\/(\d+)$/.exec(part)?.[1];
  const addsUp = (one, other) => shards(one) !== undefined && shards(one) === shards(other) && one.part !== other.part;
  const stays = known.filter((old) => now.every((entry) => entry.folder !== old.folder || addsUp(entry, old)));
  return [...stays, ...now].sort((one, other) => inOrder(one.folder, other.folder) || inOrder(one.part, other.part));
}

const inOrder = (one, other) => (one < other ? -1 : Number(one > other));

/** What was known before, without what has been noticed by now; a mutant that is none any more counts no longer. */
export function triedAgain(known, mutants, left) {
  const [isThere, survives] = [mutants, left].map((list) => new Set(list.map(({ name }) => name)));
  const files = new Set(mutants.map(({ name }) => fileOf(name)));
  return known.map((entry) => {
    const there = entry.survived.filter((name) => isThere.has(name) || !files.has(fileOf(name)));
    const survived = there.filter((name) => survives.has(name) || !files.has(fileOf(name)));
    return { ...entry, noticed: entry.noticed + there.length - survived.length, of: entry.of - entry.survived.length + there.length, survived };
  });
}

function tell(entries) {
  const sum = (list, what) => list.reduce((sum, entry) => sum + entry[what], 0);
  const lines = [...new Set(entries.map(({ folder }) => folder))].map((folder) => {
    const own = entries.filter((entry) => entry.folder === folder);
    const survived = own.flatMap(({ survived }) => survived).length;
    return { folder, part: own.map(({ part }) => part).join(", "), noticed: sum(own, "noticed"), of: sum(own, "of"), unviable: own[0].unviable, notSwitched: own[0].notSwitched, survived };
  });
  for (const { folder, noticed, of, unviable, notSwitched } of lines) say(`${folder}: ${noticed} of ${of} noticed; ${unviable} do not compile, ${notSwitched} cannot be switched`);
  record({
    id: "mutants",
    section: "correct",
    promise: "A line of the core that is made wrong is noticed by a test.",
    command: "npm run mutants",
    figures: [
      ...lines.map(({ folder, part, noticed, of }) => ({ what: `mutants of \`${folder}\` noticed (${part})`, value: noticed, of, unit: `(${Math.floor((100 * noticed) / of)} %)` })),
      { what: "of these, without a test or a reason by now", value: sum(lines, "survived") },
      { what: "not tried: what a constant is made of, or the switch would not compile", value: sum(lines, "notSwitched") },
    ],
  });
}
