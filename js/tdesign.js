// For TDesign (React and Vue): one rule for each weight, warnings do not block.
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

/** Checks what depends on a field again, as far as the form shows it: for `onChange`. */
export const recheck = (form, path) => form.validate({ fields: namesOfAffected(path) });
