import { check, init } from "/node_modules/beian/dist/index.js";

onactivate = (event) => event.waitUntil(clients.claim());
onfetch = (event) => {
  if (new URL(event.request.url).pathname !== "/report") return;
  event.respondWith(init().then(() => Response.json(check(
  { organizer: { nature: "individual" }, services: [{ kind: "website", name: "中国摄影网" }] },
  { asOf: "2026-11-22", lang: "en" },
))));
};
