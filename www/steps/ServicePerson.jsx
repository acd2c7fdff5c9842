// Who answers for a service: somebody who is known already, or another person.
import { idOf } from "../parts/Field.jsx";
import { Findings } from "../parts/Findings.jsx";
import { Person } from "../parts/Person.jsx";
import { Sheet } from "../parts/Sheet.jsx";
import { isRequired } from "../state/about.js";
import { leave, shownAt } from "../state/checking.js";
import { isIndividual, link, linkOf, ORGANIZER_PERSON, services, servicePerson, valueAt } from "../state/filing.js";
import { isEmpty } from "../state/json.js";
import { kept } from "../state/kept.js";
import { t } from "../state/language.js";
import { onceSeen } from "../state/pace.js";
import { serviceName } from "../state/steps.js";

/** The persons entered elsewhere: the organizer's, and those of earlier services that have one of their own. */
function known(index) {
  const others = services.value.map((_, other) => other).filter((other) => other < index && linkOf(servicePerson(other)) === undefined && !isEmpty(valueAt(servicePerson(other))));
  const named = (pointer, role) => ({ value: pointer, label: valueAt(`${pointer}/name`) || t("person.unnamed"), hint: role });
  const own = named(ORGANIZER_PERSON, t("person.of-organizer"));
  return [isIndividual.value ? { ...own, label: t("person.yourself"), hint: valueAt(`${ORGANIZER_PERSON}/name`) } : own, ...others.map((other) => named(servicePerson(other), t("person.of-service", { name: serviceName(other) })))];
}

/** The services for which another person is chosen, of whom nothing is filled in yet. */
const chosenOther = kept(() => new Set());

export function ServicePerson({ step }) {
  const at = servicePerson(step.index);
  const from = linkOf(at);
  const isOther = from === undefined && (!isEmpty(valueAt(at)) || chosenOther.value.has(at));
  const choose = (source) => onceSeen(() => {
    if (source === undefined) chosenOther.value = new Set([...chosenOther.peek(), at]);
    link(at, source);
    leave(at);
  });
  const another = !isIndividual.value || isOther;
  return (
    <Sheet step={step} lead={t("service-person.lead")}>
      <fieldset class="field" data-at={at}>
        <legend>{t("service-person.question")}{isRequired(at) && <span class="star" aria-hidden="true"> *</span>}</legend>
        <div class="cards stacked">
          {known(step.index).map(({ value, label, hint }) => (
            <label class="card" key={value}><input type="radio" name={`same${at}`} checked={from === value} onChange={choose(value)} /><span><span class="name">{label}</span>{hint && <span class="why">{hint}</span>}</span></label>
          ))}
          {another && <label class="card"><input type="radio" name={`same${at}`} checked={isOther} onChange={choose(undefined)} /><span><span class="name">{t("person.another")}</span></span></label>}
        </div>
        <Findings list={shownAt(at)} id={idOf(at)} />
      </fieldset>
      {isOther && <Person at={at} token={`service${step.index + 1}`} />}
    </Sheet>
  );
}
