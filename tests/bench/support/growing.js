// Inputs of a length, from a kilobyte to ten megabytes, at each door that takes much.
import { everyField } from "./every_field.js";
import { generator, validFiling } from "./generated.js";

export const LENGTHS = [1e3, 1e4, 1e5, 1e6, 1e7];
const asOf = "2026-11-22";

/** Filled up by repeating a piece. */
const filled = (piece, length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const line = `${JSON.stringify(validFiling(generator(5)))}\n`;
const record = "Domain Name: example.com\nRegistrant: 示例科技有限公司\nRegistrar: 示例域名注册有限公司\nDomain Status: ok\nExpiration Time: 2030-01-02 03:04:05\n\n";

/** Each makes a call of an input of this length. */
export const DOORS = {
  "NDJSON": ({ checkLines }, length) => {
    const bytes = new TextEncoder().encode(filled(line, length));
    return () => checkLines(bytes, { asOf, parts: [] });
  },
  "one filing": ({ check }, length) => {
    const filing = everyField();
    const [service] = filing.services;
    const size = JSON.stringify(service).length;
    filing.services = Array.from({ length: Math.max(1, Math.round(length / size)) }, (_, at) => ({ ...service, name: `示例${at}官网` }));
    return () => check(filing, { asOf });
  },
  "many domains": ({ check }, length) => {
    const count = Math.max(1, Math.round(length / 30));
    const each = Math.min(500, Math.ceil(count / Math.ceil(count / 170)));
    const domains = (service) => Array.from({ length: each }, (_, at) => ({ name: `WWW.a${service}-${at}.com` }));
    const filing = { services: Array.from({ length: Math.min(500, Math.ceil(count / each)) }, (_, service) => ({ kind: "website", domains: domains(service) })) };
    return () => check(filing, { asOf });
  },
  "many texts": ({ check }, length) => {
    const text = filled("示例 a1。", Math.min(length, 10_000));
    const services = Array.from({ length: Math.min(500, Math.max(1, Math.round(length / 20_000))) }, () => ({ kind: "website", name: "示例", description: text, homepage: text, domains: [{ name: text }] }));
    return () => check({ services }, { asOf });
  },
  "one text": ({ check }, length) => {
    const filing = everyField();
    filing.services[0].description = filled("示例 a1。", length);
    return () => check(filing, { asOf });
  },
  "pasted record": ({ parseRegistration }, length) => {
    const text = filled(record, length);
    return () => parseRegistration(text);
  },
  "domain": ({ inspectDomain }, length) => {
    const text = filled("a.", length);
    return () => inspectDomain(text, { asOf });
  },
  "certificate number": ({ inspectCertificate }, length) => {
    const text = filled("91350100M000100Y43", length);
    return () => inspectCertificate("business-licence", text, { asOf });
  },
};
