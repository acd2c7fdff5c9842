const common = { mode: "production", performance: { hints: false } };
const out = (name) => new URL(`out/${name}`, import.meta.url).pathname;

export default [
  { ...common, name: "page", entry: "./page.js", output: { path: out("page"), filename: "page.js", publicPath: "auto" } },
  { ...common, name: "worker", target: "webworker", entry: "./worker.js", output: { path: out("worker"), filename: "worker.js", publicPath: "auto" } },
  { ...common, name: "node", target: "node", entry: "./main.js", output: { path: out("node"), filename: "main.cjs" } },
];
