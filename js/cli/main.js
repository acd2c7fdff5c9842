#!/usr/bin/env node
// `npx beian`: the command in JavaScript. The one in Rust, src/bin/beian/, has the same commands, flags and answers, and is quicker.
import { argumentsOf } from "./args.js";
import { check } from "./check.js";
import { explain, listRules } from "./catalogue.js";
import { CLEAR, ended, Failure, LOST, USAGE } from "./exit.js";
import { inspect, whois } from "./inspect.js";
import { checkLinewise } from "./lines.js";
import { print, tell } from "./output.js";

const COMMANDS = { check: (given) => (given.lines ? checkLinewise(given) : check(given)), inspect, whois, rules: listRules, explain };

async function run(words) {
  const given = argumentsOf(words);
  if (given.help !== undefined) return void (await print(given.help));
  return COMMANDS[given.command](given);
}

// Whoever reads the answers may close: no fault, and nobody to tell.
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit(CLEAR);
});

process.stderr.on("error", () => {});

try {
  process.exitCode = (await run(process.argv.slice(2))) ?? CLEAR;
} catch (error) {
  const failure = error instanceof Failure ? error : error instanceof TypeError ? new Failure(USAGE, error.message.replace(/^beian: /, "")) : undefined;
  // A fault of our own is no verdict, as the exit code that Node has for it would be.
  if (failure === undefined) tell(error?.stack ?? error);
  else if (failure.message) tell(failure.message);
  ended(failure?.exit ?? LOST);
}
