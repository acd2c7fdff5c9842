// What, who, and with which provider: three answers that decide what the rest asks.
import { Field } from "../parts/Field.jsx";
import { Sheet } from "../parts/Sheet.jsx";
import { Cards } from "../controls/Cards.jsx";
import { Options } from "../controls/Select.jsx";
import { useEffect, useRef, useState } from "preact/hooks";
import { providers, table, tables } from "../state/about.js";
import { filedBefore, outlook, provider } from "../state/checking.js";
import { action, newService, services, valueAt, write } from "../state/filing.js";
import { t } from "../state/language.js";
import { onceSeen } from "../state/pace.js";
import { go } from "../state/route.js";
import { sample } from "../state/files.js";

const NATURES = ["individual", "enterprise", "public-institution", "government", "social-organization"];
const KINDS = ["website", "app", "mini-program", "quick-app"];

const described = (prefix, items) => items.map((item) => ({ ...item, hint: t(`${prefix}.${item.value}`) }));

/** 个体工商户 are filed as enterprises or as individuals, by province and trade name. */
function IndividualBusiness() {
  const box = useRef();
  const [isOpen, open] = useState(false);
  const [province, choose] = useState("");
  // It may have been opened before the program came.
  const look = () => open(box.current.open);
  useEffect(look, []);
  const own = tables().policies.find(({ id }) => id === `province-${province.slice(0, 2)}`)?.individualBusiness;
  return (
    <details class="rest" ref={box} onToggle={look}>
      <summary>{t("start.business")}</summary>
      {isOpen && <div class="inner">
        <label class="look">{t("organizer.region.province")} <select value={province} onChange={(event) => choose(event.currentTarget.value)} autocomplete="off"><Options groups={[{ items: table("province") }]} value={province} /></select></label>
        {province !== "" && <p>{t(`start.business.${own ?? "unknown"}`)}</p>}
      </div>}
    </details>
  );
}

function Who() {
  const all = table("nature");
  const near = NATURES.map((slug) => all.find(({ value }) => value === slug)).filter(Boolean);
  const more = all.filter(({ value }) => !NATURES.includes(value));
  return <Field at="/organizer/nature" as="cards" label="start.who" hint={false} items={described("nature", near)} more={more} after={<IndividualBusiness />} anyway />;
}

/** What to have at hand for exactly this, from the core. */
function AtHand() {
  const needed = outlook.value?.materials.filter(({ required }) => required) ?? [];
  if (needed.length === 0) return null;
  return (
    <section class="note" aria-labelledby="at-hand">
      <h2 id="at-hand">{t("start.at-hand")}</h2>
      <p>{needed.map(({ title }) => title).join(t("join"))}</p>
      <p class="hint">{t("start.at-hand.phone")}</p>
      <details class="rest"><summary>{t("start.at-hand.how")}</summary><ul>{needed.map(({ title, note }) => <li key={title}><strong>{title}</strong>{note && <span class="why">{note}</span>}</li>)}</ul></details>
    </section>
  );
}

function Known() {
  if (action.value !== "new") return null;
  const box = (what) => (
    <label class="option"><input type="checkbox" checked={filedBefore.value[what]} onChange={onceSeen(({ checked }) => { filedBefore.value = { ...filedBefore.value, [what]: checked }; })} />{t(`start.known.${what}`)}</label>
  );
  return <fieldset class="field"><legend>{t("start.known")}</legend><p class="hint">{t("start.known.hint")}</p><div class="checks wide">{box("organizer")}{box("domain")}</div></fieldset>;
}

/** What is to be filed; each kind may be added later as often as wanted. */
function Kinds() {
  const kind = valueAt("/services/0/kind");
  const choose = (next) => write("/services/0", { ...newService(next), ...valueAt("/services/0"), kind: next });
  if (services.value.length > 1) return null;
  return (
    <fieldset class="field" data-at="/services/0/kind"><legend>{t("start.kind")}</legend>
      <Cards at="/services/0/kind" id="start-kind" value={kind} items={described("kind", table("serviceKind").filter(({ value }) => KINDS.includes(value)))} onChange={choose} onLeave={() => {}} />
    </fieldset>
  );
}

export function Start({ step }) {
  const isFull = action.value !== "cancel";
  return (
    <Sheet step={step} title={t("start.title")} lead={t("page.lead")}>
      <p class="hint">{t("start.words")} <a href="#words">{t("start.words.link")}</a></p>
      <Field at="/action" as="cards" label="start.what" hint={false} items={described("action", table("action"))} anyway marked={false} />
      {isFull && <Who />}
      {isFull && action.value !== "change" && <Kinds />}
      {isFull && (
        <div class="field"><label for="provider">{t("start.provider")}</label><p class="hint" id="provider-hint">{t("start.provider.hint")}</p>
          <select id="provider" aria-describedby="provider-hint" value={provider.value} autocomplete="off" onChange={onceSeen(({ value }) => { provider.value = value; })}>
            <option value="">{t("start.provider.none")}</option>
            {providers().map(({ value, label }) => <option value={value}>{label}</option>)}
          </select>
        </div>
      )}
      <Known />
      <AtHand />
      <p class="aside"><button type="button" class="quiet" onClick={async () => { if (await sample()) go("tasks"); }}>{t("tool.sample")}</button> {t("start.sample")}</p>
    </Sheet>
  );
}
