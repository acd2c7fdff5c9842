// Yes, or nothing said.
import { labelOf } from "../state/about.js";

export function Flag({ at, id, value, onChange, onLeave, describedby }) {
  const change = (event) => {
    onChange(event.currentTarget.checked || undefined);
    onLeave();
  };
  return <label class="option"><input type="checkbox" id={id} name={at} value="true" checked={value === true} onChange={change} aria-describedby={describedby} />{labelOf(at)}</label>;
}
