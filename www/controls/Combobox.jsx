// A box to type in that offers what fits: the editable combobox with a list of the ARIA practices.
import { useRef, useState } from "preact/hooks";
import { t } from "../state/language.js";
import { painted } from "../state/pace.js";

/** find: what fits some words, in time: [{ value, label }]. onPick: takes a value. */
export function Combobox({ id, label, find, onPick }) {
  const box = useRef();
  const [active, move] = useState(-1);
  const [found, offer] = useState(); // { words, list }, undefined while nothing is looked for
  const items = found?.list ?? [];
  const typed = () => box.current?.value.trim();
  const close = () => {
    offer(undefined);
    move(-1);
  };
  const pick = ({ value }) => {
    box.current.value = "";
    close();
    onPick(value);
  };
  const KEYS = {
    ArrowDown: () => move((active + 1) % items.length),
    ArrowUp: () => move((active <= 0 ? items.length : active) - 1),
    // A quick hand may be ahead of the list.
    Enter: () => { if (found.words === typed()) pick(items[Math.max(active, 0)]); },
    Escape: close,
  };
  const press = (event) => {
    if (event.isComposing || items.length === 0 || !Object.hasOwn(KEYS, event.key)) return;
    event.preventDefault();
    KEYS[event.key]();
  };
  const input = async (event) => {
    if (event.isComposing) return;
    move(-1);
    await painted();
    const words = typed();
    const list = await find(words);
    if (words === typed()) offer(words === "" ? undefined : { words, list });
  };
  return (
    <div class="combobox">
      <input type="text" id={id} ref={box} role="combobox" aria-label={label} placeholder={label} aria-expanded={items.length > 0 ? "true" : "false"} aria-controls={`${id}-list`} aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined} autocomplete="off" autocapitalize="off" spellcheck={false} onFocus={() => find("")} onInput={input} onCompositionEnd={input} onKeyDown={press} onBlur={close} />
      <ul class="plain" id={`${id}-list`} role="listbox" aria-label={label} hidden={items.length === 0}>
        {items.map((item, at) => (
          // The press comes before the box loses the focus.
          <li key={item.value} id={`${id}-${at}`} role="option" aria-selected={at === active ? "true" : "false"} onPointerDown={(event) => { event.preventDefault(); pick(item); }}>{item.label}</li>
        ))}
      </ul>
      {found?.list.length === 0 && <p class="hint" role="status">{t("combobox.nothing")}</p>}
    </div>
  );
}
