// The core for hosts other than JavaScript, inside the Python package: `npm run build:python`.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { optimise } from "./optimise.js";
import { compile } from "./package.js";
import { interpreter, virtualEnvironment } from "./peers.js";
import { lazy, main, must, root, say } from "./process.js";
import { bindgen, cargo, packages } from "./setup.js";

const CORE = join(root, "python/src/beian/beian.wasm");
const EXPORTS = ["memory", "input", "output", "written", "check_lines", "refuse_line", "no_result", "inspect_certificate", "inspect_domain", "parse_registration"];

/** Writes the core that imports nothing to where the Python package has it. */
export const pythonCore = lazy(async () => {
  const target = await cargo();
  const [module, tool] = await Promise.all([compile(target, "the core for other hosts", "plain", { more: ["--features", "plain"] }), bindgen(), packages()]);
  const glue = join(target, "glue-plain");
  await rm(glue, { recursive: true, force: true });
  // wasm-bindgen's descriptions of types go with its imports.
  await must("taking the glue away", tool, [module, glue]);
  await optimise(join(glue, "glue_bg.wasm"), CORE, { level: "-O2", keep: EXPORTS });
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(CORE)));
  if (imports.length > 0) throw new Error(`the core for other hosts imports ${imports[0].module}.${imports[0].name}`);
});

/** Brings a virtual environment under target/ to what lists of requirements say, with the package itself; returns its Python. */
export async function pythonPackage(lists) {
  const [python] = await Promise.all([environment(lists), pythonCore()]);
  await pip(python, "--no-deps", "--no-build-isolation", "--force-reinstall", join(root, "python"));
  return python;
}

async function environment(lists) {
  const folder = join(await cargo(), "engines");
  const python = interpreter(folder);
  const stamp = join(folder, "installed");
  const wanted = lists.map((list) => readFileSync(list, "utf8")).join("\n");
  if (!existsSync(stamp) || !readFileSync(stamp, "utf8").includes(wanted)) {
    say("installing what the engines need (a minute or two, once)");
    await mkdir(folder, { recursive: true });
    if (!existsSync(python)) await virtualEnvironment(folder);
    await pip(python, ...lists.flatMap((list) => ["-r", list]));
    writeFileSync(stamp, wanted);
  }
  return python;
}

const pip = (python, ...args) => must("installing Python packages", python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-compile", ...args]);

if (import.meta.url === pathToFileURL(process.argv[1]).href) main(pythonCore);
