// A person: entered once, wherever the same person has another role.
import { Field, Group, isShown } from "./Field.jsx";
import { CertificateTold } from "./Told.jsx";
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

const SELDOM = ["validFrom", "holder", "address", "issuer"];
export const PersonCertificate = ({ at, anyway }) => (
  <>
    <Field at={`${at}/number`} keys="code" told={<CertificateTold at={at} />} anyway={anyway} />
    <Field at={`${at}/kind`} anyway={anyway} />
    <Field at={`${at}/validUntil`} as="expiry" anyway={anyway} />
    {SELDOM.some((member) => isShown(`${at}/${member}`)) && <Group folded title={t("certificate.more")}>{SELDOM.map((member) => <Field key={member} at={`${at}/${member}`} />)}</Group>}
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
