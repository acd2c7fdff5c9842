// Who files: the certificate's number first, since it tells much of the rest.
import { Field, Group, isShown } from "../parts/Field.jsx";
import { CertificateTold } from "../parts/Told.jsx";
import { isIndividual } from "../state/filing.js";
import { t } from "../state/language.js";
import { Sheet } from "../parts/Sheet.jsx";

const CERTIFICATE = "/organizer/certificate";
const SELDOM = ["address", "holder", "validFrom", "issuer"].map((member) => `${CERTIFICATE}/${member}`).concat("/organizer/investor", "/organizer/remark");
/** A change that leaves the organizer alone needs its number only. */
const leadOf = () => (isShown("/organizer/name") || isShown(`${CERTIFICATE}/number`) ? (isIndividual.value ? "organizer.lead.individual" : "organizer.lead") : "organizer.lead.number");

export const Organizer = ({ step }) => (
  <Sheet step={step} lead={t(leadOf())}>
    <Field at="/organizer/filingNumber" keys="code" />
    <Field at={`${CERTIFICATE}/number`} keys="code" told={<CertificateTold at={CERTIFICATE} />} />
    <Field at={`${CERTIFICATE}/kind`} />
    <Field at="/organizer/name" autocomplete={isIndividual.value ? "name" : "organization"} label={isIndividual.value ? "organizer.name.individual" : undefined} hint={isIndividual.value ? "organizer.name.individual.hint" : undefined} />
    <Field at={`${CERTIFICATE}/validUntil`} as="expiry" />
    <Field at="/organizer/region" as="region" hint={isIndividual.value ? "organizer.region.individual.hint" : "organizer.region.hint"} />
    <Field at="/organizer/address" autocomplete="address-line1" />
    {SELDOM.some(isShown) && <Group folded title={t("organizer.more")}>
      <Field at={`${CERTIFICATE}/address`} />
      <Field at={`${CERTIFICATE}/holder`} />
      <Field at={`${CERTIFICATE}/validFrom`} />
      <Field at={`${CERTIFICATE}/issuer`} />
      {!isIndividual.value && <Field at="/organizer/investor" />}
      <Field at="/organizer/remark" as="area" />
    </Group>}
  </Sheet>
);
