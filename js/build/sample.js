// Mutants by chance: the same ones for the same seed, wherever it runs.
import { createHash } from "node:crypto";

/** Takes the value of `--name` out of a command line. */
export function option(given, name) {
  const at = given.indexOf(`--${name}`);
  return at < 0 ? undefined : given.splice(at, 2)[1];
}

/** So many of these. */
export function sampled(names, count, seed) {
  const rank = (name) => createHash("sha256").update(`${seed} ${name}`).digest("hex");
  return names.map((name) => [rank(name), name]).sort().slice(0, count).map(([, name]) => name);
}
