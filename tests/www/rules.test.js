// The page of rules: what it knows, and what its filters leave.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, beforeEach, test } from "node:test";
import { root } from "../../js/build/process.js";
import { core, open } from "./page.js";

const built = (name) => JSON.parse(readFileSync(join(root, "site", name), "utf8"));
const page = await open();
const { catalogue, language } = page;
const files = { "coverage.json": built("coverage.json"), "reasons.json": built("reasons.json") };
const fetching = () => { globalThis.fetch = async (name) => ({ json: async () => structuredClone(files[name]) }); };

test("nothing is known before it has loaded, and a page that does not load says so", async () => {
  const { catalogue } = await open();
  assert.equal(catalogue.state.value, "loading");
  assert.deepEqual([catalogue.rules.value, catalogue.reasons.value, catalogue.shownRules.value, catalogue.shownReasons.value, catalogue.articles.value], [[], [], [], [], []]);
  assert.deepEqual([catalogue.tables.value.province, catalogue.tables.value.serviceKind, catalogue.coverage.value], [[], [], { articles: [], policies: [], settings: [] }]);
  assert.equal(catalogue.titleOf("domain/owner"), "domain/owner");
  globalThis.fetch = async () => { throw new Error("offline"); };
  await catalogue.load();
  assert.equal(catalogue.state.value, "lost");
  fetching();
  await catalogue.load();
  assert.equal(catalogue.state.value, "ready");
});

before(async () => {
  fetching();
  await catalogue.load();
});
beforeEach(() => {
  language.speak("zh-CN");
  catalogue.clearFilters();
});
const shown = (filter) => {
  catalogue.clearFilters();
  catalogue.ruleFilter.value = { ...catalogue.ruleFilter.value, ...filter };
  return catalogue.shownRules.value.map(({ id }) => id);
};
const reasons = (filter) => {
  catalogue.clearFilters();
  catalogue.reasonFilter.value = { ...catalogue.reasonFilter.value, ...filter };
  return catalogue.shownReasons.value;
};

test("rules, tables and articles are those of the core, in the page's language", () => {
  for (const lang of ["zh-CN", "en"]) {
    language.speak(lang);
    assert.deepEqual(catalogue.rules.value, core.rules({ lang }));
    assert.deepEqual(catalogue.tables.value, core.vocabulary({ lang }));
    assert.deepEqual(catalogue.coverage.value, files["coverage.json"][lang]);
    assert.equal(catalogue.titleOf("domain/owner"), core.rules({ lang }).find(({ id }) => id === "domain/owner").title);
  }
  assert.deepEqual(catalogue.reasons.value, files["reasons.json"]);
  assert.equal(catalogue.titleOf("no/such"), "no/such");
});

test("areas and places have names", () => {
  assert.equal(catalogue.areaOf({ id: "domain/owner" }), "domain");
  assert.equal(catalogue.areaName("domain"), language.has("area.domain") ? language.t("area.domain") : "domain");
  language.teach({ "area.domain": ["域名", "Domains"] });
  assert.equal(catalogue.areaName("domain"), "域名");
  assert.equal(catalogue.areaName("nothing"), "nothing");
  assert.equal(catalogue.placeName({ id: "province-11", title: "x" }), catalogue.tables.value.province.find(({ code }) => code === "110000").label);
  assert.equal(catalogue.placeName({ id: "aliyun", title: "阿里云" }), "阿里云");
});

test("without a filter all is shown; each filter leaves what it means, and all can be taken away", () => {
  const all = catalogue.rules.value;
  assert.deepEqual(catalogue.SEVERITIES, ["error", "warning", "prompt"]);
  assert.deepEqual(shown({}), all.map(({ id }) => id));
  assert.deepEqual(shown({ area: "domain" }), all.map(({ id }) => id).filter((id) => id.startsWith("domain/")));
  for (const severity of catalogue.SEVERITIES) assert.deepEqual(shown({ severity }), all.filter((rule) => rule.severity === severity).map(({ id }) => id));
  assert.ok(shown({ area: "domain", severity: "error" }).length < shown({ area: "domain" }).length);
  catalogue.clearFilters();
  assert.deepEqual([catalogue.ruleFilter.value, catalogue.reasonFilter.value], [{ search: "", area: "", severity: "", place: "", day: "" }, { words: "", where: "", who: "", service: "", answer: "" }]);
});

test("a search is for words in all that a rule says, in any order and case", () => {
  const owner = catalogue.rules.value.find(({ id }) => id === "domain/owner");
  for (const search of ["DOMAIN/Owner", "  domain/owner  ", owner.title, owner.why, owner.fix, owner.basis[0].document, `${owner.basis[0].number} domain/owner`, `domain/owner\t${owner.title}`]) assert.ok(shown({ search }).includes("domain/owner"), search);
  assert.ok(owner.basis.some(({ article }) => article !== undefined && shown({ search: article }).includes("domain/owner")));
  assert.deepEqual(shown({ search: "domain/owner nosuchword" }), []);
  assert.equal(shown({ search: `${owner.title.slice(-2)}${owner.why.slice(0, 2)}` }).includes("domain/owner"), false, "parts do not run together");
});

test("a province or a provider shows the rules that it changes", () => {
  const { policies } = catalogue.coverage.value;
  const [place] = policies.filter(({ settings }) => settings.length > 0);
  const expected = catalogue.rules.value.filter(({ settings }) => settings?.some((name) => place.settings.includes(name))).map(({ id }) => id);
  assert.deepEqual(shown({ place: place.id }), expected);
  assert.ok(expected.length > 0 && expected.length < catalogue.rules.value.length);
  assert.deepEqual(shown({ place: "no-such" }), []);
});

test("on a day there are the rules and articles of that day", () => {
  const all = catalogue.coverage.value.articles.length;
  assert.equal(catalogue.articles.value.length, all);
  catalogue.ruleFilter.value = { ...catalogue.ruleFilter.value, day: "2010-01-01" };
  assert.deepEqual(catalogue.rules.value, core.rules({ lang: "zh-CN", asOf: "2010-01-01" }));
  const now = catalogue.articles.value;
  assert.ok(now.length > 0 && now.length < all);
  const articles = ["early", "late", "first", "last", "always"].map((name, at) => ({ name, basis: [{ until: "2009-12-31" }, {}, {}, { until: "2010-01-01" }, {}][at], firstDay: ["2000-01-01", "2010-01-02", "2010-01-01", "2000-01-01", undefined][at] }));
  assert.deepEqual(articlesOf(articles), ["first", "last", "always"]);
});

/** What is in force of these on the day that is chosen. */
function articlesOf(articles) {
  const list = catalogue.coverage.value.articles;
  const kept = list.splice(0, list.length, ...articles);
  catalogue.ruleFilter.value = { ...catalogue.ruleFilter.value, day: "" };
  catalogue.articles.value;
  catalogue.ruleFilter.value = { ...catalogue.ruleFilter.value, day: "2010-01-01" };
  const names = catalogue.articles.value.map(({ name }) => name);
  list.splice(0, list.length, ...kept);
  return names;
}

test("reasons for a return: by words, province, who returns, service and answer", () => {
  const all = catalogue.reasons.value;
  assert.deepEqual(reasons({}), all);
  for (const answer of ["found", "asked", "unknowable"]) assert.deepEqual(reasons({ answer }), all.filter((reason) => answer in reason));
  const [who] = all[0].by;
  assert.deepEqual(reasons({ who }), all.filter(({ by }) => by.includes(who)));
  const [service] = all[0].kinds;
  assert.deepEqual(reasons({ service }), all.filter(({ kinds }) => kinds.includes(service)));
  const local = all.find(({ provinces }) => provinces !== undefined);
  const [where] = local.provinces;
  assert.deepEqual(reasons({ where }), all.filter(({ provinces }) => provinces === undefined || provinces.includes(where)));
  assert.ok(!reasons({ where: "no-such" }).includes(local) && reasons({ where: "no-such" }).length > 0, "what holds everywhere holds there");
});

test("the words of a reason are found in both languages, with its code and where it is said", () => {
  const all = catalogue.reasons.value;
  const coded = all.find(({ code }) => code !== undefined);
  assert.ok(reasons({ words: String(coded.code) }).includes(coded));
  const said = all.find((reason) => reason.said !== undefined);
  for (const words of [said.said.zh, said.said.en, said.wrong.zh, said.wrong.en.toUpperCase(), `${said.wrong.en} ${said.said.en}`]) assert.ok(reasons({ words }).includes(said), words);
  const found = all.find((reason) => reason.found !== undefined);
  assert.ok(reasons({ words: found.found }).includes(found));
  assert.deepEqual(reasons({ words: "undefined" }), []);
  assert.deepEqual(reasons({ words: "nosuchword" }), []);
});
