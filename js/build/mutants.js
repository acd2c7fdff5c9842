// `npm run mutants`: would a test notice if a line of the core were wrong? What cargo-mutants makes wrong, all compiled in at once behind switches
// (switches/), each mutant against those native tests alone that run it. `npm run mutants -- src/rules src/model/calendar.rs` tries these alone,
// `--shard 1/8` an eighth, `--sample 200` so many by chance, `--seed 2` others, `--under 60` against tests that take up to 60 seconds, `--again`
// what survived the last time. Stopped with Ctrl+C, it counts what was tried until then. Works in target/mutants/.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ask, inParallel, main, Problem, root, say } from "./process.js";
import { figuresIn, record } from "./proof.js";
import { option, sampled } from "./sample.js";
import { build, environment, fileOf, switched, tree, work } from "./switched.js";

const FOLDERS = ["src/rules", "src/facts/certificate", "src/facts/domain", "src/facts/text", "src/facts", "src/policy", "src/model", "src/engine", "src/filing"];
/** The one of these that a mutant is counted in. */
const folderOf = ({ name }) => FOLDERS.find((folder) => name.startsWith(folder));
/** Mutants that change nothing anybody could notice, each with its reason. */
const SAME = [
  // Only tests use it.
  /^src\/engine\/honest\.rs: /,
  // A rule that cannot report in the part that is wanted is called for nothing: what is found elsewhere is left out in the end.
  /^src\/engine\/walk\.rs: replace (&& with \|\| in Walk<'a>::visit|-> bool with true in Part::meets)$/,
  // What there is no room for is left out in the end: findings are thinned before for the memory alone, and of none too many none is left out.
  /^src\/engine\/walk\.rs: replace (> with (==|<|>=) in Walk<'a>::(visit|order)|with \(\) in Walk<'a>::make_room)$/,
  // What is compared with itself does not differ.
  /^src\/engine\/walk\.rs: replace > with >= in withdraw$/,
  // What needs no look is looked at, and nothing is found: a short way for most texts. The first character that is no blank is none either.
  /^src\/filing\/field\/text\.rs: (delete ! in inspect|replace (-> bool with false in fits|< with <= in hidden))$/,
  // The first byte is marked by one of the three alone, or the halves have no bit in common.
  /^src\/model\/json\.rs: replace \| with \^ in (first_special|is_plain)/,
  // Numbers with no bit in common.
  /^src\/facts\/(address\.rs: replace \| with \^ in network_range|ip\.rs: replace \| with \^ in (groups|parse_v[46])|domain\/host\.rs: replace \|= with \^= in notation)/,
  // No place lies in two persons.
  /^src\/filing\/field\/place\.rs: replace \|= with \^= in Places::label$/,
  // Of two names of one length neither holds the other unless they are the same, whichever counts as the longer.
  /^src\/facts\/domain\/owner\.rs: replace > with >= in (chinese|by_words)$/,
  // A host without a percent sign is copied and comes out as it was.
  /^src\/facts\/domain\/parts\.rs: replace == with != in decoded$/,
  // Short ways past what would give the same answer: a filter before a table, a look at a glance, a name that has no full stop in it.
  /^src\/facts\/text\/fold\.rs: replace (& with [|^] in Folded::find_pairs|-> u64 with 1 in bit)$/,
  /^src\/facts\/text\/letter\.rs: (replace \|\| with && in is_usual_sign|replace -> bool with false in is_usual_(sign|letter))$/,
  /^src\/facts\/text\/letter\.rs: (delete match arm _|replace match guard is_usual_(sign|letter)\(c\) with false) in fold_char( #\d)?$/,
  /^src\/facts\/text\/words\.rs: replace (-> (u64 with 1 in bit|usize with 0 in WordList::block)|& with \| in WordList::(find|collect)|>> with << in WordList::block)$/,
  /^src\/facts\/text\/clean\.rs: delete match arm '0'\.\.='9' \| 'A'\.\.='Z' in code_step$/,
  /^src\/facts\/domain\/pasted\.rs: replace (-> bool with true|&& with \|\||> with >=) in is_surrounded( #2)?$/,
  /^src\/facts\/text\/hint\.rs: replace == with != in inside$/,
  /^src\/facts\/name\/domain\.rs: replace (-> bool with true|== with !=) in has_dot$/,
  /^src\/facts\/text\/clean\.rs: replace \|\| with && in clean_code$/,
  /^src\/facts\/approval\/words\.rs: replace -> bool with true in begins_denial$/,
  /^src\/facts\/certificate\/uscc\.rs: delete ! in compact$/,
  /^src\/rules\/support\/person_names\.rs: delete ! in check #2$/,
  // Every name that could be found has such a letter.
  /^src\/facts\/locality\.rs: replace -> bool with true in (says_city|is_county_end)$/,
  // The two words never begin at the same place.
  /^src\/facts\/moment\.rs: replace < with <= in stated_order$/,
  // The member that comes next is looked for first; room is made beforehand; what is shared may be made anew.
  /^src\/filing\/field\.rs: (delete match arm Some\(last\)|replace match guard is\(last\) with false) in Reader::members$/,
  /^src\/filing\/field(\/place)?\.rs: replace -> Self with Default::default\(\) in (Places|Reader)::of_filing$/,
  /^src\/policy\/layerings\.rs: (delete match arm _|replace match guard of != nowhere with false) in Layerings::built_in$/,
  // No block of the filter has one bit alone: it is looked up in any case, and the table says the same.
  /^src\/facts\/text\/han\.rs: replace (match guard bits & bit != 0 with true|& with [|^]) in simplified$/,
  // Any hash finds the same words, any mixing the same names, only slower.
  /^src\/facts\/text\/words\.rs: replace (-> usize with [01]|\^ with [|&]) in hash$/,
  /^src\/model\/json\/read\.rs: replace (-> bool with false|\^ with [&|]|& with \|) in Names::is_new/,
  // A letter begins there, no bracket.
  /^src\/facts\/text\/reserved\.rs: replace < with <= in Brackets::between #2$/,
  // At that very length a text has no more units than the limit either.
  /^src\/model\/value\.rs: replace > with >= in Value<'a>::text$/,
  // With nothing to shift the loop is not entered; one run more than is needed changes nothing.
  /^src\/model\/(json\/number\.rs: replace < with <= in scale|sort\.rs: replace < with <= in order)$/,
];
const FIGURES = join(root, "tests/proof/mutants.json");
/** Milliseconds that the first tests of a mutant take together; the next ones twice as many. */
const AT_ONCE = 200;
/** Kilobytes that tests may take. */
const MEMORY = 4 << 20;
/** Milliseconds after which what uses no processor waits for nothing; a limit for the processor ends loops long before. */
const STUCK = 600_000;

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  main(async () => {
    const given = process.argv.slice(2);
    const [shard, sample, seed = "1", under = "3"] = ["shard", "sample", "seed", "under"].map((name) => option(given, name));
    const again = given.includes("--again");
    const paths = given.filter((name) => name !== "--again");
    const mutants = (await switched(paths.length > 0 ? paths : FOLDERS)).filter(({ name }) => !SAME.some((same) => same.test(name)));
    const binaries = await build();
    const viable = mutants.filter(({ state }) => state === "");
    const chosen = choose(viable, { again, shard, sample, seed });
    say(`${chosen.length} mutants to try of ${mutants.length}`);
    const tests = await survey(binaries, 1000 * Number(under));
    const { tried, left } = await attempt(chosen, tests);
    // They are tried in an order by chance: as many as there was time for are a sample.
    const isSample = sample !== undefined || tried.length < chosen.length;
    const part = `${isSample ? `a sample of ${tried.length} of ${viable.length}, seed ${seed}` : shard === undefined ? "all" : `shard ${shard}`}; against tests of up to ${under} s`;
    // Of a folder that was tried in part there is nothing to remember.
    const isWhole = ({ folder }) => paths.length === 0 || paths.some((path) => folder.startsWith(path));
    const entries = again ? triedAgain(figures(), { mutants, tried, left }) : added(figures(), counted({ mutants, tried, left, part }).filter(isWhole));
    writeFileSync(FIGURES, `${JSON.stringify(entries, null, 2)}\n`);
    tell(entries);
  });
}

/** Those to try, by chance one before the other. */
function choose(mutants, { again, shard = "1/1", sample, seed }) {
  const [at, of] = shard.split("/").map(Number);
  if (!(at >= 1 && at <= of)) throw new Problem(`--shard ${shard}: 1/8 is the first of eight`);
  const survived = again && new Set(figures().flatMap(({ survived }) => survived));
  const wanted = mutants.filter(({ name }, index) => (again ? survived.has(name) : index % of === at - 1));
  const byName = new Map(wanted.map((mutant) => [mutant.name, mutant]));
  return sampled([...byName.keys()], Number(sample ?? Infinity), Number(seed)).map((name) => byName.get(name));
}

/** Runs tests of one binary in a process of its own; a loop without an end is ended. */
function test(binary, names, { env, limit }) {
  const seconds = Math.ceil(limit / 1000);
  const command = `ulimit -t ${seconds}; ulimit -v ${MEMORY} 2>/dev/null; exec "$0" "$@"`;
  const child = spawn("sh", ["-c", command, binary, "--exact", "--test-threads=1", ...names], { cwd: tree, env: { ...process.env, ...environment, CARGO_MANIFEST_DIR: tree, ...env }, stdio: ["ignore", "pipe", "ignore"] });
  const timer = setTimeout(() => child.kill("SIGKILL"), STUCK);
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk) => (output += chunk));
  return new Promise((resolve) => {
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ ok: code === 0, failed: /^test (\S+) \.\.\. FAILED$/m.exec(output)?.[1] });
    });
  });
}

/** Each test that does not take longer: its time, and which mutants it runs. */
async function survey(binaries, limit) {
  const reached = join(work, "reached");
  rmSync(reached, { recursive: true, force: true });
  mkdirSync(reached);
  const tests = binaries.flatMap((binary) => ask(binary, ["--list", "--format", "terse"]).split("\n").filter((line) => line.endsWith(": test")).map((line) => ({ binary, name: line.slice(0, -": test".length) })));
  const found = [];
  await inParallel(tests.entries(), async ([at, { binary, name }]) => {
    const file = join(reached, String(at));
    const started = performance.now();
    const { ok, failed } = await test(binary, [name], { env: { BEIAN_REACHED: file }, limit });
    const time = performance.now() - started;
    const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
    const runs = new Set(new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)));
    if (ok) found.push({ binary, name, time, runs });
    else say(`left out, since it ${failed === undefined ? "takes long" : "fails over the copy"}: ${name}`);
  });
  say(`${found.length} of ${tests.length} tests`);
  return found.sort((one, other) => one.time - other.time);
}

/** The mutants that were tried, all or until somebody stops it, and those that no test notices. */
async function attempt(mutants, tests) {
  const tried = [];
  const left = [];
  const likely = new Map();
  let isStopped = false;
  process.once("SIGINT", () => (isStopped = true));
  await inParallel(mutants, async (mutant) => {
    if (isStopped) return;
    const file = fileOf(mutant.name);
    const noticed = likely.get(file) ?? new Set();
    likely.set(file, noticed);
    const own = tests.filter(({ runs }) => runs.has(mutant.id));
    const killer = await noticing(mutant, [own.filter(({ name }) => noticed.has(name)), own.filter(({ name }) => !noticed.has(name))]);
    // The signal reaches the tests as well.
    if (isStopped) return;
    if (killer === undefined) {
      left.push(mutant);
      say(`SURVIVED  ${mutant.at} ${mutant.name}`);
    } else if (killer !== "") noticed.add(killer);
    tried.push(mutant);
    if (tried.length % 100 === 0) say(`${tried.length} of ${mutants.length} tried, ${left.length} survived`);
  });
  return { tried, left };
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

const figures = () => figuresIn(FIGURES, []);

/** What a run has shown, folder by folder. */
function counted({ mutants, tried, left, part }) {
  return [...new Set(tried.map(folderOf))].map((folder) => {
    const own = (list) => list.filter((mutant) => folderOf(mutant) === folder);
    const survived = own(left).map(({ name }) => name).sort();
    const are = (...states) => own(mutants).filter(({ state }) => states.includes(state)).length;
    const of = own(tried).length;
    return { folder, part, noticed: of - survived.length, of, unviable: are("unviable"), notSwitched: are("around", "const"), survived };
  });
}

/** With what was known before: shards add up, anything else takes the place of what there was of the folder. */
export function added(known, now) {
  const shard = ({ part }) => /^shard (\d+)\/(\d+)/.exec(part)?.slice(1) ?? [];
  const addsUp = (one, other) => shard(one).length > 0 && shard(one)[1] === shard(other)[1] && shard(one)[0] !== shard(other)[0];
  const stays = known.filter((old) => now.every((entry) => entry.folder !== old.folder || addsUp(entry, old)));
  return [...stays, ...now].sort((one, other) => inOrder(one.folder, other.folder) || inOrder(one.part, other.part));
}

const inOrder = (one, other) => (one < other ? -1 : Number(one > other));

/** What was known before, without what has been noticed by now; a mutant that is none any more counts no longer. */
export function triedAgain(known, { mutants, tried, left }) {
  const [isThere, wasTried, survives] = [mutants, tried, left].map((list) => new Set(list.map(({ name }) => name)));
  const files = new Set(mutants.map(({ name }) => fileOf(name)));
  return known.map((entry) => {
    const there = entry.survived.filter((name) => isThere.has(name) || !files.has(fileOf(name)));
    const survived = there.filter((name) => survives.has(name) || !wasTried.has(name));
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
