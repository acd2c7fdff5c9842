// A choice out of many. What is chosen stays, even where no choice stands for it.
import { choicesOf } from "../state/about.js";
import { t } from "../state/language.js";
import { onceSeen } from "../state/pace.js";
import { attributes } from "./Text.jsx";
import { shown } from "./typing.js";

const Option = ({ value, label }) => <option value={value}>{label}</option>;

export function Options({ groups, value }) {
  const isKnown = value === "" || groups.some(({ items }) => items.some((item) => item.value === value));
  return (
    <>
      <option value="">{t("form.choose")}</option>
      {!isKnown && <option value={value}>{t("form.unknown", { value })}</option>}
      {groups.map(({ legend, items }) => (legend === undefined ? items.map((item) => <Option {...item} />) : <optgroup label={legend}>{items.map((item) => <Option {...item} />)}</optgroup>))}
    </>
  );
}

export function Select(props) {
  const { at, value, onChange, onLeave, groups = choicesOf(at) } = props;
  const change = onceSeen((chosen) => {
    onChange(chosen.value || undefined);
    onLeave();
  });
  return <select {...attributes(props)} value={shown(value)} onChange={change}><Options groups={groups} value={shown(value)} /></select>;
}
