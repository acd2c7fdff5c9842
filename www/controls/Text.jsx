// One line of text, or several.
import { useTyping, shown } from "./typing.js";

const KEYS = { tel: { inputmode: "tel" }, email: { inputmode: "email" }, url: { inputmode: "url" }, digits: { inputmode: "numeric" }, code: {} };

export const attributes = ({ at, id, describedby, invalid, required, autocomplete = "off", keys }) => ({
  id, name: at, autocomplete, autocapitalize: "off", autocorrect: "off", spellcheck: false, enterkeyhint: "next",
  "aria-describedby": describedby, "aria-invalid": invalid, "aria-required": required, ...KEYS[keys],
});

export function Text(props) {
  const typing = useTyping(shown(props.value), (text) => props.onChange(text === "" ? undefined : text), props.onLeave);
  return <input type="text" class={props.width ?? (props.keys === "code" ? "code" : undefined)} {...attributes(props)} {...typing} />;
}

export function Area(props) {
  const typing = useTyping(shown(props.value), (text) => props.onChange(text === "" ? undefined : text), props.onLeave);
  return <textarea rows={props.rows ?? 3} {...attributes(props)} enterkeyhint="enter" {...typing} />;
}
