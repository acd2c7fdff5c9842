// The usual way to check a filing, as a developer puts it together from npm: zod for its shape, and a package for every kind of number.
import { createRequire } from "node:module";
import psl from "psl";
import { stdnum } from "stdnum";
import validator from "validator";
import * as z from "zod";
import { vocabulary } from "../../../dist/node.js";

const { Mint } = createRequire(import.meta.url)("mint-filter");

const tables = vocabulary();
const choice = (table) => z.enum(tables[table].map(({ slug }) => slug));
const text = z.string().min(1);
const note = z.string().optional();
const day = z.iso.date();
const expiry = z.union([z.literal("long-term"), day]);

const certificate = z.object({ kind: choice("certificateKind"), number: text, holder: note, address: note, validUntil: expiry.optional() });

const person = z.object({ name: text, role: choice("role").optional(), certificate, mobile: text, emergencyPhone: text, officePhone: note, email: text });

const organizer = z.object({
  nature: choice("nature"),
  name: text,
  certificate,
  region: text,
  address: text,
  investor: note,
  legalRepresentative: person.optional(),
  personInCharge: person,
  filingNumber: note,
  remark: note,
});

const registration = z.object({
  domain: note,
  registrant: text,
  registrantCertificate: certificate.optional(),
  registrar: text,
  registeredOn: day,
  verifiedOn: day.optional(),
  expiresOn: day,
  status: z.array(text).optional(),
  redacted: z.boolean().optional(),
});

const approval = z.object({ item: choice("approvalItem"), number: text, authority: text, holder: note, validUntil: expiry.optional(), issuedOn: day.optional() });

const access = z.object({ provider: text, method: choice("accessMethod"), serverLocation: text, addresses: z.array(text).min(1) });

const app = z.object({
  platforms: z.array(z.object({ os: choice("os"), id: text, publicKey: text, fingerprint: text })).min(1),
  sdks: z.array(z.object({ vendor: text, purpose: text })).optional(),
});

const service = z.object({
  kind: choice("serviceKind"),
  name: text,
  domains: z.array(z.object({ name: text, registration: registration.optional() })).min(1),
  homepage: note,
  content: z.array(choice("serviceContent")).min(1),
  description: note,
  languages: z.array(choice("language")).min(1),
  approvals: z.union([z.literal("none"), z.array(approval)]),
  nameApproval: approval.optional(),
  personInCharge: person,
  access: access.optional(),
  app: app.optional(),
  filingNumber: note,
});

const count = z.int().nonnegative();
const attachment = z.object({ kind: choice("attachmentKind"), of: note, fileName: text, mediaType: text, bytes: count, width: count.optional(), height: count.optional() });

const filing = z.object({ action: choice("action"), organizer, services: z.array(service).min(1), attachments: z.array(attachment).optional() });

const reservedWords = new Mint(["中国", "中央", "国家", "中华", "人大", "人民", "反腐", "纪检", "监察", "信访", "维权", "投诉"]);

/** What is wrong, as path and message. */
export function checkUsually(value) {
  const { data, error } = filing.safeParse(value);
  if (error) return error.issues.map(({ path, message }) => ({ path: `/${path.join("/")}`, message }));
  const issues = [];
  const report = (path, message) => issues.push({ path, message });
  checkCertificate(data.organizer.certificate, "/organizer/certificate", report);
  checkPerson(data.organizer.personInCharge, "/organizer/personInCharge", report);
  if (data.organizer.legalRepresentative) checkPerson(data.organizer.legalRepresentative, "/organizer/legalRepresentative", report);
  for (const [at, service] of data.services.entries()) checkService(service, `/services/${at}`, report);
  return issues;
}

function checkService({ name, domains, personInCharge }, path, report) {
  if (!reservedWords.verify(name)) report(`${path}/name`, "contains a reserved word");
  for (const [at, { name, registration }] of domains.entries()) {
    if (psl.get(name) !== name) report(`${path}/domains/${at}/name`, "no registrable domain");
    const held = registration?.registrantCertificate;
    if (held) checkCertificate(held, `${path}/domains/${at}/registration/registrantCertificate`, report);
  }
  checkPerson(personInCharge, `${path}/personInCharge`, report);
}

function checkPerson({ certificate, mobile, emergencyPhone, email }, path, report) {
  checkCertificate(certificate, `${path}/certificate`, report);
  if (!validator.isMobilePhone(mobile, "zh-CN")) report(`${path}/mobile`, "no mobile number");
  if (!validator.isMobilePhone(emergencyPhone, "zh-CN")) report(`${path}/emergencyPhone`, "no mobile number");
  if (!validator.isEmail(email)) report(`${path}/email`, "no e-mail address");
}

function checkCertificate({ kind, number }, path, report) {
  const message = NUMBER_CHECKS[kind]?.(number);
  if (message) report(`${path}/number`, message);
}

/** Resident identity numbers are quicker with validator; of those it refuses, stdnum knows why. */
const NUMBER_CHECKS = {
  "business-licence": (number) => stdnum.CN.uscc.validate(number).error?.message,
  "resident-id": (number) => (validator.isIdentityCard(number, "zh-CN") ? undefined : (stdnum.CN.ric.validate(number).error?.message ?? "no resident identity number")),
};
