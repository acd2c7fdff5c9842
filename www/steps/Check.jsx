// Check your answers: what is missing, what must change, what to look at, and every answer with the way back to it.
import { useLayoutEffect } from "preact/hooks";
import { Icon } from "../parts/Icon.jsx";
import { Sheet } from "../parts/Sheet.jsx";
import { Finding } from "../parts/Findings.jsx";
import { about, isSecret, labelOf, nameOf, orderOf } from "../state/about.js";
import * as core from "../state/checker.js";
import { checkAll, isAcknowledged, isChecked, RANKS, rankOf, shown } from "../state/checking.js";
import { links, ROLE, whole } from "../state/filing.js";
import { isEmpty, isRecord, within } from "../state/json.js";
import { language, t } from "../state/language.js";
import { go } from "../state/route.js";
import { isOpen, stepOf, steps, titleOf } from "../state/steps.js";
import { masked, wordsOf } from "../state/words.js";

/** What one reads first: how it stands. */
export function verdict(list) {
  const count = (rank) => list.filter((finding) => rankOf(finding) === rank && !isAcknowledged(finding)).length;
  const [missing, wrong, looks] = [count("missing"), count("error"), count("warning") + count("prompt")];
  if (wrong > 0) return { mark: "error", words: t("verdict.blocked", { n: wrong }), more: missing > 0 && t("verdict.missing", { n: missing }) };
  if (missing > 0) return { mark: "missing", words: t("verdict.missing", { n: missing }) };
  if (looks > 0) return { mark: "warning", words: t("verdict.attention", { n: looks }) };
  return list.length > 0 ? { mark: "done", words: t("verdict.settled") } : { mark: "clear", words: t("verdict.clear") };
}

function Item({ finding }) {
  const step = stepOf(finding.at);
  const follow = (event) => {
    event.preventDefault();
    go(step.id, finding.at);
  };
  return (
    <li>
      <Finding finding={finding}>{step && <p class="goto"><a href={`#${step.id}`} onClick={follow}>{t("check.goto", { step: titleOf(step) })}</a></p>}</Finding>
    </li>
  );
}

export function Summary() {
  const list = shown.value;
  const { mark, words, more } = verdict(list);
  return (
    <div class={`summary ${mark}`} tabIndex={-1} data-summary role="group" aria-labelledby="verdict">
      <h2 class="verdict" id="verdict"><Icon name={mark} />{words}</h2>
      {more && <p>{more}</p>}
      {RANKS.map((rank) => {
        const own = list.filter((finding) => rankOf(finding) === rank);
        return own.length === 0 ? null : (
          <section key={rank} class={`rank ${rank}`}><h3>{t(`group.${rank}`, { n: own.length })}</h3><ul class="plain">{own.map((finding) => <Item key={`${finding.rule} ${finding.path} ${finding.code}`} finding={finding} />)}</ul></section>
        );
      })}
      <p class="disclaimer">{t("page.disclaimer")}</p>
    </div>
  );
}

/** Every leaf with a value, in form order. */
function answers(root = whole.value) {
  const found = [];
  const walk = (value, pointer) => {
    if (isEmpty(value) || pointer === "/changes") return;
    const isList = Array.isArray(value) && value.some((entry) => isRecord(entry));
    if (isList || isRecord(value)) for (const [key, child] of Object.entries(value).sort(([one], [other]) => orderOf(`${pointer}/${one}`) - orderOf(`${pointer}/${other}`))) walk(child, `${pointer}/${key}`);
    else found.push([pointer, value]);
  };
  walk(root, "");
  return found;
}

function Answers() {
  // Who files for himself was not asked in what capacity.
  const isGiven = ([pointer, value]) => pointer !== ROLE || value !== "self";
  const list = answers().filter(isGiven).filter(([pointer]) => about(pointer).kind !== undefined && (pointer === "/action" || isOpen(pointer)) && ![...links.value.keys()].some((target) => within(pointer, target)));
  return steps.value.map((step) => {
    const own = list.filter(([pointer]) => stepOf(pointer)?.id === step.id);
    if (own.length === 0) return null;
    return (
      <section class="answers" key={step.id}>
        <h2>{titleOf(step)}</h2>
        <dl>{own.map(([pointer, value]) => (
          <div key={pointer}><dt>{step.index === undefined || step.kind === "service-person" ? labelOf(pointer) : nameOf(pointer)}</dt><dd>{isSecret(pointer) ? masked(String(value)) : wordsOf(pointer, value)}</dd>
            <dd class="change"><a href={`#${step.id}`} onClick={(event) => { event.preventDefault(); go(step.id, pointer); }}>{t("check.change")}<span class="unseen"> {nameOf(pointer)}</span></a></dd></div>
        ))}</dl>
      </section>
    );
  });
}

export function Check({ step }) {
  language();
  useLayoutEffect(() => { if (!isChecked.value) checkAll(); }, []);
  const isReady = core.state.value === "ready";
  return (
    <Sheet step={step} lead={t("check.lead")}>
      {isReady ? <Summary /> : <p class="note">{t(core.state.value === "lost" ? "core.failed.body" : "core.waiting")}</p>}
      <Answers />
    </Sheet>
  );
}
