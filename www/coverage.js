// Which article is served by which rule, and why none is where none is: one table an instrument.
import { el } from "./dom.js";
import { t } from "./i18n.js";

const isConvention = ({ basis: { kind } }) => kind === "province" || kind === "provider";
const keyOf = (line) => (isConvention(line) ? "" : `${line.basis.document} ${line.basis.number ?? ""}`);

function served({ rules, parts, leftOut }) {
  if (leftOut !== undefined) return el("td", { class: "left" }, t("rules.left", { why: leftOut }));
  const links = rules.map((id) => el("a", { href: `#${id}` }, id));
  const all = [...links, ...parts.map((part) => t(`part.${part}`))];
  return el("td", {}, ...all.flatMap((node, at) => (at === 0 ? [node] : [el("br"), node])));
}

const dates = ({ from, until }) => [from && t("basis.from", { date: from }), until && t("basis.until", { date: until })].filter(Boolean).join(" · ");

function row(line) {
  const { basis, asks } = line;
  const name = isConvention(line) ? basis.document : basis.article ?? t("rules.whole");
  const own = isConvention(line) ? t("rules.known", { year: line.firstDay.slice(0, 4) }) : dates(basis);
  return el("tr", {}, el("th", { scope: "row" }, name, own && el("span", { class: "dates" }, ` ${own}`)), el("td", {}, asks), served(line));
}

function table(lines) {
  const [{ basis }] = lines;
  const document = isConvention(lines[0]) ? t("rules.conventions") : `${basis.document}${basis.number ? t("basis.number", { number: basis.number }) : ""}`;
  return el("table", {}, el("caption", {}, document),
    el("thead", {}, el("tr", {}, ...["article", "asks", "served"].map((key) => el("th", { scope: "col" }, t(`rules.${key}`))))),
    el("tbody", {}, ...lines.map(row)));
}

/** The heading and the tables. */
export function coverageTables(articles) {
  const groups = new Map();
  for (const line of articles) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line]);
  return [el("h2", { id: "coverage-title" }, t("rules.coverage")), el("p", {}, t("rules.coverage.lead")), ...[...groups.values()].map(table)];
}
