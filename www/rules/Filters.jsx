// Filters: a line of words to look for, and lists to choose from.
import { t } from "../state/language.js";

/** of: the signal of the filter. prefix: of the ids. label: key of what it filters. */
export function Filters({ of, prefix, label, children }) {
  const change = ({ target: { name, value } }) => {
    if (name in of.value && of.value[name] !== value) of.value = { ...of.value, [name]: value };
  };
  return <search class="filters" id={`${prefix}-filters`} aria-label={t(label)} onInput={change}>{children}</search>;
}

export const Words = ({ of, id, name, hint }) => (
  <p class="field"><label for={id}>{t("rules.search")}</label><input type="search" id={id} name={name} placeholder={t(hint)} value={of.value[name]} autocomplete="off" spellcheck={false} /></p>
);

/** groups: [title or null, [[value, label]]]. */
export const Choice = ({ of, id, name, label, groups }) => (
  <p class="field">
    <label for={id}>{t(label)}</label>
    <select id={id} name={name} value={of.value[name]} autocomplete="off">
      <option value="">{t("rules.all")}</option>
      {groups.map(([title, options]) => {
        const items = options.map(([value, text]) => <option value={value} key={value}>{text}</option>);
        return title === null ? items : <optgroup label={title} key={title}>{items}</optgroup>;
      })}
    </select>
  </p>
);
