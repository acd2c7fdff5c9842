// The name of a place by its six digits.
import { divisions } from "./checker.js";

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
  // The districts of 北京 and its kind have no prefecture of their own between.
  const last = (divisions(`${code.slice(0, 2)}0000`) ?? []).find((division) => division.code === code)?.name;
  if (last !== undefined && !names.includes(last)) names.push(last);
  return names.length === 0 ? code : names.join("");
}
