// What forms need: schemas, what depends on what, and the rules of form libraries.
import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { inside, load, switched } from "./installed.js";

const beian = await load();
const [antd, elementPlus, tdesign, veeValidate] = await Promise.all(["antd", "element-plus", "tdesign", "vee-validate"].map((name) => load(`dist/${name}.js`)));
const { affects, check, checkPath, dependsOn, fields, filingSchema, rules } = beian;
const filing = { organizer: { nature: "individual" }, services: [{ kind: "website", name: "中国摄影网", domains: [{ name: "example.com" }] }] };
const validate = (schema, value) => schema["~standard"].validate(value).issues ?? [];

test("filingSchema: errors become issues with a path of keys and positions", () => {
  const { version, vendor } = filingSchema["~standard"];
  assert.deepEqual([version, vendor], [1, "beian"]);
  const errors = check(filing).findings.filter(({ severity }) => severity === "error");
  const issues = validate(filingSchema, filing);
  assert.deepEqual(issues.map(({ message }) => message), errors.map(({ message }) => message));
  assert.deepEqual(issues.map(({ path }) => path.map((segment) => `/${segment}`).join("")), errors.map(({ path }) => path));
  assert.ok(issues.some(({ path }) => path[0] === "services" && path[1] === 0));
});

test("filingSchema called with options is the same with these", () => {
  const english = validate(filingSchema({ lang: "en", ignore: ["form/required"] }), filing);
  const errors = check(filing, { lang: "en", ignore: ["form/required"] }).findings.filter(({ severity }) => severity === "error");
  assert.deepEqual(english.map(({ message }) => message), errors.map(({ message }) => message));
  assert.deepEqual(validate(filingSchema({ severity: { "form/unknown-field": "error" } }), { x: 1 }).filter(({ path }) => path[0] === "x").length, 1);
});

test("the schema of a part finds what is wrong in it, at its own paths", () => {
  const certificate = { kind: "uscc", number: "1" };
  for (const { path } of validate(filingSchema.certificate, certificate)) assert.ok(["kind", "number", undefined].includes(path[0]), path.join("/"));
  assert.ok(validate(filingSchema.certificate, certificate).length > 0);
  assert.ok(validate(filingSchema.person, { mobile: "1" }).some(({ path }) => path.join() === "mobile"));
  assert.ok(validate(filingSchema.organizer({ lang: "en" }), {}).some(({ path, message }) => path.join() === "nature" && /nature/i.test(message)));
  assert.ok(validate(filingSchema.service, { kind: "website" }).some(({ path }) => path.join() === "name"));
  for (const part of ["organizer", "service", "person", "certificate"]) for (const nothing of [null, 7, "x", undefined]) assert.ok(validate(filingSchema[part], nothing).length > 0, `${part}: ${nothing}`);
});

test("the schema of a part has the errors of a filing that stand in it, and no others", () => {
  const errors = (filing, at) => check(filing).findings.filter(({ severity, path }) => severity === "error" && (path === at || path.startsWith(`${at}/`))).map(({ message, path }) => [message, path.slice(at.length)]);
  for (const [part, at, around, values] of [
    ["organizer", "/organizer", (organizer) => ({ organizer }), [{}, { nature: "enterprise" }, { nature: "x", name: "示例" }, 7]],
    ["service", "/services/0", (service) => ({ services: [service] }), [{}, { kind: "website", name: "示例", domains: [{}, {}] }, 7]],
    ["person", "/organizer/personInCharge", (personInCharge) => ({ organizer: { personInCharge } }), [{}, { name: "张三", mobile: "1" }, "x"]],
    ["certificate", "/organizer/certificate", (certificate) => ({ organizer: { certificate } }), [{}, { kind: "business-licence", number: "1" }, []]],
  ]) {
    for (const value of values) {
      const issues = validate(filingSchema[part], value);
      assert.deepEqual(issues.map(({ message, path }) => [message, path.map((each) => `/${each}`).join("")]), errors(around(value), at), `${part}: ${JSON.stringify(value)}`);
      assert.ok(issues.length > 0);
    }
  }
});

test("a path of an issue: positions are numbers, whatever else members are called is a text", () => {
  const paths = (value) => validate(filingSchema({ severity: { "form/unknown-field": "error" } }), value).map(({ path }) => path);
  const names = ["a/b~c", "00", "1x", "x1", "1.5"];
  const found = paths({ ...Object.fromEntries(names.map((name) => [name, 1])), services: Array.from({ length: 13 }, () => ({ kind: "x" })) });
  for (const name of names) assert.ok(found.some((path) => path.length === 1 && path[0] === name), name);
  for (const position of [0, 1, 9, 10, 12]) assert.ok(found.some((path) => path.length === 3 && path[0] === "services" && path[1] === position && path[2] === "kind"), String(position));
});

test("a part in which nothing is wrong is its own value", () => {
  const certificate = { kind: "business-licence", number: "91350100M000100Y43", holder: "示例", address: "示例路1号", validUntil: "long-term" };
  const { issues } = filingSchema.certificate["~standard"].validate(certificate);
  if (issues === undefined) assert.deepEqual(filingSchema.certificate["~standard"].validate(certificate), { value: certificate });
  const cancelled = { action: "cancel-filing", organizer: { filingNumber: "京ICP备12345678号" } };
  for (const filing of [cancelled, { ...cancelled, action: "cancel" }]) {
    const result = filingSchema["~standard"].validate(filing);
    const errors = check(filing).findings.filter(({ severity }) => severity === "error");
    assert.deepEqual("issues" in result, errors.length > 0);
    if (errors.length === 0) assert.deepEqual(result, { value: filing });
  }
  assert.ok(validate(filingSchema.person, undefined).every(({ path }) => path[0] !== "personInCharge"));
  assert.deepEqual(filingSchema["~standard"].jsonSchema.output({ target: "draft-07" }), filingSchema["~standard"].jsonSchema.input({ target: "draft-07" }));
});

const schemaOf = (schema, target = "draft-2020-12") => schema["~standard"].jsonSchema.input({ target });

test("Standard JSON Schema in both drafts, refused in others", () => {
  assert.match(schemaOf(filingSchema).$schema, /2020-12/);
  assert.match(schemaOf(filingSchema.service, "draft-07").$schema, /draft-07/);
  assert.doesNotMatch(JSON.stringify(schemaOf(filingSchema, "draft-07")), /\$defs/);
  assert.deepEqual(Object.keys(schemaOf(filingSchema, "draft-07").definitions), Object.keys(schemaOf(filingSchema).$defs));
  assert.match(JSON.stringify(schemaOf(filingSchema, "draft-07")), /"#\/definitions\/\w/);
  for (const target of ["openapi-3.0", "toString", null, 7]) assert.throws(() => schemaOf(filingSchema, target), (error) => error instanceof beian.BeianOptionError && error.code === "wrong-value" && error.option === "/target" && error.message === 'beian: option "/target": one of draft-2020-12, draft-07 expected', String(target));
  assert.throws(() => filingSchema["~standard"].jsonSchema.input(), (error) => error.option === "/target");
  for (const part of ["organizer", "service", "person", "certificate"]) {
    const text = JSON.stringify(schemaOf(filingSchema[part]));
    for (const [, name] of text.matchAll(/#\/\$defs\/(\w+)/g)) assert.ok(schemaOf(filingSchema[part]).$defs[name], `${part}: ${name}`);
  }
});

/** As much of JSON Schema as these use; a keyword they should not use fails the test, as it does in strict validators. */
function fits(value, schema, root) {
  if (schema.$ref) return fits(value, root.$defs[schema.$ref.slice("#/$defs/".length)], root);
  const is = { object: (it) => typeof it === "object" && it !== null && !Array.isArray(it), array: Array.isArray, string: (it) => typeof it === "string", integer: Number.isInteger, boolean: (it) => typeof it === "boolean" };
  const keywords = {
    $schema: () => true, $defs: () => true, title: () => true,
    type: (type) => is[type](value),
    enum: (values) => values.includes(value),
    const: (only) => value === only,
    minimum: (least) => value >= least,
    pattern: (pattern) => new RegExp(pattern, "u").test(value),
    items: (items) => value.every((item) => fits(item, items, root)),
    anyOf: (schemas) => schemas.some((one) => fits(value, one, root)),
    required: (names) => names.every((name) => Object.hasOwn(value, name)),
    properties: (properties) => Object.entries(properties).every(([name, one]) => !Object.hasOwn(value, name) || fits(value[name], one, root)),
    additionalProperties: (one) => Object.values(value).every((member) => fits(member, one, root)),
  };
  return Object.entries(schema).every(([keyword, asks]) => keywords[keyword](asks));
}

test("the shipped schema of a report fits every report, that of a filing what can be read", () => {
  const [report, shipped] = ["report", "filing"].map((name) => JSON.parse(readFileSync(inside(`dist/${name}.schema.json`), "utf8")));
  assert.deepEqual(shipped, schemaOf(filingSchema));
  let fitting = 0;
  for (const { examples } of rules()) {
    for (const [filings, options] of [[examples.bad, examples.badOptions], [examples.good, examples.goodOptions]]) {
      filings.forEach((filing, at) => {
        const found = check(filing, { ...options[at], ignore: ["name/holder"], severity: { "form/unknown-field": "prompt" } });
        assert.ok(fits(found, report, report));
        const unread = found.findings.some(({ rule }) => /^form\/(wrong-type|unknown-choice|date|too-large|json)$/.test(rule));
        if (unread || typeof filing === "string" || JSON.stringify(filing).includes("null")) return;
        // A record of a place that no division is, and a text with hidden signs in a choice, are other rules' business.
        fitting += fits(filing, shipped, shipped) ? 1 : 0;
      });
    }
  }
  assert.ok(fitting > 500, `${fitting}`);
  assert.ok(!fits({ organizer: { nature: "enterprize" } }, shipped, shipped));
  assert.ok(!fits({ organizer: { certificate: { validUntil: "2026-02-30" } } }, shipped, shipped));
  assert.ok(fits({ services: [{ approvals: "none" }] }, shipped, shipped));
});

test("dependsOn: what changes the findings of a field, at its own positions", () => {
  const known = new Set(fields().map(({ path }) => path));
  for (const path of known) for (const other of dependsOn(path.replaceAll("*", "0"))) assert.ok(known.has(other.replaceAll(/\/\d+(?=\/|$)/g, "/*")), other);
  assert.ok(dependsOn("services[2].name").includes("/services/2/kind"));
  assert.ok(dependsOn("/organizer/certificate/number").includes("/organizer/certificate/kind"));
  assert.ok(affects("/organizer/nature").includes("/organizer/certificate/kind"));
  // A path of an entry far down, of a list itself, and of any entry.
  assert.ok(dependsOn("services[12].name").includes("/services/12/kind"));
  const here = (places, entry) => places.filter((place) => !/^\/services\/\d+/.test(place) || place.startsWith(`/services/${entry}/`));
  assert.deepEqual(here(dependsOn("services[12].domains[10].name"), 12).filter((place) => !place.includes("/domains/0")), here(dependsOn("/services/0/domains/0/name"), 0).map((other) => other.replace("/services/0", "/services/12").replace("/domains/0", "/domains/10")).filter((place) => !place.includes("/domains/1/")));
  for (const ask of [dependsOn, affects]) {
    assert.deepEqual(here(ask("/services/*/name"), "*"), here(ask("/services/0/name"), 0).map((other) => other.replace(/^\/services\/0/, "/services/*")));
  }
  assert.ok(dependsOn("/attachments").includes("/attachments/0/kind"));
  assert.deepEqual(dependsOn(["organizer", "nature"]).includes("/organizer/nature"), false);
  for (const path of ["/organizer/certificate/kind", "/services/0/name"]) for (const other of affects(path)) assert.ok(dependsOn(other).includes(path), `${path}: ${other}`);
});

test("a path that names no field depends on nothing and affects nothing: it is told", () => {
  for (const ask of [dependsOn, affects]) {
    for (const path of ["organizer.natur", "/services/00/name", "services[x].name", "/", 7, null, undefined, {}]) assert.throws(() => ask(path), (error) => error instanceof beian.BeianOptionError && error.option === "path", String(path));
    assert.ok(ask("/services/*/name").length > 0);
    assert.ok(ask("/organizer").length > 0);
  }
});

const path = "/services/0/name";
const of = (weights) => checkPath(filing, path).filter((finding) => finding.path === path && weights.includes(finding.severity)).map(({ message }) => message).join(" ");
/** Several of each weight at one place. */
const several = { rules: [{ id: "own/several", check: () => ["error", "error", "warning", "warning", "prompt"].flatMap((severity, at) => [path, "/services/0", "/services/0/kind"].map((path) => ({ path, severity, message: `${severity} ${at}` }))) }] };
const saidOf = (weights, at = path) => checkPath(filing, at, several).filter((finding) => finding.path === at && weights.includes(finding.severity)).map(({ message }) => message).join(" ");
const withPrompt = { severity: { "name/reserved-word": "prompt" }, policies: [{ id: "o", title: "t", source: "s", seen: "2026-01-01", shortestName: 9 }] };

test("Ant Design: errors block, the rest is shown", async () => {
  const { rules, dependencies } = antd;
  const run = async (options) => {
    const form = { getFieldsValue: () => filing };
    const results = await Promise.all(rules(["services", 0, "name"], options).map(async (rule) => { const { warningOnly, validator } = rule(form); return [warningOnly, await validator().then(() => "", ({ message }) => message)]; }));
    return Object.fromEntries(results);
  };
  assert.deepEqual(await run(several), { false: saidOf(["error"]), true: saidOf(["warning", "prompt"]) });
  assert.match(saidOf(["error"]), /error 0 error 1/);
  // Whatever the form shows at the moment, all that it holds is looked at.
  for (const rule of rules("services.0.kind")) await rule({ getFieldsValue: (all) => (all === true ? filing : {}) }).validator();
  assert.deepEqual(await run(), { false: of(["error"]), true: of(["warning", "prompt"]) });
  assert.notEqual((await run({ ...withPrompt, lang: "en" })).true, "");
  assert.deepEqual(dependencies(path), dependsOn(path).map((other) => other.slice(1).split("/").map((part) => (/^\d+$/.test(part) ? Number(part) : part))));
  assert.ok(dependencies("services[12].name").some((name) => JSON.stringify(name) === '["services",12,"kind"]'));
  // A field in which nothing is found lets the form go on.
  for (const rule of rules("/services/0/kind")) await rule({ getFieldsValue: () => filing }).validator();
});

test("entries of one list depend on each other, and a record on what its fields do", () => {
  const given = { services: [{ domains: [{}, {}] }, { domains: [{}] }, {}] };
  for (const [of, path, filing, expected] of [
    [affects, "/services/0/name", given, ["/services/1/name", "/services/2/name"]],
    [dependsOn, "/services/2/name", given, ["/services/0/name", "/services/1/name"]],
    [affects, "/services/0/domains/0/name", given, ["/services/0/domains/1/name", "/services/1/domains/0/name"]],
    [affects, "/organizer/name", given, ["/services/0/name", "/services/1/name", "/services/2/name"]],
    [affects, "/services/0/name", undefined, ["/services/1/name"]],
    [affects, "/services/1/name", undefined, ["/services/0/name"]],
    [affects, "/organizer/certificate", undefined, ["/organizer/name"]],
    [dependsOn, "/organizer/certificate", undefined, ["/organizer/nature"]],
  ]) {
    const places = of(path, filing);
    for (const place of expected) assert.ok(places.includes(place), `${path}: ${place} in ${places}`);
    assert.ok(!places.some((place) => place === path || place.startsWith(`${path}/`)), path);
    assert.equal(new Set(places).size, places.length);
  }
  // Nothing beyond the entries that there are.
  assert.ok(!affects("/services/0/name", { services: [{}] }).some((place) => place.startsWith("/services/1")));
  for (const hostile of [null, 7, { services: 1 }, { get services() { throw new Error("x"); } }]) assert.ok(Array.isArray(affects("/organizer/nature", hostile)));
});

test("what a field affects is all that changes with it", () => {
  const fillable = new Set(fields().filter(({ kind }) => kind !== "record").map(({ path }) => path));
  for (const { examples } of rules()) {
    for (const [at, filing] of examples.bad.entries()) {
      if (typeof filing !== "object" || filing === null || JSON.stringify(filing).length > 4_000) continue;
      const found = (given) => {
        const places = new Map();
        for (const { path, code, severity } of check(given, { ...examples.badOptions[at], parts: [] }).findings) places.set(path, `${places.get(path) ?? ""} ${code} ${severity}`);
        return places;
      };
      const before = found(filing);
      for (const name of ["/organizer/name", "/organizer/nature", "/services/0/name", "/services/0/kind", "/services/0/domains/0/name"]) {
        const steps = name.split("/").slice(1);
        const changed = structuredClone(filing);
        const holder = steps.slice(0, -1).reduce((here, step) => here?.[step], changed);
        if (typeof holder?.[steps.at(-1)] !== "string") continue;
        delete holder[steps.at(-1)];
        const after = found(changed);
        const places = affects(name, filing);
        for (const path of new Set([...before.keys(), ...after.keys()])) {
          const field = path.replace(/\/\d+$/, "");
          if (before.get(path) === after.get(path) || path === name || !fillable.has(field.replace(/\/\d+(?=\/|$)/g, "/*"))) continue;
          assert.ok(places.includes(path) || places.includes(field), `${name}: ${path} of ${JSON.stringify(filing)}`);
        }
      }
    }
  }
});

test("Element Plus: errors block, the rest is asked for; what depends is checked again", async () => {
  const { rules, warnings, recheck } = elementPlus;
  const [{ trigger, validator }] = rules("services.0.name", () => filing);
  assert.deepEqual(trigger, ["blur", "change"]);
  rules(path, () => filing, several)[0].validator({}, "", ({ message }) => assert.equal(message, saidOf(["error"])));
  assert.deepEqual(warnings("/services/0", () => filing, several).map(({ message }) => message), ["warning 2", "warning 3", "prompt 4"]);
  assert.deepEqual(warnings(path, () => filing, several).map(({ message }) => message).join(" "), saidOf(["warning", "prompt"]));
  let said;
  validator({}, "", (error) => { said = error?.message; });
  assert.equal(said, of(["error"]));
  const shown = warnings("services.0.name", () => filing, withPrompt);
  assert.ok(shown.length > 0 && shown.every(({ severity, path: at }) => severity !== "error" && at === path));
  rules("services.0.kind", () => filing)[0].validator({}, "", (error) => { said = error; });
  assert.equal(said, undefined);
  let asked;
  await recheck({ validateField: async (props) => { asked = props; throw new Error("a field is wrong"); } }, "services[12].kind");
  for (const name of ["services.12.name", "services[12].name"]) assert.ok(asked.includes(name), name);
  await recheck({ validateField: async (props) => { asked = props; } }, "organizer.nature");
  for (const name of ["organizer.certificate.kind", "services.0.name", "services[0].name"]) assert.ok(asked.includes(name), name);
});

test("TDesign: one rule a weight", async () => {
  const { isBlocked, rules, recheck } = tdesign;
  for (const [result, is] of [[true, false], [{}, false], [{ a: true }, false], [{ a: [{ result: true }, { result: false, type: "warning" }] }, false], [{ a: [{ result: false, type: "warning" }], b: [{ result: false, type: "error" }] }, true], [{ a: [{ result: false, message: "required" }] }, true], [undefined, false]]) assert.equal(isBlocked(result), is, JSON.stringify(result));
  assert.deepEqual(rules(path, () => filing, several).map(({ trigger, validator }) => [trigger, validator()]), [
    ["all", { result: false, message: saidOf(["error"]), type: "error" }],
    ["all", { result: false, message: saidOf(["warning", "prompt"]), type: "warning" }],
  ]);
  const [error, warning] = rules("services[0].name", () => filing, withPrompt).map(({ validator }) => validator());
  assert.deepEqual([error.result, error.type], [false, "error"]);
  assert.deepEqual([warning.result, warning.type], [false, "warning"]);
  assert.equal(rules("/services/0/domains/0/name", () => filing)[0].validator(), true);
  let asked;
  recheck({ validate: ({ fields }) => { asked = fields; } }, "organizer.nature");
  for (const name of ["organizer.certificate.kind", "services.0.name", "services[0].name"]) assert.ok(asked.includes(name), name);
});

test("VeeValidate 4: a typed schema with its notation of paths", async () => {
  const { typedSchema } = veeValidate;
  const { __type, parse } = typedSchema(filingSchema({ lang: "en" }));
  assert.equal(__type, "VVTypedSchema");
  const { errors } = await parse(filing);
  assert.ok(errors.some(({ path, errors }) => path === "services[0].name" && errors.length > 0));
  assert.deepEqual(await typedSchema({ "~standard": { validate: (value) => ({ value: { ...value, read: true } }) } }).parse(filing), { value: { ...filing, read: true }, errors: [] });
  // Without a schema it is the one of a filing.
  const own = await typedSchema().parse(filing);
  assert.deepEqual(own.errors.flatMap(({ errors }) => errors).length, validate(filingSchema, filing).length);
  assert.ok(own.errors.every(({ path }) => !path.startsWith(".")));
});

test("a bridge is small", { skip: switched }, () => {
  for (const name of ["antd", "element-plus", "tdesign", "vee-validate"]) {
    const file = inside(`dist/${name}.js`);
    assert.ok(statSync(file).size < 1_200 && gzipSync(readFileSync(file)).length <= 1_024, `${name}: ${statSync(file).size}`);
  }
});
