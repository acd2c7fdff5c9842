// The form as a table: sections in the order of the official registration form, each field by the JSON Pointer it fills. Labels, hints,
// choices and what is required come from the core (about.js); the rest is how the page shows it.
// as: the control (controls.js), where the kind of value does not say it. wide: takes the whole row. facts: what the value says by itself
// (facts.js). when: shown only then, or where it holds a value or has a finding; without it, where this filing is asked for it.
import { about, isRequired } from "./about.js";
import { get } from "./store.js";

const service = "/services/0";
const wide = true;
const folded = { folded: true };
const required = true;
const optional = { required: false };

const controls = { text: "text", flag: "flag", choice: "select", choices: "checks", date: "date", expiry: "until", list: "lines" };

const field = (at, more = {}) => ({ as: controls[about(at).kind], at, secret: about(at).secrecy === "secret", required: isRequired(at), ...more });
const group = (at, fields, more = {}) => ({ group: true, at, fields, ...more });
/** Fields of a group of the page's own. */
const more = (text, fields, rest = {}) => ({ group: true, text, fields, ...folded, ...rest });

const certificateHead = (at, optional) => [
  field(`${at}/kind`, optional),
  field(`${at}/number`, { ...optional, facts: "certificate" }),
  field(`${at}/validUntil`, optional),
];
const certificateRest = (at) => [field(`${at}/validFrom`), field(`${at}/holder`), field(`${at}/address`)];

const certificate = (at, optional) => group(at, [...certificateHead(at, optional), more("certificate.more", certificateRest(at), { key: at })]);

/** `token` tells the persons apart for the browser's own filling-in. */
const person = (at, token, optional) => [
  field(`${at}/name`, { ...optional, autocomplete: `section-${token} name` }),
  field(`${at}/role`),
  certificate(`${at}/certificate`, optional),
  field(`${at}/mobile`, { ...optional, inputmode: "tel", autocomplete: `section-${token} tel` }),
  field(`${at}/emergencyPhone`, { ...optional, inputmode: "tel", autocomplete: "off" }),
  field(`${at}/email`, { ...optional, inputmode: "email", autocomplete: `section-${token} email` }),
  field(`${at}/officePhone`, { inputmode: "tel", autocomplete: "off" }),
];

const approval = (at) => ["item", "number", "authority", "holder", "issuedOn", "validUntil"].map((member) => field(`${at}/${member}`));

const registration = (at) =>
  group(at, [
    { widget: "registration", at },
    ...["registrant", "registrar", "registeredOn", "expiresOn", "verifiedOn", "status"].map((member) => field(`${at}/${member}`)),
    field(`${at}/redacted`, { wide }),
    certificate(`${at}/registrantCertificate`, optional),
  ], folded);

const platform = (at) => [
  field(`${at}/os`),
  field(`${at}/id`),
  field(`${at}/fingerprint`, { wide }),
  field(`${at}/publicKey`, { as: "area", wide }),
];

const sdk = (at) => [field(`${at}/vendor`), field(`${at}/purpose`)];

const attachment = (at) => [
  field(`${at}/kind`),
  field(`${at}/of`, { as: "select", source: "owner" }),
  field(at, { as: "file", text: "attachment.file", wide }),
];

/** required marks what a first filing must have; the core decides. covers: containers whose own findings belong here, and what each should be. */
export const sections = [
  { id: "type", text: "section.type", covers: {}, fields: [
    // Without an answer it is taken as a first filing.
    field("/action", { required }),
    field(`${service}/kind`),
  ] },
  { id: "organizer", text: "section.organizer", covers: { "/organizer": "record" }, fields: [
    field("/organizer/filingNumber", { ...optional, wide }),
    field("/organizer/nature"),
    field("/organizer/name", { autocomplete: "organization" }),
    group("/organizer/certificate", [
      ...certificateHead("/organizer/certificate"),
      ...certificateRest("/organizer/certificate"),
    ]),
    field("/organizer/region", { as: "region", wide }),
    field("/organizer/address", { wide, autocomplete: "street-address" }),
    more("organizer.more", [
      field("/organizer/investor"),
      field("/organizer/remark", { as: "area", wide }),
    ]),
  ] },
  { id: "person", text: "section.person", covers: { "/organizer/personInCharge": "record" }, fields: [
    ...person("/organizer/personInCharge", "organizer"),
    group("/organizer/legalRepresentative", person("/organizer/legalRepresentative", "legal", optional), folded),
  ] },
  { id: "service", text: "section.service", covers: { "/services": "list", [service]: "record" }, fields: [
    field(`${service}/name`),
    field(`${service}/filingNumber`),
    field(`${service}/domains/0/name`, { inputmode: "url", facts: "domain",
      covers: { [`${service}/domains`]: "list", [`${service}/domains/0`]: "record" } }),
    field(`${service}/homepage`, { inputmode: "url" }),
    registration(`${service}/domains/0/registration`),
    field(`${service}/content`, { wide }),
    field(`${service}/languages`, { wide }),
    field(`${service}/description`, { as: "area", wide }),
    group(`${service}/app`, [
      { list: "app.platforms", at: `${service}/app/platforms`, each: platform },
      { list: "app.sdks", at: `${service}/app/sdks`, each: sdk },
    ]),
  ] },
  { id: "approvals", text: "section.approvals", covers: {}, fields: [
    // Nobody can leave it open, but "none of these" is an answer.
    field(`${service}/approvals`, { as: "approvals", required, hinted: false, wide }),
    { list: "approvals.items", at: `${service}/approvals`, text: "approvals.items", each: approval,
      when: () => Array.isArray(get(`${service}/approvals`)) },
    group(`${service}/nameApproval`, approval(`${service}/nameApproval`), folded),
  ] },
  { id: "service-person", text: "section.service-person", covers: { [`${service}/personInCharge`]: "record" }, fields: [
    { widget: "samePerson", at: `${service}/personInCharge`, from: "/organizer/personInCharge" },
    ...person(`${service}/personInCharge`, "service"),
  ] },
  { id: "access", text: "section.access", covers: { [`${service}/access`]: "record" }, fields: [
    field(`${service}/access/provider`),
    field(`${service}/access/method`),
    field(`${service}/access/serverLocation`),
    field(`${service}/access/addresses`),
  ] },
  { id: "attachments", text: "section.attachments", covers: {}, fields: [
    { list: "attachments", at: "/attachments", each: attachment },
  ] },
];
