// What follows from a report besides its findings: what to prepare, the steps, who decides, and what was checked.
import { basisList, ruleHref } from "./basis.js";
import { checker } from "./checker.js";
import { el } from "./dom.js";
import { t } from "./i18n.js";
import { partOf } from "./options.js";

const part = (key, ...content) => el("section", {}, el("h3", {}, t(key)), ...content);

const material = ({ title, of, required, note, basis }) =>
  el("li", {}, el("span", { class: required ? "tag required" : "tag" }, t(required ? "result.required" : "result.optional")), " ",
    el("strong", {}, title), of && el("span", { class: "dates" }, ` · ${partOf(of) ?? of}`), note && el("p", { class: "hint" }, note), basis.length > 0 && basisList(basis));

const milestone = ({ title, limit, due, note, basis }) =>
  el("li", {}, el("strong", {}, title),
    el("p", { class: "hint" }, [limit && t("result.limit", { limit }), due && t("result.due", { date: due })].filter(Boolean).join(" · ")),
    note && el("p", { class: "hint" }, note),
    basis.length > 0 && basisList(basis));

function ruleList(key, entries, titles) {
  if (entries.length === 0) return null;
  return el("details", {}, el("summary", {}, t(key, { n: entries.length })),
    el("ul", { class: "rules" }, ...entries.map(({ rule, reason }) =>
      el("li", {}, titles.get(rule) ?? rule, " ", el("a", { href: ruleHref(rule), target: "_blank", rel: "noreferrer" }, el("code", {}, rule)), reason && el("p", { class: "hint" }, reason)))));
}

/** Fills the result panel from a report. */
export function showResult(box, report) {
  const titles = new Map((checker.rules() ?? []).map(({ id, title }) => [id, title]));
  const { materials = [], schedule = [], jurisdiction, checked = [], notApplicable = [], rules } = report;
  box.replaceChildren(
    el("h2", { id: "result-title" }, t("result.more")),
    ...[
      jurisdiction && part("result.jurisdiction", el("p", {}, jurisdiction.authority),
        el("p", { class: "hint" }, t("result.numbers", { number: [jurisdiction.numberLayout, ...jurisdiction.serviceNumberLayouts].join(t("result.and")) }))),
      materials.length > 0 && part("result.materials", el("ul", { class: "plain" }, ...materials.map(material))),
      schedule.length > 0 && part("result.schedule", el("ol", {}, ...schedule.map(milestone))),
      el("section", {},
        ruleList("result.checked", checked.map((rule) => ({ rule })), titles),
        ruleList("result.not-applicable", notApplicable, titles),
        el("p", { class: "hint digest" }, t("result.rules", { ...rules, policies: rules.policies.join(", ") }))),
    ].filter(Boolean),
  );
}
