// The options of a check, out of those of the command line.
import { readFileSync, statSync } from "node:fs";
import { Failure, USAGE } from "./exit.js";

const LONGEST_POLICY = 1 << 20;

/** @param {string[] | undefined} parts what is given of them; all where nothing is */
export function optionsOf(given, parts) {
  const options = { lang: given.lang };
  const put = (name, value) => {
    if (value !== undefined) options[name] = value;
  };
  put("asOf", given["as-of"]);
  put("provider", given.provider);
  if (parts && !parts.includes("all")) put("parts", parts.filter((part) => part !== "none"));
  put("policies", given.policy?.map(policy));
  put("ignore", given.ignore);
  put("severity", given.severity && Object.fromEntries(given.severity.map(severity)));
  return options;
}

function severity(given) {
  const at = given.indexOf("=");
  if (at < 0) throw new Failure(USAGE, `--severity ${given}: RULE=LEVEL expected`);
  return [given.slice(0, at), given.slice(at + 1)];
}

function policy(path) {
  try {
    const { size } = statSync(path);
    if (size > LONGEST_POLICY) throw new Error(`${size} bytes, ${LONGEST_POLICY} at most`);
    return JSON.parse(readFileSync(path, "utf8").replace(/^\ufeff/, ""));
  } catch (error) {
    throw new Failure(USAGE, `policy ${path}: ${error.message}`);
  }
}

/** Today in China, where the options name no day: a run has one day. */
export const dated = (options) => ({ asOf: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10), ...options });
