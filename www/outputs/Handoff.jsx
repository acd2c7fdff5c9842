// The values in the order in which a console asks for them, each with a button that copies it and remembers that it did.
import { useState } from "preact/hooks";
import { consoles } from "./consoles.js";
import { ShowNumbers } from "./ShowNumbers.jsx";
import { isShown } from "../parts/Field.jsx";
import { Icon } from "../parts/Icon.jsx";
import { about, isSecret, labelOf } from "../state/about.js";
import { announce, provider } from "../state/checking.js";
import { services, valueAt } from "../state/filing.js";
import { isEmpty } from "../state/json.js";
import { kept } from "../state/kept.js";
import { inChinese, language, oneOf, t } from "../state/language.js";
import { onceSeen } from "../state/pace.js";
import { divisionName, fullAddress } from "../state/places.js";
import { masked, wordsOf } from "../state/words.js";

const copied = kept(() => new Set());

/** What a console's box takes, where it is not the value itself. */
const TRANSFORMS = {
  region: (value) => divisionName(value),
  full: (value) => fullAddress(valueAt("/organizer/region"), value),
  compact: (value) => (value === "long-term" ? "长期" : String(value).replaceAll("-", "")),
  host: (value) => String(value).replace(/^[a-z]+:\/\//i, "").replace(/^www\./i, "").replace(/\/.*$/, ""),
  url: (value) => (/^[a-z]+:\/\//i.test(value) ? value : `http://${value}`),
  hex: (value) => String(value).replaceAll(":", ""),
};

/** The pointers of a line: one, or one for each service, domain and platform. */
function pointersOf(pattern, index) {
  const open = [pattern.replace("{i}", String(index))];
  const done = [];
  for (const pointer of open) {
    const at = pointer.indexOf("*");
    if (at < 0) done.push(pointer);
    else {
      const list = valueAt(pointer.slice(0, at - 1));
      if (Array.isArray(list)) list.forEach((_, entry) => open.push(pointer.replace("*", String(entry))));
    }
  }
  return done;
}

function Line({ label, pointer, transform, isOpen }) {
  const value = valueAt(pointer);
  const words = isEmpty(value) ? "" : transform ? TRANSFORMS[transform](value) : inChinese(() => wordsOf(pointer, value));
  const isDone = copied.value.has(pointer);
  const copy = async () => {
    await navigator.clipboard.writeText(words);
    copied.value = new Set([...copied.value, pointer]);
    announce(t("handoff.copied.one", { label }));
  };
  return (
    <li class={isDone ? "copied" : ""}>
      <span class="label">{label}{language() === "en" && <span class="why">{labelOf(pointer)}</span>}</span>
      <span class="value">{words === "" ? t("handoff.none") : isSecret(pointer) && !isOpen ? masked(words) : words}</span>
      {words !== "" && <button type="button" class="quiet small" onClick={copy}><Icon name={isDone ? "done" : "copy"} />{t(isDone ? "handoff.copied" : "handoff.copy")}<span class="unseen"> {label}</span></button>}
    </li>
  );
}

export function Handoff() {
  language();
  const [chosen, choose] = useState(() => consoles.find(({ of }) => of === provider.value)?.id ?? "default");
  const [isOpen, open] = useState(false);
  const console = consoles.find(({ id }) => id === chosen);
  return (
    <article class="paper" data-output="handoff">
      <h2>{t("handoff.title")}</h2>
      <p class="why">{t("handoff.lead")}</p>
      <div class="tools screen-only">
        <label class="look">{t("handoff.console")} <select value={chosen} onChange={onceSeen(({ value }) => choose(value))} autocomplete="off">{consoles.map(({ id, title }) => <option value={id}>{oneOf(title)}</option>)}</select></label>
        <ShowNumbers isOpen={isOpen} open={open} />
      </div>
      <p class="why small">{t(`handoff.${console.rating}`, { seen: t("basis.seen", { date: console.seen }) })}</p>
      {console.steps.map((step, number) => {
        const rounds = step.each ? services.value.map((_, index) => index) : [0];
        return rounds.map((index) => {
          const lines = step.fields.flatMap(({ label, at, transform }) => pointersOf(at, index).filter((pointer) => about(pointer).kind !== undefined && isShown(pointer)).map((pointer) => ({ label, pointer, transform })));
          return lines.length === 0 ? null : (
            <section key={`${number} ${index}`}><h3>{step.title}{rounds.length > 1 && ` ${index + 1}`}{step.locked && <span class="optional"> {t("handoff.locked")}</span>}</h3>
              <ol class="plain handoff">{lines.map((line) => <Line key={line.pointer + line.label} isOpen={isOpen} {...line} />)}</ol>
            </section>
          );
        });
      })}
      <p class="why small">{t("handoff.rest")}</p>
    </article>
  );
}
