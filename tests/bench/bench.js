// `npm run bench`: sizes and times of the built package; `npm run bench -- filing names` runs these subjects alone. A run ends with
// the bars the package is held to. Nothing is asserted: the numbers are for reading. Every other file here is a subject; what they
// share is in support/.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "../../js/build/package.js";
import { main, Problem, root } from "../../js/build/process.js";
import { cargo, installPackages } from "../../js/build/setup.js";
import { printBars } from "./support/bars.js";
import { ROUNDS } from "./support/measure.js";

const HERE = "tests/bench";
const SUBJECTS = readdirSync(join(root, HERE))
  .filter((name) => name.endsWith(".js") && name !== "bench.js")
  .map((name) => name.slice(0, -".js".length));

main(async () => {
  const chosen = process.argv.slice(2);
  const unknown = chosen.filter((name) => !SUBJECTS.includes(name));
  if (unknown.length > 0) throw new Problem(`no such subject: ${unknown.join(", ")} (there are ${SUBJECTS.join(", ")})`);
  await build();
  await installPackages(HERE, "the packages to compare with");
  console.log(`\ntimes: processor time, the lower quartile of ${ROUNDS} rounds that take every line in turn; the ratio is to the first line`);
  for (const name of chosen.length > 0 ? chosen : SUBJECTS) {
    const { default: subject } = await import(`./${name}.js`);
    await subject({ target: await cargo() });
  }
  printBars();
});
