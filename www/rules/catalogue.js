// What the page of rules knows: the rules and tables of the core in the page's language, articles, published reasons; and the filters.
import { computed, signal } from "@preact/signals";
import { has, language, t } from "../state/language.js";

/** "loading", "ready" or "lost". */
export const state = signal("loading");
const loaded = signal(null); // { core, texts, reasons }

export async function load() {
  try {
    const core = await import("./beian/index.js");
    const [covered, returned] = await Promise.all([fetch("coverage.json"), fetch("reasons.json"), core.init()]);
    loaded.value = { core, texts: await covered.json(), reasons: await returned.json() };
    state.value = "ready";
  } catch {
    state.value = "lost";
  }
}

export const SEVERITIES = ["error", "warning", "prompt"];
const NO_RULES = { search: "", area: "", severity: "", place: "", day: "" };
const NO_REASONS = { words: "", where: "", who: "", service: "", answer: "" };
export const ruleFilter = signal(NO_RULES);
export const reasonFilter = signal(NO_REASONS);
export function clearFilters() {
  ruleFilter.value = NO_RULES;
  reasonFilter.value = NO_REASONS;
}

const day = computed(() => ruleFilter.value.day);
export const rules = computed(() => loaded.value?.core.rules({ lang: language(), ...(day.value !== "" && { asOf: day.value }) }) ?? []);
export const tables = computed(() => loaded.value?.core.vocabulary({ lang: language() }) ?? { province: [], serviceKind: [] });
export const coverage = computed(() => loaded.value?.texts[language()] ?? { articles: [], policies: [], settings: [] });
export const reasons = computed(() => loaded.value?.reasons ?? []);

/** The articles in force on the day, or all. */
export const articles = computed(() => {
  const isInForce = ({ basis: { until = "9999" }, firstDay = "" }) => day.value === "" || (firstDay <= day.value && day.value <= until);
  return coverage.value.articles.filter(isInForce);
});

const titles = computed(() => new Map(rules.value.map(({ id, title }) => [id, title])));
/** What a rule is called; its id on a day on which it is not among them. */
export const titleOf = (id) => titles.value.get(id) ?? id;

export const areaOf = ({ id }) => id.split("/", 1)[0];
export const areaName = (area) => (has(`area.${area}`) ? t(`area.${area}`) : area);
export const placeName = ({ id, title }) => tables.value.province.find(({ code }) => id === `province-${code.slice(0, 2)}`)?.label ?? title;

const wordsIn = (text) => text.toLowerCase().split(/\s+/).filter(Boolean);

/** Everything in a rule that a search may mean. */
const ruleText = (rule) => [rule.id, rule.title, rule.why, rule.fix, ...rule.basis.flatMap(({ document, number, article }) => [document, number, article])].join("\n").toLowerCase();

export const shownRules = computed(() => {
  const { search, area, severity, place } = ruleFilter.value;
  const words = wordsIn(search);
  const policy = coverage.value.policies.find(({ id }) => id === place);
  return rules.value.filter((rule) => (area === "" || areaOf(rule) === area)
    && (severity === "" || rule.severity === severity)
    && (place === "" || (rule.settings ?? []).some((name) => policy?.settings.includes(name)))
    && words.every((word) => ruleText(rule).includes(word)));
});

const reasonText = (reason) => [reason.code ?? "", reason.wrong.zh, reason.wrong.en, reason.found ?? "", reason.said?.zh ?? "", reason.said?.en ?? ""].join("\n").toLowerCase();

export const shownReasons = computed(() => {
  const { words, where, who, service, answer } = reasonFilter.value;
  const wanted = wordsIn(words);
  return reasons.value.filter((reason) => wanted.every((word) => reasonText(reason).includes(word))
    // What holds everywhere holds in every province.
    && (where === "" || (reason.provinces ?? [where]).includes(where))
    && (who === "" || reason.by.includes(who))
    && (service === "" || reason.kinds.includes(service))
    && (answer === "" || answer in reason));
});
