// A box to type in that offers what fits: the editable combobox with a list of the ARIA practices.
import { useState } from "preact/hooks";
import { t } from "../state/language.js";

/** find: what fits some words, [{ value, label }]. onPick: takes a value. */
export function Combobox({ id, label, find, onPick }) {
  const [words, type] = useState("");
  const [active, move] = useState(-1);
  const [isOpen, open] = useState(false);
  const items = isOpen ? find(words.trim()) : [];
  const close = () => {
    open(false);
    move(-1);
  };
  const pick = (item) => {
    type("");
    close();
    onPick(item.value);
  };
  const KEYS = {
    ArrowDown: () => move((active + 1) % items.length),
    ArrowUp: () => move((active <= 0 ? items.length : active) - 1),
    Enter: () => pick(items[Math.max(active, 0)]),
    Escape: close,
  };
  const press = (event) => {
    if (event.isComposing || items.length === 0 || !Object.hasOwn(KEYS, event.key)) return;
    event.preventDefault();
    KEYS[event.key]();
  };
  const input = (event) => {
    type(event.currentTarget.value);
    move(-1);
    open(event.currentTarget.value.trim() !== "");
  };
  const isNothing = isOpen && items.length === 0;
  return (
    <div class="combobox">
      <input type="text" id={id} role="combobox" aria-label={label} placeholder={label} aria-expanded={items.length > 0 ? "true" : "false"} aria-controls={`${id}-list`} aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined} autocomplete="off" autocapitalize="off" spellcheck={false} value={words} onInput={input} onKeyDown={press} onBlur={close} />
      <ul class="plain" id={`${id}-list`} role="listbox" aria-label={label} hidden={items.length === 0}>
        {items.map((item, at) => (
          // The press comes before the box loses the focus.
          <li key={item.value} id={`${id}-${at}`} role="option" aria-selected={at === active ? "true" : "false"} onPointerDown={(event) => { event.preventDefault(); pick(item); }}>{item.label}</li>
        ))}
      </ul>
      {isNothing && <p class="hint" role="status">{t("combobox.nothing")}</p>}
    </div>
  );
}
