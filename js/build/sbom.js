// What the package and the page consist of, and what builds and tests them, as CycloneDX 1.6: out of Cargo.lock and package-lock.json.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { cratesOfWasm, metadata } from "./crates.js";
import { root } from "./process.js";

/** npm packages that are bundled into the page. */
const BUNDLED = new Set(["preact", "@preact/signals", "@preact/signals-core"]);

const licence = (expression) => (expression ? [{ expression: expression.replaceAll("/", " OR ") }] : []);
const refOf = ({ purl }) => purl;

function crate({ name, version, license, description, checksum }, scope) {
  const purl = `pkg:cargo/${name}@${version}`;
  const hashes = checksum === undefined ? {} : { hashes: [{ alg: "SHA-256", content: checksum }] };
  return { type: "library", "bom-ref": purl, name, version, purl, scope, description: description?.trim(), licenses: licence(license), ...hashes };
}

function npmPackage(path, { version, license, integrity }) {
  const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  const [, content] = /^sha512-(.*)$/.exec(integrity ?? "") ?? [];
  const hashes = content === undefined ? {} : { hashes: [{ alg: "SHA-512", content: Buffer.from(content, "base64").toString("hex") }] };
  return { type: "library", "bom-ref": purl, name, version, purl, scope: BUNDLED.has(name) ? "required" : "excluded", licenses: licence(license), ...hashes };
}

/** Checksums by "name version", as Cargo.lock has them. */
function checksums(lock) {
  const entries = lock.split("[[package]]").slice(1).map((text) => Object.fromEntries([...text.matchAll(/^(name|version|checksum) = "(.*)"$/gm)].map(([, key, value]) => [key, value])));
  return new Map(entries.map(({ name, version, checksum }) => [`${name} ${version}`, checksum]));
}

/** `required` is what is shipped, `excluded` what only builds or tests it. Nothing in it changes from one day or machine to another. */
export async function sbom() {
  const read = (path) => readFile(join(root, path), "utf8");
  const manifest = JSON.parse(await read("package.json"));
  const known = checksums(await read("Cargo.lock"));
  const linked = new Set((await cratesOfWasm()).map(({ name, version }) => `${name} ${version}`));
  const { packages, workspace_members: own } = await metadata();
  const crates = packages.filter(({ id }) => !own.includes(id)).map((each) => {
    const key = `${each.name} ${each.version}`;
    return crate({ ...each, checksum: known.get(key) }, linked.has(key) ? "required" : "excluded");
  });
  const lock = JSON.parse(await read("package-lock.json"));
  const fromNpm = Object.entries(lock.packages).filter(([path]) => path !== "").map(([path, entry]) => npmPackage(path, entry));
  const components = [...new Map([...crates, ...fromNpm].map((each) => [each.purl, each])).values()].sort((one, other) => (one.purl < other.purl ? -1 : 1));
  const purl = `pkg:npm/${manifest.name}@${manifest.version}`;
  const digest = createHash("sha256").update(JSON.stringify(components)).digest("hex");
  // A UUID from what stands in it instead of by chance, so that the same commit has the same list.
  const serial = `${digest.slice(0, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-a${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${serial}`,
    version: 1,
    metadata: { component: { type: "library", "bom-ref": purl, name: manifest.name, version: manifest.version, purl, description: manifest.description, licenses: licence(manifest.license) } },
    components,
    dependencies: [{ ref: purl, dependsOn: components.filter(({ scope }) => scope === "required").map(refOf) }],
  };
}
