import { check, init } from "beian";

await init();
const report = check(
  { organizer: { nature: "individual" }, services: [{ kind: "website", name: "中国摄影网" }] },
  { asOf: "2026-11-22", lang: "en" },
);
document.getElementById("report").textContent = JSON.stringify(report);
