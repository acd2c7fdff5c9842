// The one filing the page works on. The JSON is the truth: a control shows a value of it and writes back only what the user
// changes, so whatever else an opened file holds stays as it is.
//
// Nobody types a thing twice: a `link` says that one part is the same as another. What is checked, saved and handed over
// (`whole`) has the linked parts filled in.
import { computed, signal } from "@preact/signals";
import { get, isEmpty, isRecord, parent, set, within, writeJson } from "./json.js";
import { sameMap, steady } from "./steady.js";

export const ORGANIZER_PERSON = "/organizer/personInCharge";
export const ROLE = `${ORGANIZER_PERSON}/role`;
export const servicePerson = (index) => `/services/${index}/personInCharge`;

const blank = () => ({ action: "new", organizer: { certificate: {}, personInCharge: {} }, services: [newService("website")] });

/** A service as it begins: nearly every one is in simplified Chinese, and says so where it is not. */
export const newService = (kind) => ({ kind, languages: ["zh-Hans"] });

const typed = signal(blank());
const linked = signal(new Map()); // pointer of a part → pointer of the part it is the same as
const saved = signal(writeJson(blank()));

/** The part with everything filled in that is the same as elsewhere. */
export const whole = computed(() => {
  let filing = typed.value;
  for (const [target, source] of links.value) filing = set(filing, target, get(filing, source));
  if (isIndividual.value && isEmpty(get(filing, ROLE))) filing = set(filing, ROLE, "self");
  return filing;
});

export const isIndividual = computed(() => get(typed.value, "/organizer/nature") === "individual");
export const action = computed(() => {
  const value = get(typed.value, "/action");
  return typeof value === "string" ? value : "new";
});
export const services = computed(() => {
  const value = get(typed.value, "/services");
  return Array.isArray(value) ? value : [];
});

const IN_PERSON = [[`${ORGANIZER_PERSON}/name`, "/organizer/name"], [`${ORGANIZER_PERSON}/certificate`, "/organizer/certificate"]];

/** Where an individual files something, that is who answers for it as well. */
const OF_FILINGS = ["new", "add-service", "add-access"];
const ownServices = () => (OF_FILINGS.includes(action.value) ? services.value.map((_, index) => [servicePerson(index), ORGANIZER_PERSON]) : []);

/** An individual is the organizer and the person in charge of everything, unless a file says otherwise; then what the user has linked. */
export const links = steady(() => {
  const isSame = ([target, source]) => {
    const value = get(typed.value, target);
    return isEmpty(value) || writeJson(value) === writeJson(get(typed.value, source));
  };
  return new Map([...(isIndividual.value ? [...IN_PERSON, ...ownServices()].filter(isSame) : []), ...linked.value]);
}, sameMap);

/** Where the value at a pointer is filled in: at itself, or where the part lies that it is the same as. */
export function sourceOf(pointer) {
  const [target, source] = [...links.value].findLast(([at]) => within(pointer, at)) ?? [];
  return target === undefined ? pointer : sourceOf(source + pointer.slice(target.length));
}

const read = new Map(); // pointer → its value, which tells its readers of its own changes alone
export function valueAt(pointer) {
  if (pointer === "") return whole.value;
  if (!read.has(pointer)) {
    // Looked up in what holds it: where that is as it was, so is all that is in it.
    const holder = parent(pointer);
    const own = pointer.slice(holder.length);
    read.set(pointer, computed(() => get(valueAt(holder), own)));
  }
  return read.get(pointer).value;
}

export function write(pointer, value) {
  typed.value = set(typed.value, pointer, value) ?? {};
}

/** Makes a part the same as another, or with no source lets it be typed again, beginning with what it was. */
export function link(target, source) {
  const before = valueAt(target);
  const next = new Map(linked.value);
  if (source === undefined) next.delete(target);
  else next.set(target, source);
  linked.value = next;
  write(target, source === undefined ? before : undefined);
}
export const linkOf = (target) => linked.value.get(target);

/** Takes an entry out of a list; what was linked to a later one moves with it. */
export function removeEntry(list, index) {
  const moved = (pointer) => {
    const rest = pointer.slice(list.length + 1);
    const at = Number(rest.split("/", 1)[0]);
    if (!within(pointer, list) || !(at > index)) return pointer;
    return `${list}/${at - 1}${rest.slice(String(at).length)}`;
  };
  const entry = `${list}/${index}`;
  linked.value = new Map([...linked.value].filter(([target, source]) => !within(target, entry) && !within(source, entry)).map((pair) => pair.map(moved)));
  write(list, get(typed.value, list).filter((_, at) => at !== index));
}

/** Another filing in place of this one; parts that say the same are one from now on. */
export function replace(filing) {
  typed.value = isRecord(filing) ? filing : { ...blank(), ...(filing === undefined ? {} : { filing }) };
  linked.value = new Map();
  const person = get(filing, ORGANIZER_PERSON);
  const same = (value) => !isEmpty(value) && writeJson(value) === writeJson(person);
  linked.value = new Map(services.value.flatMap((_, index) => (same(get(filing, servicePerson(index))) ? [[servicePerson(index), ORGANIZER_PERSON]] : [])));
  for (const target of linked.value.keys()) write(target, undefined);
}

export const snapshot = () => ({ typed: typed.value, linked: linked.value });
export function restore({ typed: filing, linked: parts }) {
  typed.value = filing;
  linked.value = parts;
}

export const clear = () => {
  read.clear();
  typed.value = blank();
  linked.value = new Map();
  markSaved();
};

/** Whether there is anything that leaving the page would lose. */
export const isUnsaved = computed(() => writeJson(typed.value) !== saved.value);
export const markSaved = () => { saved.value = writeJson(typed.value); };
