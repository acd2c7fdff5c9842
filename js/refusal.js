// What is thrown where an option, a path or another argument of the developer's is wrong. No content of a filing throws.
import { shared } from "./shared.js";

/** A wrong option, told by its place among the options. One class for all copies of the package: `instanceof` holds for each. */
export const BeianOptionError = shared(
  "option error",
  () =>
    class BeianOptionError extends TypeError {
      /**
       * @param {string} code what kind of fault it is: "unknown", "wrong-value", "missing" or "own-rule"
       * @param {string} option where: a JSON Pointer into the options, or the name of an argument
       * @param {string} message
       */
      constructor(code, option, message, about) {
        super(message, about);
        this.code = code;
        this.option = option;
      }

      get name() {
        return "BeianOptionError";
      }
    },
);

/** What the core says of it has three lines: see `refuse` in src/wasm.rs. */
export function refusal(told) {
  const [code, option, message] = told.split("\n");
  return new BeianOptionError(code, option, message);
}
