// `npm run test:nodes`: the package as its users get it, under the lowest Node that it promises and the newest of each line that npm has;
// `npm run test:nodes -- 22` under those that begin so.
import { existsSync, readdirSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { count } from "./count.js";
import { record } from "./proof.js";
import { build } from "./package.js";
import { main, must, Problem, root, run, say } from "./process.js";

const VERSIONS = ["20.19.0", "20.20.2", "22.23.3", "24.21.0", "26.10.0"];
/** Those that test a browser, a bundler, a compiler or the repository, and no Node. */
const OTHERS = new Set(["bundlers", "cases", "environments", "manifest", "proof", "supply", "tools", "types"]);

main(async () => {
  const given = process.argv.slice(2);
  const versions = VERSIONS.filter((version) => given.length === 0 || given.some((start) => version.startsWith(start)));
  if (versions.length === 0) throw new Problem(`none of ${VERSIONS.join(", ")}`);
  await build();
  const folder = join(root, "tests", "npm");
  const files = readdirSync(folder).filter((name) => name.endsWith(".test.js") && !OTHERS.has(name.replace(".test.js", ""))).map((name) => join(folder, name));
  const figures = [];
  for (const version of versions) {
    const node = await installed(version);
    console.log(`\n=== Node ${version}`);
    // npm, which packs and installs the package, runs in it as well.
    const env = { PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
    const { ok, output } = await run(`testing in Node ${version}`, node, ["--test", "--test-reporter=spec", "--test-concurrency=2", ...files], { env });
    const { passed, failed } = count(output);
    figures.push({ what: `tests in Node ${version}`, value: passed, of: passed + failed });
    if (!ok || passed === 0) process.exitCode = 1;
  }
  for (const { what, value, of } of figures) say(`${what}: ${value} of ${of} passed`);
  if (process.exitCode || given.length > 0) return;
  record({ id: "nodes", section: "everywhere", promise: "The package works in Node 20.19 and later, tried in the releases below.", command: "npm run test:nodes", figures });
});

/** npm has each Node as a package for each platform: the program alone, without a script that fetches anything. */
async function installed(version) {
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const folder = join(root, "target", "nodes", version);
  const program = join(folder, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(program)) return program;
  say(`installing Node ${version} (some seconds)`);
  await mkdir(folder, { recursive: true });
  await must(`installing Node ${version}`, "npm", ["install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", `${name}@${version}`], { cwd: folder, quiet: true });
  if (!existsSync(program)) throw new Problem(`npm has no Node ${version} for ${process.platform} ${process.arch}`);
  return program;
}
