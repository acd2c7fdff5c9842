// The form: built from the table in fields.js and bound to the store.
import { about, hintOf, isAsked, isSpecial, labelOf } from "./about.js";
import { builders, grouped } from "./controls.js";
import { file } from "./attachment.js";
import { el, icon } from "./dom.js";
import { sections } from "./fields.js";
import { has, t } from "./i18n.js";
import { isEmpty } from "./json.js";
import * as places from "./places.js";
import * as store from "./store.js";
import { dismissUndo, offerUndo } from "./undo.js";
import { widgets } from "./widgets.js";

let root;
let events;
let conditional = []; // [{ node, isWanted }]

const builderOf = { ...builders, file };
const idOf = (pointer) => `f${pointer.replaceAll("/", "-")}`;

/** What a field, group or list is called: by the page, or by the core. */
const titleOf = ({ at, text }) => (text === undefined ? labelOf(at) : t(text));

function hint({ at, text, hinted = true }, id) {
  const own = has(`${text}.hint`) ? t(`${text}.hint`) : undefined;
  const words = text === undefined && hinted ? hintOf(at) : own;
  return words === undefined ? null : el("p", { class: "hint", id }, words);
}

function renderField(field) {
  const id = idOf(field.at);
  const control = builderOf[field.as](field, id);
  const isGrouped = grouped.has(field.as);
  const hinted = hint(field, `${id}-hint`);
  const marks = field.required
    ? [el("span", { class: "star", "aria-hidden": "true" }, " *"), isGrouped && el("span", { class: "hidden" }, ` ${t("form.required")}`)] : [];
  const label = field.as === "flag" ? control.node
    : el(isGrouped ? "legend" : "label", isGrouped ? {} : { for: id }, titleOf(field), ...marks);
  const own = places.place();
  const told = el("p", { class: "hint told" });
  const node = el(isGrouped ? "fieldset" : "div", { class: field.wide ? "field wide" : "field" },
    label, hinted, control.node, el("div", { class: "after" }, told, own.raw, own.notes, own.slot));
  const entry = {
    ...own, told, field, control, label, pointer: field.at, type: control.type, hintId: hinted?.id,
    described: isGrouped ? node : control.target,
    get target() { return control.target; },
  };
  places.addField(field.at, entry);
  for (const [pointer, type] of Object.entries(field.covers ?? {})) places.addContainer(pointer, { ...entry, type, pointer, target: control.target });
  places.describe(entry, [], false);
  control.show(store.get(field.at));
  return conditionally(node, field, field.at);
}

function renderGroup(group) {
  const own = places.place();
  const head = el(group.folded ? "summary" : "legend", {}, titleOf(group),
    group.folded && el("span", { class: "optional" }, t("form.optional")));
  const node = el(group.folded ? "details" : "fieldset", { class: "group wide", "data-key": group.key ?? group.at ?? group.text }, head,
    el("div", { class: "grid" }, hint(group), own.raw, own.notes, own.slot, ...group.fields.map(render)));
  if (group.at !== undefined) places.addContainer(group.at, { ...own, type: "record", pointer: group.at, target: head, label: head });
  return conditionally(node, group, group.at);
}

function renderList(list) {
  const own = places.place();
  const title = el("p", { class: "list-title", id: `${idOf(list.at)}-title` }, titleOf(list));
  const items = el("div", { class: "items" });
  const entries = () => (Array.isArray(store.get(list.at)) ? store.get(list.at) : []);
  const change = (next) => {
    store.set(list.at, next);
    dismissUndo(list.at);
    draw();
    events.committed(list.at);
  };
  const append = () => {
    change([...entries(), {}]);
    items.lastElementChild.querySelector("select, input").focus();
  };
  const remove = (index) => {
    const before = entries();
    change(before.filter((_, position) => position !== index));
    offerUndo(own.notes, list.at, t("form.removed", { n: index + 1 }), () => change(before), () => add);
  };
  const add = el("button", { type: "button", class: "quiet", onclick: append }, icon("plus"), t(`${list.list}.add`));
  const item = (_, index) => {
    const at = `${list.at}/${index}`;
    const inner = places.place();
    const head = el("legend", {}, t("form.item", { title: titleOf(list), n: index + 1 }));
    places.addContainer(at, { ...inner, type: "record", pointer: at, target: head, label: head });
    return el("fieldset", { class: "item" }, head, el("div", { class: "grid" }, inner.raw, inner.slot, ...list.each(at).map(render)),
      el("button", { type: "button", class: "quiet", onclick: () => remove(index) }, icon("minus"), t("form.remove", { n: index + 1 })));
  };
  const draw = () => {
    places.forget(list.at);
    items.replaceChildren(...entries().map(item));
  };
  const node = el("div", { class: "list wide", role: "group", "aria-labelledby": title.id }, title, own.raw, own.slot, items, own.notes, add);
  draw();
  places.addContainer(list.at, { ...own, type: "list", pointer: list.at, target: add, label: title, draw });
  return conditionally(node, list);
}

function render(node) {
  if (node.as !== undefined) return renderField(node);
  if (node.group !== undefined) return renderGroup(node);
  if (node.list !== undefined) return renderList(node);
  return widgets[node.widget](node, { show, committed: events.committed });
}

function conditionally(node, { when }, at) {
  const wanted = when ?? (at !== undefined && isSpecial(at) ? () => isAsked(at) : undefined);
  if (wanted !== undefined) conditional.push({ node, isWanted: () => wanted() || (at !== undefined && !isEmpty(store.get(at))) });
  return node;
}

function renderSection({ id, text, covers, fields }) {
  const own = places.place();
  const heading = el("h2", { id: `${id}-title` }, t(text));
  for (const [pointer, type] of Object.entries(covers)) {
    places.addContainer(pointer, { ...own, type, pointer, target: heading, label: heading });
  }
  return el("section", { id, "aria-labelledby": heading.id }, heading, hint({ text }),
    el("div", { class: "grid" }, own.raw, own.slot, ...fields.map(render)));
}

/** Builds the form anew from the store, in the page's language; what was unfolded stays so. */
export function build() {
  const unfolded = new Set([...root.querySelectorAll("details[open][data-key]")].map((node) => node.dataset.key));
  places.forget();
  conditional = [];
  root.replaceChildren(...sections.map(renderSection));
  for (const node of root.querySelectorAll("details[data-key]")) node.open = unfolded.has(node.dataset.key);
  settle();
}

/** Shows again what the store holds at and below a pointer. */
export function show(pointer) {
  for (const [at, { control }] of places.allFields()) {
    if (at === pointer || at.startsWith(`${pointer}/`) || pointer.startsWith(`${at}/`)) control.show(store.get(at));
  }
  for (const { draw } of places.containersAround(pointer)) draw?.();
  settle();
}

/** Takes new choices from the vocabulary: all, or those that depend on the nature of the organizer. */
export function refresh(dependent = false) {
  for (const [pointer, { control }] of places.allFields()) {
    if (!dependent || about(pointer).choicesByNature !== undefined) control.refresh?.();
  }
}

/** Shows only what belongs to this filing; what holds a value or a finding stays. */
export function settle() {
  // Entries of a list that was drawn anew are gone.
  conditional = conditional.filter(({ node }) => node.isConnected);
  for (const { node, isWanted } of conditional) node.hidden = !isWanted() && node.querySelector("[data-rule]") === null;
  places.showRaw();
}

function write(target) {
  const entry = places.fieldAt(target.name);
  if (entry === undefined) return undefined;
  store.set(entry.pointer, entry.control.read(store.get(entry.pointer)));
  return entry.pointer;
}

/** `listeners`: typed(pointer) at every change of a value, committed(pointer) when the user is done with it. */
export function start(element, listeners) {
  root = element;
  events = listeners;
  let composing = false;
  const typed = ({ target }) => {
    const pointer = composing ? undefined : write(target);
    if (pointer === undefined) return;
    dismissUndo(pointer);
    events.typed(pointer);
  };
  root.addEventListener("submit", (event) => event.preventDefault());
  root.addEventListener("compositionstart", () => { composing = true; });
  root.addEventListener("compositionend", (event) => {
    composing = false;
    typed(event);
  });
  root.addEventListener("input", typed);
  root.addEventListener("change", ({ target }) => {
    const pointer = write(target);
    if (pointer === undefined) return;
    if (pointer === "/organizer/nature") refresh(true);
    for (const { draw, pointer: at } of places.containersAround(pointer)) if (at === pointer) draw?.();
    settle();
    events.committed(pointer);
  });
  build();
}
