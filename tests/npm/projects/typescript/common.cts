import { check, type Report } from "beian";
import { inspectImage } from "beian/files";
import slim = require("beian/slim");

const report: Report = check(
  { organizer: { nature: "individual" }, services: [{ kind: "website", name: "中国摄影网" }] },
  { asOf: "2026-11-22", lang: "en" },
);
console.log(JSON.stringify(report));
export { inspectImage, slim };
