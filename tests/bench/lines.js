// NDJSON in, reports out: a thousand different filings through the package, through the usual packages, and natively.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { must } from "../../js/build/process.js";
import { checkLines } from "../../dist/node.js";
import { atLeast, atMost } from "./support/bars.js";
import { generator, validFiling } from "./support/generated.js";
import { measure, table } from "./support/measure.js";
import { checkUsually } from "./support/stack.js";

const LINES = 1000;
const asOf = "2026-11-22";

export default async function ({ target }) {
  const random = generator(2);
  const batch = new TextEncoder().encode(Array.from({ length: LINES }, () => `${JSON.stringify(validFiling(random))}\n`).join(""));
  const times = measure(
    {
      "JSON.parse, the usual stack, JSON.stringify": () => checkUsualLines(batch),
      "checkLines, parts: []": () => checkLines(batch, { asOf, parts: [] }),
      "checkLines": () => checkLines(batch, { asOf }),
    },
    LINES,
  );
  table(`a line of NDJSON: ${LINES} valid filings of ${Math.round(batch.length / LINES)} bytes`, times);
  const stack = times["JSON.parse, the usual stack, JSON.stringify"];
  atMost("checkLines without parts: to the usual stack", 2, times["checkLines, parts: []"] / stack);

  const { bare, whole } = await native(target, batch);
  table("the same natively, on one core", { "without parts": bare, "whole reports": whole });
  console.log(`${perSecond(bare)} filings a second without parts, ${perSecond(whole)} whole`);
  atLeast("natively, without parts: filings a second and core", 40_000, 1e9 / bare, "/s");
}

const perSecond = (nanoseconds) => Math.round(1e9 / nanoseconds).toLocaleString("en");

function checkUsualLines(bytes) {
  const lines = new TextDecoder().decode(bytes).trimEnd().split("\n");
  return new TextEncoder().encode(lines.map((line) => `${JSON.stringify(checkUsually(JSON.parse(line)))}\n`).join(""));
}

/** Nanoseconds a line of the core built for this machine. */
async function native(target, batch) {
  const folder = join(target, "bench");
  const file = join(folder, "filings.ndjson");
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, batch);
  const cargo = ["run", "--quiet", "--locked", "--profile", "native", "--features", "heap", "--bin", "lines", "--"];
  return JSON.parse(await must("measuring the core natively", "cargo", [...cargo, file], { quiet: true }));
}
