// A list whose entries have fields of their own: approvals, platforms, SDKs, documents.
import { useRef } from "preact/hooks";
import { leave, shownAt } from "../state/checking.js";
import { removeEntry, valueAt, write } from "../state/filing.js";
import { labelOf } from "../state/about.js";
import { t } from "../state/language.js";
import { painted } from "../state/pace.js";
import { doing } from "../state/undo.js";
import { idOf, Undo } from "./Field.jsx";
import { Findings } from "./Findings.jsx";
import { Icon } from "./Icon.jsx";

/** at: the list. each(pointer): its fields. only: which entries stand here. add: the key of the words on the button. data: attributes of the button. */
export function List({ at, title = labelOf(at), each, only = () => true, add, first = {}, data, least = 0 }) {
  const box = useRef();
  const value = valueAt(at);
  const entries = Array.isArray(value) && value.length > 0 ? value : Array(least).fill(first);
  // The one that has to be there needs no title and no frame.
  const isAlone = least > 0 && entries.length === 1;
  const append = async () => {
    await painted();
    write(at, [...entries, first]);
    leave(at);
    painted().then(() => box.current?.querySelector(":scope > fieldset:last-of-type :is(select, input)")?.focus());
  };
  const remove = async (index) => {
    await painted();
    doing(at, t("form.removed", { n: index + 1 }), () => removeEntry(at, index));
    box.current.querySelector("button.add")?.focus();
  };
  return (
    <div class="list" role="group" aria-labelledby={`${idOf(at)}-title`} ref={box} data-at={at}>
      <p class={isAlone ? "unseen" : "list-title"} id={`${idOf(at)}-title`}>{title}</p>
      <Findings list={shownAt(at)} id={idOf(at)} />
      {entries.map((entry, index) => only(entry) && (
        <fieldset class={isAlone ? "alone" : "item"} key={index}>
          <legend class={isAlone ? "unseen" : undefined}>{isAlone ? title : <><span class="unseen">{title} </span>{t("form.item", { n: index + 1 })}</>}</legend>
          <Findings list={shownAt(`${at}/${index}`)} id={idOf(`${at}/${index}`)} />
          {each(`${at}/${index}`, index)}
          {entries.length > least && <button type="button" class="quiet" onClick={() => remove(index)}><Icon name="minus" />{t("form.remove", { n: index + 1 })}</button>}
        </fieldset>
      ))}
      <Undo at={at} />
      <button type="button" class="quiet add" onClick={append} {...data}><Icon name="plus" />{t(add)}</button>
    </div>
  );
}
