// What the form calls the parts of a filing, where a document or a finding names one.
import { labelOf } from "./about.js";
import { services } from "./filing.js";
import { within } from "./json.js";
import { serviceName } from "./steps.js";

/** The parts that a document can belong to. */
export const parts = () => [
  ["/organizer", labelOf("/organizer")],
  ["/organizer/legalRepresentative", labelOf("/organizer/legalRepresentative")],
  ["/organizer/personInCharge", labelOf("/organizer/personInCharge")],
  ...services.value.flatMap((_, index) => [
    [`/services/${index}`, serviceName(index)],
    [`/services/${index}/personInCharge`, labelOf("/services/0/personInCharge")],
  ]),
].map(([value, label]) => ({ value, label }));

export const partOf = (pointer) => parts().findLast(({ value }) => within(pointer, value))?.label;
