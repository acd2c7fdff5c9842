/** @jest-environment jsdom */
const { writeFileSync } = require("node:fs");
const { check } = require("beian");
const { inspectImage } = require("beian/files");

test("a filing", () => {
  const report = check(
  { organizer: { nature: "individual" }, services: [{ kind: "website", name: "中国摄影网" }] },
  { asOf: "2026-11-22", lang: "en" },
);
  expect(report.verdict).toBe("blocked");
  expect(inspectImage(new Uint8Array([0xff, 0xd8, 0xff])).findings).toHaveLength(1);
  writeFileSync("report-jsdom.json", JSON.stringify(report));
});
