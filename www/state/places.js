// The name of a place by its six digits.
import { divisions } from "./checker.js";
import { beginsWith } from "./pinyin.js";

/** The address with its place before it, unless it begins with that already, which the core has something to say about. */
export function fullAddress(code, address) {
  const place = typeof code === "string" && code !== "" ? divisionName(code) : "";
  return String(address).startsWith(place.slice(0, 2)) ? String(address) : place + address;
}

export function divisionName(code) {
  if (typeof code !== "string" || !/^\d{6}$/.test(code)) return String(code);
  const names = [];
  for (const [above, own] of [[undefined, `${code.slice(0, 2)}0000`], [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`], [`${code.slice(0, 4)}00`, code]]) {
    const name = (above === own ? undefined : (divisions(above) ?? []).find((division) => division.code === own))?.name;
    if (name !== undefined && names.at(-1) !== name) names.push(name);
  }
  return names.length === 0 ? code : names.join("");
}

let all;
/** Every place, with what it lies in: { code, name, label }. */
function places() {
  if (all !== undefined) return all;
  const below = (above, prefix) => (divisions(above) ?? []).flatMap(({ code, name }) => {
    const label = prefix + name;
    return [{ code, name, label }, ...(code.endsWith("00") && code !== above ? below(code, label) : [])];
  });
  const found = below(undefined, "");
  if (found.length > 0) all = found;
  return found;
}

const MOST = 8;

/** Whether the characters stand in a name in this order: 福州鼓楼 in 福建省福州市鼓楼区. */
function holds(name, characters) {
  let at = 0;
  for (const character of name) if (character === characters[at]) at += 1;
  return at === characters.length;
}

/** The places that some words mean: a name, part of one, or the initials of its pinyin. Larger places first. */
export function findPlaces(words) {
  const isLatin = /^[a-z]+$/i.test(words);
  const letters = words.toLowerCase();
  const fits = isLatin
    ? ({ name, label }) => beginsWith(name, letters) || beginsWith(label, letters)
    : ({ label }) => holds(label, words.replace(/\s/g, ""));
  const own = ({ name }) => (isLatin ? beginsWith(name, letters) : name.startsWith(words)) ? 0 : 1;
  return places().filter(fits).sort((one, other) => own(one) - own(other) || one.label.length - other.label.length).slice(0, MOST).map(({ code, label }) => ({ value: code, label }));
}
