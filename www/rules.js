// The page of rules: every rule with its reason, basis and examples, filtered; and which article is served by which rule.
import { basisList } from "./basis.js";
import { coverageTables } from "./coverage.js";
import { el, focusOn, icon } from "./dom.js";
import { clearReasons, drawReasons } from "./reasons.js";
import { has, language, otherLanguage, switchLanguage, t, translateShell } from "./i18n.js";

const $ = (id) => document.getElementById(id);
const severities = ["error", "warning", "prompt"];
const areaOf = ({ id }) => id.split("/", 1)[0];
const areaName = (area) => (has(`area.${area}`) ? t(`area.${area}`) : area);

const filter = { search: "", area: "", severity: "", place: "", day: "" };
let core;
let catalogue = [];
let texts = {};
let vocabulary = {};
let coverage = { articles: [], policies: [], settings: [] };
let provinces = [];
/** Published reasons for a return. */
let reasons = [];
/** The cards of the catalogue as loaded: a filter shows and hides them, which a phone does faster than making them anew. */
let cards = new Map();

function load() {
  const options = { lang: language(), ...(filter.day !== "" && { asOf: filter.day }) };
  catalogue = core.rules(options);
  coverage = texts[language()];
  vocabulary = core.vocabulary({ lang: language() });
  provinces = vocabulary.province;
  cards = new Map(catalogue.map((rule) => [rule, card(rule)]));
}

const placeName = ({ id, title }) => provinces.find(({ code }) => id === `province-${code.slice(0, 2)}`)?.label ?? title;

/** Everything in a rule that a search may mean. */
const haystack = (rule) => [rule.id, rule.title, rule.why, rule.fix, ...rule.basis.flatMap(({ document, number, article }) => [document, number, article])].join("\n").toLowerCase();

function matches(rule) {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  const policy = coverage.policies.find(({ id }) => id === filter.place);
  return (filter.area === "" || areaOf(rule) === filter.area)
    && (filter.severity === "" || rule.severity === filter.severity)
    && (filter.place === "" || (rule.settings ?? []).some((name) => policy?.settings.includes(name)))
    && words.every((word) => haystack(rule).includes(word));
}

const select = (key, groups) =>
  el("p", { class: "field" }, el("label", { for: `by-${key}` }, t(`rules.${key}`)),
    el("select", { id: `by-${key}`, name: key },
      el("option", { value: "" }, t("rules.all")),
      ...groups.map(([group, options]) => {
        const entries = options.map(([value, label]) => el("option", { value, selected: filter[key] === value }, label));
        return group === null ? entries : [el("optgroup", { label: group }, ...entries)];
      }).flat()));

function showFilters() {
  const areas = [...new Set(catalogue.map(areaOf))];
  const places = (isProvince) => coverage.policies.filter(({ id }) => id.startsWith("province-") === isProvince).map((policy) => [policy.id, placeName(policy)]);
  $("filters").replaceChildren(
    el("p", { class: "field" }, el("label", { for: "by-search" }, t("rules.search")),
      el("input", { id: "by-search", name: "search", type: "search", placeholder: t("rules.search.hint"), value: filter.search })),
    select("area", [[null, areas.map((area) => [area, areaName(area)])]]),
    select("severity", [[null, severities.map((severity) => [severity, t(`severity.${severity}`)])]]),
    select("place", [[t("rules.provinces"), places(true)], [t("rules.providers"), places(false)]]),
    el("p", { class: "field" }, el("label", { for: "by-day" }, t("rules.day")),
      el("input", { id: "by-day", name: "day", type: "date", min: "2000-01-01", max: "2099-12-31", value: filter.day })),
    el("button", { type: "button", class: "quiet reset", onclick: reset }, t("rules.reset")));
}

function example(filing, options = {}) {
  const said = Object.entries(options).map(([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`);
  return el("li", {}, el("pre", {}, typeof filing === "string" ? filing : JSON.stringify(filing)),
    said.length > 0 && el("p", { class: "hint" }, t("rules.options"), said.join(" · ")));
}

function examples({ examples: { bad, good, badOptions = [], goodOptions = [] } }) {
  const kind = (key, filings, options) => [el("h4", {}, t(`rules.${key}`)), el("ul", {}, ...filings.map((filing, at) => example(filing, options[at])))];
  return el("details", { class: "examples" }, el("summary", {}, t("rules.examples", { n: bad.length + good.length })),
    ...kind("bad", bad, badOptions), ...kind("good", good, goodOptions));
}

/** Which provinces and providers ask something of their own here. */
function differs({ settings = [] }) {
  if (settings.length === 0) return null;
  const titles = coverage.settings.filter(({ name }) => settings.includes(name)).map(({ title }) => title);
  const where = coverage.policies.filter((policy) => settings.some((name) => policy.settings.includes(name))).map(placeName);
  return el("p", { class: "differs" }, t("rules.differs", { settings: titles.join(t("rules.join")), where: where.join(t("rules.join")) || t("rules.everywhere") }));
}

const card = (rule) =>
  el("article", { class: `rule ${rule.severity}`, id: rule.id, "data-rule-card": rule.id, tabindex: "-1" },
    el("h3", {}, el("a", { href: `#${rule.id}` }, rule.title)),
    el("p", { class: "meta" },
      el("span", { class: "severity" }, icon(rule.severity), t("rules.most", { severity: t(`severity.${rule.severity}`) })),
      el("code", {}, rule.id), el("span", {}, t("rules.since", { version: rule.since }))),
    el("p", {}, el("span", { class: "dates" }, t("rules.why")), rule.why),
    el("p", { class: "fix" }, el("span", { class: "lead" }, t("finding.fix")), rule.fix.replace(/\{\w+\}/g, "…")),
    differs(rule), basisList(rule.basis), examples(rule));

function showRules() {
  const shown = catalogue.filter(matches);
  const areas = [...new Set(shown.map(areaOf))];
  $("count").textContent = shown.length === 0 ? t("rules.none") : t("rules.count", { n: shown.length, all: catalogue.length });
  $("list").replaceChildren(...areas.map((area) =>
    el("section", { class: "area", "aria-labelledby": `area-${area}` },
      el("h2", { id: `area-${area}`, tabindex: "-1" }, areaName(area)),
      ...shown.filter((rule) => areaOf(rule) === area).map((rule) => cards.get(rule)))));
  $("areas").replaceChildren(
    ...areas.map((area) => el("li", {}, el("a", { href: `#area-${area}` }, areaName(area), el("span", { class: "count" }, String(shown.filter((rule) => areaOf(rule) === area).length))))),
    el("li", {}, el("a", { href: "#reasons" }, t("reasons.title"))),
    el("li", {}, el("a", { href: "#coverage" }, t("rules.coverage"))));
}

/** The articles in force on the day, or all. */
function showCoverage() {
  const isInForce = ({ basis: { until = "9999" }, firstDay = "" }) => filter.day === "" || (firstDay <= filter.day && filter.day <= until);
  $("coverage").replaceChildren(...coverageTables(coverage.articles.filter(isInForce)));
}

function draw() {
  translateShell();
  $("switch").lang = otherLanguage();
  document.title = `${t("rules.title")} · ${t("page.title")}`;
  load();
  showFilters();
  showRules();
  drawReasons($("reasons"), reasons, vocabulary, catalogue);
  showCoverage();
}

function reset() {
  for (const key of Object.keys(filter)) filter[key] = "";
  draw();
  $("by-search").focus();
}

function changed({ target: { name, value } }) {
  if (!(name in filter) || filter[name] === value) return;
  filter[name] = value;
  if (name === "day") {
    load();
    showCoverage();
  }
  showRules();
}

/** The rule that the address names, if it names anything. */
function addressed() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}

/** Shows the rule that the address names, whatever the filters say. */
function follow() {
  const id = addressed();
  if (id === "") return;
  if ($(id) === null && (catalogue.some((rule) => rule.id === id) || reasons.some((reason) => `reason-${reason.id}` === id))) {
    for (const key of Object.keys(filter)) filter[key] = "";
    clearReasons();
    draw();
  }
  const target = $(id);
  if (target === null) return;
  document.querySelector(".chosen")?.classList.remove("chosen");
  if (target.matches(".rule, .reason")) {
    target.classList.add("chosen");
    for (const details of target.querySelectorAll("details")) details.open = true;
  }
  // The page is long: a smooth way there takes seconds.
  target.scrollIntoView({ block: "start", behavior: "instant" });
  focusOn(target);
}

$("switch").addEventListener("click", () => {
  switchLanguage();
  draw();
});
$("filters").addEventListener("input", changed);
addEventListener("hashchange", follow);

if (new URLSearchParams(location.search).get("lang") === "en") switchLanguage();
translateShell();
try {
  core = await import("./beian/index.js");
  const [covered, returned] = await Promise.all([fetch("coverage.json"), fetch("reasons.json"), core.init()]);
  [texts, reasons] = await Promise.all([covered.json(), returned.json()]);
  draw();
  document.documentElement.dataset.ready = "";
  follow();
} catch {
  $("trouble").hidden = false;
}
