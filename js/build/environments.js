// `npm run environments [names]`: tries the package, packed and installed, in the projects of tests/npm/projects, and writes the table in
// README.md. Each project is copied to target/environments and its packages are installed there once.
import { existsSync } from "node:fs";
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ENVIRONMENTS } from "../../tests/npm/projects/list.js";
import { launch } from "./browser.js";
import { pack } from "./pack.js";
import { main, must, Problem, root, say } from "./process.js";
import { Trial } from "./trial.js";
import { sizes } from "./weight.js";

const projects = join(root, "tests/npm/projects");
const cache = join(root, "target/environments");
const RESULTS = join(cache, "results.json");
const TABLE = /(?<=<!-- npm run environments -->\n)[^]*?(?=<!-- end -->)/;
const SIZES = /(?<=<!-- sizes -->\n)[^]*?(?=<!-- end -->)/;

if (process.argv[1] === new URL(import.meta.url).pathname) main(() => tryAll(process.argv.slice(2)));

async function tryAll(names) {
  const unknown = names.filter((name) => !ENVIRONMENTS.some((environment) => environment.name === name));
  if (unknown.length > 0) throw new Problem(`no such environment: ${unknown.join(", ")}. There are ${ENVIRONMENTS.map(({ name }) => name).join(", ")}`);
  const chosen = ENVIRONMENTS.filter(({ name }) => names.length === 0 || names.includes(name));
  const tarball = await packed();
  const results = await readFile(RESULTS, "utf8").then(JSON.parse, () => ({}));
  const browser = await launch();
  for (const environment of chosen) {
    const { name } = environment;
    say(`trying ${name}`);
    const { failure, version } = await attempt(environment, { tarball, browser });
    results[name] = { works: failure === undefined, version };
    console.log(failure === undefined ? `ok      ${name}` : `FAILED  ${name}: ${failure}`);
    if (failure !== undefined) process.exitCode = 1;
    await writeFile(RESULTS, JSON.stringify(results, null, 1));
  }
  await browser.close();
  const weights = weighed(await sizes(join(root, "dist")));
  if (names.length === 0) console.log(`\n${markdown(results)}\n${weights}`);
  const readme = join(root, "README.md");
  const text = await readFile(readme, "utf8");
  if (!TABLE.test(text) || !SIZES.test(text)) throw new Problem("README.md has no place for the tables");
  await writeFile(readme, text.replace(TABLE, markdown(results, text)).replace(SIZES, weights));
}

/** The package as it would be published. */
export const packed = () => pack(cache);

/** Tries one environment: what failed, if something did, and which version it was. */
export async function attempt(environment, { tarball, browser }) {
  const folder = join(cache, environment.name);
  try {
    await install(environment, folder, tarball);
    const trial = new Trial(folder, browser, await expected(), await expectedOfForms());
    for (const step of environment.try) await trial[step.does](step);
    return { version: await versionOf(environment, folder) };
  } catch (error) {
    return { failure: error.message, version: await versionOf(environment, folder) };
  }
}

/** A fresh copy of the project; what it depends on stays from the last time, unless it asks for something else now. */
async function install(environment, folder, tarball) {
  const from = join(projects, environment.name);
  const wanted = await readFile(join(from, "package.json"), "utf8");
  const had = await readFile(join(folder, "package.json"), "utf8").catch(() => "");
  const installed = existsSync(join(folder, "node_modules/.package-lock.json"));
  const kept = had === wanted && installed ? ["node_modules", "package-lock.json"] : [];
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) if (!kept.includes(name)) await rm(join(folder, name), { recursive: true, force: true });
  const { beian: _, ...dependencies } = JSON.parse(wanted).dependencies;
  const others = { ...dependencies, ...JSON.parse(wanted).devDependencies };
  if (kept.length === 0 && !environment.quick && Object.keys(others).length > 0) {
    const manifest = { ...JSON.parse(wanted), dependencies };
    await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
    await must("installing", "npm", ["install", "--no-audit", "--no-fund", "--prefer-offline"], { cwd: folder, quiet: true });
  }
  // As npm installs a package that depends on nothing.
  const own = join(folder, "node_modules/beian");
  await rm(own, { recursive: true, force: true });
  await mkdir(own, { recursive: true });
  await must("unpacking", "tar", ["-xzf", tarball, "-C", own, "--strip-components=1"], { quiet: true });
  for (const stale of [".vite", ".cache", ".vite-temp"]) await rm(join(folder, "node_modules", stale), { recursive: true, force: true });
  await cp(from, folder, { recursive: true });
}

/** What the case of the projects gives in Node, which gives what the native core does: tests/npm/cases.test.js. */
async function expected() {
  const { check } = await import(pathToFileURL(join(root, "dist/node.js")));
  const report = check({ organizer: { nature: "individual" }, services: [{ kind: "website", name: "中国摄影网" }] }, { asOf: "2026-11-22", lang: "en" });
  return JSON.stringify(report);
}

/** An error for an individual, which is another one for an enterprise; and a warning for an individual alone. */
async function expectedOfForms() {
  const { checkPath } = await import(pathToFileURL(join(root, "dist/node.js")));
  const first = (nature, name, weight) => {
    const found = checkPath({ organizer: { nature }, services: [{ kind: "website", name }] }, "/services/0/name");
    return { name, message: found.find(({ severity }) => severity === weight).message };
  };
  return { individual: first("individual", "中国摄影网", "error"), enterprise: first("enterprise", "中国摄影网", "error"), warning: first("individual", "老街论坛", "warning") };
}

async function versionOf({ of }, folder) {
  if (of === undefined) return undefined;
  for (const place of [folder, root]) {
    const manifest = await readFile(join(place, "node_modules", of, "package.json"), "utf8").catch(() => undefined);
    if (manifest !== undefined) return JSON.parse(manifest).version;
  }
  return undefined;
}

const weighed = (taken) => `| entry | KB gzipped |\n|---|--:|\n${Object.entries(taken).map(([entry, kb]) => `| \`${entry}\` | ${kb.toFixed(1)} |\n`).join("")}`;

/** @param before what README says: a row of what was not tried here stays */
export function markdown(results, before = "") {
  const row = ({ name, title, setting }) => {
    const said = before.split("\n").find((line) => line.startsWith("| [") && line.includes(`](tests/npm/projects/${name}) |`));
    if (results[name] === undefined && said !== undefined) return `${said}\n`;
    const { works, version } = results[name] ?? {};
    const [head, ...rest] = title.split(/(?=[:,])/);
    const titled = `${head}${version === undefined ? "" : ` ${version}`}${rest.join("")}`;
    return `| [${titled}](tests/npm/projects/${name}) | ${setting ?? "nothing"} | ${works === undefined ? "not tried" : works ? "works" : "fails"} |\n`;
  };
  return `| environment | what has to be set | |\n|---|---|---|\n${ENVIRONMENTS.map(row).join("")}`;
}
