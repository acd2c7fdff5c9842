// JSON Schemas (draft 2020-12): of a policy, from the settings that the core lists, of a filing and its parts, from the fields, and of a
// report. None has a `format`: validators in their strict mode refuse those they do not know.

const DIALECT = "https://json-schema.org/draft/2020-12/schema";
const text = { type: "string", pattern: "\\S" };
/** A day that there is, leap years counted. */
const DAY =
  "\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))" +
  "|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29";
const date = { type: "string", pattern: `^(?:${DAY})$` };

/** The members of a policy that are no settings. */
const HEAD = {
  id: { ...text, description: "Names the policy in a report." },
  title: { ...text, description: "Whose convention it is; a finding cites it." },
  source: { ...text, description: "Where it was read: an address, or words." },
  seen: { ...date, description: "The day it was read." },
  from: { ...date, description: "The first day it holds." },
  until: { ...date, description: "The last day it holds." },
};

const count = (most) => ({ type: "integer", minimum: 0, ...(most !== undefined && { maximum: most }) });

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
    $schema: DIALECT,
    title: "beian policy",
    description: "Conventions of a province or a provider, laid over the built-in ones.",
    type: "object",
    required: ["id", "title", "source", "seen"],
    properties: { ...HEAD, ...Object.fromEntries(own) },
    additionalProperties: false,
  };
}

/** The parts of a filing that have a definition of their own, by where they first stand. */
const DEFINED = {
  "/organizer": "organizer",
  "/organizer/certificate": "certificate",
  "/organizer/personInCharge": "person",
  "/services/*": "service",
  "/services/*/nameApproval": "approval",
};

/** Where a filing has the same again. */
const AGAIN = [
  [/Certificate$|\/certificate$/, "certificate"],
  [/\/(legalRepresentative|personInCharge)$/, "person"],
  [/\/approvals\/\*$/, "approval"],
];

/** The definitions that the schema of a filing is made of. */
export function filingDefinitions(fields, vocabulary) {
  const definitions = {};
  const at = new Map(fields.map((field) => [field.path, field]));
  const below = (path) => fields.filter((field) => field.path.startsWith(`${path}/`) && !field.path.slice(path.length + 1).replace(/^\*$/, "").includes("/"));

  function record(path) {
    const properties = below(path).map((field) => [field.path.slice(path.length + 1), { ...value(field), title: field.label }]);
    return { type: "object", properties: Object.fromEntries(properties) };
  }

  function part(path) {
    const again = AGAIN.find(([pattern]) => pattern.test(path))?.[1];
    const name = DEFINED[path] ?? again;
    if (name === undefined) return record(path);
    definitions[name] ??= record(Object.keys(DEFINED).find((first) => DEFINED[first] === name));
    return { $ref: `#/$defs/${name}` };
  }

  const choice = (table) => {
    if (table === "division") return { type: "string", pattern: "^\\d{6}$" };
    return { type: "string", enum: vocabulary[table].map(({ slug, code }) => slug ?? code) };
  };

  function value({ path, kind, table }) {
    switch (kind) {
      case "record":
        return part(path);
      case "list": {
        const entries = { type: "array", items: fields.some((field) => field.path.startsWith(`${path}/*/`)) ? part(`${path}/*`) : { type: "string" } };
        return path.endsWith("/approvals") ? { anyOf: [entries, { type: "string", const: "none" }] } : entries;
      }
      case "choice":
        return choice(table);
      case "choices":
        return { type: "array", items: choice(table) };
      case "date":
        return date;
      case "expiry":
        return { type: "string", pattern: `^(?:${DAY}|long-term)$` };
      case "number":
        return { type: "integer", minimum: 0 };
      case "flag":
        return { type: "boolean" };
      default:
        return { type: "string" };
    }
  }

  definitions.filing = record("");
  return definitions;
}

/** The schema of a filing or of a part of it, with the definitions it needs. */
export const MODULE = `export function jsonSchema(part) {
  const needed = {};
  const walk = (value) => {
    if (typeof value !== "object" || value === null) return;
    const name = value.$ref?.slice("#/$defs/".length);
    if (name !== undefined && needed[name] === undefined) walk((needed[name] = definitions[name]));
    for (const member of Object.values(value)) walk(member);
  };
  walk(definitions[part]);
  return { title: \`beian \${part}\`, ...definitions[part], ...(Object.keys(needed).length > 0 && { $defs: needed }) };
}
`;

const list = (items) => ({ type: "array", items });
const object = (properties, optional = []) => ({
  type: "object",
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});
const string = { type: "string" };
const severity = { enum: ["error", "warning", "prompt"] };
const ref = (name) => ({ $ref: `#/$defs/${name}` });

/** What comes back: open, since reports may gain members. */
export const REPORT = {
  $schema: DIALECT,
  title: "beian report",
  ...object(
    {
      verdict: { enum: ["blocked", "attention", "clear"] },
      counts: object({ error: count(), warning: count(), prompt: count() }),
      findings: list(ref("finding")),
      checked: list(string),
      notApplicable: list(object({ rule: string, reason: string })),
      materials: list(object({ id: string, title: string, of: string, required: { type: "boolean" }, note: string, basis: list(ref("basis")) }, ["of", "note"])),
      schedule: list(object({ id: string, title: string, limit: string, due: date, note: string, basis: list(ref("basis")) }, ["due", "note"])),
      jurisdiction: object({ province: string, authority: string, numberPrefix: string, numberLayout: string, serviceNumberLayouts: list(string) }),
      rules: object(
        {
          version: string,
          asOf: date,
          digest: string,
          policies: list(string),
          changed: object(
            { ignored: list(string), severity: { type: "object", additionalProperties: severity }, messages: count(), rules: list(string) },
            ["ignored", "severity", "messages", "rules"],
          ),
        },
        ["changed"],
      ),
    },
    ["jurisdiction"],
  ),
  $defs: {
    finding: object(
      {
        rule: string,
        code: string,
        severity,
        path: string,
        spans: list(list(count())),
        message: string,
        fix: string,
        fixCode: string,
        suggestion: string,
        sensitive: { type: "boolean" },
        basis: list(ref("basis")),
        params: { type: "object" },
      },
      ["spans", "suggestion", "sensitive"],
    ),
    basis: object(
      { kind: { enum: ["law", "standard", "system", "province", "provider"] }, document: string, number: string, article: string, from: date, until: date, url: string, seen: date },
      ["number", "article", "from", "until", "url", "seen"],
    ),
  },
};
