// One builder for each way of filling a value in. A control is
//   { node, target, type, show(value), read(before), refresh?() }
// node: what goes into the form. target: what takes the focus. type: the values it can show (places.js). show: displays a
// value, of any type. read: what the user made of the value that was there before. refresh: takes new choices.
// `grouped` builders hold several inputs and are wrapped in a fieldset instead of labelled.
import { labelOf } from "./about.js";
import { el } from "./dom.js";
import { t } from "./i18n.js";
import { writeJson, isRecord, isEmpty } from "./json.js";
import { choices, divisions } from "./options.js";

/** A value in a text box: a number or boolean as it is written, nothing for what text cannot stand for. */
const shown = (value) => {
  if (typeof value === "string") return value;
  return value === undefined || value === null || Array.isArray(value) || isRecord(value) ? "" : writeJson(value);
};

const attributes = (field, id) => ({
  id,
  name: field.at,
  inputmode: field.inputmode,
  autocomplete: field.autocomplete ?? "off",
  autocapitalize: "off",
  spellcheck: "false",
  "aria-required": field.required && "true",
});

function textual(input) {
  return {
    node: input,
    target: input,
    type: "text",
    show: (value) => { input.value = shown(value); },
    read: () => (input.value === "" ? undefined : input.value),
  };
}

const text = (field, id) => textual(el("input", { type: "text", ...attributes(field, id) }));
const area = (field, id) => textual(el("textarea", { rows: 3, ...attributes(field, id) }));
const date = text;

/** A date, or "long-term", which is shown and may be typed in the page's language. */
function until(field, id) {
  const control = text(field, id);
  const box = el("input", { type: "checkbox", id: `${id}-long` });
  const isLong = (words) => ["long-term", "长期"].includes(words.trim().toLowerCase());
  const sync = () => { box.checked = isLong(control.target.value); };
  box.addEventListener("change", () => {
    control.target.value = box.checked ? t("form.long-term") : "";
    for (const type of ["input", "change"]) control.target.dispatchEvent(new Event(type, { bubbles: true }));
  });
  control.target.addEventListener("input", sync);
  return {
    ...control,
    node: el("div", { class: "with-option" }, control.node, el("label", { class: "option", for: box.id }, box, t("form.long-term"))),
    show: (value) => {
      control.show(value === "long-term" ? t("form.long-term") : value);
      sync();
    },
    read: () => (isLong(control.target.value) ? "long-term" : control.read()),
  };
}

/** One entry a line; an entry that is no text keeps its place and type as long as its line is left alone. */
function lines(field, id) {
  const control = area(field, id);
  const line = (entry) => (typeof entry === "string" ? entry : writeJson(entry));
  return {
    ...control,
    type: "list",
    show: (value) => { control.target.value = Array.isArray(value) ? value.map(line).join("\n") : shown(value); },
    read: (before) => {
      const others = Array.isArray(before) ? before.filter((entry) => typeof entry !== "string") : [];
      const entries = control.target.value.split("\n").filter((words) => words.trim() !== "")
        .map((words) => others.find((entry) => line(entry) === words) ?? words);
      return entries.length === 0 ? undefined : entries;
    },
  };
}

/** Fills a select, keeping what is chosen even where no choice stands for it. */
export function fill(select, field, value) {
  const groups = choices(field);
  const option = (item) => el("option", { value: item.value }, item.label);
  const known = groups?.flatMap((group) => group.items) ?? [];
  const empty = { value: "", label: t(groups === null ? "form.loading" : "form.choose") };
  const extra = value !== "" && !known.some((item) => item.value === value)
    ? [{ value, label: groups === null ? t("form.loading") : t("form.unknown", { value }) }] : [];
  select.replaceChildren(
    ...[empty, ...extra].map(option),
    ...(groups ?? []).flatMap(({ legend, items }) =>
      legend === undefined ? items.map(option) : [el("optgroup", { label: legend }, ...items.map(option))]),
  );
  select.value = value;
}

function select(field, id) {
  const node = el("select", attributes(field, id));
  const show = (value) => fill(node, field, shown(value));
  return { node, target: node, type: "text", show, read: () => node.value || undefined, refresh: () => show(node.value) };
}

/** The six digits as the contract has them; the lists beside them fill them in, from the province down. */
function region(field, id) {
  const code = text({ ...field, inputmode: "numeric" }, id);
  const list = (level) => el("select", { id: `${id}-${level}`, "aria-label": t(`organizer.region.${level}`), autocomplete: "off" });
  const lists = ["province", "prefecture", "county"].map(list);
  const [province, prefecture, county] = lists;
  const offer = (select, source, fits) => {
    const own = choices(source)?.[0].items.find(({ value }) => fits(value))?.value ?? "";
    fill(select, source, own);
    return own;
  };
  const sync = () => {
    const digits = code.target.value.trim();
    const begins = (length) => (value) => digits.length >= length && value.startsWith(digits.slice(0, length));
    offer(province, { source: "province" }, begins(2));
    const below = divisions(province.value);
    const own = offer(prefecture, { source: below }, (value) => value === digits) || offer(prefecture, { source: below }, (value) => value.endsWith("00") && begins(4)(value));
    const counties = divisions(own);
    offer(county, { source: counties }, (value) => value === digits);
    prefecture.hidden = below.length === 0;
    county.hidden = counties.length === 0;
  };
  for (const [level, select] of lists.entries()) {
    select.addEventListener("change", () => {
      code.target.value = select.value || (lists[level - 1]?.value ?? "");
      for (const type of ["input", "change"]) code.target.dispatchEvent(new Event(type, { bubbles: true }));
    });
  }
  code.target.addEventListener("input", sync);
  return {
    ...code,
    node: el("div", { class: "with-lists" }, ...lists, code.node),
    show: (value) => {
      code.show(value);
      sync();
    },
    refresh: sync,
  };
}

/** A box for each choice, and one for every other entry the list holds, so that it can be seen and taken out. */
function checks(field, id) {
  const node = el("div", { class: "checks" });
  let entries = [];
  let boxes = []; // [{ box, entry }]
  const line = (entry) => (typeof entry === "string" ? entry : writeJson(entry));
  const draw = () => {
    const items = choices(field)?.[0].items;
    const known = (items ?? []).map(({ value, label }) => ({ entry: value, label }));
    const others = items === undefined ? [] : entries.filter((entry) => !items.some(({ value }) => value === entry))
      .map((entry) => ({ entry, label: t("form.unknown", { value: line(entry) }) }));
    boxes = [...known, ...others].map(({ entry, label }, index) => ({
      entry, label, box: el("input", { type: "checkbox", id: `${id}-${index}`, name: field.at, value: line(entry), autocomplete: "off" }),
    }));
    for (const { box, entry } of boxes) box.checked = entries.includes(entry);
    node.replaceChildren(...(items === undefined ? [el("p", { class: "hint" }, t("form.loading"))]
      : boxes.map(({ box, label }) => el("label", { class: "option" }, box, label))));
  };
  draw();
  return {
    node,
    get target() { return boxes[0]?.box ?? node; },
    type: "list",
    show: (value) => {
      entries = Array.isArray(value) ? value : [];
      draw();
    },
    read: () => {
      const off = boxes.filter(({ box }) => !box.checked).map(({ entry }) => entry);
      const on = boxes.filter(({ box }) => box.checked).map(({ entry }) => entry);
      entries = [...entries.filter((entry) => !off.includes(entry)), ...on.filter((entry) => !entries.includes(entry))];
      return isEmpty(entries) ? undefined : entries;
    },
    refresh: draw,
  };
}

function flag(field, id) {
  const box = el("input", { type: "checkbox", id, name: field.at, value: "true", autocomplete: "off" });
  return {
    node: el("label", { class: "option", for: id }, box, labelOf(field.at)),
    target: box,
    type: "flag",
    show: (value) => { box.checked = value === true; },
    read: () => box.checked || undefined,
  };
}

/** "none" or a list; the list is kept aside while "none" is chosen, so that changing one's mind costs nothing. */
function approvals(field, id) {
  let aside = [{}];
  const radio = (value) => el("input", { type: "radio", id: `${id}-${value}`, name: field.at, value, autocomplete: "off" });
  const none = radio("none");
  const list = radio("list");
  return {
    node: el("div", { class: "choices" },
      el("label", { class: "option" }, none, t("approvals.none")),
      el("label", { class: "option" }, list, t("approvals.list"))),
    get target() { return list.checked ? list : none; },
    type: "approvals",
    show: (value) => {
      none.checked = value === "none";
      list.checked = Array.isArray(value);
    },
    read: (before) => {
      if (Array.isArray(before)) aside = before;
      return none.checked ? "none" : list.checked ? aside : undefined;
    },
  };
}

export const builders = { text, area, date, until, lines, select, region, checks, flag, approvals };
export const grouped = new Set(["checks", "approvals"]);
