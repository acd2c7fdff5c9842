// "None of these", or a list of approvals; the list is kept aside while "none" is chosen, so that changing one's mind costs nothing.
import { useRef } from "preact/hooks";
import { t } from "../state/language.js";
import { onceSeen } from "../state/pace.js";

export function Approvals({ at, id, value, onChange, onLeave }) {
  const aside = useRef([{}]);
  if (Array.isArray(value)) aside.current = value;
  const choose = (next) => onceSeen(() => {
    onChange(next);
    onLeave();
  });
  return (
    <div class="checks wide">
      <label class="option"><input type="radio" id={id} name={at} value="none" checked={value === "none"} onChange={choose("none")} />{t("approvals.none")}</label>
      <label class="option"><input type="radio" name={at} value="list" checked={Array.isArray(value)} onChange={choose(aside.current)} />{t("approvals.list")}</label>
    </div>
  );
}
