import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../../js/build/process.js";
import { declarations } from "../../js/build/types.js";
import { inside, load, project } from "./installed.js";

const beian = await load();

const contract = join(root, "../shared/contract.d.ts");

function compile(name, source, flags = []) {
  const file = join(project, name);
  writeFileSync(file, source);
  const strict = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--target", "es2022", "--lib", "es2022,dom", "--types", ""];
  const { status, stdout } = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), ...strict, ...flags, file], { cwd: project, encoding: "utf8" });
  return { ok: status === 0, stdout };
}

const CONSUMER = `
import { check, checkLines, checkPath, fields, filingSchema, init, inspectCertificate, inspectDomain, inspectImage, inspectSigning, parseRegistration, rules, vocabulary } from "beian";
import type { Field, Filing, Finding, ImageFacts, Options, Registration, Report, Rule, SigningFacts } from "beian";
import { initFiles } from "beian/files";
import { compareNames, isServiceName, readName } from "beian/names";
import * as slim from "beian/slim";

const filing: Filing = {
  action: "new",
  organizer: { nature: "enterprise", name: "x", certificate: { kind: "business-licence", number: "1", validUntil: "long-term" } },
  services: [{ kind: "website", domains: [{ name: "example.com" }], approvals: "none" }],
};
const options: Options = { asOf: "2026-11-22", lang: "en", parts: ["checked"], known: { domains: ["example.com"] } };
const report: Report = check(filing, options);
const named: boolean = isServiceName("x", { nature: "individual", organizer: "y", approved: true, asOf: "2026-11-22" });
const disguised: [number, number] | undefined = readName("x").reserved.find((word) => word.disguised && word.accident?.kind !== "joined" && word.own !== "body")?.span;
const spelled: boolean = compareNames("x", "y").differences.includes("brackets");
const verdict: "blocked" | "attention" | "clear" = report.verdict;
const errors: number = report.counts.error;
const first: Finding | undefined = report.findings[0];
const span: [number, number] | undefined = first?.spans?.[0];
const below: Finding[] = checkPath(filing, "/organizer", { lang: "zh-CN" });
const valid: boolean = inspectCertificate("uscc", "1").valid;
const domain: string | null = inspectDomain("example.com").domain;
const registration: Registration = parseRegistration("");
const catalogue: Rule[] = rules({ lang: "en" });
const places: Field[] = fields({ lang: "en", asOf: "2026-11-22" });
const limit: number | undefined = places[0]?.limit?.bytes;
const tables: unknown = vocabulary();
const lines: Uint8Array = checkLines(new Uint8Array());
const signing: SigningFacts = inspectSigning(lines, { lang: "en" });
const picture: ImageFacts = inspectImage(lines, options);
const known: (string | boolean | number | undefined)[] = [signing.publicKey, signing.package, signing.os, signing.debug, picture.orientation];
const filesReady: Promise<void> = initFiles(new URL("files.wasm", "https://example.com/"));
const ready: Promise<void> = init(new URL("beian.wasm", "https://example.com/"));
const same: Report = slim.check({ any: "thing at all" });
// @ts-expect-error an option that does not exist
check(filing, { langs: "en" });
// @ts-expect-error a part that does not exist
check(filing, { parts: ["everything"] });
// @ts-expect-error what the report does not have
report.passed;
export { verdict, errors, span, below, valid, domain, registration, catalogue, places, limit, tables, lines, known, filesReady, ready, same };

import type { StandardSchemaV1 } from "@standard-schema/spec";
const standard: StandardSchemaV1<Filing, Filing> = filingSchema;
export { standard };
`;

for (const [name, flags] of [
  ["bundler", ["--module", "esnext", "--moduleResolution", "bundler"]],
  ["node16", ["--module", "node20", "--moduleResolution", "nodenext"]],
]) {
  test(`the types compile in a strict consumer, resolved as by ${name}`, () => {
    copyFileSync(join(root, "node_modules/@standard-schema/spec/dist/index.d.ts"), join(project, "standard-schema.d.ts"));
    const source = CONSUMER.replace("@standard-schema/spec", "./standard-schema.js");
    const { ok, stdout } = compile("consumer.ts", source, flags);
    assert.ok(ok, stdout);
  });
}

test("the shipped types are those of the contract, or narrower", { skip: !existsSync(contract) && "the contract is not beside the repository" }, () => {
  // A language may be any, and a policy's settings are named.
  const agreed = readFileSync(contract, "utf8").replace('lang?: "zh-CN" | "en";', "lang?: string;").replace("[setting: string]: unknown", "");
  writeFileSync(join(project, "contract.d.ts"), agreed);
  const all = (pattern) => [...agreed.matchAll(pattern)].map(([, name]) => name);
  const names = all(/^export (?:interface|type) (\w+)/gm);
  // Some are still to come.
  const functions = all(/^export function (\w+)/gm).filter((name) => name in beian && name !== "init");
  const source = `
import * as shipped from "beian";
import * as contract from "./contract.js";
${names.map((name) => `export const back${name} = (value: shipped.${name}): contract.${name} => value;`).join("\n")}
${functions.map((name) => `export const result${name} = (value: ReturnType<typeof shipped.${name}>): ReturnType<typeof contract.${name}> => value;
export const count${name}: Required<Parameters<typeof contract.${name}>>["length"] = 0 as unknown as Required<Parameters<typeof shipped.${name}>>["length"];`).join("\n")}
export const schema: typeof contract.filingSchema = shipped.filingSchema;
`;
  const { ok, stdout } = compile("contract-check.ts", source, ["--module", "esnext", "--moduleResolution", "bundler"]);
  assert.ok(ok, stdout);
});

/** What does not compile: a name that is none of its list. */
const WRONG = [
  'check({}, { ignore: ["name/reserved-wrod"] })',
  'check({}, { severity: { "name/holder": "fatal" } })',
  'check({}, { provider: "aliyunn" })',
  'check({}, { policies: [{ id: "a", title: "b", source: "c", seen: "2026-01-01", monthsLfet: 1 }] })',
  'check({}, { policies: [{ id: "a", title: "b", source: "c", seen: "2026-01-01", monthsLeft: "1" }] })',
  'check({}, { messages: { "name/holder#nothing": 7 } })',
  'check({}, { rules: [{ id: "name/holder", check: () => [] }] })',
  'check({}).findings[0]!.rule === "name/reserved-wrod"',
  'isCertificateNumber("residentid", "1")',
  'const filing: Filing = { organizer: { nature: "enterprize" } }',
  'const filing: Filing = { organizer: { certificate: { kind: "bussiness" } } }',
  'const filing: Filing = { services: [{ content: ["nothing"] }] }',
  'vocabulary().natures',
  'fields()[0]!.table === "nothing"',
];

/** What does: what is open stays open. */
const RIGHT = [
  'check({}, { lang: "en-US", ignore: ["form/unknown-field"], unknownFields: "allow", severity: { "name/holder": "prompt" } })',
  'check({}, { lang: "ja", messages: { ja: { "form/required#message": "{field}" } } })',
  'check({}, { rules: [{ id: "own/x", check: (filing) => (filing.organizer?.name ? [] : [{ path: ["organizer", "name"], message: "x" }]) }] })',
  'const code: number | undefined = vocabulary().nature.find(({ slug }) => slug === "enterprise")?.code',
  'const certificate: Certificate = fromCodes({}).filing.organizer?.certificate ?? {}',
  'const parts: StandardSchemaV1<Certificate> & StandardJSONSchemaV1<Certificate> = filingSchema.certificate({ lang: "en" })',
  'try { check({}) } catch (error) { if (error instanceof BeianOptionError) { const where: string = error.option; } }',
];

for (const [name, lib] of [["with the DOM", "es2022,dom"], ["without it", "es2022"]]) {
  test(`names that are none of their list do not compile, those that are do, ${name}`, () => {
    copyFileSync(join(root, "node_modules/@standard-schema/spec/dist/index.d.ts"), join(project, "standard-schema.d.ts"));
    const source = `import { BeianOptionError, check, fields, filingSchema, fromCodes, isCertificateNumber, vocabulary } from "beian";
import type { Certificate, Filing } from "beian";
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "./standard-schema.js";
${WRONG.map((line) => `{\n  // @ts-expect-error\n  ${line};\n}`).join("\n")}
${RIGHT.map((line) => `{ ${line}; }`).join("\n")}
export type { Certificate, Filing };
`;
    const { ok, stdout } = compile("names.ts", source, ["--module", "esnext", "--moduleResolution", "bundler", "--lib", lib, "--skipLibCheck", "false"]);
    assert.ok(ok, stdout);
  });
}

test("every export says what it takes, gives and throws, and its example holds", () => {
  const shipped = readFileSync(inside("dist/index.d.ts"), "utf8");
  const documented = [...shipped.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\nexport (?:function|const|class) (\w+)/g)].map(([, comment, name]) => [name, comment]);
  assert.deepEqual(documented.map(([name]) => name).sort(), Object.keys(beian).sort());
  const names = Object.keys(beian);
  for (const [name, comment] of documented) {
    const text = comment.replace(/\s*\*\/$/, "").replace(/^ ?\*+ ?/gm, "");
    if (shipped.includes(`export function ${name}(`)) {
      if (!shipped.includes(`export function ${name}()`)) assert.match(text, /@param/, name);
      if (name !== "init") assert.match(text, /@returns/, name);
    }
    const examples = text.split("@example ").slice(1).map((example) => example.trim());
    assert.ok(examples.length > 0, `${name} has no example`);
    for (const example of examples.filter((example) => !/await|FormData|^try/.test(example))) {
      assert.equal(new Function(...names, `return (${example.replace(/;$/, "")})`)(...names.map((name) => beian[name])), true, `${name}: ${example}`);
    }
  }
});

test("the declarations name no internals", () => {
  const shipped = readFileSync(inside("dist/index.d.ts"), "utf8");
  assert.doesNotMatch(shipped, /InitOutput|initSync|__wb|noResult|scheduleReset|settle\(|eslint/);
});

test("the build refuses an export without a declaration, and a declaration without an export", () => {
  const generated = "/** Doc. */\nexport function check(filing: unknown): void;\n\nexport type InitInput = 1;\nexport default function x(): void;\n";
  const added = readFileSync(join(root, "js/build/added.d.ts"), "utf8");
  const names = ["check", ...[...added.matchAll(/^export (?:function|const|class) (\w+)/gm)].map(([, name]) => name)];
  assert.match(declarations(generated, names), /\/\*\* Doc\. \*\/\nexport function check/);
  assert.throws(() => declarations(generated, [...names, "other"]), /not declared .*other/);
  assert.throws(() => declarations(generated.replace("check(", "check2("), names), /check/);
  assert.throws(() => declarations("", names), /shape/);
});
