// What a number or a domain says by itself, shown beside it so that a slip of the pen can be seen, and offered where the form would ask
// for it anyway.
import * as core from "../state/checker.js";
import { action, valueAt, write } from "../state/filing.js";
import { isEmpty } from "../state/json.js";
import { t } from "../state/language.js";
import { doing } from "../state/undo.js";

/** Eighteen characters in groups, so that the eye can compare them with the document. */
const grouped = (number) => (/^[0-9A-Z]{18}$/.test(number) ? number.replace(/^(.{4})(.{4})(.{4})(.{4})(.{2})$/, "$1 $2 $3 $4 $5") : undefined);

const read = (at) => {
  const { kind, number } = valueAt(at) ?? {};
  if (typeof kind !== "string" || typeof number !== "string" || number === "") return undefined;
  const found = core.inspectCertificate(kind, number);
  return found?.valid ? found : undefined;
};

export function CertificateFacts({ at }) {
  const found = read(at);
  if (found === undefined) return null;
  const { regionName, registrationDepartment, entityCategory, birthDate } = found.facts;
  const list = [regionName, registrationDepartment, entityCategory, birthDate && t("facts.born", { date: birthDate })].filter(Boolean);
  const groups = grouped(found.normalized);
  return <p class="told">{groups !== undefined && <span class="groups">{groups}</span>} {list.length > 0 && t("facts.certificate", { list: list.join(t("facts.join")) })}</p>;
}

/** What the organizer's number offers for the fields below it. */
export function NumberOffers() {
  const found = read("/organizer/certificate");
  const region = found?.facts.region;
  if (region === undefined || !isEmpty(valueAt("/organizer/region")) || action.value === "cancel") return null;
  const name = found.facts.regionName ?? region;
  const take = () => doing("/organizer/region", t("finding.filled", { after: name }), () => write("/organizer/region", region));
  return <p class="offers"><button type="button" class="offer" onClick={take}><span class="verb">{t("facts.use-region")}</span> <ins>{name}</ins></button></p>;
}

export function DomainFacts({ at }) {
  const name = valueAt(at);
  const { domain, unicode } = (typeof name === "string" && name !== "" && core.inspectDomain(name)) || {};
  return domain == null || unicode === domain ? null : <p class="told">{t("facts.domain", { domain, unicode })}</p>;
}

/** The home page follows from the domain more often than not. */
export function HomepageOffer({ at, domain }) {
  const name = valueAt(domain);
  const host = typeof name === "string" ? core.inspectDomain(name)?.domain : undefined;
  if (host == null || !isEmpty(valueAt(at))) return null;
  const home = `www.${host}`;
  const take = () => doing(at, t("finding.filled", { after: home }), () => write(at, home));
  return <p class="offers"><button type="button" class="offer" onClick={take}><span class="verb">{t("facts.use")}</span> <ins>{home}</ins></button></p>;
}
