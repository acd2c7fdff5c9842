// The one instance that every entry of the package shares. The build generates core.js.
import { connect } from "./connection.js";
import { instantiate } from "./core.js";
import { write } from "./door.js";
import { guard } from "./guard.js";

export const { run, start, started, forget } = guard((module) => connect(instantiate(module)));

/**
 * What a function of the core says of values, the options last. The values are written before an instance is taken: reading them
 * may run code of the caller's, which may call in again. `instead` makes an answer of a report that owns up to having no result, or
 * asks again. What is `given` goes as it is.
 */
export function ask(name, values, instead, ...given) {
  const texts = values.map(write);
  const input = texts.join("\n");
  return run(
    (core) => core.ask(name, input, ...given),
    (report, core) => instead(report, () => core.ask(name, input, ...given)),
    texts.at(-1),
  );
}
