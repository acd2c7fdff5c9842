const { serviceWorker } = navigator;
const controlled = new Promise((resolve) => serviceWorker.addEventListener("controllerchange", resolve));
await serviceWorker.register("service-worker.js", { type: "module" });
if (serviceWorker.controller === null) await controlled;
const response = await fetch("/report");
document.getElementById("report").textContent = await response.text();
