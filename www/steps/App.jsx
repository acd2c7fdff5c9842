// What identifies an app: on each platform its package, public key and fingerprint; and whose code it carries.
import { Field } from "../parts/Field.jsx";
import { List } from "../parts/List.jsx";
import { Sheet } from "../parts/Sheet.jsx";
import { Signing } from "../parts/Signing.jsx";
import { leave } from "../state/checking.js";
import { valueAt, write } from "../state/filing.js";
import { t } from "../state/language.js";
import { onceSeen } from "../state/pace.js";

const Platform = ({ at }) => (
  <>
    <Field at={`${at}/os`} as="cards" anyway /><Field at={`${at}/id`} keys="code" anyway />
    <Field at={`${at}/publicKey`} as="area" anyway /><Field at={`${at}/fingerprint`} anyway />
  </>
);

/** An empty list is an answer: none are used. */
function NoSdks({ at }) {
  const value = valueAt(at);
  const isNone = Array.isArray(value) && value.length === 0;
  const toggle = onceSeen(({ checked }) => {
    write(at, checked ? [] : undefined);
    leave(at);
  });
  if (Array.isArray(value) && value.length > 0) return null;
  return <label class="option"><input type="checkbox" checked={isNone} onChange={toggle} />{t("app.sdks.none")}</label>;
}

export function App({ step }) {
  const at = `/services/${step.index}/app`;
  return (
    <Sheet step={step} lead={t("app.lead")}>
      <Signing at={`${at}/platforms`} />
      <List at={`${at}/platforms`} least={1} add="app.platforms.add" each={(entry) => <Platform at={entry} />} />
      <List at={`${at}/sdks`} add="app.sdks.add" each={(entry) => <><Field at={`${entry}/vendor`} anyway /><Field at={`${entry}/purpose`} anyway /></>} />
      <NoSdks at={`${at}/sdks`} />
    </Sheet>
  );
}
