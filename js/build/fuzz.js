// `npm run fuzz`: every door under libFuzzer for a minute by the clock, as many at a time as there are cores; `npm run fuzz -- domain record --seconds 3600`
// two of them for an hour each. What breaks one is kept in target/fuzz/<door>/ and printed; new inputs that reach further are kept beside it,
// and the next run goes on from there. What all runs came to is in tests/proof/fuzz.json. `values` is the door for JavaScript values, in Node
// over the built package.
import { mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ask, inParallel, main, must, Problem, root, run, say } from "./process.js";
import { figuresIn, record } from "./proof.js";
import { cargo } from "./setup.js";

const DOORS = readdirSync(join(root, "fuzz/corpus"));
/** What cargo-fuzz asks of the compiler, without its nightly part: counters at every edge, and what is compared. */
const COVERAGE = [
  "-Cpasses=sancov-module",
  "-Cllvm-args=-sanitizer-coverage-level=4",
  "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
  "-Cllvm-args=-sanitizer-coverage-pc-table",
  "-Cllvm-args=-sanitizer-coverage-trace-compares",
  "-Ccodegen-units=1",
  "--cfg=fuzzing",
].join(" ");
/** An input of at most this many bytes. */
const LONGEST = 16_384;
/** By the clock, and wide: a door that gets little of the processor must not seem to hang. */
const HANGS_SECONDS = 120;
const MEMORY_MB = 1024;

main(async () => {
  const given = process.argv.slice(2);
  const at = given.indexOf("--seconds");
  const seconds = at < 0 ? 60 : Number(given.splice(at, 2)[1]);
  const unknown = given.filter((door) => ![...DOORS, "values"].includes(door));
  if (unknown.length > 0 || !(seconds > 0)) throw new Problem(`usage: npm run fuzz -- [${[...DOORS, "values"].join(" | ")}] [--seconds N]`);
  const chosen = given.length > 0 ? given : [...DOORS, "values"];
  const results = [];
  const shown = (result) => {
    results.push(result);
    remember(result);
  };
  const native = chosen.filter((door) => door !== "values");
  if (native.length > 0) await build();
  await inParallel(chosen, async (door) => shown({ door, ...(await (door === "values" ? values(seconds) : fuzz(door, seconds))) }));
  for (const { door, inputs, reached, broken } of results) {
    const edges = reached === undefined ? "" : `, ${reached.toLocaleString("en")} edges`;
    console.log(`${broken ? "BROKEN" : "ok    "}  ${door.padEnd(12)} ${inputs.toLocaleString("en")} inputs${edges}`);
  }
  if (results.some(({ broken }) => broken)) process.exitCode = 1;
});

/** Runs a program and counts the seconds of the processor that it took: doors beside one another, or beside other work, get less than the clock says. */
async function timed(doing, command, args, env) {
  const { ok, output } = await run(doing, "sh", ["-c", '"$0" "$@"; code=$?; times; exit $code', command, ...args], { env, quiet: true });
  const last = output.trimEnd().split("\n").reverse().find((line) => /^\d+m[\d.]+s \d+m[\d.]+s$/.test(line)) ?? "";
  const seconds = [...last.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, rest]) => sum + 60 * Number(minutes) + Number(rest), 0);
  return { ok, output, seconds: Math.round(seconds) };
}

const target = join(root, "target/fuzz");
const triple = () => /host: (\S+)/.exec(ask("rustc", ["-vV"]))[1];

async function build() {
  await cargo();
  const args = ["build", "--release", "--manifest-path", "fuzz/Cargo.toml", "--target", triple(), "--target-dir", target];
  await must("building the doors", "cargo", args, { env: { RUSTFLAGS: COVERAGE } });
}

async function fuzz(door, seconds) {
  const found = join(target, door);
  mkdirSync(join(found, "corpus"), { recursive: true });
  say(`${door}: ${seconds} s`);
  const limits = [`-max_total_time=${seconds}`, `-max_len=${LONGEST}`, `-timeout=${HANGS_SECONDS}`, `-rss_limit_mb=${MEMORY_MB}`, `-artifact_prefix=${found}/`, "-print_final_stats=1"];
  const program = join(target, triple(), "release", door);
  const { ok, output, seconds: took } = await timed(`fuzzing ${door}`, program, [...limits, join(found, "corpus"), join(root, "fuzz/corpus", door)]);
  if (!ok) console.log(output.split("\n").filter((line) => /panicked|ERROR|SUMMARY|Test unit|assert|at src|left:|right:/.test(line)).slice(0, 12).join("\n"));
  const last = (pattern) => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
  return { seconds: took, broken: !ok, inputs: last(/number_of_executed_units:\s*(\d+)/g), reached: last(/cov: (\d+)/g) };
}

/** The seeds go on where those of the last run ended. */
async function values(seconds) {
  const env = { BEIAN_SECONDS: String(seconds), BEIAN_SEED: String(1 + (figuresIn(FIGURES, {}).values?.inputs ?? 0)) };
  const { ok, output, seconds: took } = await timed("trying values", process.execPath, ["--test", "--test-reporter=spec", join(root, "tests/npm/values.test.js")], env);
  if (!ok) console.log(output);
  return { seconds: took, broken: !ok, inputs: Number(/(\d+) values/.exec(output)?.[1] ?? 0) };
}

/** What each door was tried with since the last fault at it, and the processor's seconds for it: the sums of all runs, here and elsewhere. */
const FIGURES = join(root, "tests/proof/fuzz.json");

function remember({ door, broken, seconds, inputs, reached }) {
  const known = figuresIn(FIGURES, {});
  const before = known[door] ?? { since: new Date().toISOString().slice(0, 10), seconds: 0, inputs: 0, reached };
  if (broken) delete known[door];
  else known[door] = { since: before.since, seconds: before.seconds + seconds, inputs: before.inputs + inputs, reached: reached && Math.max(reached, before.reached) };
  // Whole at once: runs beside this one read it.
  writeFileSync(`${FIGURES}.new`, `${JSON.stringify(known, null, 2)}\n`);
  renameSync(`${FIGURES}.new`, FIGURES);
  record({
    id: "fuzzing",
    section: "robust",
    promise: "Whatever comes in through a door, nothing panics, hangs or traps, the answer is JSON and the same again, spans lie in their value, and no sentence shows a person's number.",
    command: "npm run fuzz",
    figures: Object.entries(known).map(([door, { since, seconds, inputs, reached }]) => {
      const edges = reached === undefined ? "" : `, which reach ${reached.toLocaleString("en")} edges of the program`;
      return { what: `inputs at the door \`${door}\` without a fault, in ${seconds.toLocaleString("en")} s of the processor since ${since}${edges}`, value: inputs };
    }),
  });
}
