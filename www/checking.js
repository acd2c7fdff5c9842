// When something is checked and when it is said: early praise, late blame. A field's format is checked when the user leaves
// it, what is missing only at 检查; from then on the whole report follows every change. Nothing happens while composing.
import { checker } from "./checker.js";
import { el, icon } from "./dom.js";
import { showFacts } from "./facts.js";
import { severities, showInForm, showSummary } from "./findings.js";
import { t } from "./i18n.js";
import { isEmpty, within } from "./json.js";
import { announce, complain, settleTrouble } from "./messages.js";
import { showResult } from "./result.js";
import * as store from "./store.js";

const $ = (id) => document.getElementById(id);

let report = null;      // of the whole filing, from the first 检查 on
let early = new Map();  // before it: pointer of a field → what was found there
let isWanted = false;   // 检查 was pressed before the core was there

const keyOf = ({ rule, path }) => `${rule} ${path}`;
const count = (findings) => Object.fromEntries(severities.map((severity) => [severity, findings.filter((each) => each.severity === severity).length]));
const tally = (counts) => t("status.left", counts);

/** The findings of `findings` that are still there in `current`. */
function remaining(findings, current) {
  const still = new Set(current.map(keyOf));
  return findings.filter((finding) => still.has(keyOf(finding)));
}

/** Before 检查: what is wrong at a field; nothing is said of what is empty. */
const findingsAt = (pointer) =>
  isEmpty(store.get(pointer)) ? [] : (checker.checkPath(pointer) ?? []).filter(({ path }) => within(path, pointer) && !isEmpty(store.get(path)));

// ---- showing

function showStatus(counts) {
  $("to-summary").hidden = report === null;
  if (report === null) return $("status").replaceChildren(checker.isReady() || checker.isLost() ? "" : t("core.loading"));
  const badge = (severity) => el("span", { class: `badge ${severity}` }, icon(severity), el("span", { class: "hidden" }, t(`severity.${severity}`)), String(counts[severity]));
  const some = severities.filter((severity) => counts[severity] > 0);
  $("status").replaceChildren(...(some.length === 0 ? [t("verdict.clear")] : some.map(badge)));
}

function showSectionCounts() {
  for (const link of $("sections").querySelectorAll("a")) {
    const found = document.querySelector(link.hash).querySelectorAll("[data-rule]");
    const mark = link.querySelector(".count");
    mark.replaceChildren(...(found.length === 0 ? [] : [String(found.length), el("span", { class: "hidden" }, ` ${t("form.findings")}`)]));
    mark.classList.toggle("error", [...found].some((node) => node.dataset.severity === "error"));
  }
}

/** Shows what is known at this moment, everywhere on the page. */
export function show() {
  const findings = report?.findings ?? [...early.values()].flat();
  showInForm(findings, committed);
  showFacts();
  for (const id of ["summary", "result"]) $(id).hidden = report === null;
  if (report !== null) {
    showSummary($("summary"), report, committed);
    showResult($("result"), report);
  }
  showStatus(report?.counts);
  showSectionCounts();
  document.title = report?.verdict === "blocked" ? t("title.error", { title: t("page.title") }) : t("page.title");
}

export function goToSummary() {
  $("summary").scrollIntoView({ block: "start" });
  $("summary").focus({ preventScroll: true });
}

// ---- checking

/** 检查: the whole filing, with what is missing. */
export function checkAll() {
  if (!checker.isReady()) {
    isWanted = true;
    $("status").textContent = checker.isLost() ? "" : t("core.waiting");
    return complain();
  }
  settleTrouble();
  early = new Map();
  report = checker.check() ?? null;
  show();
  if (report !== null) goToSummary();
}

/** The user is done with a field. */
export function committed(pointer) {
  whenReleased(() => (report === null ? checkField(pointer) : checkAgain()));
}

function checkField(pointer) {
  if (!checker.isReady()) return;
  const before = early.get(pointer) ?? [];
  for (const at of new Set([...early.keys(), pointer])) early.set(at, findingsAt(at));
  show();
  const [first] = early.get(pointer).filter((finding) => !before.some((other) => keyOf(other) === keyOf(finding)));
  if (first !== undefined) announce(t("finding.label", { severity: t(`severity.${first.severity}`) }) + first.message);
}

function checkAgain() {
  const before = tally(report.counts);
  report = checker.check() ?? null;
  show();
  if (report !== null && tally(report.counts) !== before) announce(t("status.changed", { status: tally(report.counts) }));
}

/** While typing nothing new is said; what has been put right goes at once. */
export function typed(pointer) {
  if (report !== null) return typedAfterCheck();
  const shown = early.get(pointer) ?? [];
  if (shown.length === 0) return;
  early.set(pointer, remaining(shown, findingsAt(pointer)));
  show();
}

function typedAfterCheck() {
  const next = checker.check();
  if (next === undefined) return show();
  const findings = remaining(report.findings, next.findings);
  if (findings.length < report.findings.length) {
    const counts = count(findings);
    report = findings.length === 0 ? next : { ...next, findings, counts, verdict: counts.error > 0 ? "blocked" : "attention" };
    show();
  } else if (next.findings.length > findings.length) {
    // Something new is wrong: not said yet, but the old verdict no longer stands.
    $("summary").hidden ||= report.verdict === "clear";
    $("status").textContent = t("status.stale");
  }
}

/** The language has changed, or the form was built anew: the same results in other words. */
export function checkOver() {
  if (report !== null) report = checker.check() ?? null;
  for (const at of early.keys()) early.set(at, findingsAt(at));
  show();
}

/** Another filing: nothing is known of it yet. */
export function forget() {
  report = null;
  early = new Map();
}

/** The core failed under a call: no result, which is not a pass. */
export function trapped() {
  forget();
  complain("core.trapped.title", "core.trapped.body");
}

export function ready() {
  $("status").textContent = "";
  if (isWanted) checkAll();
}

// Findings move what is below them; a button that is being pressed must not slip from under the finger.
let isPressed = false;
for (const [type, pressed] of [["pointerdown", true], ["pointerup", false], ["pointercancel", false], ["keydown", false]]) {
  addEventListener(type, () => { isPressed = pressed; }, { capture: true });
}

function whenReleased(run) {
  if (!isPressed) return run();
  const later = () => setTimeout(run);
  const once = new AbortController();
  for (const type of ["pointerup", "pointercancel"]) {
    addEventListener(type, () => {
      once.abort();
      later();
    }, { signal: once.signal });
  }
}
