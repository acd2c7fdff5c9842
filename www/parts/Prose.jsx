// Pages to read: words explained, privacy, who made this.
import { useLayoutEffect, useRef } from "preact/hooks";
import { policyNames } from "../state/about.js";
import { report } from "../state/checking.js";
import { language, t } from "../state/language.js";
import { prose } from "../prose.js";

export const PAGES = Object.keys(prose);

export function Prose({ page }) {
  const head = useRef();
  useLayoutEffect(() => {
    scrollTo({ top: 0 });
    head.current.focus({ preventScroll: true });
  }, [page]);
  const { title, parts } = prose[page][language()];
  const rules = report.value?.rules;
  return (
    <article class="sheet prose" data-step={page}>
      <header class="head"><h1 tabIndex={-1} ref={head}>{title}</h1></header>
      {parts.map(({ head: words, text }) => <section key={words}><h2>{words}</h2>{text.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}</section>)}
      {page === "about" && rules && <p class="hint">{t("result.rules", { ...rules, policies: policyNames(rules.policies) })}</p>}
      <p><a class="button quiet" href="#tasks">{t("prose.back")}</a></p>
    </article>
  );
}
