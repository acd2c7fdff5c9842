// The steps of this filing, in order: what each is called, which part of the filing it owns, and how far it is.
import { computed } from "@preact/signals";
import { isAsked, wordFor } from "./about.js";
import * as core from "./checker.js";
import { isChecked, shown, standOf } from "./checking.js";
import { action, isIndividual, links, ORGANIZER_PERSON, services, servicePerson, valueAt } from "./filing.js";
import { isEmpty, within } from "./json.js";
import { t } from "./language.js";
import { visited } from "./visits.js";

/** The pointers that change, as the user ticked them; with none, everything given is taken to change. */
export const changes = computed(() => {
  const list = valueAt("/changes");
  return Array.isArray(list) ? list.filter((pointer) => typeof pointer === "string") : [];
});

const IDENTIFYING = /^\/(organizer|services\/\d+)\/filingNumber$/;

/** Whether this request has anything to say at a pointer: with a change, only what changes and what identifies the filing. */
export function isOpen(pointer) {
  if (action.value === "cancel") return IDENTIFYING.test(pointer);
  if (action.value !== "change") return true;
  return IDENTIFYING.test(pointer) || changes.value.some((changed) => within(pointer, changed) || within(changed, pointer));
}

const always = [
  { id: "organizer", owns: ["/organizer"] },
  { id: "person", owns: [ORGANIZER_PERSON, "/organizer/legalRepresentative"] },
];

/** A service's own steps, those that its kind is asked for. */
function ofService(_, index) {
  const at = `/services/${index}`;
  const n = index + 1;
  return [
    { id: `service-${n}`, kind: "service", index, owns: [at] },
    { id: `domains-${n}`, kind: "domains", index, owns: [`${at}/domains`, `${at}/homepage`] },
    { id: `app-${n}`, kind: "app", index, owns: [`${at}/app`] },
    { id: `person-${n}`, kind: "service-person", index, owns: [servicePerson(index)] },
    { id: `access-${n}`, kind: "access", index, owns: [`${at}/access`] },
  ].filter(({ owns: [first], kind }) => kind === "service" || ((isAsked(first) && (kind !== "app" || isApp(index))) || !isEmpty(valueAt(first))) && !isAnswered(first));
}

/** Who files for himself answers for his services: there is nothing to ask. */
const isAnswered = (pointer) => isIndividual.value && links.value.get(pointer) === ORGANIZER_PERSON;

const isApp = (index) => valueAt(`/services/${index}/kind`) === "app";

/** The steps between the start and the result. */
export const steps = computed(() => {
  const all = action.value === "cancel"
    ? [{ id: "cancel", owns: ["/organizer", "/services"] }]
    : [...always, ...services.value.flatMap(ofService), { id: "attachments", owns: ["/attachments"] }].filter(hasWork);
  const first = [{ id: "start", owns: ["", "/action", "/organizer/nature"] }, ...(action.value === "change" ? [{ id: "changes", owns: ["/changes"] }] : [])];
  return [...first, ...all, { id: "check", owns: [] }, { id: "result", owns: [] }];
});

function hasWork({ id, owns }) {
  if (action.value !== "change" || id === "organizer" || id === "attachments") return true;
  return owns.some((own) => changes.value.some((pointer) => within(pointer, own) || within(own, pointer)));
}

/** The step at whose fields a pointer is filled in: the one that owns the longest part of it. */
export function stepOf(pointer) {
  let best;
  let longest = -1;
  for (const step of steps.value) {
    for (const own of step.owns) {
      if (own.length > longest && within(pointer, own)) [best, longest] = [step, own.length];
    }
  }
  return best;
}

/** Who files for himself has only his telephone left to say. */
export const isContacts = ({ id }) => id === "person" && links.value.has(`${ORGANIZER_PERSON}/name`);

export function titleOf({ id, kind, index }) {
  if (isContacts({ id })) return t("step.contacts");
  if (index === undefined) return t(`step.${id}`);
  return kind === "service" ? serviceName(index) : t(`step.${kind}`);
}

/** What a service is called: by its name, or as the second website. */
export function serviceName(index) {
  const name = valueAt(`/services/${index}/name`);
  const kind = valueAt(`/services/${index}/kind`);
  const word = typeof kind === "string" && kind !== "" ? wordFor("/services/0/kind", kind) : t("step.service");
  return typeof name === "string" && name !== "" ? t("service.named", { kind: word, name }) : services.value.length > 1 ? t("service.nth", { kind: word, n: index + 1 }) : word;
}

const owned = (step) => (pointer) => stepOf(pointer)?.id === step.id;

/** { state: "untouched" | "begun" | "missing" | "wrong" | "open" | "optional" | "done" | "checked", n } */
export function standing(step) {
  if (step.id === "check") return ofCheck();
  const { missing, wrong, open } = standOf(owned(step));
  const isSeen = visited.value.has(step.id) || isChecked.value;
  const isBegun = step.owns.some((own) => isFilled(step, own));
  if (!isSeen && !isBegun) return { state: "untouched", n: 0 };
  if (wrong > 0 && (isChecked.value || shown.value.some(({ at, severity }) => severity === "error" && owned(step)(at)))) return { state: "wrong", n: wrong };
  if (core.state.value !== "ready") return { state: "begun", n: 0 };
  if (missing > 0) return { state: "missing", n: missing };
  if (open > 0) return { state: "open", n: open };
  return { state: isBegun || step.owns.length === 0 ? "done" : "optional", n: 0 };
}

/** Looking at everything is not filling in: it is done where nothing is left. */
function ofCheck() {
  const { missing, wrong, open } = standOf(() => true);
  if (!isChecked.value) return { state: "untouched", n: 0 };
  const [state, n] = [["wrong", wrong], ["missing", missing], ["open", open]].find(([, n]) => n > 0) ?? ["checked", 0];
  return { state, n };
}

/** Whether the user has filled anything in; a service begins with its kind and language. */
function isFilled(step, own) {
  const value = valueAt(own);
  if (step.id === "start") return action.value !== "new" || !isEmpty(valueAt("/organizer/nature"));
  if (own === "/organizer") return !isEmpty({ ...value, personInCharge: undefined, legalRepresentative: undefined, nature: undefined });
  if (step.kind === "service") return !isEmpty({ name: value?.name, content: value?.content, description: value?.description, filingNumber: value?.filingNumber, approvals: value?.approvals });
  return !isEmpty(own === ORGANIZER_PERSON && isIndividual.value ? { ...value, name: undefined, certificate: undefined, role: undefined } : value);
}

