// Why filings come back: published reasons, each found by a rule, named before anything is sent, or nothing a form can know.
import { useMemo } from "preact/hooks";
import { language, t } from "../state/language.js";
import { reasonFilter, reasons, shownReasons, tables, titleOf } from "./catalogue.js";
import { Choice, Filters, Words } from "./Filters.jsx";

const RETURNERS = ["system", "administration", "provider", "platform"];
const ANSWERS = ["found", "asked", "unknowable"];

const words = (both) => both[language() === "en" ? "en" : "zh"];
const answerOf = (reason) => ANSWERS.find((answer) => answer in reason);
const provinceLabel = (code) => tables.value.province.find((province) => province.code.startsWith(code))?.label ?? code;
const kindLabel = (slug) => tables.value.serviceKind.find((kind) => kind.slug === slug)?.label ?? slug;
const whoLabel = (who) => t(`reasons.by.${who}`);

const RuleLink = ({ id }) => <a href={`#${id}`}>{titleOf(id)}</a>;

function Answer({ reason }) {
  if (reason.found) return <p class="answer">{t("reasons.found")}<RuleLink id={reason.found} /></p>;
  if (reason.said) return <p class="answer">{reason.said.step && t("reasons.said", { step: words(reason.said.step) })}{words(reason.said)}</p>;
  if (reason.asked) return <p class="answer">{t("reasons.asked")}<RuleLink id={reason.asked} /></p>;
  return <p class="answer">{t("reasons.unknowable", { why: words(reason.unknowable) })}</p>;
}

const Source = ({ where, date }) => (
  <li>{/^https?:\/\//.test(where) ? <a href={where} rel="noreferrer" target="_blank">{where}</a> : where}{date && ` · ${date}`}</li>
);

function Reason({ reason }) {
  const facts = [
    reason.by.map(whoLabel).join(t("join")),
    reason.kinds.map(kindLabel).join(t("join")),
    reason.provinces?.map(provinceLabel).join(t("join")),
    reason.code && t("reasons.code", { code: reason.code }),
  ].filter(Boolean);
  return (
    <li class={`reason ${answerOf(reason)}`} id={`reason-${reason.id}`} data-reason={reason.id} tabIndex={-1}>
      <h3>{words(reason.wrong)}</h3>
      <p class="meta"><span class="mark">{t(`reasons.is.${answerOf(reason)}`)}</span>{facts.map((fact) => <span key={fact}>{fact}</span>)}</p>
      <Answer reason={reason} />
      <details class="basis"><summary>{t("reasons.sources", { n: reason.sources.length })}</summary><ul>{reason.sources.map((source) => <Source key={source.where} {...source} />)}</ul></details>
    </li>
  );
}

export function Reasons() {
  const lang = language();
  const items = useMemo(() => new Map(reasons.value.map((reason) => [reason, <Reason key={reason.id} reason={reason} />])), [reasons.value, lang]);
  const codes = new Set(reasons.value.flatMap(({ provinces = [] }) => provinces));
  const provinces = tables.value.province.map(({ code, label }) => [code.slice(0, 2), label]).filter(([code]) => codes.has(code));
  const shown = shownReasons.value;
  const choice = (name, options) => <Choice of={reasonFilter} id={`reasons-${name}`} name={name} label={`reasons.${name}`} groups={[[null, options]]} />;
  return (
    <section class="reasons" id="reasons" aria-labelledby="reasons-title" tabIndex={-1}>
      <h2 id="reasons-title">{t("reasons.title")}</h2>
      <p class="lead">{t("reasons.lead")}</p>
      <Filters of={reasonFilter} prefix="reason" label="reasons.filters">
        <Words of={reasonFilter} id="reasons-words" name="words" hint="reasons.hint" />
        {choice("where", provinces)}
        {choice("who", RETURNERS.map((who) => [who, whoLabel(who)]))}
        {choice("service", tables.value.serviceKind.map(({ slug, label }) => [slug, label]))}
        {choice("answer", ANSWERS.map((key) => [key, t(`reasons.is.${key}`)]))}
      </Filters>
      <p class="count-line" role="status">{shown.length === 0 ? t("reasons.none") : t("reasons.count", { n: shown.length, all: reasons.value.length })}</p>
      <ul class="plain list-of-reasons">{shown.map((reason) => items.get(reason))}</ul>
    </section>
  );
}
