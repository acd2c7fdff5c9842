// A choice between a few things that need a line of explanation each: large cards rather than a list. `more` are choices that are seldom
// wanted, behind a list at the end.
import { choicesOf } from "../state/about.js";
import { t } from "../state/language.js";
import { onceSeen } from "../state/pace.js";
import { Options } from "./Select.jsx";
import { shown } from "./typing.js";

export function Cards({ at, id, value, onChange, onLeave, items = choicesOf(at).flatMap((group) => group.items), more, describedby }) {
  const chosen = shown(value);
  const choose = onceSeen(({ value: next }) => {
    onChange(next || undefined);
    onLeave();
  });
  const isElsewhere = more !== undefined && chosen !== "" && !items.some((item) => item.value === chosen);
  return (
    <div class="cards">
      {items.map((item) => (
        <label class="card" key={item.value}>
          <input type="radio" id={item === items[0] ? id : undefined} name={at} value={item.value} checked={chosen === item.value} onChange={choose} />
          <span><span class="name">{item.label}</span>{item.hint && <span class="why">{item.hint}</span>}</span>
        </label>
      ))}
      {more !== undefined && (
        <label class={`card rest ${isElsewhere ? "chosen" : ""}`}>
          <span class="name">{t("form.more-choices")}</span>
          <select data-more value={isElsewhere ? chosen : ""} onChange={choose} autocomplete="off" aria-describedby={describedby}>
            <Options groups={[{ items: more }]} value={isElsewhere ? chosen : ""} />
          </select>
        </label>
      )}
    </div>
  );
}
