// The documents: those this filing needs, each with a place for its file; then whatever else there is.
import { Field } from "../parts/Field.jsx";
import { Drop } from "../parts/Drop.jsx";
import { Icon } from "../parts/Icon.jsx";
import { List } from "../parts/List.jsx";
import { Sheet } from "../parts/Sheet.jsx";
import { table } from "../state/about.js";
import { announce, leave, report } from "../state/checking.js";
import { removeEntry, valueAt, write } from "../state/filing.js";
import { documentOf } from "../state/inspecting.js";
import { within } from "../state/json.js";
import { t } from "../state/language.js";
import { parts, whoseIs } from "../state/parts.js";
import { onceSeen } from "../state/pace.js";
import { doing } from "../state/undo.js";

const LIST = "/attachments";
const entries = () => (Array.isArray(valueAt(LIST)) ? valueAt(LIST) : []);

/** The part of the filing that a material belongs to, as a document names it. */
const ofPart = ({ of }) => (of === undefined ? undefined : parts().findLast(({ value }) => within(of, value))?.value);
const isFor = (material) => (entry) => entry?.kind === material.id && (material.of === undefined || entry.of === undefined || entry.of === ofPart(material));

async function add(material, files) {
  for (const file of files) {
    const found = await documentOf(file);
    const index = entries().length;
    const of = ofPart(material);
    write(`${LIST}/${index}`, { kind: material.id, ...(of !== undefined && { of }), ...found });
    leave(`${LIST}/${index}`);
  }
  announce(t("file.read", { name: files.map(({ name }) => name).join(t("join")) }));
}

const remove = (index) => doing(LIST, t("form.removed", { n: index + 1 }), () => removeEntry(LIST, index));

/** What has to be handed in, with its files; more than one where a document has two sides. */
function Material({ material }) {
  const own = entries().flatMap((entry, index) => (isFor(material)(entry) ? [index] : []));
  const id = `material-${material.id}${(material.of ?? "").replaceAll("/", "-")}`;
  const whose = whoseIs(material);
  return (
    <li>
      <p><strong>{own.length > 0 && <Icon name="done" />}{material.title}</strong>{whose && ` · ${whose}`}</p>
      {material.note && <p class="why">{material.note}</p>}
      {own.map((index) => (
        <div class="picked" key={index}>
          <Field at={`${LIST}/${index}`} as="file" title={material.title} hint={false} anyway marked={false} />
          <button type="button" class="quiet small" onClick={onceSeen(() => remove(index))}><Icon name="minus" />{t("attachment.remove")}<span class="unseen"> {material.title}</span></button>
        </div>
      ))}
      <Drop id={id} label={t(own.length > 0 ? "file.another" : "file.choose")} of={material.title} multiple onFiles={(files) => add(material, files)} data={{ "data-drop": material.id }} />
    </li>
  );
}

const Other = ({ at }) => (
  <>
    <Field at={`${at}/kind`} anyway />
    <Field at={`${at}/of`} as="select" groups={[{ items: parts() }]} anyway />
    <Field at={at} as="file" label="attachment.file" hint={false} anyway />
  </>
);

export function Attachments({ step }) {
  const kinds = new Set(table("attachmentKind").map(({ value }) => value));
  const needed = (report.value?.materials ?? []).filter(({ required, id }) => required && kinds.has(id));
  const isOther = (entry) => !needed.some((material) => isFor(material)(entry));
  return (
    <Sheet step={step} lead={t("attachments.lead")}>
      {needed.length > 0 && <section class="materials"><h2>{t("attachments.needed")}</h2><ul class="plain lines">{needed.map((material) => <Material key={`${material.id} ${material.of}`} material={material} />)}</ul></section>}
      <List at={LIST} title={t("attachments.others")} only={isOther} add="attachments.add" data={{ "data-add": "attachment" }} each={(entry) => <Other at={entry} />} />
    </Sheet>
  );
}
