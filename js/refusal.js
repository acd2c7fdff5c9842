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

/** The core throws one thing itself: a TypeError whose message has three lines. See `refusal` in src/wasm.rs. */
const TOLD = /^([a-z-]+)\n(.*)\n(beian: .*)$/;

/** What the core has thrown, as it is told to the caller. */
export function refusal(error) {
  const told = error instanceof TypeError ? TOLD.exec(error.message) : null;
  return told ? new BeianOptionError(told[1], told[2], told[3]) : error;
}
