// The report, to read, print and keep: who and what, by which rules, what was found, in words that stand without the page.
import { useRef, useState } from "preact/hooks";
import { Icon } from "../parts/Icon.jsx";
import { nameOf, policyNames, wordFor } from "../state/about.js";
import { findings, isAcknowledged, RANKS, rankOf, report } from "../state/checking.js";
import { download } from "../state/files.js";
import { action, isIndividual, services, valueAt } from "../state/filing.js";
import { isEmpty } from "../state/json.js";
import { t } from "../state/language.js";
import { verdict } from "../steps/Check.jsx";
import { isOpen, serviceName } from "../state/steps.js";
import { wordsOf } from "../state/words.js";

/** 张三 prints as 张＊; a unit's name is public. */
function shortName(at) {
  const value = wordsOf(at, valueAt(at));
  return at === "/organizer/name" && isIndividual.value ? `${[...value][0]}${"＊".repeat(Math.max(1, [...value].length - 1))}` : value;
}

const basisWords = ({ document, article }) => `${document}${article ? ` ${article}` : ""}`;

function Line({ finding }) {
  const rank = rankOf(finding);
  return (
    <li data-rule={finding.rule} data-path={finding.path}>
      <p><Icon name={rank} />{rank !== "missing" && <><strong>{nameOf(finding.path)}</strong> · </>}{finding.message}{isAcknowledged(finding) && <span class="why"> {t("finding.acknowledged")}</span>}</p>
      {rank !== "missing" && <p class="why">{finding.fix}</p>}
      {rank !== "missing" && <p class="why small">{finding.basis.map(basisWords).slice(0, 2).join(t("join"))}</p>}
    </li>
  );
}

/** A page that needs nothing of ours, with the numbers as they are on the screen. */
const asPage = (article) => `<!doctype html><meta charset="utf-8"><title>${t("report.title")}</title><style>body{max-width:48em;margin:2em auto;font:1em/1.6 sans-serif}.screen-only,svg{display:none}</style>${article.outerHTML}`;

export function Report() {
  const article = useRef();
  const [now] = useState(() => new Date());
  const whole = report.value;
  if (whole === undefined) return null;
  const list = findings.value;
  const { words, mark, more } = verdict(list);
  const { version, asOf, digest, policies } = whole.rules;
  return (
    <article ref={article} class="paper" data-output="report">
      <h2>{t("report.title")}</h2>
      <dl class="facts">
        <div><dt>{t("report.what")}</dt><dd>{wordFor("/action", action.value)}</dd></div>
        {["/organizer/name", "/organizer/filingNumber"].filter((at) => !isEmpty(valueAt(at))).map((at) => <div key={at}><dt>{nameOf(at)}</dt><dd>{shortName(at)}</dd></div>)}
        {services.value.map((_, index) => (action.value !== "change" || isOpen(`/services/${index}`)) && <div key={index}><dt>{t("step.service")}</dt><dd>{serviceName(index)}</dd></div>)}
        {whole.jurisdiction && <div><dt>{t("result.jurisdiction")}</dt><dd>{whole.jurisdiction.authority}</dd></div>}
        {whole.jurisdiction?.numberLayout && <div><dt>{t("report.numbers")}</dt><dd>{whole.jurisdiction.numberLayout}</dd></div>}
      </dl>
      <p class={`verdict ${mark}`}><Icon name={mark} />{words}{more && `${t("join")}${more}`}</p>
      {RANKS.map((rank) => {
        const own = list.filter((finding) => rankOf(finding) === rank);
        return own.length === 0 ? null : <section key={rank}><h3>{t(`group.${rank}`, { n: own.length })}</h3><ul class="plain lines">{own.map((finding) => <Line key={`${finding.rule} ${finding.path} ${finding.code}`} finding={finding} />)}</ul></section>;
      })}
      <footer class="foot">
        <p>{t("page.disclaimer")}</p>
        <p>{t("report.checked", { n: whole.checked.length, m: whole.notApplicable.length })}</p>
        <p>{t("result.rules", { version, asOf, digest: digest.slice(0, 17), policies: policyNames(policies) })} · {t("report.made", { time: now.toLocaleString("sv-SE").slice(0, 16) })}</p>
      </footer>
      <p class="screen-only"><button type="button" class="quiet" onClick={() => download(asPage(article.current), "beian-report.html", "text/html")}>{t("report.save")}</button></p>
    </article>
  );
}
