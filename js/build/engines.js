// `npm run test:engines`: 200,000 filings through Python, DuckDB, ClickHouse and Spark, and each report held against one machine's.
// As a step of `npm test`, with `--quick`: 2,000 of them, through Python and DuckDB, and through Spark as executors are killed.
import { join } from "node:path";
import { ask, main, root, run, say, which } from "./process.js";
import { pythonPackage } from "./python.js";
import { command, generator, quickCommand } from "./setup.js";

const list = (name) => join(root, `tests/engines/requirements${name}.txt`);
const OLDEST_PYTHON = [3, 11];

main(async () => {
  const quick = process.argv.includes("--quick");
  if (!hasPython()) return say("no Python 3.11 or later here: the Python package and the engines are not tested");
  const spark = which("java") ? [list("-spark")] : [];
  if (spark.length === 0) say("no Java here: Spark is not tested");
  const python = await pythonPackage([list(""), ...spark, ...(quick ? [] : [list("-whole")])]);
  const env = {
    BEIAN_COMMAND: await (quick ? command() : quickCommand()),
    BEIAN_GENERATOR: await generator(),
    BEIAN_FILINGS: quick ? "2000" : (process.env.BEIAN_FILINGS ?? "200000"),
    SPARK_LOCAL_IP: "127.0.0.1",
  };
  const types = await run("checking the types", python, ["-m", "mypy", "--config-file", "pyproject.toml"], { cwd: join(root, "python") });
  const chosen = quick ? ["-m", "not whole"] : [];
  const tests = await run("testing", python, ["-m", "pytest", "-c", join(root, "python/pyproject.toml"), ...chosen, join(root, "python/tests"), join(root, "tests/engines")], { env });
  if (!types.ok || !tests.ok) process.exitCode = 1;
});

function hasPython() {
  const version = ask(which("python3", "python") ?? "python3", ["-c", "import sys; print(sys.version_info[0], sys.version_info[1])"]);
  const [major, minor] = (version ?? "0 0").split(" ").map(Number);
  return major > OLDEST_PYTHON[0] || (major === OLDEST_PYTHON[0] && minor >= OLDEST_PYTHON[1]);
}
