// `npm run reproduce`: builds this commit twice from clean clones, in folders of different names, each with a CARGO_HOME of its own, in another
// time zone, language and umask, and compares every byte of the package, the tarball and the site. Half an hour.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { ask, main, must, Problem, root, say } from "./process.js";
import { record } from "./proof.js";

const PLACES = [
  { folder: "one", env: { TZ: "UTC", LANG: "C.UTF-8" }, umask: 0o022 },
  { folder: "second-of-two/with-a-longer-way-to-it", env: { TZ: "Asia/Shanghai", LANG: "zh_CN.UTF-8" }, umask: 0o077 },
];

main(async () => {
  // What is committed meanwhile is not built.
  const commit = ask("git", ["rev-parse", "HEAD"]);
  const top = await mkdtemp(join(tmpdir(), "beian-reproduce-"));
  try {
    const built = [];
    for (const place of PLACES) built.push(await buildIn(top, commit, place));
    const [one, other] = built;
    const different = [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
    if (different.length > 0) throw new Problem(`not the same in both builds:\n${different.join("\n")}`);
    say(`${one.size} files are the same, byte for byte`);
    record({
      id: "reproduce", section: "reproducible", command: "npm run reproduce",
      promise: "The same commit gives the same bytes of the package and the site, wherever it is built.",
      figures: [{ what: "files that are the same in two clean builds", value: one.size, of: one.size, bar: "all" }],
    });
  } finally {
    await rm(top, { recursive: true, force: true });
  }
});

/** Clones, builds and packs; returns the digest of each file by its name. */
async function buildIn(top, commit, { folder, env: surroundings, umask }) {
  const home = join(top, "cargo", folder);
  const clone = join(top, folder, "beian");
  await mkdir(home, { recursive: true });
  // Where crates come from on this machine, if that is written down, and nothing else of it.
  const config = join(process.env.CARGO_HOME ?? join(homedir(), ".cargo"), "config.toml");
  if (existsSync(config)) await cp(config, join(home, "config.toml"));
  const env = { ...surroundings, CARGO_HOME: home, CARGO_INCREMENTAL: "0" };
  const before = process.umask(umask);
  try {
    await must("cloning", "git", ["clone", "--quiet", "--no-local", root, clone]);
    await must("checking out", "git", ["checkout", "--quiet", commit], { cwd: clone });
    say(`building in ${folder}`);
    await must("building", process.execPath, ["js/build/build.js"], { cwd: clone, env });
    await must("packing", process.execPath, ["js/build/pack.js"], { cwd: clone, env, quiet: true });
  } finally {
    process.umask(before);
  }
  const digests = new Map();
  for (const part of ["dist", "site", "."]) {
    for (const name of await readdir(join(clone, part), { recursive: part !== "." })) {
      const path = join(clone, part, name);
      if (!(await stat(path)).isFile() || (part === "." && !name.endsWith(".tgz"))) continue;
      digests.set(join(part, name), createHash("sha256").update(await readFile(path)).digest("hex"));
    }
  }
  return digests;
}
