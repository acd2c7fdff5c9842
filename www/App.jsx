// The page around the steps: name, language, the list of tasks beside them, and what is said to those who cannot see it.
import { useEffect } from "preact/hooks";
import { ClearButton, Dropped, FileTrouble, Passphrase, Trouble } from "./parts/Dialogs.jsx";
import { Icon } from "./parts/Icon.jsx";
import { PAGES, Prose } from "./parts/Prose.jsx";
import { Access } from "./steps/Access.jsx";
import { App as AppStep } from "./steps/App.jsx";
import { Attachments } from "./steps/Attachments.jsx";
import { Cancel } from "./steps/Cancel.jsx";
import { Changes } from "./steps/Changes.jsx";
import { Check } from "./steps/Check.jsx";
import { Domains } from "./steps/Domains.jsx";
import { Organizer } from "./steps/Organizer.jsx";
import { PersonInCharge } from "./steps/PersonInCharge.jsx";
import { Result } from "./steps/Result.jsx";
import { Service } from "./steps/Service.jsx";
import { ServicePerson } from "./steps/ServicePerson.jsx";
import { Start } from "./steps/Start.jsx";
import { TaskList, Tasks } from "./steps/Tasks.jsx";
import { announced, checkAll, counts, isChecked, RANKS } from "./state/checking.js";
import * as core from "./state/checker.js";
import { isUnsaved } from "./state/filing.js";
import { painted } from "./state/pace.js";
import { drop, open } from "./state/files.js";
import { language, switchLanguage, t } from "./state/language.js";
import { go, hrefOf, route } from "./state/route.js";
import { isLarge, isWide } from "./state/size.js";
import { steps, titleOf } from "./state/steps.js";

const STEPS = {
  start: Start, changes: Changes, cancel: Cancel, organizer: Organizer, person: PersonInCharge, service: Service, domains: Domains, app: AppStep,
  "service-person": ServicePerson, access: Access, attachments: Attachments, check: Check, result: Result,
};

/** What the address names: a step, the hub, a page to read; the start where it names nothing. */
function Current({ step, page }) {
  if (page !== undefined) return <Prose page={page} />;
  if (step === undefined) return <Tasks />;
  const Step = STEPS[step.kind ?? step.id];
  return <Step key={step.id} step={step} />;
}

function Header() {
  const pick = async (event) => {
    const input = event.currentTarget;
    const [file] = input.files;
    if (file !== undefined && (await open(file))) await go("tasks");
    input.value = "";
  };
  return (
    <header class="top">
      <a class="brand" href={hrefOf("start")}><span class="seal" aria-hidden="true">备</span><span>{t("page.title")}</span></a>
      <div class="tools">
        <span class="file"><input type="file" id="open" data-open accept=".json,application/json" onChange={pick} /><label for="open" class="link">{t("tool.open")}</label></span>
        <ClearButton />
        <button type="button" class="link" aria-pressed={isLarge.value} onClick={() => painted().then(() => { isLarge.value = !isLarge.value; })}>{t("page.large")}</button>
        <button type="button" class="link" id="switch" lang={language() === "en" ? "zh-CN" : "en"} onClick={switchLanguage}>{t("page.switch")}</button>
      </div>
      <p class="privacy"><Icon name="lock" />{t("page.privacy")} <a href="#privacy">{t("page.privacy.more")}</a><span class="unsaved" hidden={!isUnsaved.value}> · {t("page.unsaved")}</span></p>
    </header>
  );
}

function Bar({ step }) {
  const list = steps.value;
  const at = list.findIndex(({ id }) => id === step?.id);
  const run = async () => {
    await painted();
    checkAll();
    go("check");
  };
  const found = RANKS.filter((rank) => counts.value[rank] > 0);
  return (
    <section class="bar" aria-label={t("nav.bar")}>
      <a class="place" href={hrefOf("tasks")}>{at > 0 ? t("nav.place", { n: at, all: list.length - 1, step: titleOf(step) }) : t("step.tasks")}</a>
      {isChecked.value && found.length > 0 && (
        <span class="badges">{found.map((rank) => <span class={`badge ${rank}`} key={rank}><Icon name={rank} /><span class="unseen">{t(`severity.${rank}`)}</span>{counts.value[rank]}</span>)}</span>
      )}
      <button type="button" class="check" data-check onClick={run}>{t("tool.check")}</button>
    </section>
  );
}

const Footer = () => (
  <footer class="end">
    <p>{t("page.disclaimer")}</p>
    <p class="links"><a href="#words">{t("words.title")}</a> <a href="#privacy">{t("privacy.title")}</a> <a href="#about">{t("about.title")}</a> <a href="rules.html" target="_blank" rel="noreferrer">{t("page.rules")}</a></p>
  </footer>
);

export function App() {
  const id = route.value || "start";
  const page = PAGES.includes(id) ? id : undefined;
  const step = steps.value.find((each) => each.id === id);
  const hasRail = step !== undefined && step.id !== "start";
  useEffect(() => {
    const stay = (event) => { if (isUnsaved.peek()) event.preventDefault(); };
    addEventListener("beforeunload", stay);
    // A file dropped beside its field must not replace the page.
    const isTaken = ({ target }) => target.closest?.('input[type="file"]') !== null;
    const isFile = ({ dataTransfer }) => dataTransfer?.types.includes("Files");
    addEventListener("dragover", (event) => { if (isFile(event) && !isTaken(event)) event.preventDefault(); });
    addEventListener("drop", async (event) => {
      if (!isFile(event) || isTaken(event)) return;
      event.preventDefault();
      const [file] = event.dataTransfer.files;
      if (file !== undefined && (await drop(file))) go("tasks");
    });
  }, []);
  useEffect(() => {
    const name = page !== undefined ? t(`${page}.title`) : step === undefined ? t("step.tasks") : titleOf({ ...step, kind: step.kind === "service" ? undefined : step.kind, index: step.kind === "service" ? undefined : step.index, id: step.kind === "service" ? "service" : step.id });
    const isWrong = isChecked.value && counts.value.error > 0;
    document.title = t(isWrong ? "title.error" : "title.step", { step: name, title: t("page.title") });
  });
  return (
    <>
      <a class="skip" href="#main" onClick={(event) => { event.preventDefault(); document.querySelector("main h1")?.focus(); }}>{t("page.skip")}</a>
      <Header />
      <div class={`columns ${hasRail ? "with-rail" : ""}`}>
        {hasRail && isWide.value && <nav class="rail" aria-label={t("page.nav")}><TaskList current={step.id} /></nav>}
        <main id="main">
          {core.state.value === "lost" && <Trouble title="core.failed.title" body="core.failed.body" />}
          {core.state.value === "trapped" && <Trouble title="core.trapped.title" body="core.trapped.body" />}
          <FileTrouble />
          <Current step={step} page={page} />
        </main>
      </div>
      {page === undefined && <Bar step={step} />}
      <Footer />
      <Passphrase />
      <Dropped />
      <p class="unseen" id="live" role="status">{announced.value}</p>
    </>
  );
}
