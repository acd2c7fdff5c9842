// Makes the core small: everything here changes how it is written down, nothing what it does.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fillIn } from "./arrange.js";
import { must, root } from "./process.js";
import { readable } from "./wasm.js";

// What rustc emits for wasm32-unknown-unknown, name by name: all features at once make a module that Node 20 refuses.
const FEATURES = ["mutable-globals", "sign-ext", "nontrapping-float-to-int", "bulk-memory", "bulk-memory-opt", "reference-types", "multivalue", "call-indirect-overlong"];

const PASSES = [
  // Leaving out every few zeros costs more, compressed, than the zeros.
  "--skip-pass=memory-packing",
  // What differs in constants alone becomes one; what that leaves over goes.
  "--merge-similar-functions",
  "-Oz",
  // Like beside like: instances of one function compress well when they stand together. Last, when nothing is renumbered any more.
  "--reorder-functions-by-name",
  "--strip-producers",
  "--strip-target-features",
];

/** Functions of the standard library that end in a trap after they have worded a message, and what only they word: tests/house.rs. */
const PANICS = /\bfmt::Debug>::fmt\b|\bpanicking::|\brust_panic|\brust_begin_unwind|\bslice_error_fail|\bslice_index_fail|::(unwrap|expect)_failed|\bpanic_access_error|\bhandle_alloc_error|\braw_vec::(handle_error|capacity_overflow)/;

/** Of such a function nothing is left but the trap. */
export const isSilent = (name) => PANICS.test(readable(name));

/**
 * Optimises a module that still has the names of its functions; `more` are options for wasm-opt. A module without glue says which exports to
 * `keep`, and one that is not downloaded another `level` than the smallest. `build` is a number by which the loaders know a module of their
 * own build.
 */
export async function optimise(from, to, { level = "-Oz", more = [], keep, build } = {}) {
  const silent = `${from}.silent`;
  await writeFile(silent, await withoutPanicMessages(await readFile(from), { keep, build }));
  const options = [level, ...PASSES, ...more, ...FEATURES.map((name) => `--enable-${name}`)];
  await must("optimising", process.execPath, [join(root, "node_modules/binaryen/bin/wasm-opt"), ...options, silent, "-o", to]);
}

/** Takes away what is there for the glue: other exports, and the imports from it, which nothing calls that is kept. */
function withoutGlue(binaryen, module, keep) {
  const exported = Array.from({ length: module.getNumExports() }, (_, index) => binaryen.getExportInfo(module.getExportByIndex(index)).name);
  for (const name of exported.filter((name) => !keep.includes(name))) module.removeExport(name);
  const functions = Array.from({ length: module.getNumFunctions() }, (_, index) => binaryen.getFunctionInfo(module.getFunctionByIndex(index)));
  for (const { name, params, results } of functions.filter((each) => each.module === "./glue_bg.js")) {
    module.removeFunction(name);
    module.addFunction(name, params, results, [], module.unreachable());
  }
}

/** A panic ends in a trap, and where it happens nobody hears its message: the trap alone is enough. */
async function withoutPanicMessages(bytes, { keep, build }) {
  const { default: binaryen } = await import("binaryen");
  // Keeps the names of the functions.
  binaryen.setDebugInfo(true);
  const module = binaryen.readBinary(bytes);
  const before = module.getFeatures();
  module.setFeatures(binaryen.Features.All);
  for (let index = 0; index < module.getNumFunctions(); index += 1) {
    const handle = module.getFunctionByIndex(index);
    const { name, module: imported } = binaryen.getFunctionInfo(handle);
    if (imported === "" && isSilent(name)) binaryen.Function(handle).body = module.unreachable();
  }
  if (keep !== undefined) withoutGlue(binaryen, module, keep);
  if (build !== undefined) {
    module.addGlobal("build", binaryen.i32, false, module.i32.const(build));
    module.addGlobalExport("build", "build");
  }
  fillIn(binaryen, module, bytes);
  module.setFeatures(before);
  const silent = module.emitBinary();
  module.dispose();
  return silent;
}
