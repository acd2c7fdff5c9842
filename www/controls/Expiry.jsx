// A date, or "long-term", which is shown and may be typed in the page's language.
import { t } from "../state/language.js";
import { attributes } from "./Text.jsx";
import { shown, useTyping } from "./typing.js";

const isLong = (words) => ["long-term", "长期"].includes(words.trim().toLowerCase());
const stored = (words) => (isLong(words) ? "long-term" : words === "" ? undefined : words);

export function Expiry(props) {
  const { value, onChange, onLeave, id } = props;
  const typing = useTyping(value === "long-term" ? t("form.long-term") : shown(value), (words) => onChange(stored(words)), onLeave);
  const tick = (event) => {
    onChange(event.currentTarget.checked ? "long-term" : undefined);
    onLeave();
  };
  return (
    <div class="with-option">
      <input type="text" class="date" {...attributes(props)} {...typing} />
      <label class="option"><input type="checkbox" id={`${id}-long`} checked={value === "long-term"} onChange={tick} />{t("form.long-term")}</label>
    </div>
  );
}
