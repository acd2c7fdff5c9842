// Findings beside their fields: what is wrong, what to do about it, the value to take, and why, one fold away.
import { language, t } from "../state/language.js";
import { acknowledge, isAcknowledged, isMissing, rankOf } from "../state/checking.js";
import { isSecret } from "../state/about.js";
import { sourceOf, valueAt, write } from "../state/filing.js";
import { isEmpty } from "../state/json.js";
import { onceSeen } from "../state/pace.js";
import { doing } from "../state/undo.js";
import { masked } from "../state/words.js";
import { Basis } from "./Basis.jsx";
import { Icon } from "./Icon.jsx";

/** A character that cannot be seen, by its code point. */
const visible = (words) => words.replace(/[\p{Cf}\p{Cc}\p{Zl}\p{Zp}]|[^\S ]/gu, (character) => `[U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}]`);

/** The value with the parts marked that the finding is about; never an identity or phone number. */
function Where({ finding }) {
  const value = valueAt(finding.path);
  if (!finding.spans?.length || typeof value !== "string" || isSecret(finding.path)) return null;
  const pieces = [];
  let from = 0;
  for (const [start, end] of finding.spans) {
    pieces.push(visible(value.slice(from, start)), <mark>{visible(value.slice(start, end))}</mark>);
    from = end;
  }
  return <p class="where">{t("finding.where")}{pieces}{visible(value.slice(from))}</p>;
}

/** The value as an applicant reads it. */
const shownValue = (value) => (value === "long-term" ? t("form.long-term") : String(value));

function Suggestion({ finding }) {
  if (finding.suggestion === undefined) return null;
  const at = sourceOf(finding.path);
  const before = valueAt(at);
  const isHidden = finding.sensitive ?? isSecret(finding.path);
  const show = (value) => (isHidden ? masked(shownValue(value)) : visible(shownValue(value)));
  const apply = onceSeen(() => {
    const after = show(finding.suggestion);
    const message = isEmpty(before) ? t("finding.filled", { after }) : t("finding.applied", { before: show(typeof before === "string" ? before : JSON.stringify(before)), after });
    doing(at, message, () => write(at, finding.suggestion));
    document.getElementsByName(at)[0]?.focus();
  });
  return (
    <p class="suggestion">
      <button type="button" class="offer" onClick={apply} data-apply>
        <span class="verb">{t("finding.apply")}</span>
        {!isEmpty(before) && typeof before === "string" && <del>{show(before)}</del>} <ins>{show(finding.suggestion)}</ins>
      </button>
    </p>
  );
}

/** Warnings and questions can be ticked off; they stay where they are. What is said of a file has no place in the filing. */
function Tick({ finding }) {
  if (finding.severity === "error" || finding.path === "" || isMissing(finding)) return null;
  return (
    <label class="tick"><input type="checkbox" checked={isAcknowledged(finding)} onChange={onceSeen(({ checked }) => acknowledge(finding, checked))} /> {t("finding.acknowledged")}</label>
  );
}

export function Finding({ finding, id, isOffered = true, children }) {
  const rank = rankOf(finding);
  const isDone = isAcknowledged(finding);
  return (
    <div class={`finding ${rank} ${isDone ? "settled" : ""}`} data-rule={finding.rule} data-path={finding.path} data-severity={finding.severity}>
      <div id={id}>
        <p class="message"><span class="severity"><Icon name={rank} />{t("finding.label", { severity: t(`severity.${rank}`) })}</span>{finding.message}</p>
        {!isMissing(finding) && <p class="fix">{finding.fix}</p>}
      </div>
      <Where finding={finding} />
      {isOffered && <Suggestion finding={finding} />}
      {children}
      <div class="foot"><Basis entries={finding.basis} rule={finding.rule} /><Tick finding={finding} /></div>
    </div>
  );
}

/** What mends several is offered once. */
const isFirst = (finding, index, list) => list.findIndex(({ path, suggestion }) => path === finding.path && suggestion === finding.suggestion) === index;

export function Findings({ list, id }) {
  language();
  return <div class="findings">{list.map((finding, index) => <Finding key={`${finding.rule} ${finding.path} ${finding.code}`} finding={finding} id={`${id}-finding-${index}`} isOffered={isFirst(finding, index, list)} />)}</div>;
}
