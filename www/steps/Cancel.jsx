// A cancellation: what ends, and its number.
import { Field } from "../parts/Field.jsx";
import { Sheet } from "../parts/Sheet.jsx";
import { Cards } from "../controls/Cards.jsx";
import { leave } from "../state/checking.js";
import { services, write } from "../state/filing.js";
import { t } from "../state/language.js";

const ENDS = ["organizer", "service"];

export function Cancel({ step }) {
  const what = services.value.length === 0 ? "organizer" : "service";
  const choose = (next) => write("/services", next === "organizer" ? undefined : [{}]);
  return (
    <Sheet step={step} lead={t("cancel.lead")}>
      <fieldset class="field"><legend>{t("cancel.what")}</legend>
        <Cards at="cancel" id="cancel-what" value={what} items={ENDS.map((value) => ({ value, label: t(`cancel.${value}`), hint: t(`cancel.${value}.hint`) }))} onChange={choose} onLeave={() => leave("/services")} />
      </fieldset>
      <Field at="/organizer/filingNumber" keys="code" anyway />
      {services.value.map((_, index) => <Field key={index} at={`/services/${index}/filingNumber`} hint="cancel.number.hint" keys="code" anyway />)}
    </Sheet>
  );
}
