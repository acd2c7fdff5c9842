// The documents: what each is, whose, and what the file tells of itself.
import { Field } from "../parts/Field.jsx";
import { List } from "../parts/List.jsx";
import { Sheet } from "../parts/Sheet.jsx";
import { t } from "../state/language.js";
import { parts } from "../state/parts.js";
import { report } from "../state/checking.js";

const Attachment = ({ at }) => (
  <>
    <Field at={`${at}/kind`} anyway />
    <Field at={`${at}/of`} as="select" groups={[{ items: parts() }]} anyway />
    <Field at={at} as="file" label="attachment.file" hint={false} anyway />
  </>
);

export function Attachments({ step }) {
  const materials = report.value?.materials ?? [];
  return (
    <Sheet step={step} lead={t("attachments.lead")}>
      {materials.length > 0 && (
        <div class="note"><p>{t("attachments.needed")}</p><ul>{materials.filter(({ required }) => required).map(({ title }) => <li>{title}</li>)}</ul></div>
      )}
      <List at="/attachments" add="attachments.add" data={{ "data-add": "attachment" }} each={(entry) => <Attachment at={entry} />} />
    </Sheet>
  );
}
