import { check, type Filing, type Options, type Report } from "beian";

const filing: Filing = { organizer: { nature: "individual" }, services: [{ kind: "website", name: "中国摄影网" }] };
const options: Options = { asOf: "2026-11-22", lang: "en" };
const report: Report = check(filing, options);
console.log(JSON.stringify(report));
