// What to prepare, to tick off.
import { Basis } from "../parts/Basis.jsx";
import { report } from "../state/checking.js";
import { whoseIs } from "../state/parts.js";
import { kept } from "../state/kept.js";
import { t } from "../state/language.js";

const ready = kept(() => new Set());
const keyOf = ({ id, of }) => `${id} ${of ?? ""}`;

export function Materials() {
  const list = report.value?.materials ?? [];
  const toggle = (key, isOn) => {
    const next = new Set(ready.value);
    next[isOn ? "add" : "delete"](key);
    ready.value = next;
  };
  return (
    <article class="paper" data-output="materials">
      <h2>{t("result.materials")}</h2>
      <p class="why">{t("materials.count", { n: list.filter((material) => ready.value.has(keyOf(material))).length, all: list.length })}</p>
      <ul class="plain lines">
        {list.map((material) => (
          <li key={keyOf(material)}>
            <label class="tick"><input type="checkbox" checked={ready.value.has(keyOf(material))} onChange={(event) => toggle(keyOf(material), event.currentTarget.checked)} />
              <span><strong>{material.title}</strong>{whoseIs(material) && ` · ${whoseIs(material)}`} <span class="optional">{t(material.required ? "result.required" : "result.optional")}</span></span></label>
            {material.note && <p class="why">{material.note}</p>}
            <Basis entries={material.basis} />
          </li>
        ))}
      </ul>
    </article>
  );
}
