// The package as its users get it: packed, and installed from the tarball into a folder outside the repository; or, in `npm run mutants:js`, one
// that is installed already, BEIAN_INSTALLED.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after } from "node:test";
import { root } from "../../js/build/process.js";

const npm = (cwd, ...args) => execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

if (!existsSync(join(root, "dist/beian.wasm"))) throw new Error("nothing is built: run `npm run build` first");

const given = process.env.BEIAN_INSTALLED;
/** Its modules are larger than those that are built: they have switches in them. */
export const switched = given !== undefined;
export const project = given ?? mkdtempSync(join(tmpdir(), "beian-"));
export const { tarball, files } = given === undefined ? install() : {};

function install() {
  after(() => rmSync(project, { recursive: true, force: true }));
  const [{ filename, files }] = JSON.parse(npm(root, "pack", "--json", "--ignore-scripts", "--pack-destination", project));
  const tarball = join(project, filename);
  writeFileSync(join(project, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }');
  npm(project, "install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", tarball);
  return { tarball, files };
}

/** A file of the installed package. */
export const inside = (path) => join(project, "node_modules/beian", path);

/** The installed package, or one of its modules. */
export const load = (path = "dist/node.js") => import(pathToFileURL(inside(path)));

/** Runs a script in the project and returns what it prints. */
export function script(source, { type = "module", flags = [] } = {}) {
  const file = join(project, `script-${Math.random().toString(36).slice(2)}.${type === "module" ? "mjs" : "cjs"}`);
  writeFileSync(file, source);
  return execFileSync(process.execPath, [...flags, file], { cwd: project, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}
