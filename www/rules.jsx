// The page of rules: every rule with its reason, basis and examples; why filings come back; which article is served by which rule.
import { render } from "preact";
import { useEffect } from "preact/hooks";
import { Icon } from "./parts/Icon.jsx";
import { language, speak, switchLanguage, t, teach } from "./state/language.js";
import { areaName, clearFilters, load, reasons, rules, state } from "./rules/catalogue.js";
import { Coverage } from "./rules/Coverage.jsx";
import { Reasons } from "./rules/Reasons.jsx";
import { countIn, Rules, shownAreas } from "./rules/Rules.jsx";
import { text } from "./rules/text.js";

const Areas = () => (
  <ul class="plain">
    {shownAreas().map((area) => <li key={area}><a href={`#area-${area}`}>{areaName(area)}</a> <span class="count">{countIn(area)}</span></li>)}
    <li><a href="#reasons">{t("reasons.title")}</a></li>
    <li><a href="#coverage">{t("rules.coverage")}</a></li>
  </ul>
);

function Page() {
  useEffect(() => { document.title = `${t("rules.title")} · ${t("page.title")}`; });
  return (
    <>
      <a class="skip" href="#list">{t("rules.skip")}</a>
      <header class="top">
        <a class="brand" href="index.html"><span class="seal" aria-hidden="true">备</span><span>{t("page.title")}</span></a>
        <div class="tools"><button type="button" class="link" id="switch" lang={language() === "en" ? "zh-CN" : "en"} onClick={switchLanguage}>{t("page.switch")}</button></div>
        <p class="privacy"><a href="index.html"><Icon name="back" />{t("rules.back")}</a></p>
      </header>
      <div class="columns with-rail">
        <nav class="rail" aria-label={t("rules.nav")}><Areas /></nav>
        <main>
          <header class="head"><h1>{t("rules.title")}</h1><p class="lead">{t("rules.lead")}</p></header>
          {state.value === "lost" && <div class="trouble" role="alert"><h2><Icon name="warning" /> {t("rules.failed")}</h2></div>}
          {state.value === "ready" && <><Rules /><Reasons /><Coverage /></>}
        </main>
      </div>
      <footer class="end"><p>{t("page.disclaimer")}</p></footer>
    </>
  );
}

/** The rule that the address names, if it names anything. */
function addressed() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}

/** Shows the rule that the address names, whatever the filters say. */
async function follow() {
  const id = addressed();
  if (id === "") return;
  const isKnown = rules.value.some((rule) => rule.id === id) || reasons.value.some((reason) => `reason-${reason.id}` === id);
  if (document.getElementById(id) === null && isKnown) {
    clearFilters();
    await drawn();
  }
  const target = document.getElementById(id);
  if (target === null) return;
  document.querySelector(".chosen")?.classList.remove("chosen");
  if (target.matches(".rule, .reason")) {
    target.classList.add("chosen");
    for (const details of target.querySelectorAll("details")) details.open = true;
  }
  // The page is long: a smooth way there takes seconds.
  target.scrollIntoView({ block: "start", behavior: "instant" });
  target.focus({ preventScroll: true });
}

/** What signals change is drawn with the next frame. */
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

teach(text);
if (new URLSearchParams(location.search).get("lang") === "en") speak("en");
render(<Page />, document.getElementById("app"));
addEventListener("hashchange", follow);
await load();
await drawn();
if (state.value === "ready") document.documentElement.dataset.ready = "";
follow();
