// What a page loads, and what it may weigh.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** The most that the module for files may take, gzipped, in KB. */
export const MOST_FOR_FILES = 45;

/** The most that wasm and glue may take together, gzipped, in KB. `npm test` holds the package to it. */
export const MOST = 434;

/** What a bundler makes of each entry for a page that does not use `rules`, and the most that program and module take, gzipped, in KB. */
export const ENTRIES = {
  "beian": { program: 'export * from "./facade.js"; export { init } from "./index.js"', module: "beian.wasm", most: MOST },
  "beian/inline": { program: 'export * from "./facade.js"; export { init } from "./inline.js"', most: MOST + 6 },
  "beian/slim": { program: 'export * from "./facade.js"; export { init } from "./slim.js"', most: 11 },
  "beian/files": { program: 'export * from "./load-files.js"', module: "files.wasm", most: MOST_FOR_FILES + 10 },
  "beian/numbers": { program: 'export * from "./numbers-inline.js"', most: 31.5 },
  "beian/domains": { program: 'export * from "./domains-inline.js"', most: 28.5 },
  "beian/names": { program: 'export * from "./names-inline.js"', most: 55 },
};

export const gzipped = (bytes) => gzipSync(bytes, { level: 9 }).length;

/** The core, and the glue as a bundler puts it together for a page that does not use `rules`. */
export const parts = async (dist) => ({ wasm: await readFile(join(dist, "beian.wasm")), glue: await bundled(dist, ENTRIES.beian.program) });

async function bundled(dist, contents) {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({ stdin: { contents, resolveDir: dist }, bundle: true, minify: true, format: "esm", logLevel: "error", write: false });
  return Buffer.from(outputFiles[0].contents);
}

/** What each entry takes, gzipped, in KB. */
export async function sizes(dist) {
  const taken = {};
  for (const [entry, { program, module }] of Object.entries(ENTRIES)) {
    const bytes = [await bundled(dist, program), ...(module === undefined ? [] : [await readFile(join(dist, module))])];
    taken[entry] = bytes.reduce((sum, each) => sum + gzipped(each), 0) / 1000;
  }
  return taken;
}
