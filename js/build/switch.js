// Loaded before each process that a test starts in `npm run mutants:js`: what it runs of the mutants counts for that test.
import { writeFileSync } from "node:fs";

const { BEIAN_COVERED: folder, BEIAN_TEST: test } = process.env;
const state = (globalThis.__stryker__ ??= {});
if (test !== undefined) state.currentTestId = test;
if (folder !== undefined) {
  process.on("exit", () => {
    if (state.mutantCoverage === undefined) return;
    writeFileSync(`${folder}/${process.pid}-${Math.random().toString(36).slice(2)}.json`, JSON.stringify(state.mutantCoverage));
  });
}
