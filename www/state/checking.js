// When something is checked and when it is said: early praise, late blame. What is wrong at a field is said when the user leaves it,
// what is missing only at 下一步 and 检查; a field in error is checked again at every change, and nothing new is said while typing
// or composing.
import { batch, computed, effect, signal } from "@preact/signals";
import * as core from "./checker.js";
import { language, t } from "./language.js";
import { sourceOf, valueAt, whole } from "./filing.js";
import { get, isEmpty, within } from "./json.js";
import { forgetKept, kept } from "./kept.js";
import { painted, tellAll } from "./pace.js";
import { route } from "./route.js";
import { sameList, steady } from "./steady.js";
import { stepOf } from "./steps.js";

/** How much a finding matters here: what is missing is not wrong. */
export const RANKS = ["error", "missing", "warning", "prompt"];
export const rankOf = (finding) => (isMissing(finding) ? "missing" : finding.severity);

// ---- the frame of the check: what no field of the filing says

export const provider = signal("");
const NOTHING_FILED = { organizer: false, domain: false };
export const filedBefore = signal(NOTHING_FILED);

const known = () => {
  const { organizer, domain } = filedBefore.value;
  const { kind, number } = lookedAt("/organizer/certificate") ?? {};
  const listOf = (value) => (Array.isArray(value) ? value : []);
  const names = listOf(lookedAt("/services")).flatMap((service) => listOf(service?.domains)).map((entry) => entry?.name).filter((name) => typeof name === "string");
  return {
    ...(organizer && typeof kind === "string" && typeof number === "string" && { certificates: [{ kind, number }] }),
    ...(domain && { domains: names }),
  };
};
const options = () => ({ ...(provider.value !== "" && { provider: provider.value }), known: known() });

/** The steps that show materials, schedule and jurisdiction; elsewhere they are not worked out. */
const WITH_PARTS = ["attachments", "result"];
const parts = computed(() => (WITH_PARTS.includes(route.value) ? {} : { parts: [] }));

/** The filing as it was when it was last looked at: while somebody types, a letter is on the screen before it is checked. */
const looked = signal(whole.peek());
/** So long nothing may be typed before it is: less than between two keys of most people is not waited for. */
const PAUSE = 80; // ms
let waiting;
effect(() => {
  if (whole.value === looked.peek()) return;
  clearTimeout(waiting);
  if (isMending()) painted().then(catchUp);
  else waiting = setTimeout(catchUp, PAUSE);
});

/** Whether somebody types where something is wrong: that it is right now is said at once. */
function isMending() {
  const { name = "" } = document.activeElement ?? {};
  return name !== "" && shown.peek().some(({ at }) => at === name);
}

/** The value at a pointer as it was then: what is told of it need not be told of each letter. */
export const lookedAt = (pointer) => get(looked.value, pointer);

/** Looks at the filing as it is. */
function catchUp() {
  tellAll();
  clearTimeout(waiting);
  looked.value = whole.peek();
}

/** What the core says of the filing. */
export const report = computed(() => core.check(looked.value, { ...options(), ...parts.value }));

/** What the core says of a filing of this kind of which nothing is filled in yet. */
export const outlook = computed(() => {
  const { action, organizer, services } = looked.value;
  const kinds = Array.isArray(services) ? services.map((service) => ({ kind: service?.kind })) : [];
  return core.check({ action, organizer: { nature: organizer?.nature }, ...(kinds.length > 0 && { services: kinds }) }, { ...options(), parts: ["materials"] });
});

// ---- each finding once

const REQUIRED = "form/required";
/** What has to be filled in and is not; what only may be asked for is a question like others. */
export const isMissing = ({ rule, severity }) => rule === REQUIRED && severity !== "prompt";
export const keyOf = ({ rule, path, severity, message }) => JSON.stringify([rule, path, severity, message]);

/** Findings where they are to be mended; what a linked part says again is said once. */
function once(findings) {
  const placed = findings.map((finding) => ({ ...finding, at: sourceOf(finding.path) }));
  const own = new Set(placed.filter(({ at, path }) => at === path).map(({ rule, at }) => `${rule} ${at}`));
  const seen = new Set();
  return placed.filter(({ rule, at, path, message }) => {
    const key = at === path ? `${rule} ${at} ${message}` : `${rule} ${at}`;
    if (seen.has(key) || (at !== path && own.has(`${rule} ${at}`))) return false;
    seen.add(key);
    return true;
  });
}

let told = new Map();
/** A finding that says what it said before is the same. */
function asBefore(finding) {
  const words = JSON.stringify(finding);
  return [words, told.get(words) ?? finding];
}

/** All there is to say, whether it is shown yet or not. */
export const findings = steady(() => {
  told = new Map(once(report.value?.findings ?? []).map(asBefore));
  return [...told.values()];
}, sameList);

// ---- what is shown

const ALL = "";
const left = kept(() => new Set());   // fields the user has left
const passed = kept(() => new Set()); // steps for which 下一步 was pressed; ALL once 检查 was
const shownKeys = kept(() => new Set());

const isDue = ({ at, ...finding }) =>
  passed.value.has(ALL) || passed.value.has(stepOf(at)?.id) || (!isMissing(finding) && [...left.value].some((field) => within(at, field) && !isEmpty(valueAt(at))));

/** The findings that stand beside their fields: those that were due when the user last finished something and are still true. */
export const shown = steady(() => findings.value.filter((finding) => shownKeys.value.has(keyOf(finding))), sameList);
export const isChecked = computed(() => passed.value.has(ALL));

/** The findings shown at a field, or below it where it holds others. */
export const shownAt = (pointer, deep = false) => shown.value.filter(({ at }) => (deep ? within(at, pointer) : at === pointer));

const announcement = signal("");
export const announced = computed(() => announcement.value);
export const announce = (words) => { announcement.value = words; };

/** Shows what is due now; says aloud what is new, or that something was put right. */
function settle(before = shown.peek()) {
  catchUp();
  const due = findings.peek().filter(isDue);
  shownKeys.value = new Set(due.map(keyOf));
  const known = new Set(before.map(keyOf));
  const [fresh] = due.filter((finding) => !known.has(keyOf(finding)));
  if (fresh !== undefined) announce(t("finding.label", { severity: t(`severity.${fresh.severity}`) }) + fresh.message);
}

// A finding that goes while somebody types is good news, and told. In another language, or with a core that has just come or gone, the same has
// other words, and so other keys: that is neither gone nor new.
let last = [];
let frame = "";
effect(() => {
  const now = shown.value;
  const before = frame;
  frame = `${language()} ${core.state.value}`;
  const gone = last.filter((finding) => !now.some((other) => other.rule === finding.rule && other.at === finding.at));
  if (before !== "" && before !== frame) queueMicrotask(() => settle(findings.peek()));
  else if (gone.length > 0 && now.length < last.length) announce(t("finding.gone", { n: now.length }));
  last = now;
});

/** The user is done with a field or a group of fields. */
export function leave(pointer) {
  if (isEmpty(valueAt(pointer)) && !left.peek().has(pointer)) return;
  batch(() => {
    left.value = new Set([...left.peek(), pointer]);
    settle();
  });
}

/** 下一步: a step is said to be finished; returns what is left there. */
export function pass(step) {
  batch(() => {
    passed.value = new Set([...passed.peek(), step]);
    settle();
  });
  return shown.peek().filter(({ at }) => stepOf(at)?.id === step);
}

/** 检查: everything. */
export const checkAll = () => pass(ALL);

/** Another filing: nothing was looked at yet, and nothing is kept of the one before. */
export function forget() {
  batch(() => {
    catchUp();
    forgetKept();
  });
  last = [];
}

/** As if the page had just been opened. */
export function beginAgain() {
  provider.value = "";
  filedBefore.value = NOTHING_FILED;
  forget();
}

// ---- what the user has looked at

const acknowledged = kept(() => new Set());
const tickOf = ({ rule, path, code }) => `${rule} ${path} ${code}`;
export const isAcknowledged = (finding) => acknowledged.value.has(tickOf(finding));
export function acknowledge(finding, isDone) {
  const next = new Set(acknowledged.value);
  next[isDone ? "add" : "delete"](tickOf(finding));
  acknowledged.value = next;
}

// ---- how far a part is

/** Of the findings at or below some pointers: what is missing, must change, is to be looked at. */
export function standOf(belongs) {
  const own = findings.value.filter(({ at }) => belongs(at));
  const missing = own.filter(isMissing).length;
  const wrong = own.filter((finding) => !isMissing(finding) && finding.severity === "error").length;
  const open = own.filter((finding) => !isMissing(finding) && finding.severity !== "error" && !isAcknowledged(finding)).length;
  return { missing, wrong, open };
}

export const counts = computed(() => Object.fromEntries(RANKS.map((rank) => [rank, shown.value.filter((finding) => rankOf(finding) === rank).length])));
