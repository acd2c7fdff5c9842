// `inspect` and `whois`: one value on its own.
import { checkLines, inspectCertificate, inspectDomain, parseRegistration } from "../node.js";
import { BLOCKED, CLEAR, Failure, USAGE } from "./exit.js";
import { readWhole } from "./input.js";
import { optionsOf } from "./options.js";
import { print } from "./output.js";
import { Paper } from "./paper.js";

/** Of a text that is too long, enough is read to see that it is. */
const LONGEST = (1 << 20) + 4;

export async function inspect(given) {
  const [what, word = "-"] = given.words;
  const value = word === "-" ? (await textOf("-")).replace(/[\r\n]+$/, "") : word;
  const options = optionsOf(given);
  const facts = what === "domain" ? inspectDomain(value, options) : inspectCertificate(what, value, options);
  // A kind that is none says nothing of the number.
  const unknown = facts.findings.find(({ rule }) => rule === "form/unknown-choice");
  if (unknown !== undefined) throw new Failure(USAGE, unknown.message);
  const sound = what === "domain" ? facts.domain !== null && facts.findings.every(({ severity }) => severity !== "error") : facts.valid;
  if (given.json) {
    await print(`${JSON.stringify(facts)}\n`);
  } else {
    const paper = new Paper(given);
    if (what === "domain") domain(paper, facts);
    else certificate(paper, facts);
    await paper.print();
  }
  return sound ? CLEAR : BLOCKED;
}

function domain(paper, { domain, unicode, suffix, findings }) {
  if (domain === null) paper.line(paper.bold(paper.word("no-domain")));
  paper.entry("domain", domain);
  paper.entry("unicode", unicode);
  paper.entry("suffix", suffix);
  paper.findings(findings);
}

function certificate(paper, { valid, normalized, findings, facts }) {
  paper.line(paper.bold(paper.word(valid ? "valid" : "invalid")));
  if (normalized !== "") paper.entry("number", paper.number(normalized));
  paper.entry("region", facts.regionName);
  paper.entry("birthDate", facts.birthDate && (paper.full ? facts.birthDate : "****-**-**"));
  paper.entry("sex", facts.sex && paper.word(facts.sex));
  for (const name of ["registrationDepartment", "entityCategory", "nationality"]) paper.entry(name, facts[name]);
  paper.entry("organizationCode", facts.organizationCode && paper.number(facts.organizationCode));
  paper.findings(findings);
}

export async function whois(given) {
  // A wrong language before the text is read.
  checkLines(new Uint8Array(0), { lang: given.lang });
  const found = parseRegistration(await textOf(given.words[0] ?? "-"));
  const isEmpty = Object.keys(found).length === 0;
  if (given.json) {
    await print(`${JSON.stringify(found)}\n`);
  } else {
    const paper = new Paper(given);
    if (isEmpty) paper.line(paper.bold(paper.word("no-registration")));
    paper.entry("domain", found.domain);
    paper.entry("registrant", found.registrant);
    const { kind, number } = found.registrantCertificate ?? {};
    paper.entry("certificate", found.registrantCertificate && [kind, number && paper.number(number)].filter(Boolean).join(" "));
    for (const name of ["registrar", "registeredOn", "verifiedOn", "expiresOn"]) paper.entry(name, found[name]);
    paper.entry("status", found.status?.join(" "));
    if (found.redacted) paper.line(`  ${paper.word("redacted")}`);
    await paper.print();
  }
  return isEmpty ? BLOCKED : CLEAR;
}

async function textOf(path) {
  const { bytes } = await readWhole(path, LONGEST);
  return new TextDecoder().decode(bytes);
}
