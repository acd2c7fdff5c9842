// `npm run mutants:js`: would a test notice if a line of js/, or with `--of www` of the page's logic, were wrong? Every mutant that Stryker makes of
// it, all compiled in at once behind switches, each against those tests alone that run it; `npm run mutants:js -- --sample 200` takes so many by
// chance, `--seed 2` others, `door lines` those of these files alone, `--under 2` against tests that take no more seconds, `--without hostile,lines`
// not against these files of tests. `--again` tries once more what survived the last time. Needs dist/; works in target/js-mutants/.
import { fork } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeModules } from "./dist.js";
import { pack } from "./pack.js";
import { figuresIn, record } from "./proof.js";
import { option, sampled } from "./sample.js";
import { main, must, Problem, root, say } from "./process.js";
import { installPackages, packages } from "./setup.js";

/** Those that test a browser, a bundler, a compiler, sizes or the repository. */
const OTHERS = new Set(["bounds", "bundlers", "cases", "environments", "manifest", "proof", "readme", "supply", "tools", "types", "values"]);
/** Mutants that change nothing anybody could notice, each with its reason. */
const SAME = [
  // A short way for texts of ASCII: the long one gives the same answer.
  /^js\/facade\.js.*(text\.length <= GLANCE|text\.length - 1|\(a \| b \| c \| d\) > 127 → \(a \| b \| c \| d\) <= 127)/,
  // Both sides of the comparison are folded alike.
  /^js\/codes\.js.*toLowerCase\(\) → .*toUpperCase\(\)$/,
  // A nature without kinds of its own is one that no kind fits.
  /^www\/state\/about\.js.*ArrayDeclaration: \[\] → \["Stryker was here"\]$/,
  // A last piece of no bytes adds nothing.
  /^www\/outputs\/seal\.js.*at < data\.length → at <= data\.length$/,
  // A short way for what most calls hand over: the long one writes the same.
  /^js\/door\.js.*(value === undefined → false|"string" && value\.length <= MAX_TEXT → false|value\.length <= MAX_TEXT → value\.length < MAX_TEXT|:24 StringLiteral: "string" → "")$/,
  // Names that were quoted already, kept for speed alone.
  /^js\/door\.js.*(known !== undefined|NAMES\.size|USUAL_NAME)/,
  // What a chain of prototypes ends in is no collection, and what has none throws and is none.
  /^js\/door\.js.*prototype !== (null|Object\.prototype) → true$/,
  // What is no number is the number of nothing.
  /^js\/codes\.js:\d+:7 Regex: \/\^\\d\+\$\/ → /,
];
const isSame = (name) => SAME.some((same) => same.test(name));
const FIGURES = join(root, "tests/proof/js-mutants.json");
const BAR = 85;
const work = join(root, "target/js-mutants");
const given = process.argv.slice(2);
const again = given.includes("--again");
if (again) given.splice(given.indexOf("--again"), 1);
const [sample, group = "js", seed = "1", under = "600", without = ""] = ["sample", "of", "seed", "under", "without"].map((name) => option(given, name));
const LEFT_OUT = new Set([...OTHERS, ...without.split(",")]);
const tree = join(work, group, "tree");
const project = join(work, group, "project");
const covered = join(work, group, "covered");
const page = join(work, group, "page/page.js");

const inFolder = (folder) => readdirSync(join(root, folder)).filter((name) => name.endsWith(".js")).map((name) => `${folder}/${name}`);
const testsIn = (folder) => readdirSync(join(tree, folder)).filter((name) => name.endsWith(".test.js") && !LEFT_OUT.has(name.replace(".test.js", ""))).map((name) => join(tree, folder, name));
/** What is made wrong, and how the tests of it get at it. */
const OF = {
  js: { what: "js/", sources: () => inFolder("js"), tests: () => testsIn("tests/npm"), env: { BEIAN_INSTALLED: project }, install: installPackage },
  www: { what: "the logic in www/", sources: () => LOGIC.flatMap((of) => (of.endsWith(".js") ? [`www/${of}`] : inFolder(`www/${of}`))), tests: () => testsIn("tests/www"), env: { BEIAN_PAGE: page }, install: installPage },
};
/** No elements, and no words alone. */
const LOGIC = ["state", "functions.js", "unpack.js", "controls/typing.js", "outputs/consoles.js", "outputs/seal.js", "rules/catalogue.js"];

main(async () => {
  if (!Object.hasOwn(OF, group)) throw new Problem(`--of ${group}: there is ${Object.keys(OF).join(" and ")}`);
  if (!existsSync(join(root, "dist/beian.wasm"))) throw new Problem("nothing is built: run `npm run build` first");
  await packages();
  const mutants = await prepare(given);
  say(`${mutants.length} mutants in ${new Set(mutants.map(({ name }) => name.split(":")[0])).size} files`);
  const files = await dryRun();
  const names = mutants.map(({ name }) => name);
  const before = again ? figures()[group] : undefined;
  const chosen = new Set(again ? before.survived : sample === undefined ? names : sampled(names, Number(sample), Number(seed)));
  const tried = mutants.filter(({ name }) => chosen.has(name));
  const killers = await attempt(tried, files);
  const results = tried.map(({ id, name }) => ({ name, killed: killers.get(id) ?? null }));
  const survived = results.filter(({ killed }) => killed === null).map(({ name }) => name);
  // What tests were written for says nothing of the others: the share stays what it was. Where lines have moved since, a mutant cannot be found again.
  if (again) return remember({ ...before, survived: [...survived, ...before.survived.filter((name) => !names.includes(name) && !isSame(name))] });
  const fewer = [under !== "600" && `none longer than ${under} s`, without !== "" && `not ${without}`].filter(Boolean).join(", ");
  const part = (sample === undefined ? "all" : `a sample of ${tried.length} of ${names.length}, seed ${seed}`) + (fewer && `; against fewer tests: ${fewer}`);
  remember({ part, noticed: results.length - survived.length, of: results.length, survived });
});

/** A copy with every mutant in it, and what the tests look at made of it. */
async function prepare(files) {
  rmSync(join(work, group), { recursive: true, force: true });
  mkdirSync(tree, { recursive: true });
  for (const name of ["package.json", "package-lock.json"]) cpSync(join(root, "tests/mutants", name), join(work, name));
  await installPackages("target/js-mutants", "Stryker's mutators");
  for (const part of ["js", "tests", "package.json", "README.md", "README.zh-CN.md", "CHANGELOG.md", "www", "src"]) cpSync(join(root, part), join(tree, part), { recursive: true });
  for (const part of ["node_modules", "dist", "site"]) symlinkSync(join(root, part), join(tree, part));
  mkdirSync(join(tree, "target"));
  cpSync(join(root, "target/listed.js"), join(tree, "target/listed.js"));
  const { createInstrumenter } = await import(pathToFileURL(createRequire(join(work, "package.json")).resolve("@stryker-mutator/instrumenter")));
  const names = OF[group].sources().filter((name) => files.length === 0 || files.includes(basename(name, ".js")));
  const sources = names.map((name) => ({ name, mutate: true, content: readFileSync(join(root, name), "utf8") }));
  const made = await injected(createInstrumenter).instrument(sources, { plugins: null, excludedMutations: [], ignorers: [] });
  for (const { name, content } of made.files) writeFileSync(join(tree, name), content);
  await OF[group].install();
  const all = made.mutants.filter(({ status }) => status !== "Ignored").map((mutant) => named(mutant, sources));
  return all.filter(({ name }) => !isSame(name));
}

/** The package with switches in place of what was built. */
async function installPackage() {
  const tarball = await pack(project);
  writeFileSync(join(project, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }');
  await must("installing the package", "npm", ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", tarball], { cwd: project, quiet: true });
  await writeModules({}, { from: join(tree, "js"), to: join(project, "node_modules/beian/dist") });
}

/** The logic of the page with switches. */
async function installPage() {
  process.env.BEIAN_PAGE = page;
  const { bundle } = await import(pathToFileURL(join(tree, "tests/www/page.js")));
  await bundle(page);
}

/** What Stryker's own core would inject. */
function injected(create) {
  const provided = { logger: new Proxy({}, { get: (_, name) => (String(name).startsWith("is") ? () => false : () => {}) }) };
  const injector = {
    provideValue: (token, value) => ((provided[token] = value), injector),
    injectClass: (Class) => new Class(...Class.inject.map((token) => provided[token])),
  };
  return create(injector);
}

function named({ id, fileName, mutatorName, replacement, location: { start, end } }, sources) {
  const lines = sources.find(({ name }) => name === fileName).content.split("\n");
  const rows = lines.slice(start.line, end.line + 1);
  rows[rows.length - 1] = rows.at(-1).slice(0, end.column);
  rows[0] = rows[0].slice(start.column);
  const short = (text) => (text.length > 70 ? `${text.slice(0, 67)}…` : text).replace(/\s+/g, " ");
  return { id, name: `${fileName}:${start.line + 1}:${start.column + 1} ${mutatorName}: ${short(rows.join(" "))} → ${short(replacement)}` };
}

/** Each file of tests with its tests: what each runs of the mutants, how often, and how long it takes. */
async function dryRun() {
  const files = [];
  for (const path of OF[group].tests()) {
    const name = basename(path);
    const left = join(covered, name);
    mkdirSync(left, { recursive: true });
    const process = new Runner(path, { BEIAN_COVERED: left });
    const found = await process.ask({}, 600_000);
    process.end();
    if (found === undefined) {
      say(`left out, since it does not run over the copy: ${name}`);
      continue;
    }
    const started = readdirSync(left).map((file) => JSON.parse(readFileSync(join(left, file), "utf8")));
    const tests = found.tests.map(({ ok, time, runs }, at) => ({ at, ok, time, runs: sums([runs, ...started.map(({ perTest }) => perTest[at] ?? {})]) }));
    const failed = tests.filter(({ ok }) => !ok).length;
    say(`${name}: ${tests.length} tests, ${Math.round(tests.reduce((sum, { time }) => sum + time, 0))} ms${failed > 0 ? `; ${failed} left out, since they fail over the copy` : ""}`);
    files.push({ name, path, tests: tests.filter(({ ok }) => ok), always: sums([found.always, ...started.map((each) => each.static)]) });
  }
  return files;
}

function sums(counts) {
  const all = new Map();
  for (const each of counts) for (const [id, count] of Object.entries(each)) all.set(id, (all.get(id) ?? 0) + count);
  return all;
}

/** What a file of tests is asked about a mutant, quickest test first; what runs while the file loads may matter to all of them. */
function question({ id }, { tests, always }, fresh = false) {
  const own = tests.filter(({ runs, time }) => time < 1000 * Number(under) && (runs.has(id) || (fresh && always.has(id)))).sort((one, other) => one.time - other.time);
  const hits = own.reduce((sum, { runs }) => sum + (runs.get(id) ?? 0), always.get(id) ?? 0);
  return { tests: own.map(({ at }) => at), own: own.filter(({ runs }) => runs.has(id)).length, time: own.reduce((sum, { time }) => sum + time, 0), mutant: id, hits: 100 * hits + 10_000, limit: 5_000 + 10 * Math.max(0, ...own.map(({ time }) => time)) };
}

/** Tells which mutants which file notices: those that run while a file loads each over a process of its own, the others over one process a file. */
async function attempt(mutants, files) {
  const killers = new Map();
  const isAlive = ({ id }) => !killers.has(id);
  const runsEarly = ({ id }) => files.some(({ always }) => always.has(id));
  const order = files.map((file) => ({ file, mean: file.tests.reduce((sum, { time }) => sum + time, 0) / file.tests.length })).sort((one, other) => one.mean - other.mean).map(({ file }) => file);
  for (const file of order) {
    let process;
    for (const mutant of mutants.filter((mutant) => isAlive(mutant) && !runsEarly(mutant))) {
      const asked = question(mutant, file);
      if (asked.tests.length === 0) continue;
      const isFirst = process === undefined;
      process ??= new Runner(file.path);
      const limit = asked.limit * (asked.tests.length + 2);
      let answer = await process.ask(asked, limit);
      if (answer?.clean !== true) {
        process.end();
        process = undefined;
        // Something before it may have left the file in disorder.
        if (!isFirst) answer = await once(file, asked, limit);
      }
      if (answer?.failed !== null) killers.set(mutant.id, file.name);
    }
    process?.end();
    say(`${file.name}: ${killers.size} of ${mutants.length} noticed so far`);
  }
  // What noticed the one before is likely to notice the next.
  let likely;
  for (const mutant of mutants.filter((mutant) => isAlive(mutant) && runsEarly(mutant))) {
    const questions = order.map((file) => ({ file, asked: question(mutant, file, true) })).filter(({ asked }) => asked.tests.length > 0);
    const rank = ({ file, asked }) => [Number(file.name !== likely), Number(asked.own === 0), asked.time];
    for (const { file, asked } of questions.sort((one, other) => inOrder(rank(one), rank(other)))) {
      const answer = await once(file, asked, asked.limit * (asked.tests.length + 2), mutant.id);
      if (answer?.failed === null) continue;
      killers.set(mutant.id, file.name);
      likely = file.name;
      break;
    }
  }
  for (const mutant of mutants.filter(isAlive)) say(`SURVIVED  ${mutant.name}`);
  return killers;
}

const inOrder = (one, other) => one.map((value, at) => value - other[at]).find((difference) => difference !== 0) ?? 0;

/** Over a process of its own, in which the mutant may be on from the beginning. */
async function once(file, asked, limit, mutant) {
  const process = new Runner(file.path, mutant === undefined ? {} : { __STRYKER_ACTIVE_MUTANT__: mutant });
  const answer = await process.ask(asked, limit);
  process.end();
  return answer;
}

/** A process that runs one file of tests (mutant-runner.js). One that does not answer is no better than one that fails. */
class Runner {
  constructor(path, env = {}) {
    const NODE_OPTIONS = `--import=${pathToFileURL(join(root, "js/build/switch.js"))}`;
    this.child = fork(join(root, "js/build/mutant-runner.js"), [path], { cwd: tree, env: { ...process.env, ...OF[group].env, NODE_OPTIONS, ...env }, stdio: ["ignore", "ignore", "ignore", "ipc"], detached: true });
    this.ready = this.#next(120_000);
  }

  /** What it says next; undefined where it ends first, or says nothing for so long. */
  #next(limit) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, limit, undefined);
      const done = (answer) => {
        clearTimeout(timer);
        this.child.off("message", done).off("exit", ended);
        resolve(answer);
      };
      const ended = () => done(undefined);
      this.child.on("message", done).on("exit", ended);
    });
  }

  async ask(question, limit) {
    if ((await this.ready) === undefined) return undefined;
    const answer = this.#next(limit);
    this.child.send(question, () => {});
    return answer;
  }

  end() {
    try {
      process.kill(-this.child.pid, "SIGKILL");
    } catch {
      // It has left nobody behind.
    }
  }
}

const figures = () => figuresIn(FIGURES, {});

function remember(entry) {
  say(`${entry.noticed} of ${entry.of} noticed (${entry.part}); without a test or a reason by now: ${entry.survived.length}`);
  mkdirSync(dirname(FIGURES), { recursive: true });
  const known = { ...figures(), [group]: entry };
  writeFileSync(FIGURES, `${JSON.stringify(known, null, 2)}\n`);
  record({
    id: "js-mutants",
    section: "correct",
    promise: "A line of JavaScript, of the package or of the page's logic, that is made wrong is noticed by a test.",
    command: "npm run mutants:js",
    figures: Object.entries(known).flatMap(([group, { part, noticed, of, survived }]) => [
      { what: `mutants of ${OF[group].what} noticed (${part})`, value: noticed, of, unit: `(${Math.floor((100 * noticed) / of)} %)`, bar: `${BAR} %` },
      { what: "of these, without a test or a reason by now", value: survived.length },
    ]),
  });
}
