// Standard Schema and Standard JSON Schema: of a filing, and of the parts that forms are made of.
import { check } from "./facade.js";
import { jsonSchema } from "./json-schema.js";
import { BeianOptionError } from "./refusal.js";

/** Where a part stands in the filing that it is looked at in, and that filing. One that is missing lacks what it has to hold. */
const PARTS = {
  filing: { at: "", around: (value) => value },
  organizer: { at: "/organizer", around: (organizer) => ({ organizer: organizer ?? {} }) },
  service: { at: "/services/0", around: (service) => ({ services: [service ?? {}] }) },
  person: { at: "/organizer/personInCharge", around: (person) => ({ organizer: { personInCharge: person ?? {} } }) },
  certificate: { at: "/organizer/certificate", around: (certificate) => ({ organizer: { certificate: certificate ?? {} } }) },
};

const DRAFTS = { "draft-2020-12": "https://json-schema.org/draft/2020-12/schema", "draft-07": "http://json-schema.org/draft-07/schema#" };

function schema(part, options) {
  const { at, around } = PARTS[part];
  const converted = ({ target } = {}) => convert(part, target);
  return {
    "~standard": {
      version: 1,
      vendor: "beian",
      validate: (value) => validated(value, check(around(value), { ...options, parts: [] }), at),
      jsonSchema: { input: converted, output: converted },
    },
  };
}

/** Called, it is a schema with options, and an object: not every library takes a function for one. */
const callable = (part) => Object.assign((options) => schema(part, options), schema(part));

/** Errors are issues, and so is everything where no result could be worked out. */
function validated(value, { findings }, at) {
  const inside = ({ path }) => path === at || path.startsWith(`${at}/`);
  const broke = findings.some(({ code }) => code === "form/wrong-type#broke-off");
  const errors = findings.filter((finding) => broke || (finding.severity === "error" && inside(finding)));
  const issues = errors.map(({ message, path }) => ({ message, path: segments(path.slice(at.length)) }));
  return issues.length > 0 ? { issues } : { value };
}

/** "/services/0/name" as ["services", 0, "name"]. */
function segments(pointer) {
  const parts = pointer.split("/").slice(1);
  return parts.map((part) => (/^(0|[1-9]\d*)$/.test(part) ? Number(part) : part.replaceAll("~1", "/").replaceAll("~0", "~")));
}

/** A schema of the draft that is asked for; in older ones the definitions are called otherwise. */
function convert(part, target) {
  const draft = Object.hasOwn(DRAFTS, target) ? DRAFTS[target] : undefined;
  if (draft === undefined) throw new BeianOptionError("wrong-value", "/target", `beian: option "/target": one of ${Object.keys(DRAFTS).join(", ")} expected`);
  const text = JSON.stringify(jsonSchema(part));
  const { $schema, ...whole } = JSON.parse(target === "draft-07" ? text.replaceAll("$defs", "definitions") : text);
  return { $schema: draft, ...whole };
}

export const filingSchema = Object.assign(callable("filing"), {
  organizer: callable("organizer"),
  service: callable("service"),
  person: callable("person"),
  certificate: callable("certificate"),
});
