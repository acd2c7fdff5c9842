// A value as an applicant reads it, wherever answers are shown again.
import { wordFor } from "./about.js";
import { isRecord, writeJson } from "./json.js";
import { t } from "./language.js";
import { divisionName } from "./places.js";

/** All but the ends of a number: the middle is for the applicant alone, and as short as a telephone is narrow. */
export const masked = (value) => (value.length < 8 ? "•".repeat(value.length) : `${value.slice(0, 3)}${"•".repeat(Math.min(value.length - 7, 6))}${value.slice(-4)}`);

export function wordsOf(pointer, value) {
  if (value === "long-term") return t("form.long-term");
  if (pointer.endsWith("/approvals") && value === "none") return t("approvals.none");
  if (pointer === "/organizer/region") return divisionName(value);
  if (Array.isArray(value)) return value.map((entry) => (isRecord(entry) ? "" : wordFor(pointer, entry))).filter(Boolean).join(t("join"));
  return typeof value === "string" || typeof value === "number" ? wordFor(pointer, value) : value === true ? t("form.yes") : writeJson(value);
}
