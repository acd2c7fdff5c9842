// For TDesign (React and Vue): one rule for each weight. To TDesign a warning fails as an error does: `isBlocked` tells them apart.
import { namesOfAffected } from "./depends.js";
import { checkPath } from "./facade.js";
import { pointerOf } from "./own.js";

/** The `rules` of a form item; `filing` gives the form's data. */
export function rules(path, filing, options) {
  const pointer = pointerOf(path);
  const rule = (type) => ({
    trigger: "all",
    validator() {
      const found = checkPath(filing(), pointer, { ...options, parts: [] });
      const messages = found.filter(({ path, severity }) => path === pointer && (severity === "error") === (type === "error")).map(({ message }) => message);
      return messages.length > 0 ? { result: false, message: messages.join(" "), type } : true;
    },
  });
  return [rule("error"), rule("warning")];
}

/** Whether an error is in what `onSubmit` gets as `validateResult`, or `validate()` gives; a warning is not. */
export const isBlocked = (validateResult) => Object.values(validateResult ?? {}).flat().some((said) => said !== true && said.result !== true && said.type !== "warning");

/** Checks what depends on a field again, as far as the form shows it: for `onChange`. */
export const recheck = (form, path, filing) => form.validate({ fields: namesOfAffected(path, filing?.()) });
