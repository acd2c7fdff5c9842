// What the form calls the parts of a filing, where a document or a finding names one.
import { labelOf } from "./about.js";
import { servicePerson, services } from "./filing.js";
import { within } from "./json.js";
import { t } from "./language.js";
import { serviceName } from "./steps.js";

/** The parts that a document can belong to. */
export const parts = () => [
  ["/organizer", labelOf("/organizer")],
  ["/organizer/legalRepresentative", labelOf("/organizer/legalRepresentative")],
  ["/organizer/personInCharge", labelOf("/organizer/personInCharge")],
  ...services.value.flatMap((_, index) => [
    [`/services/${index}`, serviceName(index)],
    [servicePerson(index), services.value.length > 1 ? t("person.of-service", { name: serviceName(index) }) : labelOf(servicePerson(index))],
  ]),
].map(([value, label]) => ({ value, label }));

const holder = (pointer) => parts().findLast(({ value }) => within(pointer, value));
export const partOf = (pointer) => holder(pointer)?.label;

/** Whose a material is, where its own title does not say so. */
export function whoseIs({ title, of = "" }) {
  const { value, label } = holder(of) ?? {};
  return value !== "/organizer" && label !== undefined && !title.toLowerCase().includes(label.toLowerCase()) ? label : undefined;
}
