#!/usr/bin/env node
// `npx beian`: the command in JavaScript. The one in Rust, src/bin/beian/, has the same commands, flags and answers, and is quicker.
import { argumentsOf } from "./args.js";
import { check } from "./check.js";
import { explain, listRules } from "./catalogue.js";
import { CLEAR, ended, Failure, USAGE } from "./exit.js";
import { inspect, whois } from "./inspect.js";
import { checkLinewise } from "./lines.js";
import { print } from "./paper.js";

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

try {
  process.exitCode = (await run(process.argv.slice(2))) ?? CLEAR;
} catch (error) {
  const failure = error instanceof Failure ? error : error instanceof TypeError ? new Failure(USAGE, error.message.replace(/^beian: /, "")) : undefined;
  if (failure === undefined) throw error;
  if (failure.message) process.stderr.write(`beian: ${failure.message}\n`);
  ended(failure.exit);
}
