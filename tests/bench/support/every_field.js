// A filing that fills in every field of the contract, for whoever goes through all of them.
import { generator, validFiling } from "./generated.js";

const approval = { item: "news", number: "京示例〔2024〕第001号", authority: "示例管理局", holder: "深圳示例科技有限公司", validUntil: "2030-01-01", issuedOn: "2024-01-01" };

export function everyField() {
  const filing = validFiling(generator(4));
  const { organizer, services: [service] } = filing;
  const person = { ...service.personInCharge, officePhone: "086-0755-26000000" };
  person.certificate = { ...person.certificate, address: organizer.certificate.address };
  const [{ registration }] = service.domains;
  registration.registrantCertificate = structuredClone(organizer.certificate);
  registration.redacted = false;
  Object.assign(organizer, { investor: "示例控股有限公司", legalRepresentative: structuredClone(person), personInCharge: person, filingNumber: "粤ICP备12345678号", remark: "无" });
  Object.assign(service, { approvals: [approval], nameApproval: approval, personInCharge: structuredClone(person), filingNumber: "粤ICP备12345678号-1" });
  service.app = {
    platforms: [{ os: "android", id: "com.example.app", publicKey: "12345678901234567890", fingerprint: "0123456789abcdef0123456789abcdef" }],
    sdks: [{ vendor: "示例公司", purpose: "推送" }],
  };
  service.domains.push({ name: "example.net" });
  filing.attachments = [{ kind: "organizer-certificate", of: "/organizer", fileName: "licence.jpg", mediaType: "image/jpeg", bytes: 300_000, width: 1200, height: 900 }];
  return filing;
}

/** The path of every text in a value, as a list of keys. */
export function texts(value, path = []) {
  if (typeof value === "string") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => texts(member, [...path, key]));
}

/** The path of every list in a value. */
export function lists(value, path = []) {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, member]) => lists(member, [...path, key]));
  return Array.isArray(value) ? [path, ...inside] : inside;
}

/** The value with what is at a path changed. */
export function changed(value, [key, ...rest], change) {
  if (key === undefined) return change(value);
  const copy = Array.isArray(value) ? [...value] : { ...value };
  copy[key] = changed(copy[key], rest, change);
  return copy;
}
