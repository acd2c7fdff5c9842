// Which fields a check of one depends on: a form checks it again when one of them changes.
import { depends } from "./dependencies.js";
import { place, pointerOf } from "./own.js";

const pattern = (pointer) => pointer.replace(/\/\d+/g, "/*");

/** Before a pattern: in other entries of a list, too. */
const ACROSS = "~";
/** Places that are named at most. */
const MOST = 1_000;

const at = (value, name) => {
  try {
    return value?.[name];
  } catch {
    // What throws when it is looked at has nothing.
  }
};
const count = (list) => (Array.isArray(list) ? list.length : 0);
const upTo = (length) => Array.from({ length }, (_, position) => position);

/**
 * The places of a pattern, as far as both go the same way with the positions of a path; beyond, those of every entry of the filing, or of
 * the first where there is none.
 */
function places(pattern, pointer, filing) {
  const isAcross = pattern.startsWith(ACROSS);
  const given = pointer.split("/").slice(1);
  let found = [{ path: "", here: filing, together: true }];
  for (const [depth, part] of pattern.replace(ACROSS, "").split("/").slice(1).entries()) {
    found = found.slice(0, MOST).flatMap(({ path, here, together }) => {
      const isSame = together && (part === given[depth] || (part === "*" && depth < given.length));
      const step = (part) => ({ path: `${path}/${part}`, here: at(here, part), together: isSame && String(part) === given[depth] });
      if (part !== "*") return [step(part)];
      if (isSame && !isAcross) return [step(given[depth])];
      if (filing !== undefined) return upTo(count(here)).map(step);
      return [step(isSame && given[depth] === "0" ? 1 : isSame && given[depth] === "*" ? "*" : 0)];
    });
  }
  return found.map(({ path }) => path);
}

/** All of them once, and none that is the path itself or lies in its record; what is found at a list may lie in its entries. */
function outside(all, pointer) {
  const isList = Object.hasOwn(depends, pattern(pointer));
  return [...new Set(all)].filter((other) => other !== pointer && (isList || !other.startsWith(`${pointer}/`))).slice(0, MOST);
}

/** Whether a pattern is that of a field, or of one below a record. */
const isIn = (pattern, own) => pattern === own || pattern.startsWith(`${own}/`);

/** The pointer of a path; a pattern of `fields()` will do as well. */
function known(path) {
  const pointer = pointerOf(path);
  place(typeof pointer === "string" ? pointer.replaceAll("/*", "/0") : path);
  return pointer;
}

/** Pointers of the fields that a check of this one depends on, in the filing that is given. */
export function dependsOn(path, filing) {
  const pointer = known(path);
  const own = pattern(pointer);
  const others = Object.keys(depends).filter((field) => isIn(field, own)).flatMap((field) => depends[field]);
  return outside(others.flatMap((other) => places(other, pointer, filing)), pointer);
}

/** Pointers of the fields whose check depends on this one, in the filing that is given. */
export function affects(path, filing) {
  const pointer = known(path);
  const own = pattern(pointer);
  const affected = Object.entries(depends).flatMap(([field, others]) => others.filter((other) => isIn(other.replace(ACROSS, ""), own)).map((other) => (other.startsWith(ACROSS) ? `${ACROSS}${field}` : field)));
  return outside([...new Set(affected)].flatMap((field) => places(field, pointer, filing)), pointer);
}

/** What a field affects by the names that forms give their fields: services.0.name, or services[0].name. */
export const namesOfAffected = (path, filing) => affects(path, filing).flatMap((pointer) => {
  const dotted = partsOf(pointer).join(".");
  return [dotted, dotted.replace(/\.(\d+)/g, "[$1]")];
});

/** "/services/0/name" as ["services", 0, "name"]; no field is called by a number, or by anything that a pointer escapes. */
export const partsOf = (pointer) => pointer.split("/").slice(1).map((part) => (Number.isNaN(Number(part)) ? part : Number(part)));
