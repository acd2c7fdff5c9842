import { nodeResolve } from "@rollup/plugin-node-resolve";

export default [
  { input: "page.js", output: { file: "out/page.js" }, plugins: [nodeResolve({ browser: true })] },
  { input: "main.js", output: { file: "out/main.js" }, external: /^node:/, plugins: [nodeResolve({ exportConditions: ["node"] })] },
];
