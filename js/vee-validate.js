// For VeeValidate 4, which takes schemas of its own kind alone; version 5 takes `filingSchema` as it is.
import { filingSchema } from "./schema.js";

/** A schema for `useForm({ validationSchema })`. */
export function typedSchema(schema = filingSchema) {
  return {
    __type: "VVTypedSchema",
    async parse(values) {
      const { issues, value } = schema["~standard"].validate(values);
      const errors = new Map();
      for (const { path, message } of issues ?? []) {
        const name = path.map((part, at) => (typeof part === "number" ? `[${part}]` : `${at > 0 ? "." : ""}${part}`)).join("");
        errors.set(name, [...(errors.get(name) ?? []), message]);
      }
      return { value, errors: [...errors].map(([path, errors]) => ({ path, errors })) };
    },
  };
}
