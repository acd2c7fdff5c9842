// `npm run mutants -- src/model src/policy`: would a test notice if a line there were wrong? Every mutant that cargo-mutants makes of these files,
// or with `--shard 1/8` an eighth of them, against the tests that stand with them and, for rules, their examples. `--sample 20` takes so many of
// each folder by chance, `--seed 2` others: what the share that is noticed can be told from where there is no day to wait.
// Works on a copy in target/mutants/tree, in which the lists of modules that macros write are written out: the tool reads plain `mod` lines alone.
import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { main, must, root, run, say } from "./process.js";
import { record } from "./proof.js";
import { option, sampled } from "./sample.js";
import { cargo } from "./setup.js";

const FOLDERS = ["src/rules", "src/facts/certificate", "src/facts/domain", "src/facts/text", "src/policy", "src/model", "src/engine", "src/filing"];
const VERSION = "27.1.0";
const tools = join(root, "target/tools");
const tree = join(root, "target/mutants/tree");

const environment = {
  PATH: `${join(tools, "bin")}:${process.env.PATH}`,
  CARGO_INCREMENTAL: "1",
  CARGO_PROFILE_DEV_DEBUG: "0",
  CARGO_TARGET_DIR: join(root, "target/mutants/target"),
  RUST_BACKTRACE: "0",
};
const globs = (folder) => ["--file", folder.endsWith(".rs") ? folder : `${folder}/**/*.rs`];

main(async () => {
  const given = process.argv.slice(2);
  const [shard, sample, seed = "1"] = ["shard", "sample", "seed"].map((name) => option(given, name));
  const folders = given.length > 0 ? given : FOLDERS;
  await cargo();
  await install();
  copy();
  const part = sample === undefined ? (shard ?? "whole") : `sample of ${sample}, seed ${seed}`;
  if (sample !== undefined) choose(folders.flatMap((folder) => sampled(listed(folder), Number(sample), Number(seed))));
  const output = join(root, "target/mutants");
  const args = ["mutants", "--in-place", "--no-shuffle", "--dir", tree, "--output", output, ...(shard === undefined ? [] : ["--shard", shard]), ...folders.flatMap(globs)];
  await run("trying mutants", "cargo", args, { env: environment });
  remember(join(output, "mutants.out/outcomes.json"), part);
});

/** The names of all mutants of a folder. */
function listed(folder) {
  const args = ["mutants", "--list", "--json", "--dir", tree, ...globs(folder)];
  const text = execFileSync("cargo", args, { encoding: "utf8", maxBuffer: 2 ** 28, env: { ...process.env, ...environment } });
  return JSON.parse(text).map(({ name }) => name);
}

/** Has the tool try these alone. */
function choose(names) {
  const pattern = (name) => `^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`;
  appendFileSync(join(tree, ".cargo/mutants.toml"), `examine_re = ${JSON.stringify(names.map(pattern))}\n`);
}

async function install() {
  if (existsSync(join(tools, "bin/cargo-mutants"))) return;
  say("installing cargo-mutants (some minutes, once)");
  await must("installing cargo-mutants", "cargo", ["install", "--locked", "--root", tools, "--version", VERSION, "cargo-mutants"]);
}

/** What git knows of, with the lists of rules written out. */
function copy() {
  const files = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" }).split("\0").filter(Boolean);
  rmSync(tree, { recursive: true, force: true });
  for (const file of files) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    cpSync(join(root, file), join(tree, file));
  }
  // The tests alone: no module for wasm and no programs to link for each mutant.
  const manifest = join(tree, "Cargo.toml");
  writeFileSync(manifest, readFileSync(manifest, "utf8").replace('"cdylib", ', "").replace("autotests = false", "autotests = false\nautobins = false").replace(/\n(#.*\n)*\[\[(bin|example)\]\]\n(.+\n)*/g, ""));
  const path = join(tree, "src/rules/mod.rs");
  writeFileSync(path, writtenOut(readFileSync(path, "utf8")));
}

/** `sections! { form { json date } }` as the modules and the list that it stands for. */
export function writtenOut(source) {
  const list = /\nsections! \{\n([\s\S]*?)\n\}\n/.exec(source);
  const sections = [...list[1].matchAll(/\b(\w+) \{([^}]*)\}/g)].map(([, name, rules]) => ({ name, rules: rules.trim().split(/\s+/) }));
  const modules = sections.map(({ name, rules }) => `#[allow(missing_docs)]\npub mod ${name} {\n${rules.map((rule) => `    pub mod ${rule};`).join("\n")}\n}\n`);
  const all = sections.flatMap(({ name, rules }) => rules.map((rule) => `    ${name}::${rule}::RULE.shipped(),`));
  const written = `\n${modules.join("\n")}\n/// All rules, in the order of the form.\npub static RULES: &[Rule] = &[\n${all.join("\n")}\n];\n`;
  return source.slice(0, list.index).replace(/\nmacro_rules! sections[\s\S]*$/, "\n") + written + source.slice(list.index + list[0].length);
}

/** Adds up what the runs so far have shown, file by file. */
function remember(path, part) {
  const outcomes = JSON.parse(readFileSync(path, "utf8")).outcomes.filter(({ scenario }) => scenario !== "Baseline");
  const known = new Map();
  const figures = join(root, "tests/proof/mutants.json");
  if (existsSync(figures)) for (const entry of JSON.parse(readFileSync(figures, "utf8"))) known.set(entry.folder, entry);
  const of = (file) => FOLDERS.find((folder) => file.startsWith(folder)) ?? dirname(file);
  const now = new Map();
  for (const { scenario, summary } of outcomes) {
    const folder = of(scenario.Mutant.file);
    const entry = now.get(folder) ?? { folder, part, killed: 0, survived: [] };
    if (summary === "MissedMutant") entry.survived.push(scenario.Mutant.name);
    else if (summary !== "Unviable") entry.killed += 1;
    now.set(folder, entry);
  }
  for (const [folder, entry] of now) known.set(folder, entry);
  const entries = [...known.values()].sort((a, b) => a.folder.localeCompare(b.folder));
  writeFileSync(figures, `${JSON.stringify(entries, null, 2)}\n`);
  for (const { folder, killed, survived } of now.values()) say(`${folder}: ${killed} found, ${survived.length} not\n${survived.join("\n")}`);
  record({
    id: "mutants",
    section: "correct",
    promise: "A line of the core that is made wrong is noticed by a test.",
    command: "npm run mutants",
    figures: entries.map(({ folder, killed, survived, part }) => ({ what: `\`${folder}\`, mutants noticed (${part})`, value: killed, of: killed + survived.length })),
  });
}
