// The one instance that every entry of the package shares. The build generates core.js.
import { connect } from "./connection.js";
import { bind } from "./core.js";
import { write } from "./door.js";
import { guard } from "./guard.js";
import { assertSameBuild, instanceIn, otherBuild, shared } from "./shared.js";
import { Decoder, Encoder } from "./utf8.js";

export const FILE = "beian.wasm";

export const { run, start, started, forget } = shared("core", () => guard(instantiate));

/** From a compiled module, or from a function that has instances in stock. */
function instantiate(source) {
  if (typeof source === "function") return source();
  const glue = bind(Encoder, Decoder);
  return finish(glue, instanceOf(source, glue.imports()));
}

function instanceOf(module, imports) {
  try {
    return new WebAssembly.Instance(module, imports);
  } catch (error) {
    // The module imports what the glue does not have.
    const isOther = error instanceof WebAssembly.LinkError || error instanceof TypeError;
    throw isOther ? new Error(otherBuild(FILE), { cause: error }) : error;
  }
}

function finish(glue, instance) {
  assertSameBuild(instance.exports, FILE);
  glue.finish(instance);
  return connect(glue);
}

/** Lets a host instantiate the core in its own way, which may take time. */
export async function instantiateBy(host) {
  const glue = bind(Encoder, Decoder);
  return finish(glue, instanceIn(await host(glue.imports())));
}

/**
 * What a function of the core says of values, the options last. The values are written before an instance is taken: reading them
 * may run code of the caller's, which may call in again. `instead` makes an answer of a report that owns up to having no result, or
 * asks again. What is `given` goes as it is.
 */
export function ask(name, values, instead, given) {
  let input = "";
  let options = "";
  for (const value of values) {
    options = write(value);
    input += input === "" ? options : `\n${options}`;
  }
  return run(
    (core) => core.ask(name, input, given),
    (report, core) => instead(report, () => core.ask(name, input, given)),
    options,
  );
}
