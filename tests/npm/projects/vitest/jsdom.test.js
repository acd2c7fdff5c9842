/** @vitest-environment jsdom */
import { writeFileSync } from "node:fs";
import { check } from "beian";
import { expect, test } from "vitest";

test("a filing", () => {
  const report = check(
  { organizer: { nature: "individual" }, services: [{ kind: "website", name: "中国摄影网" }] },
  { asOf: "2026-11-22", lang: "en" },
);
  expect(report.verdict).toBe("blocked");
  writeFileSync("report-jsdom.json", JSON.stringify(report));
});
