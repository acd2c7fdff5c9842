// Whole filings of 1.7 KB, one without and one with errors, beside the usual packages on the same filing.
import { check, checkPath } from "../../dist/node.js";
import { atMost } from "./support/bars.js";
import { faultyFiling, generator, validFiling } from "./support/generated.js";
import { measure, table } from "./support/measure.js";
import { checkUsually } from "./support/stack.js";

const asOf = "2026-11-22";
const BARE = { asOf, parts: [] };

export default function () {
  compare("valid", validFiling(generator(1)), 0);
  compare("with five errors", faultyFiling(generator(1)), 5);
}

function compare(what, filing, errors) {
  const issues = checkUsually(filing);
  const report = check(filing, { asOf });
  const seen = report.findings.filter(({ severity }) => severity !== "prompt").length;
  if (issues.length !== errors || seen !== errors) throw new Error(`${what}: ${issues.length} issues, ${seen} errors and warnings, not ${errors}`);
  const times = measure({
    "the usual stack": () => checkUsually(filing),
    "check, parts: []": () => check(filing, BARE),
    "check": () => check(filing, { asOf }),
    "checkPath, one name": () => checkPath(filing, "/services/0/name", BARE),
    "JSON there and back": () => JSON.parse(JSON.stringify([filing, report])),
  });
  table(`one filing, ${what} (${Buffer.byteLength(JSON.stringify(filing))} bytes, ${report.findings.length} findings); JSON is of filing and report`, times);
  const toStack = (name) => times[name] / times["the usual stack"];
  atMost(`check without parts, ${what}: to the usual stack`, 6, toStack("check, parts: []"));
  if (errors === 0) atMost("checkPath of one name: to check without parts", 0.4, times["checkPath, one name"] / times["check, parts: []"]);
}
