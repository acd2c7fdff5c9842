// Where the servers stand and who connects them; the provider mostly knows.
import { Field } from "../parts/Field.jsx";
import { Sheet } from "../parts/Sheet.jsx";
import { t } from "../state/language.js";

export function Access({ step }) {
  const at = `/services/${step.index}/access`;
  return (
    <Sheet step={step} lead={t("access.lead")}>
      <Field at={`${at}/provider`} /><Field at={`${at}/method`} /><Field at={`${at}/serverLocation`} /><Field at={`${at}/addresses`} />
    </Sheet>
  );
}
