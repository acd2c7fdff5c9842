// Filings that have every field: typical ones, and ones whose every field is a payload.
import { fields } from "beian";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../js/build/process.js";

const SCALARS = new Set(["text", "number", "choice", "choices", "date", "expiry"]);
const CHOICES = new Set(["choice", "choices"]);
/** Both services have all fields; the first is a website, the second an app. */
const places = (path) => (path.startsWith("/services/*") ? [0, 1].map((at) => path.replace("*", at)) : [path]).map((place) => place.replaceAll("*", "0"));

const described = fields();
const isList = (path) => described.some((field) => field.path === `${path}/*`) || described.some(({ path: other }) => other.startsWith(`${path}/*/`));
/** Every leaf: its place, and whether it is chosen from a table. */
export const leaves = described
  .filter(({ path, kind }) => path !== "" && (SCALARS.has(kind) || (kind === "list" && !isList(path))))
  .flatMap(({ path, kind }) => places(path).map((place) => ({ place, isChoice: CHOICES.has(kind) || /\/(kind|os|action|nature)$/.test(path), isList: kind === "choices" || kind === "list" })));

function put(filing, place, value) {
  const members = place.slice(1).split("/");
  const last = members.pop();
  let at = filing;
  for (const [index, member] of members.entries()) at = at[member] ??= /^\d+$/.test(members[index + 1] ?? last) ? [] : {};
  at[last] = value;
}

/** A website and an app with everything that a filing can say. */
export function typical() {
  const filing = JSON.parse(readFileSync(join(root, "www/sample.json"), "utf8"));
  const [website] = filing.services;
  website.domains[0].registration.status = ["clientHold"];
  website.approvals = [{ item: "news", number: "1", authority: "省互联网信息办公室" }];
  website.nameApproval = { number: "1", authority: "主管部门" };
  const app = { ...structuredClone(website), kind: "app", name: "示例", app: { platforms: [{ os: "android", id: "com.example.app", publicKey: "1", fingerprint: "0" }], sdks: [{ vendor: "x", purpose: "y" }] } };
  filing.services.push(app);
  filing.organizer.legalRepresentative = structuredClone(filing.organizer.personInCharge);
  filing.attachments = [{ kind: "organizer-certificate", of: "/organizer", fileName: "执照.jpg", mediaType: "image/jpeg", bytes: 1000, width: 100, height: 100 }];
  return filing;
}

/** The same with the payload for each of its fields; what is chosen from a table only where `choices` says so. */
export function attacked(payload, choices) {
  const filing = typical();
  for (const [at, { place, isChoice, isList: isOfList }] of leaves.entries()) {
    if (isChoice && !choices) continue;
    put(filing, place, isOfList ? [payload(at)] : payload(at));
  }
  return filing;
}
