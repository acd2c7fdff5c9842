// A place by its name or initials, or province, prefecture and county in turn, which fill in the six digits; they may be typed as well. Nothing is said of a place that is
// only half chosen until the group is left.
import { divisions } from "../state/checker.js";
import { table } from "../state/about.js";
import { t } from "../state/language.js";
import { onceSeen } from "../state/pace.js";
import { findPlaces } from "../state/places.js";
import { Combobox } from "./Combobox.jsx";
import { Options } from "./Select.jsx";
import { attributes } from "./Text.jsx";
import { shown, useTyping } from "./typing.js";

const LEVELS = ["province", "prefecture", "county"];
const below = (code) => (code === "" ? [] : (divisions(code) ?? []).map(({ code: value, name: label }) => ({ value, label })));
const find = (items, fits) => items.find(({ value }) => fits(value))?.value ?? "";

/** What each list offers and has chosen for a code. */
function lists(code) {
  const begins = (length) => (value) => code.length >= length && value.startsWith(code.slice(0, length));
  const provinces = table("province");
  const province = find(provinces, begins(2));
  const prefectures = below(province);
  const prefecture = find(prefectures, (value) => value === code) || find(prefectures, (value) => value.endsWith("00") && begins(4)(value));
  const counties = below(prefecture);
  return [[provinces, province], [prefectures, prefecture], [counties, find(counties, (value) => value === code)]];
}

export function Region(props) {
  const { id, value, onChange, onLeave } = props;
  const typing = useTyping(shown(value), (text) => onChange(text === "" ? undefined : text), undefined);
  const levels = lists(shown(value).trim());
  const choose = (level) => onceSeen((chosen) => onChange(chosen.value || (level > 0 ? levels[level - 1][1] : "") || undefined));
  const leave = ({ currentTarget, relatedTarget }) => { if (!currentTarget.contains(relatedTarget)) onLeave(); };
  return (
    <div class="region" onFocusOut={leave}>
      <Combobox id={`${id}-find`} label={t("organizer.region.find")} find={findPlaces} onPick={onChange} />
      {levels.map(([items, chosen], level) => (items.length > 0 && (
        <select key={LEVELS[level]} data-level={LEVELS[level]} id={level === 0 ? id : `${id}-${LEVELS[level]}`} aria-label={t(`organizer.region.${LEVELS[level]}`)} autocomplete="off" value={chosen} onChange={choose(level)}>
          <Options groups={[{ items }]} value={chosen} />
        </select>
      )))}
      <label class="digits">{t("organizer.region.code")} <input type="text" class="code" maxlength={12} {...attributes({ ...props, id: `${id}-code`, keys: "digits" })} {...typing} /></label>
    </div>
  );
}
