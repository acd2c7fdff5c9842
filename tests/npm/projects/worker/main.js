const worker = new Worker("worker.js", { type: "module" });
worker.onmessage = ({ data: report }) => (document.getElementById("report").textContent = JSON.stringify(report));
worker.postMessage([
  { organizer: { nature: "individual" }, services: [{ kind: "website", name: "中国摄影网" }] },
  { asOf: "2026-11-22", lang: "en" },
]);
