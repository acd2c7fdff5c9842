// The domain that is filed for a host beside the host that a browser's `URL` asks for. Where they differ, a rule has to say why;
// a difference without one fails, and so does a rule that explains nothing.
import assert from "node:assert/strict";

export const COUNT = 100_000;
export const SEED = 46;

/** What to give a browser, and what a browser is asked: the host that it would look up, or null. */
export const ask = (host) => {
  try {
    return new URL(`http://${host}/`).hostname;
  } catch {
    return null;
  }
};

/** Rules for hosts that `URL` accepts and from which no domain is filed. */
const NOT_FILED = {
  "an IP address stands for itself": ({ theirs }) => /^[\d.]+$/.test(theirs) && theirs.split(".").length === 4,
  "one label is no domain": ({ labels }) => labels.length === 1,
  "a public suffix alone is no domain": ({ theirs, facts }) => facts.suffix !== null && theirs.replace(/\.$/, "") === facts.suffix,
  "an empty label: no registry holds one": ({ labels }) => labels.includes(""),
  "a script that is not worked out here: a prompt says so": ({ facts, host }) => /[^\0-\x7f\p{Script=Han}]/u.test(decoded(host)) && facts.findings.some(({ rule, severity }) => rule === "domain/syntax" && severity === "prompt"),
  "longer than DNS allows (RFC 1035)": ({ theirs, labels }) => theirs.length > 253 || labels.some((label) => label.length > 63),
  "hyphens where RFC 5891 allows none": ({ labels, host }) => labels.some((label) => /^-|-$|^(?!xn)..--/.test(label)) || decoded(host).split(/[.。．｡]/).some((label) => /^[-－]|[-－]$|^..--/u.test(label)),
  "ASCII that no registry holds (RFC 1123)": ({ labels }) => labels.some((label) => /[^a-z0-9-]/.test(label)),
  "a middle dot, which people type for a dot: a finding says so": ({ host, facts }) => /[·・•]/u.test(decoded(host)) && facts.findings.length > 0,
  "punctuation that RFC 5892 allows nowhere": ({ host }) => /[\u2000-\u206f\u3001-\u3004\u3008-\u3020]/u.test(host),
};

/** Rules for hosts that `URL` refuses, or reads with what surrounds them, and in which the domain can be made out. */
const MADE_OUT = {
  "before the domain a script that is not worked out here: a prompt says so": ({ facts, host }) => /[^\0-\x7f\p{Script=Han}]/u.test(decoded(host)) && facts.findings.some(({ rule, severity }) => rule === "domain/syntax" && severity === "prompt"),
  "what cannot be seen is taken out: a finding says so": ({ host, facts }) => /[\u00ad\u200b-\u200f\u2060\ufeff]/u.test(decoded(host)) && facts.findings.length > 0,
  "marks, words and spaces around an address are taken out: a finding says so": ({ host, facts }) => /[ ,;!'"`()<>{}|=、《》“”]/.test(host) && facts.findings.length > 0,
  "only what stands before the domain is refused: an error says so": ({ facts }) => facts.findings.some(({ severity }) => severity === "error"),
};

/** As a browser decodes a host before it maps it. */
function decoded(host) {
  try {
    return decodeURIComponent(host);
  } catch {
    return host;
  }
}

const rules = { ...NOT_FILED, ...MADE_OUT };

/**
 * @param {(input: string) => DomainFacts} inspectDomain
 * @param {string[]} hosts
 * @param {(string | null)[]} answers what a browser said to each
 */
export function compare(inspectDomain, hosts, answers) {
  const used = Object.fromEntries(Object.keys(rules).map((rule) => [rule, 0]));
  const unexplained = [];
  let agreed = 0;
  for (const [at, host] of hosts.entries()) {
    const facts = inspectDomain(host);
    const theirs = answers[at];
    const labels = (theirs ?? "").replace(/\.$/, "").split(".");
    if (agrees(facts, theirs)) {
      agreed += 1;
      continue;
    }
    const candidates = facts.domain === null ? NOT_FILED : MADE_OUT;
    const sound = facts.domain === null || ask(facts.domain) === facts.domain;
    const reason = sound && Object.keys(candidates).find((rule) => candidates[rule]({ host, theirs, labels, facts }));
    if (reason) used[reason] += 1;
    else unexplained.push({ host, ours: facts.domain, theirs });
  }
  return { agreed, used, unexplained };
}

/** Both have none, or ours is the public suffix and one label of what the browser asks for. */
function agrees({ domain, suffix }, theirs) {
  if (domain === null || theirs === null) return domain === theirs;
  const host = theirs.replace(/\.$/, "");
  const labels = domain.split(".").length - suffix.split(".").length;
  return (host === domain || host.endsWith(`.${domain}`)) && domain.endsWith(`.${suffix}`) && labels === 1;
}

export function assertExplained({ agreed, used, unexplained }, t) {
  for (const [rule, count] of Object.entries({ "the same": agreed, ...used })) t.diagnostic(`${String(count).padStart(6)}  ${rule}`);
  assert.deepEqual(unexplained.slice(0, 20), [], `${unexplained.length} differences without a reason`);
  assert.deepEqual(Object.keys(used).filter((rule) => used[rule] === 0), [], "rules that explain nothing");
  assert.ok(agreed > COUNT / 2, `${agreed} agree`);
}
