// Who answers for the organizer. An individual has said who that is already.
import { useState } from "preact/hooks";
import { Contacts, Person, PersonCertificate } from "../parts/Person.jsx";
import { Field, Group } from "../parts/Field.jsx";
import { links, ORGANIZER_PERSON, ROLE, valueAt } from "../state/filing.js";
import { isEmpty } from "../state/json.js";
import { t } from "../state/language.js";
import { Sheet } from "../parts/Sheet.jsx";

const CERTIFICATE = `${ORGANIZER_PERSON}/certificate`;
const LEGAL = "/organizer/legalRepresentative";

/** The legal representative is asked for where somebody else is in charge. */
const isAnother = () => valueAt(ROLE) === "delegate" || !isEmpty(valueAt(LEGAL));

/** What a file says otherwise of the same person is there for as long as the step is. */
function Yourself() {
  const [others] = useState(() => ({ role: valueAt(ROLE) !== "self", certificate: !links.value.has(CERTIFICATE) }));
  return (
    <>
      {others.role && <Field at={ROLE} />}
      {others.certificate && <PersonCertificate at={CERTIFICATE} />}
      <Contacts at={ORGANIZER_PERSON} token="organizer" />
    </>
  );
}

export const PersonInCharge = ({ step }) => (links.value.has(`${ORGANIZER_PERSON}/name`)
  ? <Sheet step={step} lead={t("contacts.lead")}><Yourself /></Sheet>
  : (
    <Sheet step={step} lead={t("person.lead")}>
      <Person at={ORGANIZER_PERSON} token="organizer" />
      {isAnother() && <Group folded at={LEGAL} hint={t("legal.hint")}><Person at={LEGAL} token="legal" role={false} /></Group>}
    </Sheet>
  ));
