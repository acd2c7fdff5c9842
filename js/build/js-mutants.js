// `npm run mutants:js`: would a test of the package notice if a line of js/ were wrong? Every mutant that Stryker makes of it, all compiled in at
// once behind switches, each against those tests alone that run it; `npm run mutants:js -- --sample 200` takes so many by chance, `--seed 2` others,
// `door lines` those of these files alone, `--under 20` against tests that take no more seconds. `--again`
// tries once more what survived the last time. Needs dist/; works in target/js-mutants/.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeModules } from "./dist.js";
import { record } from "./proof.js";
import { option, sampled } from "./sample.js";
import { ask, main, must, Problem, root, say } from "./process.js";
import { installPackages, packages } from "./setup.js";

/** Those that test a browser, a bundler, a compiler, sizes or the repository. */
const OTHERS = new Set(["bounds", "bundlers", "cases", "environments", "manifest", "proof", "readme", "supply", "tools", "types", "values"]);
/** Mutants that change nothing anybody could notice, each with its reason. */
const SAME = [
  // A short way for texts of ASCII: the long one gives the same answer.
  /^js\/facade\.js.*(text\.length <= GLANCE|text\.length - 1|\(a \| b \| c \| d\) > 127 → \(a \| b \| c \| d\) <= 127)/,
  // Both sides of the comparison are folded alike.
  /^js\/codes\.js.*toLowerCase\(\) → .*toUpperCase\(\)$/,
  // What is no number is the number of nothing.
  /^js\/codes\.js:\d+:7 Regex: \/\^\\d\+\$\/ → /,
];
const isSame = (name) => SAME.some((same) => same.test(name));
const FIGURES = join(root, "tests/proof/js-mutants.json");
const BAR = 85;
const work = join(root, "target/js-mutants");
const tree = join(work, "tree");
const project = join(work, "project");

main(async () => {
  const given = process.argv.slice(2);
  const again = given.includes("--again");
  if (again) given.splice(given.indexOf("--again"), 1);
  const [sample, seed = "1", under = "600"] = ["sample", "seed", "under"].map((name) => option(given, name));
  if (!existsSync(join(root, "dist/beian.wasm"))) throw new Problem("nothing is built: run `npm run build` first");
  await packages();
  const mutants = await prepare(given);
  const tests = (await dryRun()).filter(({ milliseconds }) => milliseconds < 1000 * Number(under));
  const names = mutants.map(({ name }) => name);
  const before = again ? JSON.parse(readFileSync(FIGURES, "utf8")) : undefined;
  const chosen = new Set(again ? before.survived : sample === undefined ? names : sampled(names, Number(sample), Number(seed)));
  const results = [];
  for (const mutant of mutants.filter(({ name }) => chosen.has(name))) {
    results.push({ ...mutant, killed: await killed(mutant, tests) });
    const { name, killed: by } = results.at(-1);
    console.log(`${by === null ? "SURVIVED" : "noticed "}  ${name}${by === null ? "" : `  (${by})`}`);
  }
  const part = sample === undefined ? "all" : `a sample of ${chosen.size} of ${names.length}, seed ${seed}`;
  // Where lines have moved since, a mutant cannot be found again: it counts as one that lives.
  const moved = (before?.survived ?? []).filter((name) => !names.includes(name) && !isSame(name));
  remember([...results, ...moved.map((name) => ({ name, killed: null }))], before?.part ?? part, before?.noticed ?? 0);
});

/** A copy with every mutant in it, and the package made of it, installed. */
async function prepare(files) {
  for (const folder of [tree, project, join(work, "covered")]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  for (const name of ["package.json", "package-lock.json"]) cpSync(join(root, "tests/mutants", name), join(work, name));
  await installPackages("target/js-mutants", "Stryker's mutators");
  for (const part of ["js", "tests", "package.json", "README.md", "README.zh-CN.md", "CHANGELOG.md", "www", "src"]) cpSync(join(root, part), join(tree, part), { recursive: true });
  for (const part of ["node_modules", "dist", "site"]) symlinkSync(join(root, part), join(tree, part));
  const { createInstrumenter } = await import(pathToFileURL(createRequire(join(work, "package.json")).resolve("@stryker-mutator/instrumenter")));
  const names = readdirSync(join(root, "js")).filter((name) => name.endsWith(".js") && (files.length === 0 || files.includes(basename(name, ".js"))));
  const sources = names.map((name) => ({ name, mutate: true, content: readFileSync(join(root, "js", name), "utf8") }));
  const made = await injected(createInstrumenter).instrument(sources, { plugins: null, excludedMutations: [], ignorers: [] });
  for (const { name, content } of made.files) writeFileSync(join(tree, "js", name), content);
  await install();
  const all = made.mutants.filter(({ status }) => status !== "Ignored").map((mutant) => named(mutant, sources));
  return all.filter(({ name }) => !isSame(name));
}

/** The package with switches in place of what was built. */
async function install() {
  mkdirSync(project, { recursive: true });
  const packed = JSON.parse(ask("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", project]));
  writeFileSync(join(project, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }');
  await must("installing the package", "npm", ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", packed[0].filename], { cwd: project, quiet: true });
  await writeModules({}, { from: join(tree, "js"), to: join(project, "node_modules/beian/dist") });
  writeFileSync(join(work, "cover.mjs"), COVER);
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
  return { id, file: fileName, name: `js/${fileName}:${start.line + 1}:${start.column + 1} ${mutatorName}: ${short(rows.join(" "))} → ${short(replacement)}` };
}

/** Leaves which mutants a process has run, when it ends. */
const COVER = `import { writeFileSync } from "node:fs";
process.on("exit", () => {
  const run = Object.keys(globalThis.__stryker__?.mutantCoverage?.static ?? {});
  if (run.length > 0) writeFileSync(process.env.BEIAN_COVERED + "/" + process.pid + "-" + Math.random().toString(36).slice(2), run.join(" "));
});
`;

/** Each test with what it runs of the mutants and how long it takes, quickest first. */
async function dryRun() {
  const folder = join(tree, "tests/npm");
  const tests = [];
  for (const name of readdirSync(folder).filter((name) => name.endsWith(".test.js") && !OTHERS.has(name.replace(".test.js", "")))) {
    const covered = join(work, "covered", name);
    mkdirSync(covered, { recursive: true });
    const path = join(folder, name);
    const { ok, output, milliseconds } = await node(path, { NODE_OPTIONS: `--import=${pathToFileURL(join(work, "cover.mjs"))}`, BEIAN_COVERED: covered }, 600_000);
    const runs = new Set(readdirSync(covered).flatMap((file) => readFileSync(join(covered, file), "utf8").split(" ")));
    if (ok) tests.push({ name, path, runs, milliseconds });
    else say(`left out, since it fails over the copy: ${name}\n${output.split("\n").filter((line) => /^\s*not ok|error:/.test(line)).slice(0, 6).join("\n")}`);
  }
  for (const { name, runs, milliseconds } of tests) say(`${name}: ${runs.size} mutants, ${milliseconds} ms`);
  return tests.sort((one, other) => one.milliseconds - other.milliseconds);
}

/** The first test that notices, or null. */
async function killed({ id }, tests) {
  for (const { name, path, runs, milliseconds } of tests) {
    if (!runs.has(id)) continue;
    const { ok } = await node(path, { __STRYKER_ACTIVE_MUTANT__: id }, 20_000 + 5 * milliseconds);
    if (!ok) return name;
  }
  return null;
}

/** Runs a test; one that does not end is no better than one that fails. */
function node(path, env, limit) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(process.execPath, ["--test-reporter=tap", path], { cwd: tree, env: { ...process.env, BEIAN_INSTALLED: project, ...env }, stdio: ["ignore", "pipe", "ignore"], detached: true });
    const timer = setTimeout(() => process.kill(-child.pid, "SIGKILL"), limit);
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (chunk) => (output += chunk));
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ ok: code === 0, output, milliseconds: Date.now() - started });
    });
  });
}

function remember(results, part, before) {
  const survived = results.filter(({ killed }) => killed === null).map(({ name }) => name);
  const of = before + results.length;
  const noticed = of - survived.length;
  say(`${noticed} of ${of} noticed (${part})`);
  mkdirSync(dirname(FIGURES), { recursive: true });
  writeFileSync(FIGURES, `${JSON.stringify({ part, noticed, of, survived }, null, 2)}\n`);
  record({
    id: "js-mutants",
    section: "correct",
    promise: "A line of the package's JavaScript that is made wrong is noticed by a test.",
    command: "npm run mutants:js",
    figures: [{ what: `mutants of js/ noticed (${part})`, value: noticed, of, unit: `(${Math.floor((100 * noticed) / of)} %)`, bar: `${BAR} %` }],
  });
}
