// What a number or a domain says by itself, shown beside it so that a slip of the pen can be seen.
import { checker } from "./checker.js";
import { t } from "./i18n.js";
import { parent } from "./json.js";
import { allFields } from "./places.js";
import * as store from "./store.js";

const readers = {
  certificate: (number, pointer) => {
    const kind = store.get(`${parent(pointer)}/kind`);
    const { valid, facts } = (typeof kind === "string" && checker.inspectCertificate(kind, number)) || {};
    const list = valid ? [facts.regionName, facts.registrationDepartment, facts.entityCategory].filter(Boolean) : [];
    return list.length === 0 ? "" : t("facts.certificate", { list: list.join(t("facts.join")) });
  },
  domain: (name) => {
    const { domain, unicode } = checker.inspectDomain(name) ?? {};
    return domain == null || unicode === domain ? "" : t("facts.domain", { domain, unicode });
  },
};

export function showFacts() {
  for (const [pointer, { field, told }] of allFields()) {
    if (field.facts === undefined) continue;
    const value = store.get(pointer);
    told.textContent = typeof value === "string" && value !== "" ? readers[field.facts](value, pointer) : "";
  }
}
