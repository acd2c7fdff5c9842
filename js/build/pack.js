// The npm package as it is published, in one file: `node js/build/pack.js [folder]`. The same bytes wherever it is packed.
import { chmod, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { main, must, root, say } from "./process.js";

const OWNER_EXECUTES = 0o100;

/** Packs what is built into a folder; returns the file's path. */
export async function pack(folder) {
  await mkdir(folder, { recursive: true });
  // npm keeps the files' modes, which are those that the clone's umask left.
  const [{ files }] = await npmPack("--dry-run");
  await Promise.all(files.map(({ path, mode }) => chmod(join(root, path), mode & OWNER_EXECUTES ? 0o755 : 0o644)));
  const [{ filename }] = await npmPack("--pack-destination", folder);
  return join(folder, filename);
}

async function npmPack(...options) {
  const output = await must("packing", "npm", ["pack", "--json", "--ignore-scripts", ...options], { quiet: true });
  return JSON.parse(output.slice(output.indexOf("[")));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main(async () => say(`packed ${await pack(process.argv[2] ?? root)}`));
