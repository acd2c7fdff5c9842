// What a number or a domain says by itself, shown beside it so that a slip of the pen can be seen, and offered where the form would ask
// for it anyway.
import { useComputed } from "@preact/signals";
import * as core from "../state/checker.js";
import { wordFor } from "../state/about.js";
import { lookedAt } from "../state/checking.js";
import { action, valueAt, write } from "../state/filing.js";
import { isEmpty } from "../state/json.js";
import { t } from "../state/language.js";
import { onceSeen } from "../state/pace.js";
import { doing } from "../state/undo.js";

/** Eighteen characters in groups, so that the eye can compare them with the document. */
const grouped = (number) => (/^[0-9A-Z]{18}$/.test(number) ? number.replace(/^(.{4})(.{4})(.{4})(.{4})(.{2})$/, "$1 $2 $3 $4 $5") : undefined);

/** Where the kind is still open: what eighteen characters with the right check digit can be. */
const FORMATS = ["resident-id", "uscc"];

const LEAST = 15;

/** What `ask` says of the value at a pointer: asked again where the value is another one, not with every letter typed elsewhere. */
function useTold(at, ask) {
  const value = useComputed(() => lookedAt(at));
  return useComputed(() => ask(value.value)).value;
}

/** What the core knows of a certificate's number. */
function ofCertificate(certificate) {
  const { kind, number } = certificate ?? {};
  if (typeof number !== "string" || number.trim().length < (isEmpty(kind) ? LEAST : 1)) return undefined;
  const formats = isEmpty(kind) ? FORMATS : [kind].filter((slug) => typeof slug === "string");
  return formats.map((format) => core.inspectCertificate(format, number)).find((found) => found?.valid);
}

/** The domain that a text means, as the core knows it. */
const ofDomain = (name) => (typeof name === "string" && name !== "" && core.inspectDomain(name)) || {};

/** What the first two characters of a unified social credit code say (GB 32100-2015, table 1): the nature and, where there is only one, the certificate. */
export const BY_CODE = {
  11: ["government", "uscc-government"], 12: ["public-institution", "institution-legal-person"], 13: ["mass-organization", "uscc-mass-organization"],
  31: ["law-firm", "law-firm-licence"], 32: ["notary-office", "notary-licence"], 34: ["forensic-institution", "forensic-licence"], 35: ["arbitration-institution", "arbitration-registration"],
  51: ["social-organization", "social-organization-registration"], 52: ["private-non-enterprise"], 53: ["foundation", "foundation-registration"],
  71: ["religious-organization", "religious-site-registration"], 91: ["enterprise", "business-licence"], 93: ["enterprise", "business-licence"],
};

function Facts({ found }) {
  const { regionName, registrationDepartment, entityCategory, birthDate } = found.facts;
  const list = [regionName, registrationDepartment, entityCategory, birthDate && t("facts.born", { date: birthDate })].filter(Boolean);
  const groups = grouped(found.normalized);
  return <p class="told">{groups !== undefined && <span class="groups">{groups}</span>} {list.length > 0 && t("facts.certificate", { list: list.join(t("facts.join")) })}</p>;
}

/** What a number offers for the fields around it: [pointer, value, words], where nothing is filled in yet or the nature is another. */
function offersOf(at, { kind, normalized, facts }) {
  const isOrganizer = at === "/organizer/certificate";
  const [nature, certificate] = kind === "resident-id" ? ["individual", "resident-id"] : (BY_CODE[normalized.slice(0, 2)] ?? []);
  const own = (pointer, value, words = wordFor(pointer, value)) => [pointer, value, words];
  return [
    ...(isOrganizer && isEmpty(valueAt("/organizer/nature")) ? [own("/organizer/nature", nature)] : []),
    ...(isEmpty(valueAt(`${at}/kind`)) ? [own(`${at}/kind`, certificate)] : []),
    ...(isOrganizer && isEmpty(valueAt("/organizer/region")) ? [own("/organizer/region", facts.region, facts.regionName)] : []),
  ].filter(([, value]) => value !== undefined);
}

/** What a certificate's number tells is filled in with one click. */
function Offers({ at, found }) {
  const offers = offersOf(at, found);
  if (offers.length === 0) return null;
  const words = offers.map(([, , each]) => each).join(t("join"));
  const take = onceSeen(() => {
    doing(`${at}/number`, t("facts.filled", { list: words }), () => { for (const [pointer, value] of offers) write(pointer, value); });
    document.getElementsByName(`${at}/number`)[0]?.focus();
  });
  return <p class="offers"><button type="button" class="offer" data-number onClick={take}><span class="verb">{t("facts.use-number")}</span> <ins>{words}</ins></button></p>;
}

export function CertificateTold({ at }) {
  const found = useTold(at, ofCertificate);
  return found === undefined ? null : <><Facts found={found} />{action.value !== "cancel" && <Offers at={at} found={found} />}</>;
}

export function DomainFacts({ at }) {
  const { domain, unicode } = useTold(at, ofDomain);
  return domain == null || unicode === domain ? null : <p class="told">{t("facts.domain", { domain, unicode })}</p>;
}

/** The home page follows from the domain more often than not. */
export function HomepageOffer({ at, domain }) {
  const { domain: host } = useTold(domain, ofDomain);
  if (host == null || !isEmpty(valueAt(at))) return null;
  const home = `www.${host}`;
  const take = onceSeen(() => {
    doing(at, t("finding.filled", { after: home }), () => { write(at, home); });
    document.getElementsByName(at)[0]?.focus();
  });
  return <p class="offers"><button type="button" class="offer" onClick={take}><span class="verb">{t("facts.use")}</span> <ins>{home}</ins></button></p>;
}
