// What a rule or a finding rests on, and the way from a finding to its rule.
import { el } from "./dom.js";
import { language, t } from "./i18n.js";

function basis(entry) {
  const dates = [
    entry.from && t("basis.from", { date: entry.from }),
    entry.until && t("basis.until", { date: entry.until }),
    entry.seen && t("basis.seen", { date: entry.seen }),
  ].filter(Boolean);
  const link = /^https?:\/\//.test(entry.url ?? "")
    ? el("a", { href: entry.url, rel: "noreferrer", target: "_blank" }, t("basis.link")) : null;
  return el("li", {},
    el("span", { class: "kind" }, t(`basis.${entry.kind}`)), " ",
    [entry.document, entry.number && t("basis.number", { number: entry.number }), entry.article && ` ${entry.article}`].filter(Boolean).join(""),
    dates.length > 0 && el("span", { class: "dates" }, ` · ${dates.join(" · ")}`), link && " ", link);
}

/** The rule's place on the page of rules. */
export const ruleHref = (id) => `rules.html${language() === "en" ? "?lang=en" : ""}#${id}`;

/** The documents, and with `rule` a link to the page of rules in a window of its own: the form would be left otherwise. */
export const basisList = (entries, rule) => el("details", { class: "basis" }, el("summary", {}, t("finding.basis")),
  el("ul", {}, ...entries.map(basis)),
  rule && el("a", { href: ruleHref(rule), target: "_blank", rel: "noreferrer" }, t("finding.rule", { rule })));
