// The rules by area: what each checks, why, on what basis, and examples.
import { useMemo } from "preact/hooks";
import { Basis } from "../parts/Basis.jsx";
import { Icon } from "../parts/Icon.jsx";
import { language, t } from "../state/language.js";
import { areaName, areaOf, clearFilters, coverage, placeName, ruleFilter, rules, SEVERITIES, shownRules } from "./catalogue.js";
import { Choice, Filters, Words } from "./Filters.jsx";

const asWritten = (value) => (typeof value === "string" ? value : JSON.stringify(value));

function Example({ filing, options = {} }) {
  const said = Object.entries(options).map(([name, value]) => `${name}: ${asWritten(value)}`);
  return <li><pre>{asWritten(filing)}</pre>{said.length > 0 && <p class="hint">{t("rules.options")}{said.join(" · ")}</p>}</li>;
}

function Examples({ examples: { bad, good, badOptions = [], goodOptions = [] } }) {
  const kinds = [["bad", bad, badOptions], ["good", good, goodOptions]];
  return (
    <details class="examples">
      <summary>{t("rules.examples", { n: bad.length + good.length })}</summary>
      {kinds.map(([key, filings, options]) => <div key={key}><h4>{t(`rules.${key}`)}</h4><ul class="plain">{filings.map((filing, at) => <Example key={at} filing={filing} options={options[at]} />)}</ul></div>)}
    </details>
  );
}

/** Which provinces and providers ask something of their own here. */
function Differs({ settings = [] }) {
  if (settings.length === 0) return null;
  const titles = coverage.value.settings.filter(({ name }) => settings.includes(name)).map(({ title }) => title);
  const where = coverage.value.policies.filter((policy) => settings.some((name) => policy.settings.includes(name))).map(placeName);
  return <p class="differs">{t("rules.differs", { settings: titles.join(t("join")), where: where.join(t("join")) || t("rules.everywhere") })}</p>;
}

const Card = ({ rule }) => (
  <article class={`rule ${rule.severity}`} id={rule.id} data-rule-card={rule.id} tabIndex={-1}>
    <h3><a href={`#${rule.id}`}>{rule.title}</a></h3>
    <p class="meta"><span class="severity"><Icon name={rule.severity} />{t("rules.most", { severity: t(`severity.${rule.severity}`) })}</span><code>{rule.id}</code><span>{t("rules.since", { version: rule.since })}</span></p>
    <p><span class="head">{t("rules.why")}</span>{rule.why}</p>
    <p><span class="head">{t("finding.fix")}</span>{rule.fix.replace(/\{\w+\}/g, "…")}</p>
    <Differs settings={rule.settings} />
    <Basis entries={rule.basis} />
    <Examples examples={rule.examples} />
  </article>
);

function RuleFilters() {
  const areas = [...new Set(rules.value.map(areaOf))];
  const places = (isProvince) => coverage.value.policies.filter(({ id }) => id.startsWith("province-") === isProvince).map((policy) => [policy.id, placeName(policy)]);
  const reset = () => {
    clearFilters();
    document.getElementById("by-search").focus();
  };
  return (
    <Filters of={ruleFilter} prefix="rule" label="rules.filters">
      <Words of={ruleFilter} id="by-search" name="search" hint="rules.search.hint" />
      <Choice of={ruleFilter} id="by-area" name="area" label="rules.area" groups={[[null, areas.map((area) => [area, areaName(area)])]]} />
      <Choice of={ruleFilter} id="by-severity" name="severity" label="rules.severity" groups={[[null, SEVERITIES.map((severity) => [severity, t(`severity.${severity}`)])]]} />
      <Choice of={ruleFilter} id="by-place" name="place" label="rules.place" groups={[[t("rules.provinces"), places(true)], [t("rules.providers"), places(false)]]} />
      <p class="field"><label for="by-day">{t("rules.day")}</label><input type="date" id="by-day" name="day" min="2000-01-01" max="2099-12-31" value={ruleFilter.value.day} autocomplete="off" /></p>
      <button type="button" class="quiet reset" onClick={reset}>{t("rules.reset")}</button>
    </Filters>
  );
}

export const shownAreas = () => [...new Set(shownRules.value.map(areaOf))];
export const countIn = (area) => shownRules.value.filter((rule) => areaOf(rule) === area).length;

export function Rules() {
  language();
  // A card that stays is not drawn anew when the filters change.
  const cards = useMemo(() => new Map(rules.value.map((rule) => [rule, <Card key={rule.id} rule={rule} />])), [rules.value]);
  const shown = shownRules.value;
  return (
    <>
      <RuleFilters />
      <p class="count-line" id="count" role="status">{shown.length === 0 ? t("rules.none") : t("rules.count", { n: shown.length, all: rules.value.length })}</p>
      <div id="list" tabIndex={-1}>
        {shownAreas().map((area) => (
          <section class="area" key={area} aria-labelledby={`area-${area}`}>
            <h2 id={`area-${area}`} tabIndex={-1}>{areaName(area)}</h2>
            {shown.filter((rule) => areaOf(rule) === area).map((rule) => cards.get(rule))}
          </section>
        ))}
      </div>
    </>
  );
}
