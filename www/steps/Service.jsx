// One service: what it is called and what it offers, and which prior approvals it has.
import { Field, Group } from "../parts/Field.jsx";
import { List } from "../parts/List.jsx";
import { Sheet } from "../parts/Sheet.jsx";
import { wordFor } from "../state/about.js";
import { isIndividual, removeEntry, services, valueAt } from "../state/filing.js";
import { isEmpty } from "../state/json.js";
import { t } from "../state/language.js";
import { onceSeen } from "../state/pace.js";
import { go } from "../state/route.js";
import { isOpen } from "../state/steps.js";
import { doing } from "../state/undo.js";
import { Icon } from "../parts/Icon.jsx";

const USUAL = ["organization-portal", "blog", "shopping", "online-education", "software-download", "other"];
const USUAL_OF_INDIVIDUALS = ["blog", "pictures", "software-download", "other"];
const LANGUAGES = ["zh-Hans", "zh-Hant", "en"];

export const Approval = ({ at }) => (
  <>
    <Field at={`${at}/item`} anyway /><Field at={`${at}/number`} anyway /><Field at={`${at}/authority`} anyway />
    <Field at={`${at}/holder`} anyway /><Field at={`${at}/issuedOn`} anyway /><Field at={`${at}/validUntil`} as="expiry" anyway />
  </>
);

function Remove({ index }) {
  if (services.value.length < 2) return null;
  const remove = onceSeen(() => {
    doing("/services", t("service.removed", { n: index + 1 }), () => removeEntry("/services", index));
    go("tasks");
  });
  return <button type="button" class="quiet" onClick={remove}><Icon name="minus" />{t("service.remove")}</button>;
}

export function Service({ step }) {
  const at = `/services/${step.index}`;
  const kind = valueAt(`${at}/kind`);
  const word = wordFor("/services/0/kind", kind ?? "");
  const title = services.value.length > 1 ? t("service.nth", { kind: word, n: step.index + 1 }) : word;
  return (
    <Sheet step={step} title={title} lead={t("service.lead")}>
      {isOpen(`${at}/kind`) && <Field at={`${at}/kind`} />}
      <Field at={`${at}/filingNumber`} keys="code" />
      <Field at={`${at}/name`} />
      {(!["app", "mini-program", "quick-app"].includes(kind) || !isEmpty(valueAt(`${at}/content`))) && <Field at={`${at}/content`} as="checks" usual={isIndividual.value ? USUAL_OF_INDIVIDUALS : USUAL} />}
      <Field at={`${at}/languages`} usual={LANGUAGES} />
      <Field at={`${at}/description`} as="area" />
      <Field at={`${at}/approvals`} as="approvals" label="approvals.question" hint="approvals.hint" />
      {Array.isArray(valueAt(`${at}/approvals`)) && <List at={`${at}/approvals`} title={t("approvals.items")} add="approvals.items.add" each={(entry) => <Approval at={entry} />} />}
      {!isIndividual.value && isOpen(`${at}/nameApproval`) && <Group folded at={`${at}/nameApproval`} hint={t("name-approval.hint")}><Approval at={`${at}/nameApproval`} /></Group>}
      <Remove index={step.index} />
    </Sheet>
  );
}
