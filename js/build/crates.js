// The crates that the wasm is made of, as a table in SECURITY.md; `node js/build/crates.js` writes it anew, a test holds it to Cargo.lock.
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { main, Problem, root } from "./process.js";

/** Why each is there. One that has no line here fails the test. */
const WHY = {
  "cfg-if": "chooses by target at compile time, for wasm-bindgen",
  "futures-core": "of js-sys; nothing here waits, so none of it is linked",
  "futures-task": "of js-sys; none of it is linked",
  "futures-util": "of js-sys; none of it is linked",
  "js-sys": "JavaScript's own objects: reading values, throwing errors",
  "pin-project-lite": "of futures-util; none of it is linked",
  serde: "turns reports into values and options into types",
  "serde-wasm-bindgen": "small results and options across the boundary",
  serde_core: "the traits of serde",
  slab: "of futures-util; none of it is linked",
  tsify: "writes the TypeScript types of what crosses",
  "unicode-ident": "of wasm-bindgen's macros, at compile time",
  "wasm-bindgen": "the boundary between the core and JavaScript",
  "wasm-bindgen-shared": "what wasm-bindgen and its tool agree on, at compile time",
  "web-sys": "File, Blob and FormData, to tell them from filings",
};

const START = "<!-- crates: written by js/build/crates.js -->";
const END = "<!-- end of crates -->";

/** What cargo knows of the packages: with `platform`, those for it. */
export async function metadata(...options) {
  // What it prints beside its answer, such as that it waits for another cargo, is no part of that.
  const { stdout } = await promisify(execFile)("cargo", ["metadata", "--locked", "--format-version", "1", ...options], { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout);
}

/** The crates that are compiled into the wasm; what runs while compiling, macros among it, is left out. */
export async function cratesOfWasm() {
  const { packages, resolve } = await metadata("--filter-platform", "wasm32-unknown-unknown", "--no-default-features");
  const byId = new Map(packages.map((each) => [each.id, each]));
  const needs = new Map(resolve.nodes.map(({ id, deps }) => [id, deps]));
  const isMacro = (id) => byId.get(id).targets.some(({ kind }) => kind.includes("proc-macro"));
  const found = new Set([resolve.root]);
  // A set grows while it is walked.
  for (const id of found) {
    for (const { pkg, dep_kinds: kinds } of needs.get(id)) if (kinds.some(({ kind }) => kind === null) && !isMacro(pkg)) found.add(pkg);
  }
  found.delete(resolve.root);
  return [...found].map((id) => byId.get(id)).sort((one, other) => (one.name < other.name ? -1 : 1));
}

export function table(crates) {
  const row = ({ name, version, license }) => {
    if (!(name in WHY)) throw new Problem(`js/build/crates.js does not say why ${name} is in the wasm`);
    return `| ${name} | ${version} | ${license} | ${WHY[name]} |`;
  };
  return ["| crate | version | licence | what for |", "| --- | --- | --- | --- |", ...crates.map(row)].join("\n");
}

/** The document with this table in its place. */
export function inserted(document, rows) {
  const [from, to] = [document.indexOf(START), document.indexOf(END)];
  if (from < 0 || to < from) throw new Problem("SECURITY.md has no place for the crates");
  return `${document.slice(0, from + START.length)}\n${rows}\n${document.slice(to)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(async () => {
    const path = join(root, "SECURITY.md");
    await writeFile(path, inserted(await readFile(path, "utf8"), table(await cratesOfWasm())));
  });
}
