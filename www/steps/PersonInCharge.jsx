// Who answers for the organizer. An individual has said who that is already.
import { Contacts, Person } from "../parts/Person.jsx";
import { Group } from "../parts/Field.jsx";
import { links, ORGANIZER_PERSON, valueAt } from "../state/filing.js";
import { isEmpty } from "../state/json.js";
import { t } from "../state/language.js";
import { Sheet } from "../parts/Sheet.jsx";

const LEGAL = "/organizer/legalRepresentative";

/** The legal representative is asked for where somebody else is in charge. */
const isAnother = () => valueAt(`${ORGANIZER_PERSON}/role`) === "delegate" || !isEmpty(valueAt(LEGAL));

export const PersonInCharge = ({ step }) => (links.value.has(`${ORGANIZER_PERSON}/name`)
  ? <Sheet step={step} lead={t("contacts.lead")}><Contacts at={ORGANIZER_PERSON} token="organizer" /></Sheet>
  : (
    <Sheet step={step} lead={t("person.lead")}>
      <Person at={ORGANIZER_PERSON} token="organizer" />
      {isAnother() && <Group folded at={LEGAL} hint={t("legal.hint")}><Person at={LEGAL} token="legal" role={false} /></Group>}
    </Sheet>
  ));
