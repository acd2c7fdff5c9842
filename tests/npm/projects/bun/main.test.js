import { expect, test } from "bun:test";
import { check } from "beian";

test("a filing", () => {
  const report = check(
  { organizer: { nature: "individual" }, services: [{ kind: "website", name: "中国摄影网" }] },
  { asOf: "2026-11-22", lang: "en" },
);
  expect(report.verdict).toBe("blocked");
});
