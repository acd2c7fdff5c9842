// What the command line may say: the same as src/bin/beian/args.rs.
import { parseArgs } from "node:util";
import help from "../../src/bin/beian/help.json";
import { version } from "../../package.json";
import { Failure, USAGE } from "./exit.js";

const text = { type: "string" };
const texts = { type: "string", multiple: true };
const flag = { type: "boolean" };

const HELP = { help: { ...flag, short: "h" } };
const SETTINGS = { "as-of": text, lang: { ...text, default: "zh-CN" }, provider: text, policy: texts, ignore: texts, severity: texts };
const LOOK = { full: flag, color: { ...text, default: "auto" } };
const JSON_FLAG = { json: flag };

/** Of each command its options and how many words it takes. */
const COMMANDS = {
  check: { options: { ...HELP, ...SETTINGS, ...LOOK, ...JSON_FLAG, lines: flag, parts: texts, "fail-on": text, jobs: text, resume: text, csv: text, quiet: { ...flag, short: "q" } }, words: [0, Infinity] },
  inspect: { options: { ...HELP, ...SETTINGS, ...LOOK, ...JSON_FLAG }, words: [1, 2] },
  whois: { options: { ...HELP, ...LOOK, ...JSON_FLAG, lang: SETTINGS.lang }, words: [0, 1] },
  rules: { options: { ...HELP, ...LOOK, ...JSON_FLAG, lang: SETTINGS.lang, "as-of": text }, words: [0, 0] },
  explain: { options: { ...HELP, ...LOOK, ...JSON_FLAG, lang: SETTINGS.lang, "as-of": text }, words: [1, 1] },
};

const CHOICES = { color: ["auto", "always", "never"], "fail-on": ["blocked", "attention"] };
const PARTS = ["checked", "materials", "schedule", "jurisdiction", "all", "none"];
const MOST_JOBS = 1024;
const RUST = "cargo install --path . --features cli --profile native";

/** The command with its options by name, or the help that was asked for. */
export function argumentsOf([name, ...rest]) {
  if (name === "--help" || name === "-h") return { help: help.beian };
  if (name === "--version" || name === "-V") return { help: `beian ${version}\n` };
  if (name === undefined) throw new Failure(USAGE, help.beian.trimEnd());
  if (name === "summary") throw new Failure(USAGE, `"${name}" is a command of beian in Rust: ${RUST}`);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw new Failure(USAGE, `no such command: ${name}\n${help.beian.trimEnd()}`);
  const { values, positionals } = parse(rest, command.options);
  if (values.help) return { help: help[name] };
  const [least, most] = command.words;
  if (positionals.length < least || positionals.length > most) throw new Failure(USAGE, help[name].trimEnd());
  return { command: name, words: positionals, ...checked(values) };
}

function parse(args, options) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Failure(USAGE, error.message);
  }
}

function checked(values) {
  for (const [name, choices] of Object.entries(CHOICES)) {
    if (values[name] !== undefined && !choices.includes(values[name])) throw new Failure(USAGE, `--${name}: one of ${choices.join(", ")} expected`);
  }
  const parts = list(values.parts);
  const wrong = parts?.find((part) => !PARTS.includes(part));
  if (wrong !== undefined) throw new Failure(USAGE, `--parts: one of ${PARTS.join(", ")} expected, not ${wrong}`);
  if (values.csv !== undefined && values.lines) throw new Failure(USAGE, `--csv is for beian in Rust: ${RUST}`);
  if (!values.lines) for (const name of ["jobs", "resume", "csv"]) if (values[name] !== undefined) throw new Failure(USAGE, `--${name} goes with --lines`);
  return { ...values, parts, ignore: list(values.ignore), severity: list(values.severity), jobs: jobs(values.jobs), resume: place(values.resume) };
}

const list = (values) => values?.flatMap((value) => value.split(","));

function jobs(given) {
  if (given === undefined) return undefined;
  const number = Number(given);
  if (!/^\d+$/.test(given) || number < 1 || number > MOST_JOBS) throw new Failure(USAGE, `--jobs: 1 to ${MOST_JOBS} expected`);
  return number;
}

function place(given) {
  const found = /^(\d+)(?::(\d+))?$/.exec(given ?? "0");
  if (!found) throw new Failure(USAGE, "--resume: BYTES or BYTES:LINES expected");
  return { bytes: Number(found[1]), lines: Number(found[2] ?? 0) };
}
