// The name of a place by its six digits.
import { divisions } from "./checker.js";
import { initials } from "./pinyin.js";

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

const read = []; // every place read so far, with what it lies in: { code, label, own, characters, letters }; `own` is where its own name begins
let unread; // the provinces whose places are still to be read

function readNext() {
  unread ??= divisions(undefined)?.slice();
  const province = unread?.shift();
  if (province === undefined) return false;
  const add = ({ code, name }, above) => {
    const characters = [...above, ...name];
    read.push({ code, label: characters.join(""), own: above.length, characters, letters: characters.map(initials) });
    if (code.endsWith("00")) for (const below of divisions(code) ?? []) if (below.code !== code) add(below, characters);
  };
  add(province, []);
  return true;
}

const MOST = 8;

/** Whether the characters stand in a name in this order: 福州鼓楼 in 福建省福州市鼓楼区. */
function holds(name, wanted, isSame) {
  let at = 0;
  for (const character of name) if (at < wanted.length && isSame(character, wanted[at])) at += 1;
  return at === wanted.length;
}

/** The places that some words mean: a name, part of one, or the initials of its pinyin. Larger places first. They are read in piecemeal, so that nobody's typing waits. */
export async function findPlaces(words) {
  while (readNext()) await new Promise((resolve) => setTimeout(resolve));
  const isLatin = /^[a-z]+$/i.test(words);
  const wanted = [...words.toLowerCase().replace(/\s/g, "")];
  const isSame = (one, other) => one.includes(other);
  const from = (place) => (isLatin ? place.letters : place.characters);
  const isOwn = (place) => wanted.every((character, at) => from(place)[place.own + at]?.includes(character));
  const found = read.filter((place) => holds(from(place), wanted, isSame)).map((place) => ({ ...place, rank: isOwn(place) ? 0 : 1 }));
  return found.sort((one, other) => one.rank - other.rank || one.characters.length - other.characters.length).slice(0, MOST).map(({ code, label }) => ({ value: code, label }));
}
