// The name of a place by its six digits.
import { divisions } from "./checker.js";

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
