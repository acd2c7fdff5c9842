// A field: its label, hint, control, what its value says by itself, what can be undone, and its findings. All but the control is the
// same everywhere; what it is and whether it is asked for comes from the core.
import { useLayoutEffect, useRef } from "preact/hooks";
import { about, hintOf, isAsked, isRequired, labelOf } from "../state/about.js";
import { isMissing, leave, shownAt } from "../state/checking.js";
import { valueAt, write } from "../state/filing.js";
import { isEmpty, isRecord, writeJson } from "../state/json.js";
import { t } from "../state/language.js";
import { painted } from "../state/pace.js";
import { isOpen } from "../state/steps.js";
import { dismissUndo, takeBack, undoAt } from "../state/undo.js";
import { controls } from "../controls/index.js";
import { Findings } from "./Findings.jsx";

export const idOf = (pointer) => `f${pointer.replaceAll("/", "-")}`;

/** Whether a field is on the form of this filing; what holds a value or a finding always is. */
export const isShown = (at) => (isAsked(at) && isOpen(at)) || !isEmpty(valueAt(at)) || shownAt(at).length > 0;

const DEFAULTS = { text: "text", number: "text", flag: "flag", choice: "select", choices: "checks", date: "text", expiry: "expiry", list: "lines", record: "text" };

const FITS = {
  text: (value) => typeof value !== "object" && typeof value !== "boolean",
  flag: (value) => typeof value === "boolean",
  list: Array.isArray,
  record: isRecord,
  approvals: (value) => value === "none" || Array.isArray(value),
};

/** What an opened file holds in a type that the control cannot show. */
function Raw({ value, type }) {
  if (value === undefined || value === null || FITS[type](value)) return null;
  return <p class="raw">{t("raw.value", { value: writeJson(value) })}</p>;
}

export function Undo({ at }) {
  const undo = undoAt(at);
  if (undo === null) return null;
  return <p class="undo">{undo.message} <button type="button" class="quiet" onClick={takeBack}>{t("tool.undo")}</button></p>;
}

/**
 * at: the pointer. as: the control, where the kind of value does not say it. label, hint: keys of text.js in place of the core's words.
 * title: the label itself. told: what the value says by itself. after: what stands below the control. anyway: shown whether asked for or not. marked: not where an answer
 * is given beforehand.
 */
export function Field({ at, as, label, title = label === undefined ? labelOf(at) : t(label), hint, told, after, anyway = false, marked = true, ...rest }) {
  if (!anyway && !isShown(at)) return null;
  const id = idOf(at);
  const control = controls[as ?? DEFAULTS[about(at).kind] ?? "text"];
  const value = valueAt(at);
  const own = control.findingsOf?.(value, at, shownAt) ?? shownAt(at, control.type === "list" && as !== "approvals");
  const words = hint === undefined ? hintOf(at) : hint && t(hint);
  const errors = own.filter(({ severity }) => severity === "error");
  // What is missing is not wrong.
  const isWrong = errors.some((finding) => !isMissing(finding));
  const described = [words && `${id}-hint`, ...own.map((_, index) => `${id}-finding-${index}`)].filter(Boolean).join(" ") || undefined;
  const change = (next) => {
    dismissUndo(at);
    write(at, next);
  };
  const body = (
    <control.Control at={at} id={id} value={value} onChange={change} onLeave={() => painted().then(() => leave(at))} describedby={described}
      invalid={errors.length > 0 ? "true" : undefined} required={isRequired(at) ? "true" : undefined} {...rest} />
  );
  const head = <>{title}{marked && mark(at, control)}</>;
  const hinted = words ? <p class="hint" id={`${id}-hint`}>{words}</p> : null;
  const below = (
    <div class="after">
      {told}<Raw value={value} type={control.type} /><Undo at={at} />{after}<Findings list={own} id={id} />
    </div>
  );
  if (control.type === "flag") return <div class="field" data-at={at}>{body}{below}</div>;
  if (control.grouped) {
    return <fieldset class={`field ${isWrong ? "wrong" : ""}`} data-at={at} aria-describedby={described}><legend>{head}</legend>{hinted}{body}{below}</fieldset>;
  }
  return <div class={`field ${isWrong ? "wrong" : ""}`} data-at={at}><label for={id}>{head}</label>{hinted}{body}{below}</div>;
}

/** The star that Chinese forms have, or the word for what may be left out. */
function mark(at, { grouped, type }) {
  if (isRequired(at)) return <><span class="star" aria-hidden="true"> *</span>{grouped && <span class="unseen"> {t("form.required")}</span>}</>;
  return type === "flag" ? null : <span class="optional"> {t("form.optional")}</span>;
}

/** A group of fields under a title of its own; folded where it is seldom wanted. */
export function Group({ at, title, hint, folded = false, children }) {
  const box = useRef();
  const isFilled = at !== undefined && (!isEmpty(valueAt(at)) || shownAt(at, true).length > 0);
  useLayoutEffect(() => { if (folded && isFilled) box.current.open = true; }, [isFilled]);
  const head = title ?? labelOf(at);
  const inner = <>{hint && <p class="hint">{hint}</p>}{at !== undefined && <Findings list={shownAt(at)} id={idOf(at)} />}{children}</>;
  if (!folded) return <fieldset class="group"><legend>{head}</legend>{inner}</fieldset>;
  return <details class="group" ref={box}><summary>{head}<span class="optional"> {t("form.optional")}</span></summary><div class="inner">{inner}</div></details>;
}
