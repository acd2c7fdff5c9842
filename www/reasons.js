// Why filings come back: published reasons, searched by words, province, who returns them and kind of service; each found by a rule, named
// before anything is sent, or nothing a form can know.
import { el } from "./dom.js";
import { language, t } from "./i18n.js";

const returners = ["system", "administration", "provider", "platform"];
const answers = ["found", "asked", "unknowable"];
const filter = { words: "", where: "", who: "", service: "", answer: "" };
let reasons = [];
let tables = { province: [], serviceKind: [] };
let titles = new Map();

const words = (both) => both[language() === "en" ? "en" : "zh"];
const answerOf = (reason) => answers.find((answer) => answer in reason);
const joined = (labels) => labels.join(t("rules.join"));
const provinceLabel = (code) => tables.province.find((province) => province.code.startsWith(code))?.label ?? code;
const kindLabel = (slug) => tables.serviceKind.find((kind) => kind.slug === slug)?.label ?? slug;
const whoLabel = (who) => t(`reasons.by.${who}`);

const haystack = (reason) => [reason.code ?? "", reason.wrong.zh, reason.wrong.en, reason.found ?? "", reason.said?.zh ?? "", reason.said?.en ?? ""].join("\n").toLowerCase();

function matches(reason) {
  const wanted = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  return wanted.every((word) => haystack(reason).includes(word))
    // What holds everywhere holds in every province.
    && (filter.where === "" || (reason.provinces ?? [filter.where]).includes(filter.where))
    && (filter.who === "" || reason.by.includes(filter.who))
    && (filter.service === "" || reason.kinds.includes(filter.service))
    && (filter.answer === "" || filter.answer in reason);
}

const ruleLink = (id) => el("a", { href: `#${id}` }, titles.get(id) ?? id);

function answer(reason) {
  if (reason.found) return el("p", { class: "answer" }, t("reasons.found"), ruleLink(reason.found));
  if (reason.said) return el("p", { class: "answer" }, reason.said.step && t("reasons.said", { step: words(reason.said.step) }), words(reason.said));
  if (reason.asked) return el("p", { class: "answer" }, t("reasons.asked"), ruleLink(reason.asked));
  return el("p", { class: "answer" }, t("reasons.unknowable", { why: words(reason.unknowable) }));
}

function source({ where, date }) {
  const link = /^https?:\/\//.test(where);
  const dated = date ? ` · ${date}` : "";
  return el("li", {}, link ? el("a", { href: where, rel: "noreferrer", target: "_blank" }, where) : where, dated);
}

function item(reason) {
  const facts = [
    joined(reason.by.map(whoLabel)),
    joined(reason.kinds.map(kindLabel)),
    reason.provinces && joined(reason.provinces.map(provinceLabel)),
    reason.code && t("reasons.code", { code: reason.code }),
  ].filter(Boolean);
  return el("li", { class: `reason ${answerOf(reason)}`, id: `reason-${reason.id}`, "data-reason": reason.id, tabindex: "-1" },
    el("h3", {}, words(reason.wrong)),
    el("p", { class: "meta" }, el("span", { class: "mark" }, t(`reasons.is.${answerOf(reason)}`)), ...facts.map((fact) => el("span", {}, fact))),
    answer(reason),
    el("details", { class: "basis" }, el("summary", {}, t("reasons.sources", { n: reason.sources.length })), el("ul", {}, ...reason.sources.map(source))));
}

const select = (key, options) =>
  el("p", { class: "field" }, el("label", { for: `reasons-${key}` }, t(`reasons.${key}`)),
    el("select", { id: `reasons-${key}`, name: key }, el("option", { value: "" }, t("rules.all")),
      ...options.map(([value, label]) => el("option", { value, selected: filter[key] === value }, label))));

/** The heading, the filters and the list. */
export function drawReasons(section, data, vocabulary, rules) {
  [reasons, tables] = [data, vocabulary];
  titles = new Map(rules.map(({ id, title }) => [id, title]));
  const items = new Map(reasons.map((reason) => [reason, item(reason)]));
  const count = el("p", { class: "count-line", role: "status" });
  const list = el("ul", { class: "list-of-reasons" });
  const show = () => {
    const shown = reasons.filter(matches);
    count.textContent = shown.length === 0 ? t("reasons.none") : t("reasons.count", { n: shown.length, all: reasons.length });
    list.replaceChildren(...shown.map((reason) => items.get(reason)));
  };
  const codes = new Set(reasons.flatMap(({ provinces = [] }) => provinces));
  const provinces = tables.province.map(({ code, label }) => [code.slice(0, 2), label]).filter(([code]) => codes.has(code));
  const form = el("search", { class: "filters", "aria-label": t("reasons.filters") },
    el("p", { class: "field" }, el("label", { for: "reasons-words" }, t("rules.search")),
      el("input", { id: "reasons-words", name: "words", type: "search", placeholder: t("reasons.hint"), value: filter.words })),
    select("where", provinces),
    select("who", returners.map((who) => [who, whoLabel(who)])),
    select("service", tables.serviceKind.map(({ slug, label }) => [slug, label])),
    select("answer", answers.map((key) => [key, t(`reasons.is.${key}`)])));
  form.addEventListener("input", ({ target: { name, value } }) => {
    if (!(name in filter)) return;
    filter[name] = value;
    show();
  });
  section.replaceChildren(el("h2", { id: "reasons-title" }, t("reasons.title")), el("p", {}, t("reasons.lead")), form, count, list);
  show();
}

/** Filters nothing, so that a reason the address names can be shown. */
export function clearReasons() {
  for (const key of Object.keys(filter)) filter[key] = "";
}
