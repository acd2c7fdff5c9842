// Where things are in the form: which field shows which pointer, and where a finding belongs.
import { el } from "./dom.js";
import { t } from "./i18n.js";
import { isRecord, lastSegment, parent, within, writeJson } from "./json.js";
import * as store from "./store.js";

const fields = new Map();      // pointer → the field that fills it
const containers = new Map();  // pointer → the section, group, list or item around the fields below it

/**
 * A place: slot for its findings, raw for what an opened file holds in the wrong type, notes for what can be undone.
 * `more` adds target (takes the focus) and label (is scrolled to).
 */
export const place = () => ({
  slot: el("div", { class: "slot" }),
  raw: el("p", { class: "raw", hidden: true }),
  notes: el("div", { class: "notes" }),
});

export const addField = (pointer, entry) => fields.set(pointer, entry);
export const addContainer = (pointer, entry) => { if (!containers.has(pointer)) containers.set(pointer, entry); };
export const fieldAt = (pointer) => fields.get(pointer);
export const allFields = () => [...fields];
export const allPlaces = () => new Set([...fields.values(), ...containers.values()]);
export const containersAround = (pointer) => [...containers].filter(([at]) => within(pointer, at)).map(([, entry]) => entry);

export function forget(below = "") {
  for (const map of [fields, containers]) {
    for (const pointer of map.keys()) if (below === "" || pointer.startsWith(`${below}/`)) map.delete(pointer);
  }
}

/** The place of a finding: its field, or the nearest container; undefined for entries the form does not show. */
export function placeOf(path) {
  for (let pointer = path; pointer !== ""; pointer = parent(pointer)) {
    const entry = fields.get(pointer) ?? containers.get(pointer);
    if (entry !== undefined) return entry;
    const isEntry = /^\d+$/.test(lastSegment(pointer));
    if (isEntry && !fields.has(parent(pointer))) return undefined;
  }
  return undefined;
}

/** Whether the form shows the value at this pointer. */
export const isShown = (pointer) => fields.has(pointer) || containers.has(pointer) || fields.has(parent(pointer));

const fits = {
  text: (value) => typeof value === "string",
  flag: (value) => typeof value === "boolean",
  approvals: (value) => value === "none" || Array.isArray(value),
  record: isRecord,
  list: Array.isArray,
};

/** Says at each place what an opened file holds there in a type the form cannot show. */
export function showRaw() {
  for (const { raw } of allPlaces()) raw.hidden = true;
  for (const [pointer, { raw, type }] of [...containers, ...fields]) {
    const value = store.get(pointer);
    if (value === undefined || fits[type](value) || (type === "list" && fields.has(pointer))) continue;
    raw.hidden = false;
    raw.textContent = t("raw.value", { value: writeJson(value) });
  }
}

/** Ties findings to the control: its description is the hint, then they; invalid only where one is an error. */
export function describe({ described, hintId }, ids, isWrong) {
  if (described === undefined) return;
  const setOrRemove = (name, value) => (value ? described.setAttribute(name, value) : described.removeAttribute(name));
  setOrRemove("aria-describedby", [hintId, ...ids].filter(Boolean).join(" "));
  if (described.matches("input, select, textarea")) setOrRemove("aria-invalid", isWrong && "true");
}
