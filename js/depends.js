// Which fields a check of one depends on: a form checks it again when one of them changes.
import { depends } from "./dependencies.js";
import { place, pointerOf } from "./own.js";

const pattern = (pointer) => pointer.replace(/\/\d+/g, "/*");

/** A pattern with the positions of a path, as far as both go the same way; the first entry beyond. */
function placed(pattern, pointer) {
  const given = pointer.split("/");
  let together = true;
  const parts = pattern.split("/").map((part, at) => {
    together &&= part === given[at] || (part === "*" && at < given.length);
    return part !== "*" ? part : together ? given[at] : "0";
  });
  return parts.join("/");
}

/** The pointer of a path; a pattern of `fields()` will do as well. */
function known(path) {
  const pointer = pointerOf(path);
  place(typeof pointer === "string" ? pointer.replaceAll("/*", "/0") : path);
  return pointer;
}

/** Pointers of the fields that a check of this one depends on. */
export function dependsOn(path) {
  const pointer = known(path);
  return (depends[pattern(pointer)] ?? []).map((other) => placed(other, pointer));
}

/** Pointers of the fields whose check depends on this one. */
export function affects(path) {
  const pointer = known(path);
  const own = pattern(pointer);
  const affected = Object.keys(depends).filter((other) => depends[other].includes(own));
  return affected.map((other) => placed(other, pointer));
}

/** What a field affects by the names that forms give their fields: services.0.name, or services[0].name. */
export const namesOfAffected = (path) => affects(path).flatMap((pointer) => {
  const dotted = partsOf(pointer).join(".");
  return [dotted, dotted.replace(/\.(\d+)/g, "[$1]")];
});

/** "/services/0/name" as ["services", 0, "name"]; no field is called by a number, or by anything that a pointer escapes. */
export const partsOf = (pointer) => pointer.split("/").slice(1).map((part) => (Number.isNaN(Number(part)) ? part : Number(part)));
