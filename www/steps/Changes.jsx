// A change: only what changes is asked for, and what identifies the filing.
import { Sheet } from "../parts/Sheet.jsx";
import { nameOf } from "../state/about.js";
import { isIndividual, newService, services, valueAt, write } from "../state/filing.js";
import { isEmpty } from "../state/json.js";
import { t } from "../state/language.js";
import { onceSeen } from "../state/pace.js";
import { changes } from "../state/steps.js";

const PERSON = "/organizer/personInCharge";
const OF_ORGANIZER = ["/organizer/name", "/organizer/certificate", "/organizer/address", PERSON, `${PERSON}/mobile`, `${PERSON}/emergencyPhone`, `${PERSON}/email`, "/organizer/region"];
const ofService = (index) => ["name", "domains", "content", "languages", "description", "approvals", "personInCharge", "personInCharge/mobile", "access", "app"].map((member) => `/services/${index}/${member}`);

export function Changes({ step }) {
  const toggle = (pointer) => onceSeen(({ checked }) => {
    const list = checked ? [...changes.value, pointer] : changes.value.filter((other) => other !== pointer);
    write("/changes", list.length === 0 ? undefined : list);
    if (checked && pointer.startsWith("/services/") && isEmpty(valueAt("/services"))) write("/services", [newService("website")]);
  });
  const box = (pointer) => (
    <label class="option" key={pointer}>
      <input type="checkbox" name="/changes" value={pointer} checked={changes.value.includes(pointer)} onChange={toggle(pointer)} />
      {nameOf(pointer).replace(/^主办者(?=有效证件)/, "")}
    </label>
  );
  return (
    <Sheet step={step} lead={t("changes.lead")}>
      <fieldset class="field"><legend>{t("changes.organizer")}</legend><p class="hint">{t("changes.organizer.hint")}</p>
        <div class="checks">{OF_ORGANIZER.filter((pointer) => !(isIndividual.value && pointer === PERSON)).map(box)}</div>
      </fieldset>
      {(services.value.length === 0 ? [0] : services.value.map((_, index) => index)).map((index) => (
        <fieldset class="field" key={index}><legend>{t("changes.service", { n: index + 1 })}</legend>
          <div class="checks">{ofService(index).map(box)}</div>
        </fieldset>
      ))}
    </Sheet>
  );
}
