// For Element Plus, which knows errors alone: what does not block is to be shown from `warnings`.
import { namesOfAffected } from "./depends.js";
import { checkPath } from "./facade.js";
import { pointerOf } from "./own.js";

const found = (filing, pointer, options) => checkPath(filing, pointer, { ...options, parts: [] }).filter(({ path }) => path === pointer);

/** The `rules` of an `el-form-item`; `filing` gives the model. */
export function rules(path, filing, options) {
  const pointer = pointerOf(path);
  const validator = (_rule, _value, done) => {
    const messages = found(filing(), pointer, options).filter(({ severity }) => severity === "error").map(({ message }) => message);
    done(messages.length > 0 ? new Error(messages.join(" ")) : undefined);
  };
  return [{ validator, trigger: ["blur", "change"] }];
}

/** What is found there and does not block. */
export const warnings = (path, filing, options) => found(filing(), pointerOf(path), options).filter(({ severity }) => severity !== "error");

/** Checks what depends on a field again, as far as the form shows it: for `@change`. */
export const recheck = (form, path, filing) => form.validateField(namesOfAffected(path, filing?.())).catch(() => {});
