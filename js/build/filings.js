// `npm run filings -- 20000`: so many generated filings in which nothing is wrong, and a hundredth as many of every kind of fault, through the
// core; `npm run filings -- --write 200000 > filings.ndjson` writes them instead, one a line with an id.
import { spawnSync } from "node:child_process";
import { main, must, Problem, root } from "./process.js";
import { record } from "./proof.js";
import { cargo } from "./setup.js";

main(async () => {
  const [first, second] = process.argv.slice(2);
  const write = first === "--write";
  const count = Number(write ? second : (first ?? 20_000));
  if (!Number.isSafeInteger(count) || count <= 0) throw new Problem("usage: npm run filings -- [--write] <count>");
  await cargo();
  if (write) {
    const { status } = spawnSync("cargo", ["run", "--quiet", "--locked", "--release", "--example", "filings", "--", String(count)], { cwd: root, stdio: "inherit" });
    process.exitCode = status;
    return;
  }
  const output = await must("checking generated filings", "cargo", ["test", "--locked", "--test", "all", "generated::", "--", "--nocapture"], { env: { BEIAN_FILINGS: String(count) } });
  const [, kinds, injected] = /(\d+) kinds of fault, (\d+) injected/.exec(output);
  record({
    id: "generated-filings",
    section: "correct",
    promise: "A filing in which nothing is wrong gets no error, and whatever is made wrong in one is found where it is, with its weight.",
    command: "npm run filings",
    figures: [
      { what: "sound filings (provinces × natures × requests × services × days since 2004 × providers) with an error", value: 0, of: count, bar: "0 of 20,000" },
      { what: "kinds of fault found at their place with their severity", value: Number(kinds), of: Number(kinds), bar: "150 kinds" },
      { what: "faults injected and found", value: Number(injected), of: Number(injected) },
    ],
    not: "That a filing without findings is accepted: what only the reviewer sees is not in a form.",
  });
});
