// The domains of a service, and what their registration says.
import { Field, Group } from "../parts/Field.jsx";
import { List } from "../parts/List.jsx";
import { PastedRecord } from "../parts/Record.jsx";
import { PersonCertificate } from "../parts/Person.jsx";
import { Sheet } from "../parts/Sheet.jsx";
import { DomainFacts, HomepageOffer } from "../parts/Told.jsx";
import { isIndividual, valueAt } from "../state/filing.js";
import { t } from "../state/language.js";

const Registration = ({ at }) => (
  <Group folded at={at}>
    <PastedRecord at={at} />
    <Field at={`${at}/registrant`} anyway /><Field at={`${at}/registrar`} anyway />
    <Field at={`${at}/registeredOn`} anyway width="date" /><Field at={`${at}/expiresOn`} anyway width="date" /><Field at={`${at}/verifiedOn`} anyway width="date" />
    <Field at={`${at}/status`} anyway /><Field at={`${at}/redacted`} anyway />
    <Group folded at={`${at}/registrantCertificate`}><PersonCertificate at={`${at}/registrantCertificate`} anyway /></Group>
  </Group>
);

const Domain = ({ at }) => (
  <>
    <Field at={`${at}/name`} keys="url" told={<DomainFacts at={`${at}/name`} />} />
    <Registration at={`${at}/registration`} />
  </>
);

export function Domains({ step }) {
  const at = `/services/${step.index}`;
  const domains = valueAt(`${at}/domains`);
  const isList = Array.isArray(domains) && domains.length > 1;
  const isApp = valueAt(`${at}/kind`) === "app";
  return (
    <Sheet step={step} lead={t(isApp ? "domains.lead.app" : isIndividual.value ? "domains.lead.individual" : "domains.lead")}>
      {isList || isApp
        ? <List at={`${at}/domains`} least={1} add="domains.add" data={{ "data-add": "domain" }} each={(entry) => <Domain at={entry} />} />
        : <Domain at={`${at}/domains/0`} />}
      <Field at={`${at}/homepage`} keys="url" after={<HomepageOffer at={`${at}/homepage`} domain={`${at}/domains/0/name`} />} />
    </Sheet>
  );
}
