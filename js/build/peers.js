// Installs what the differential test asks: implementations by other people, in versions of their own lock files, under target/.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cp, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { ask, must, Problem, root, run, say, which } from "./process.js";

const LOCKS = ["package.json", "package-lock.json", "requirements.txt"];

/** Returns the Python to run and the folder of the npm modules. */
export async function peers() {
  const source = join(root, "tests/differential");
  const target = join(root, "target/peers");
  const virtual = join(target, "python");
  const python = interpreter(virtual);
  const installed = { interpreter: python, modules: join(target, "node_modules") };
  const wanted = LOCKS.map((name) => readFileSync(join(source, name), "utf8")).join("\n");
  const stamp = join(target, "installed");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return installed;

  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  for (const name of LOCKS) await cp(join(source, name), join(target, name));
  say("installing the peers of the differential test (about ten seconds)");
  await must("installing the npm peer", "npm", ["ci", "--no-audit", "--no-fund"], { cwd: target });
  await virtualEnvironment(virtual);
  await must("installing the Python peer", python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", join(target, "requirements.txt")]);
  writeFileSync(stamp, wanted);
  return installed;
}

/** The Python of a virtual environment. */
export const interpreter = (folder) => join(folder, ...(process.platform === "win32" ? ["Scripts", "python.exe"] : ["bin", "python"]));

export async function virtualEnvironment(folder) {
  const made = () => ask(which("python3", "python") ?? "python3", ["-m", "venv", "--clear", folder]) !== null;
  if (made()) return;
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    say("installing Python's venv module (under a minute)");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run("reading the package lists", "apt-get", ["update"], { env });
    await run("installing venv", "apt-get", ["install", "-y", "--no-install-recommends", "python3-venv"], { env });
    if (made()) return;
  }
  throw new Problem("Python's venv module is missing: install Python 3 (Debian: python3-venv)");
}
