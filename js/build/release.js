// `npm run release -- --dry`: makes in target/release-files/ what a release consists of, and checks it: the npm package, the crate, what both
// consist of, and the digests of all files. Nothing is sent anywhere: publishing is a maintainer's own step, from these files.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { pack } from "./pack.js";
import { build } from "./package.js";
import { record } from "./proof.js";
import { ask, main, must, Problem, root, say } from "./process.js";
import { sbom } from "./sbom.js";
import { cargo } from "./setup.js";

main(async () => {
  if (!process.argv.includes("--dry")) throw new Problem("only `npm run release -- --dry`: it makes and checks everything and publishes nothing");
  await build();
  const folder = join(await cargo(), "release-files");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const tarball = basename(await pack(folder));
  const crate = await packCrate(folder);
  await writeFile(join(folder, "sbom.cdx.json"), `${JSON.stringify(await sbom(), null, 2)}\n`);
  await writeDigests(folder);
  await checkTarball(folder, tarball);
  await checkCrate(folder, crate);
  await checkSbom(folder);
  await checkDigests(folder);
  const [{ length: made }, { length: digests }, { components }] = [await filesOf(folder), Object.keys(await json(folder, "integrity.json")), await json(folder, "sbom.cdx.json")];
  say(`made and checked ${made} files in ${relative(root, folder)}/`);
  record({
    id: "release", section: "reproducible", command: "npm run release -- --dry",
    promise: "Each release has a list of what it consists of and the digests of its files.",
    figures: [{ what: "files with SHA-256 and SHA-384", value: digests }, { what: "components, each with version, licence and digest", value: components.length }, { what: "of them shipped", value: components.filter(({ scope }) => scope === "required").length }],
  });
});

const json = async (folder, name) => JSON.parse(await readFile(join(folder, name), "utf8"));

/** With a compilation of what was packed, as cargo does before it publishes. */
async function packCrate(folder) {
  say("packing and compiling the crate (a minute)");
  await must("packing the crate", "cargo", ["package", "--locked", "--allow-dirty", "--quiet"]);
  const { name, version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const file = `${name}-${version}.crate`;
  await cp(join(await cargo(), "package", file), join(folder, file));
  return file;
}

const filesOf = async (folder) => {
  const names = await readdir(folder, { recursive: true });
  const files = [];
  for (const name of names.sort()) if ((await stat(join(folder, name))).isFile()) files.push(name.split(sep).join("/"));
  return files;
};

/** "sha256-…" and "sha384-…" as `integrity` of a script or a link takes them. */
const digest = (algorithm, bytes) => `${algorithm}-${createHash(algorithm).update(bytes).digest("base64")}`;

async function digestsOf(folder, name) {
  const bytes = await readFile(join(folder, name));
  return { bytes: bytes.length, integrity: [digest("sha256", bytes), digest("sha384", bytes)] };
}

/** integrity.json: of every file of the package and the site; SHA256SUMS: of the files of the release, as `sha256sum -c` reads it. */
async function writeDigests(folder) {
  const files = {};
  for (const part of ["dist", "site"]) for (const name of await filesOf(join(root, part))) files[`${part}/${name}`] = await digestsOf(join(root, part), name);
  await writeFile(join(folder, "integrity.json"), `${JSON.stringify(files, null, 2)}\n`);
  const lines = [];
  for (const name of await filesOf(folder)) lines.push(`${createHash("sha256").update(await readFile(join(folder, name))).digest("hex")}  ${name}\n`);
  await writeFile(join(folder, "SHA256SUMS"), lines.join(""));
}

/** Every file in the tarball is the one that was built, and none is missing. */
async function checkTarball(folder, tarball) {
  const inside = join(folder, "unpacked");
  await mkdir(inside);
  await must("unpacking the package", "tar", ["-xzf", join(folder, tarball), "-C", inside]);
  for (const name of await filesOf(join(inside, "package"))) {
    const [ours, packed] = await Promise.all([readFile(join(root, name)), readFile(join(inside, "package", name))]);
    if (!ours.equals(packed)) throw new Problem(`${tarball}: ${name} is not what was built`);
  }
  for (const name of await filesOf(join(root, "dist"))) if (!existsSync(join(inside, "package/dist", name))) throw new Problem(`${tarball}: dist/${name} is missing`);
  await rm(inside, { recursive: true });
}

/** Sources and papers alone: nothing of tests, the page or the build. */
async function checkCrate(folder, crate) {
  const names = (ask("tar", ["-tzf", join(folder, crate)]) ?? "").split("\n").map((name) => name.slice(name.indexOf("/") + 1));
  const strange = names.filter((name) => !/^(src\/|Cargo\.(toml|lock|toml\.orig)$|\.cargo_vcs_info\.json$|README[\w.-]*\.md$|LICENSE|CHANGELOG\.md$)/.test(name));
  if (strange.length > 0) throw new Problem(`${crate} contains ${strange.join(", ")}`);
}

async function checkSbom(folder) {
  const { components, dependencies } = await json(folder, "sbom.cdx.json");
  const refs = new Set(components.map((each) => each["bom-ref"]));
  if (refs.size !== components.length) throw new Problem("sbom.cdx.json names a component twice");
  for (const { purl, version, licenses, hashes } of components) {
    if (!version || licenses.length === 0) throw new Problem(`sbom.cdx.json: ${purl} has no version or no licence`);
    if (hashes === undefined) throw new Problem(`sbom.cdx.json: ${purl} has no digest`);
  }
  for (const { dependsOn } of dependencies) for (const ref of dependsOn) if (!refs.has(ref)) throw new Problem(`sbom.cdx.json: nothing is known of ${ref}`);
}

async function checkDigests(folder) {
  for (const [name, { bytes, integrity }] of Object.entries(await json(folder, "integrity.json"))) {
    const [part, ...rest] = name.split("/");
    const now = await digestsOf(join(root, part), rest.join("/"));
    if (now.bytes !== bytes || now.integrity.join() !== integrity.join()) throw new Problem(`integrity.json: ${name} is another file`);
  }
  for (const line of (await readFile(join(folder, "SHA256SUMS"), "utf8")).trim().split("\n")) {
    const [sum, name] = line.split("  ");
    if (createHash("sha256").update(await readFile(join(folder, name))).digest("hex") !== sum) throw new Problem(`SHA256SUMS: ${name} is another file`);
  }
}
