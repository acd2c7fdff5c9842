// Findings: beside their fields, and in the summary at the top. The same words in both places.
import { basisList } from "./basis.js";
import { el, icon, reconcile, reveal } from "./dom.js";
import { t } from "./i18n.js";
import { isEmpty } from "./json.js";
import * as places from "./places.js";
import { show, settle } from "./form.js";
import * as store from "./store.js";
import { offerUndo } from "./undo.js";

export const severities = ["error", "warning", "prompt"];

const keyOf = (finding) => JSON.stringify([finding.rule, finding.path, finding.severity, finding.message, finding.suggestion]);
let serial = 0;
const data = (finding) => ({ "data-rule": finding.rule, "data-path": finding.path, "data-severity": finding.severity });
const label = (finding) => el("span", { class: "severity" }, icon(finding.severity), t("finding.label", { severity: t(`severity.${finding.severity}`) }));

/** A character that cannot be seen, by its code point. */
const visible = (words) => words.replace(/[\p{Cf}\p{Cc}\p{Zl}\p{Zp}]|[^\S ]/gu, (character) => `[U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}]`);

/** The value with the parts marked that the finding is about; never an identity or phone number. */
function where(finding) {
  const value = store.get(finding.path);
  const field = places.fieldAt(finding.path)?.field;
  if (!finding.spans?.length || typeof value !== "string" || field === undefined || field.secret) return null;
  const line = el("p", { class: "where" }, t("finding.where"));
  let from = 0;
  for (const [start, end] of finding.spans) {
    line.append(visible(value.slice(from, start)), el("mark", {}, visible(value.slice(start, end))));
    from = end;
  }
  line.append(visible(value.slice(from)));
  return line;
}

/** Where the page speaks of values that the form does not show. */
const homelessPlace = () => ({ notes: document.getElementById("messages"), target: document.getElementById("summary") });

/** Puts the suggested value in, at the user's click, and says what it replaced. */
function apply(finding, committed) {
  const before = store.get(finding.path);
  const put = (value) => {
    store.set(finding.path, value);
    show(finding.path);
    committed(finding.path);
  };
  put(finding.suggestion);
  const message = isEmpty(before)
    ? t("finding.filled", { after: finding.suggestion })
    : t("finding.applied", { before: typeof before === "string" ? before : JSON.stringify(before), after: finding.suggestion });
  const { notes, target } = places.placeOf(finding.path) ?? homelessPlace();
  offerUndo(notes, finding.path, message, () => put(before), () => places.placeOf(finding.path)?.target ?? target);
}

function suggestion(finding, committed) {
  if (finding.suggestion === undefined) return null;
  return el("p", { class: "suggestion" }, `${t("finding.suggestion")} `, el("code", {}, finding.suggestion), " ",
    el("button", { type: "button", "aria-label": t("finding.apply.long", { value: finding.suggestion }), onclick: () => apply(finding, committed) },
      t("finding.apply")));
}

/** A finding in full, as it stands beside its field. */
function block(finding, committed) {
  return el("div", { class: `finding ${finding.severity}`, ...data(finding) },
    el("div", { id: `finding-${++serial}` },
      el("p", { class: "message" }, label(finding), finding.message),
      el("p", { class: "fix" }, el("span", { class: "lead" }, t("finding.fix")), finding.fix)),
    where(finding), suggestion(finding, committed), basisList(finding.basis, finding.rule));
}

/** Shows these findings beside their fields and takes away all others. */
export function showInForm(findings, committed) {
  const at = new Map();
  for (const finding of findings) {
    const place = places.placeOf(finding.path);
    if (place !== undefined) at.set(place.slot, [...(at.get(place.slot) ?? []), finding]);
  }
  const done = new Set();
  for (const place of places.allPlaces()) {
    const own = at.get(place.slot) ?? [];
    if (!done.has(place.slot)) reconcile(place.slot, own, keyOf, (finding) => block(finding, committed));
    done.add(place.slot);
    places.describe(place, [...place.slot.children].map((shown) => shown.firstElementChild.id), own.some(({ severity }) => severity === "error"));
  }
  settle();
}

function summaryItem(finding, committed) {
  const place = places.placeOf(finding.path);
  if (place === undefined) return el("li", {}, block(finding, committed));
  const follow = (event) => {
    event.preventDefault();
    const { target, label: head } = places.placeOf(finding.path);
    reveal(target, head);
  };
  return el("li", data(finding), icon(finding.severity),
    el("a", { href: `#${place.target.id || "form"}`, onclick: follow }, finding.message));
}

/** The summary: the verdict, then the findings by severity, each leading to its field. */
export function showSummary(box, report, committed) {
  const { counts, findings, verdict } = report;
  const groups = severities.filter((severity) => counts[severity] > 0);
  box.querySelector(".verdict").replaceChildren(icon({ blocked: "error", attention: "warning", clear: "clear" }[verdict]),
    t(`verdict.${verdict}`, { n: verdict === "blocked" ? counts.error : counts.warning + counts.prompt }));
  box.className = `summary ${verdict}`;
  reconcile(box.querySelector(".groups"), groups, (severity) => severity, () => el("section", {}, el("h3"), el("ul")));
  groups.forEach((severity, index) => {
    const [head, list] = box.querySelector(".groups").children[index].children;
    const own = findings.filter((finding) => finding.severity === severity);
    head.textContent = t(`group.${severity}`, { n: own.length });
    reconcile(list, own, keyOf, (finding) => summaryItem(finding, committed));
  });
}
