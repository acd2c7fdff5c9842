// Writes the lists that lie beside the core as modules: words in both languages side by side, citations as places among the articles.
import { deepStrictEqual } from "node:assert";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { inLanguage } from "../listing.js";
import { Problem } from "./process.js";
import { filingDefinitions, MODULE } from "./schema.js";

/** @returns what `rules()` and `fields()` read, what `vocabulary()` reads, what a filing holds, and what helps to understand rules and fields. */
export async function listedModules(folder) {
  const read = async (name) => JSON.parse(await readFile(join(folder, `${name}.json`), "utf8"));
  const [articles, rules, fields, vocabulary] = await Promise.all(["articles", "rules", "fields", "vocabulary"].map(read));
  const places = new Map(articles.map((article, place) => [JSON.stringify(article["zh-CN"]), place]));
  const lists = {
    rules: onBothSides(rules, (rule) => ({ ...rule, why: "", examples: {} })),
    fields: onBothSides(fields, ({ hint, ...field }) => field),
    vocabulary,
  };
  const list = (name) => named(name, bilingual(lists[name], articles, places));
  return {
    listed: [named("articles", articles), list("rules"), list("fields")].join(""),
    tables: list("vocabulary"),
    shape: named("shape", shapeOf(fields["zh-CN"])),
    "json-schema": named("definitions", filingDefinitions(fields["zh-CN"], vocabulary["zh-CN"])) + MODULE,
    catalogue: [
      named("catalogue", beside(rules, ({ id, why, examples }) => [id, { why, examples }])),
      named("hints", beside(fields, ({ path, hint }) => hint && [path, hint])),
    ].join(""),
  };
}

const TYPES = { number: "number", flag: "boolean" };

/** What a filing holds: the type of each member, a list of what is in it, and the word that may stand in its place. */
function shapeOf(fields) {
  const shape = {};
  for (const { path, kind } of fields) {
    const steps = path.split("/").slice(1).map((step) => (step === "*" ? 0 : step));
    const last = steps.pop();
    if (last === undefined) continue;
    const place = steps.reduce((place, step) => (typeof place[step] === "string" ? (place[step] = {}) : place[step]), shape);
    const list = last === "approvals" ? ["string", "none"] : ["string"];
    place[last] = kind === "record" ? {} : /^(list|choices)$/.test(kind) ? list : (TYPES[kind] ?? "string");
  }
  return shape;
}

const named = (name, value) => `export const ${name}=${JSON.stringify(value)};\n`;

const onBothSides = (both, change) => ({ "zh-CN": both["zh-CN"].map(change), en: both.en.map(change) });

/** What each entry keeps apart, by its name. */
function beside(both, entry) {
  const chinese = both["zh-CN"].map(entry).filter(Boolean);
  const english = new Map(both.en.map(entry).filter(Boolean));
  return Object.fromEntries(chinese.map(([name, value]) => [name, merged(value, english.get(name))]));
}

/** Both languages as one; read back, each is what it was. */
function bilingual(both, articles, places) {
  const value = merged(both["zh-CN"], both.en, places);
  for (const lang of ["zh-CN", "en"]) deepStrictEqual(inLanguage(value, { lang }, articles), both[lang]);
  return value;
}

function merged(chinese, english, places, name) {
  if (name === "basis" && places !== undefined) return chinese.map((basis) => place(basis, places));
  if (chinese === english) return chinese;
  if (Array.isArray(chinese)) return chinese.map((value, index) => merged(value, english[index], places));
  if (typeof chinese === "object") {
    return Object.fromEntries(Object.entries(chinese).map(([key, value]) => [key, merged(value, english[key], places, key)]));
  }
  return { "zh-CN": chinese, en: english };
}

function place(basis, places) {
  const found = places.get(JSON.stringify(basis));
  if (found === undefined) throw new Problem(`no article is cited as ${JSON.stringify(basis)}`);
  return found;
}
