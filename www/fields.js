// The form as a table: sections in the order of the official registration form, each field with the JSON Pointer it fills.
// text: key of label and hint. as: the control (controls.js). wide: takes the whole row. secret: identity and phone
// numbers, never repeated in a finding. facts: what the value says by itself (facts.js). when: shown only then, or where it holds a value or has a finding.
import { get } from "./store.js";

const service = "/services/0";
const kindOfService = () => get(`${service}/kind`);
const isIndividual = () => get("/organizer/nature") === "individual";
const isOnFile = () => (get("/action") ?? "new") !== "new";

const field = (as, at, text, more = {}) => ({ as, at, text, ...more });
const group = (at, text, fields, more = {}) => ({ group: text, at, fields, ...more });
const folded = { folded: true };
const required = true;
const optional = false;
const wide = true;

const certificateHead = (at, source, required, dated = required) => [
  field("select", `${at}/kind`, "certificate.kind", { source, required }),
  field("text", `${at}/number`, "certificate.number", { secret: true, required, facts: "certificate" }),
  field("until", `${at}/validUntil`, "certificate.validUntil", { required: dated }),
];
const certificateRest = (at) => [
  field("text", `${at}/holder`, "certificate.holder"),
  field("text", `${at}/address`, "certificate.address"),
];

const certificate = (at, text, source, required) =>
  group(at, text, [
    ...certificateHead(at, source, required),
    group(undefined, "certificate.more", certificateRest(at), { ...folded, key: at }),
  ]);

/** `token` tells the persons apart for the browser's own filling-in. */
const person = (at, token, required) => [
  field("text", `${at}/name`, "person.name", { required, autocomplete: `section-${token} name` }),
  field("select", `${at}/role`, "person.role", { source: "role" }),
  certificate(`${at}/certificate`, "person.certificate", "personCertificate", required),
  field("text", `${at}/mobile`, "person.mobile", { required, secret: true, inputmode: "tel", autocomplete: `section-${token} tel` }),
  field("text", `${at}/emergencyPhone`, "person.emergencyPhone", { required, secret: true, inputmode: "tel", autocomplete: "off" }),
  field("text", `${at}/email`, "person.email", { required, inputmode: "email", autocomplete: `section-${token} email` }),
  field("text", `${at}/officePhone`, "person.officePhone", { secret: true, inputmode: "tel", autocomplete: "off" }),
];

const approval = (at) => [
  field("select", `${at}/item`, "approval.item", { source: "approvalItem" }),
  field("text", `${at}/number`, "approval.number"),
  field("text", `${at}/authority`, "approval.authority"),
  field("text", `${at}/holder`, "approval.holder"),
  field("date", `${at}/issuedOn`, "approval.issuedOn"),
  field("until", `${at}/validUntil`, "approval.validUntil"),
];

const registration = (at) =>
  group(at, "registration", [
    { widget: "registration", at },
    field("text", `${at}/registrant`, "registration.registrant"),
    field("text", `${at}/registrar`, "registration.registrar"),
    field("date", `${at}/registeredOn`, "registration.registeredOn"),
    field("date", `${at}/expiresOn`, "registration.expiresOn"),
    field("date", `${at}/verifiedOn`, "registration.verifiedOn"),
    field("lines", `${at}/status`, "registration.status"),
    field("flag", `${at}/redacted`, "registration.redacted", { wide }),
    certificate(`${at}/registrantCertificate`, "registration.registrantCertificate", "organizerCertificate", optional),
  ], folded);

const platform = (at) => [
  field("select", `${at}/os`, "platform.os", { source: "os", required }),
  field("text", `${at}/id`, "platform.id", { required }),
  field("text", `${at}/fingerprint`, "platform.fingerprint", { required, wide }),
  field("area", `${at}/publicKey`, "platform.publicKey", { required, wide }),
];

const sdk = (at) => [
  field("text", `${at}/vendor`, "sdk.vendor"),
  field("text", `${at}/purpose`, "sdk.purpose"),
];

const attachment = (at) => [
  field("select", `${at}/kind`, "attachment.kind", { source: "attachmentKind" }),
  field("select", `${at}/of`, "attachment.of", { source: "owner" }),
  field("file", at, "attachment.file", { wide }),
];

/** required marks what a first filing must have; the core decides. covers: containers whose own findings belong here, and what each should be. */
export const sections = [
  { id: "type", text: "section.type", covers: {}, fields: [
    field("select", "/action", "action", { source: "action", required }),
    field("select", `${service}/kind`, "service.kind", { source: "serviceKind", required }),
  ] },
  { id: "organizer", text: "section.organizer", covers: { "/organizer": "record" }, fields: [
    field("text", "/organizer/filingNumber", "organizer.filingNumber", { wide, when: isOnFile }),
    field("select", "/organizer/nature", "organizer.nature", { source: "nature", required }),
    field("text", "/organizer/name", "organizer.name", { required, autocomplete: "organization" }),
    group("/organizer/certificate", "organizer.certificate", [
      ...certificateHead("/organizer/certificate", "organizerCertificate", required, optional),
      ...certificateRest("/organizer/certificate"),
    ]),
    field("region", "/organizer/region", "organizer.region", { required, wide }),
    field("text", "/organizer/address", "organizer.address", { required, wide, autocomplete: "street-address" }),
    group(undefined, "organizer.more", [
      field("text", "/organizer/investor", "organizer.investor"),
      field("area", "/organizer/remark", "organizer.remark", { wide }),
    ], folded),
  ] },
  { id: "person", text: "section.person", covers: { "/organizer/personInCharge": "record" }, fields: [
    ...person("/organizer/personInCharge", "organizer", required),
    group("/organizer/legalRepresentative", "legal", person("/organizer/legalRepresentative", "legal", optional),
      { ...folded, when: () => !isIndividual() }),
  ] },
  { id: "service", text: "section.service", covers: { "/services": "list", [service]: "record" }, fields: [
    field("text", `${service}/name`, "service.name", { required }),
    field("text", `${service}/filingNumber`, "service.filingNumber", { when: isOnFile }),
    field("text", `${service}/domains/0/name`, "domain.name", { inputmode: "url", required, facts: "domain",
      covers: { [`${service}/domains`]: "list", [`${service}/domains/0`]: "record" } }),
    field("text", `${service}/homepage`, "service.homepage", { inputmode: "url", required, when: () => kindOfService() === "website" }),
    registration(`${service}/domains/0/registration`),
    field("checks", `${service}/content`, "service.content", { source: "serviceContent", required, wide }),
    field("checks", `${service}/languages`, "service.languages", { source: "language", required, wide }),
    field("area", `${service}/description`, "service.description", { wide }),
    group(`${service}/app`, "app", [
      { list: "app.platforms", at: `${service}/app/platforms`, each: platform },
      { list: "app.sdks", at: `${service}/app/sdks`, each: sdk },
    ], { when: () => kindOfService() !== "website" }),
  ] },
  { id: "approvals", text: "section.approvals", covers: {}, fields: [
    field("approvals", `${service}/approvals`, "approvals", { required, wide }),
    { list: "approvals.items", at: `${service}/approvals`, each: approval,
      when: () => Array.isArray(get(`${service}/approvals`)) },
    group(`${service}/nameApproval`, "nameApproval", approval(`${service}/nameApproval`), { ...folded, when: () => !isIndividual() }),
  ] },
  { id: "service-person", text: "section.service-person", covers: { [`${service}/personInCharge`]: "record" }, fields: [
    { widget: "samePerson", at: `${service}/personInCharge`, from: "/organizer/personInCharge" },
    ...person(`${service}/personInCharge`, "service", required),
  ] },
  { id: "access", text: "section.access", covers: { [`${service}/access`]: "record" }, fields: [
    field("text", `${service}/access/provider`, "access.provider"),
    field("select", `${service}/access/method`, "access.method", { source: "accessMethod" }),
    field("select", `${service}/access/serverLocation`, "access.serverLocation", { source: "province" }),
    field("lines", `${service}/access/addresses`, "access.addresses"),
  ] },
  { id: "attachments", text: "section.attachments", covers: {}, fields: [
    { list: "attachments", at: "/attachments", each: attachment },
  ] },
];
