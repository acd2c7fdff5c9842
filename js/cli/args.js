// What the command line may say: the same as src/bin/beian/args.rs.
import { parseArgs } from "node:util";
import help from "../../src/bin/beian/help.json";
import { version } from "../../package.json";
import { Failure, USAGE } from "./exit.js";
import { meant } from "./meant.js";
import { plain } from "./paper.js";

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
  if (name === "help") return { help: helpOf(rest[0] ?? "beian") };
  if (name === "--version" || name === "-V") return { help: `beian ${version}\n` };
  if (name === undefined) throw new Failure(USAGE, help.beian.trimEnd());
  if (!Object.hasOwn(COMMANDS, name)) throw noCommand(name);
  const { options, words } = COMMANDS[name];
  const { values, positionals } = parse(rest, name, options);
  if (values.help) return { help: help[name] };
  const [least, most] = words;
  if (positionals.length < least) throw wrong(name, `${/<[A-Z]+>/.exec(usage(name))[0]} is missing`);
  if (positionals.length > most) throw wrong(name, `one word too many: ${plain(positionals[most])}`);
  return { command: name, words: positionals, ...checked(values) };
}

function helpOf(name) {
  if (!Object.hasOwn(help, name)) throw noCommand(name);
  return help[name];
}

function noCommand(name) {
  if (name === "summary") return new Failure(USAGE, `"${name}" is a command of beian in Rust: ${RUST}`);
  const isOption = name.startsWith("-");
  const why = isOption ? `no such option: ${plain(name)}; options of a command come after it` : `no such command: ${plain(name)}${meant(name, Object.keys(help))}`;
  return wrong("beian", why);
}

const usage = (name) => /^Usage: .*$/m.exec(help[name])[0];

/** What is wrong, and how it should be written. */
const wrong = (name, why) => new Failure(USAGE, `${why}\n\n${usage(name)}\n\nFor more information, try '--help'.`);

function parse(args, name, options) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const unknown = /^Unknown option '(-+[^' ]*)'/.exec(error.message)?.[1];
    const known = Object.keys(options).map((option) => `--${option}`);
    // Node's advice after the first sentence is for what begins with a hyphen.
    throw wrong(name, unknown ? `no such option: ${plain(unknown)}${meant(unknown, known)}` : plain(error.message.split(/\. |\n/)[0]));
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
  if (!/^\+?\d+$/.test(given) || number < 1 || number > MOST_JOBS) throw new Failure(USAGE, `--jobs: 1 to ${MOST_JOBS} expected`);
  return number;
}

function place(given) {
  const found = /^\+?(\d+)(?::\+?(\d+))?$/.exec(given ?? "0");
  const [bytes, lines] = [Number(found?.[1]), Number(found?.[2] ?? 0)];
  if (!Number.isSafeInteger(bytes + lines)) throw new Failure(USAGE, "--resume: BYTES or BYTES:LINES expected");
  return { bytes, lines };
}
