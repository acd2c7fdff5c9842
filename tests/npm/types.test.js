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
import * as slim from "beian/slim";

const filing: Filing = {
  action: "new",
  organizer: { nature: "enterprise", name: "x", certificate: { kind: "business-licence", number: "1", validUntil: "long-term" } },
  services: [{ kind: "website", domains: [{ name: "example.com" }], approvals: "none" }],
};
const options: Options = { asOf: "2026-11-22", lang: "en", parts: ["checked"], known: { domains: ["example.com"] } };
const report: Report = check(filing, options);
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

test("the shipped types are those of the contract, both ways", { skip: !existsSync(contract) && "the contract is not beside the repository" }, () => {
  copyFileSync(contract, join(project, "contract.d.ts"));
  const names = [...readFileSync(contract, "utf8").matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name);
  const all = [...readFileSync(contract, "utf8").matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
  // Some are still to come.
  const functions = all.filter((name) => name in beian);
  const source = `
import * as shipped from "beian";
import * as contract from "./contract.js";
${names.map((name) => `export const there${name} = (value: contract.${name}): shipped.${name} => value;
export const back${name} = (value: shipped.${name}): contract.${name} => value;`).join("\n")}
${functions.map((name) => `export const fn${name}: typeof contract.${name} = shipped.${name};`).join("\n")}
${functions.filter((name) => name !== "init" && name !== "fields").map((name) => `export const nf${name}: typeof shipped.${name} = contract.${name};`).join("\n")}
export const schema: typeof contract.filingSchema = shipped.filingSchema;
`;
  const { ok, stdout } = compile("contract-check.ts", source, ["--module", "esnext", "--moduleResolution", "bundler"]);
  assert.ok(ok, stdout);
});

test("the declarations name no internals", () => {
  const shipped = readFileSync(inside("dist/index.d.ts"), "utf8");
  assert.doesNotMatch(shipped, /InitOutput|initSync|__wb|noResult|scheduleReset|settle\(|eslint/);
});

test("the build refuses an export without a declaration, and a declaration without an export", () => {
  const generated = "/** Doc. */\nexport function check(filing: unknown): void;\n\nexport type InitInput = 1;\nexport default function x(): void;\n";
  const names = ["check", "filingSchema", "init"];
  assert.match(declarations(generated, names), /\/\*\* Doc\. \*\/\nexport function check/);
  assert.throws(() => declarations(generated, [...names, "other"]), /not declared .*other/);
  assert.throws(() => declarations(generated.replace("check(", "check2("), names), /check/);
  assert.throws(() => declarations("", names), /shape/);
});
