// The JSON Schema of a policy (draft 2020-12), from the settings that the core lists.

const text = { type: "string", pattern: "\\S" };
const date = { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };

/** The members of a policy that are no settings. */
const HEAD = {
  id: { ...text, description: "Names the policy in a report." },
  title: { ...text, description: "Whose convention it is; a finding cites it." },
  source: { ...text, description: "Where it was read: an address, or words." },
  seen: { ...date, description: "The day it was read." },
  from: { ...date, description: "The first day it holds." },
  until: { ...date, description: "The last day it holds." },
};

const count = (most) => ({ type: "integer", minimum: 0, maximum: most });

/** @param {{ shape: string, most?: number, values?: string[] }} setting */
function shape({ shape, most, values }) {
  switch (shape) {
    case "count":
      return count(most);
    case "count-by-nature": {
      const properties = { unit: count(most), individual: count(most) };
      return { anyOf: [count(most), { type: "object", properties, additionalProperties: false, minProperties: 1 }] };
    }
    case "choice":
      return { enum: values };
    case "words":
      return { type: "array", items: { ...text, maxLength: most } };
    case "slugs":
      return { type: "array", items: { enum: values } };
    default:
      throw new Error(`a setting of an unknown shape: ${shape}`);
  }
}

/** @param {{ name: string, title: string }[]} settings as `vocabulary()` lists them */
export function policySchema(settings) {
  const own = settings.map((setting) => [setting.name, { ...shape(setting), description: setting.title }]);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "beian policy",
    description: "Conventions of a province or a provider, laid over the built-in ones.",
    type: "object",
    required: ["id", "title", "source", "seen"],
    properties: { ...HEAD, ...Object.fromEntries(own) },
    additionalProperties: false,
  };
}
