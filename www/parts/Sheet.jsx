// A step: a sheet with its place, title, one sentence of why it is asked, the questions, and the way on.
import { useLayoutEffect, useRef } from "preact/hooks";
import { pass } from "../state/checking.js";
import { kept } from "../state/kept.js";
import { t } from "../state/language.js";
import { painted } from "../state/pace.js";
import { go, hrefOf, takeWanted, visits } from "../state/route.js";
import { steps, titleOf } from "../state/steps.js";
import { visit } from "../state/visits.js";
import { Icon } from "./Icon.jsx";

/** Brings the label into view and the focus to the control, opening what is folded around it. */
export function reveal(target) {
  for (let folded = target.closest("details:not([open])"); folded; folded = folded.parentElement.closest("details:not([open])")) folded.open = true;
  (target.closest("[data-at]") ?? target).scrollIntoView({ block: "start" });
  if (!target.matches("input, select, textarea, button, summary, a[href], [tabindex]")) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** What shows the value at a pointer: its control, the field around it, or the nearest thing above. */
function placeOf(pointer) {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const control = document.getElementsByName(at)[0];
    if (control !== undefined && control.checkVisibility?.() !== false) return control;
    const field = document.querySelector(`[data-at="${CSS.escape(at)}"]`);
    if (field !== null) return field.querySelector("input, select, textarea, button, summary") ?? field;
  }
  return null;
}

/** The ways on: 下一步 says what is left in this step and then goes on all the same at a second press. */
function Ways({ step }) {
  const list = steps.value;
  const at = list.findIndex(({ id }) => id === step.id);
  const [before, after] = [list[at - 1], list[at + 1]];
  const next = async () => {
    await painted();
    const first = pass(step.id).find(({ severity }) => severity === "error");
    if (first !== undefined && !warned.peek().has(step.id)) {
      warned.peek().add(step.id);
      const place = placeOf(first.at);
      if (place !== null) return reveal(place);
    }
    go(after.id);
  };
  return (
    <nav class="ways" aria-label={t("nav.ways")}>
      {before && <a class="button quiet" href={hrefOf(before.id)}><Icon name="back" />{t("nav.back")}</a>}
      {after && <button type="button" class="primary" onClick={next}>{t("nav.next")}<span class="whereto">{titleOf(after)}</span></button>}
    </nav>
  );
}

/** The steps whose 下一步 has led to what is left there. */
const warned = kept(() => new Set());

export function Sheet({ step, title = titleOf(step), lead, children, ways = true }) {
  const head = useRef();
  const visitsNow = visits.value;
  useLayoutEffect(() => {
    visit(step.id);
    warned.peek().delete(step.id);
  }, [step.id]);
  useLayoutEffect(() => {
    const wanted = takeWanted();
    const place = wanted === undefined ? null : document.getElementById(wanted) ?? placeOf(wanted);
    if (place !== null) return reveal(place);
    if (visitsNow === 0 && location.hash === "") return;
    scrollTo({ top: 0 });
    // What was found takes the focus where there is something; else the title of the step.
    (document.querySelector("[data-step] [data-summary]") ?? head.current).focus({ preventScroll: true });
  }, [step.id, visitsNow]);
  const number = steps.value.findIndex(({ id }) => id === step.id);
  return (
    <section class="sheet" data-step={step.id} aria-labelledby="step-title">
      <header class="head">
        {number > 0 && <p class="number" aria-hidden="true">{number}</p>}
        <h1 id="step-title" tabIndex={-1} ref={head}>{title}</h1>
        {lead && <p class="lead">{lead}</p>}
      </header>
      {children}
      {ways && <Ways step={step} />}
    </section>
  );
}
