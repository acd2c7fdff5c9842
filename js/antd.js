// For Ant Design: errors block, everything else is shown beside the field.
import { affects, dependsOn, partsOf } from "./depends.js";
import { checkPath } from "./facade.js";
import { pointerOf } from "./own.js";

/** The `rules` of a `Form.Item` whose form holds a filing. */
export function rules(path, options) {
  const pointer = pointerOf(path);
  const rule = (warningOnly) => ({ getFieldsValue }) => ({
    warningOnly,
    async validator() {
      const found = checkPath(getFieldsValue(true), pointer, { ...options, parts: [] });
      const messages = found.filter(({ path, severity }) => path === pointer && (severity === "error") !== warningOnly).map(({ message }) => message);
      if (messages.length > 0) throw new Error(messages.join(" "));
    },
  });
  return [rule(false), rule(true)];
}

/** The `dependencies` of a `Form.Item`. */
export const dependencies = (path, filing) => dependsOn(path, filing).map(partsOf);

export { affects };
