// A person: entered once, wherever the same person has another role.
import { Field, Group } from "./Field.jsx";
import { CertificateFacts, NumberOffers } from "./Told.jsx";
import { t } from "../state/language.js";

/** `token` tells the persons apart for the browser's own filling-in; `roles` is for those whose role is asked. */
export const Person = ({ at, token, role = true, anyway = false }) => (
  <>
    <Field at={`${at}/name`} autocomplete={`section-${token} name`} anyway={anyway} />
    {role && <Field at={`${at}/role`} anyway={anyway} />}
    <PersonCertificate at={`${at}/certificate`} anyway={anyway} />
    <Contacts at={at} token={token} anyway={anyway} />
  </>
);

export const PersonCertificate = ({ at, anyway }) => (
  <>
    <Field at={`${at}/number`} keys="code" told={<><CertificateFacts at={at} /><NumberOffers at={at} /></>} anyway={anyway} />
    <Field at={`${at}/kind`} anyway={anyway} />
    <Field at={`${at}/validUntil`} as="expiry" anyway={anyway} />
    <Group folded title={t("certificate.more")}>
      <Field at={`${at}/validFrom`} /><Field at={`${at}/holder`} /><Field at={`${at}/address`} />
    </Group>
  </>
);

export const Contacts = ({ at, token, anyway }) => (
  <>
    <Field at={`${at}/mobile`} keys="tel" autocomplete={`section-${token} tel`} anyway={anyway} />
    <Field at={`${at}/emergencyPhone`} keys="tel" anyway={anyway} />
    <Field at={`${at}/email`} keys="email" autocomplete={`section-${token} email`} anyway={anyway} />
    <Field at={`${at}/officePhone`} keys="tel" />
  </>
);
