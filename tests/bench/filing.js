// Whole filings: the page's sample in every way of checking it, beside what JSON alone costs.
import { readFileSync } from "node:fs";
import { check, checkLines, checkPath } from "../../dist/node.js";

export default async function ({ measure, table }) {
  const filing = JSON.parse(readFileSync(new URL("../../www/sample.json", import.meta.url), "utf8"));
  const asOf = "2026-11-22";
  const report = check(filing, { asOf });
  const lines = 1000;
  const batch = new TextEncoder().encode(`${JSON.stringify(filing)}\n`.repeat(lines));
  const times = measure({
    "JSON there and back": () => JSON.parse(JSON.stringify([filing, report])),
    "check": () => check(filing, { asOf }),
    "check, parts: []": () => check(filing, { asOf, parts: [] }),
    "checkPath, one field": () => checkPath(filing, "/organizer/name", { asOf }),
    "checkLines, 1,000": () => checkLines(batch, { asOf }),
  });
  const title = `one filing: the page's sample (${JSON.stringify(filing).length} characters, ${report.findings.length} findings)`;
  table(`${title}; JSON.stringify and JSON.parse of filing and report come first`, times);
  const batchTime = times["checkLines, 1,000"] / 1e9;
  console.log(`checkLines: ${Math.round(lines / batchTime)} filings/s, ${(batch.length / batchTime / 1e6).toFixed(1)} MB/s read`);
}
