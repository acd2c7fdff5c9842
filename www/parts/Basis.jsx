// What a finding rests on, and the way to its rule.
import { language, t } from "../state/language.js";

const YEAR = 365 * 24 * 3600 * 1000;

/** A convention read longer ago than a year may have changed. */
const isOld = ({ seen }) => seen !== undefined && Date.now() - Date.parse(seen) > YEAR;

function Entry({ entry }) {
  const dates = [
    entry.from && t("basis.from", { date: entry.from }),
    entry.until && t("basis.until", { date: entry.until }),
    entry.seen && t("basis.seen", { date: entry.seen }),
    isOld(entry) && t("basis.old"),
  ].filter(Boolean);
  return (
    <li>
      <span class="kind">{t(`basis.${entry.kind}`)}</span> {entry.document}{entry.number && t("basis.number", { number: entry.number })}{entry.article && ` ${entry.article}`}
      {dates.length > 0 && <span class="dates"> · {dates.join(" · ")}</span>}
      {/^https?:\/\//.test(entry.url ?? "") && <> <a href={entry.url} rel="noreferrer" target="_blank">{t("basis.link")}</a></>}
    </li>
  );
}

/** The rule's place on the page of rules. */
export const ruleHref = (id) => `rules.html${language() === "en" ? "?lang=en" : ""}#${id}`;

/** The documents; the page of rules opens in a window of its own: the form would be left otherwise. */
export const Basis = ({ entries, rule }) => (
  <details class="basis">
    <summary>{t("finding.basis")}</summary>
    <ul>{entries.map((entry) => <Entry entry={entry} />)}</ul>
    {rule && <a href={ruleHref(rule)} target="_blank" rel="noreferrer">{t("finding.rule", { rule })}</a>}
  </details>
);
