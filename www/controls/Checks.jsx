// Several choices out of a table: the usual ones, then all, with a box to look for one. Every other entry that the list holds has a box
// too, so that it can be seen and taken out.
import { useState } from "preact/hooks";
import { choicesOf } from "../state/about.js";
import { valueAt } from "../state/filing.js";
import { isEmpty, writeJson } from "../state/json.js";
import { t } from "../state/language.js";
import { onceSeen } from "../state/pace.js";

const line = (entry) => (typeof entry === "string" ? entry : writeJson(entry));

export function Checks({ at, id, value, onChange, onLeave, usual = [] }) {
  const [wanted, look] = useState("");
  const items = choicesOf(at).flatMap((group) => group.items);
  const entries = Array.isArray(value) ? value : [];
  const strangers = entries.filter((entry) => !items.some((item) => item.value === entry)).map((entry) => ({ value: entry, label: t("form.unknown", { value: line(entry) }) }));
  const isNear = ({ value: slug }) => usual.length === 0 || usual.includes(slug) || entries.includes(slug);
  const near = [...items.filter(isNear), ...strangers];
  const far = items.filter((item) => !isNear(item));
  const found = wanted === "" ? far : far.filter(({ label }) => label.toLowerCase().includes(wanted.toLowerCase()));
  const toggle = (entry) => onceSeen(({ checked }) => {
    // Two boxes may be ticked before one is drawn.
    const now = valueAt(at);
    const others = Array.isArray(now) ? now.filter((other) => other !== entry) : [];
    const next = checked ? [...others, entry] : others;
    onChange(isEmpty(next) ? undefined : next);
    onLeave();
  });
  const box = (item, index) => (
    <label class="option" key={line(item.value)}>
      <input type="checkbox" id={index === 0 ? id : undefined} name={at} value={line(item.value)} checked={entries.includes(item.value)}
        onChange={toggle(item.value)} />
      {item.label}
    </label>
  );
  return (
    <>
      <div class="checks">{near.map(box)}</div>
      {far.length > 0 && (
        <details class="rest">
          <summary>{t("form.all-choices", { n: far.length })}</summary>
          <label class="look">{t("form.look")} <input type="text" value={wanted} onInput={(event) => look(event.currentTarget.value)} autocomplete="off" spellcheck={false} /></label>
          <div class="checks">{found.map((item) => box(item))}</div>
        </details>
      )}
    </>
  );
}
