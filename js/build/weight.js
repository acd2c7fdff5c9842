// What a page loads, and what it may weigh.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** The most that the module for files may take, gzipped, in KB. */
export const MOST_FOR_FILES = 45;

/** The most that wasm and glue may take together, gzipped, in KB. `npm test` holds the package to it. */
export const MOST = 414;

export const gzipped = (bytes) => gzipSync(bytes, { level: 9 }).length;

/** The core, and the glue as a bundler puts it together for a page that does not use `rules`. */
export async function parts(dist) {
  const { build } = await import("esbuild");
  const contents = 'export * from "./facade.js"; export { init } from "./index.js"';
  const { outputFiles } = await build({ stdin: { contents, resolveDir: dist }, bundle: true, minify: true, format: "esm", logLevel: "error", write: false });
  return { wasm: await readFile(join(dist, "beian.wasm")), glue: Buffer.from(outputFiles[0].contents) };
}
