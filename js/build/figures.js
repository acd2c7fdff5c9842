// What the long checks found: one file a promise in target/proof/, out of which the page of proofs is made.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./process.js";

/** @param {{ id: string, section: string, promise: string, command: string, figures: { what: string, value: number | string, of?: number, unit?: string, bar?: string }[], not?: string }} proof */
export function record(proof) {
  const folder = join(root, "target", "proof");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${proof.id}.json`), `${JSON.stringify({ ...proof, day: new Date().toISOString().slice(0, 10) }, null, 2)}\n`);
}
