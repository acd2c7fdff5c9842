// The one filing of the page: what is written, what is the same as what, and what would be lost.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { open } from "./page.js";

const { filing } = await open();
const { valueAt, write, link, linkOf, links, sourceOf, whole } = filing;
const ORGANIZER_PERSON = "/organizer/personInCharge";

beforeEach(() => filing.clear());

test("it begins as a new filing of one website, with nothing to lose", () => {
  assert.deepEqual(whole.value, { action: "new", organizer: { certificate: {}, personInCharge: {} }, services: [{ kind: "website", languages: ["zh-Hans"] }] });
  assert.deepEqual(filing.newService("app"), { kind: "app", languages: ["zh-Hans"] });
  assert.equal(filing.isUnsaved.value, false);
  assert.equal(filing.action.value, "new");
  assert.equal(filing.isIndividual.value, false);
});

test("what is written can be read, saved and cleared", () => {
  write("/organizer/name", "甲");
  assert.equal(valueAt("/organizer/name"), "甲");
  assert.equal(filing.isUnsaved.value, true);
  filing.markSaved();
  assert.equal(filing.isUnsaved.value, false);
  write("/organizer/name", undefined);
  assert.equal(valueAt("/organizer/name"), undefined);
  assert.equal(filing.isUnsaved.value, true);
  write("", undefined);
  assert.deepEqual(whole.value, {}, "never nothing at all");
  filing.clear();
  assert.equal(filing.isUnsaved.value, false);
});

test("action and services are read from any value", () => {
  write("/action", 7);
  write("/services", "x");
  assert.equal(filing.action.value, "new");
  assert.deepEqual(filing.services.value, []);
  write("/action", "change");
  assert.equal(filing.action.value, "change");
});

test("an individual is the person in charge, unless a file says otherwise", () => {
  write("/organizer/nature", "individual");
  write("/organizer/name", "张三");
  write("/organizer/certificate/number", "x1");
  assert.equal(filing.isIndividual.value, true);
  assert.deepEqual(valueAt(ORGANIZER_PERSON), { name: "张三", certificate: { number: "x1" }, role: "self" });
  assert.equal(sourceOf(`${ORGANIZER_PERSON}/certificate/number`), "/organizer/certificate/number");
  assert.equal(sourceOf(`${ORGANIZER_PERSON}/mobile`), `${ORGANIZER_PERSON}/mobile`);
  write(`${ORGANIZER_PERSON}/role`, "other");
  assert.equal(valueAt(`${ORGANIZER_PERSON}/role`), "other");
  write(`${ORGANIZER_PERSON}/name`, "张三");
  assert.ok(links.value.has(`${ORGANIZER_PERSON}/name`), "the same name is the same");
  write(`${ORGANIZER_PERSON}/name`, "李四");
  assert.ok(!links.value.has(`${ORGANIZER_PERSON}/name`));
  assert.equal(valueAt(`${ORGANIZER_PERSON}/name`), "李四");
  write("/organizer/nature", "enterprise");
  assert.deepEqual([...links.value], []);
  assert.equal(valueAt(`${ORGANIZER_PERSON}/certificate`), undefined);
});

test("a part that is the same as another is filled in once, and may be typed again from there", () => {
  const at = filing.servicePerson(0);
  assert.equal(at, "/services/0/personInCharge");
  write(`${ORGANIZER_PERSON}/name`, "张三");
  link(at, ORGANIZER_PERSON);
  assert.equal(linkOf(at), ORGANIZER_PERSON);
  assert.equal(valueAt(`${at}/name`), "张三");
  assert.equal(sourceOf(`${at}/name`), `${ORGANIZER_PERSON}/name`);
  write(`${ORGANIZER_PERSON}/name`, "李四");
  assert.equal(valueAt(`${at}/name`), "李四");
  link(at, undefined);
  assert.equal(linkOf(at), undefined);
  assert.deepEqual(valueAt(at), { name: "李四" });
  write(`${ORGANIZER_PERSON}/name`, "王五");
  assert.deepEqual(valueAt(at), { name: "李四" });
});

test("a link leads on to where its source is filled in", () => {
  write("/organizer/nature", "individual");
  write("/organizer/name", "张三");
  link(filing.servicePerson(0), ORGANIZER_PERSON);
  assert.equal(sourceOf("/services/0/personInCharge/name"), "/organizer/name");
  assert.equal(valueAt("/services/0/personInCharge/name"), "张三");
});

test("links that say the same stay the same map", () => {
  const before = links.value;
  write("/organizer/name", "甲");
  assert.equal(links.value, before);
});

test("a reader hears of its own value alone", () => {
  write("/organizer/certificate/number", "1");
  const before = valueAt("/organizer/certificate");
  write("/organizer/name", "甲");
  assert.equal(valueAt("/organizer/certificate"), before);
});

test("an entry that is taken out takes its links along, and later ones move", () => {
  write("/services", ["a", "b", "c", "d"].map((name) => ({ kind: "website", name })));
  for (const index of [0, 1, 2, 3]) link(filing.servicePerson(index), ORGANIZER_PERSON);
  link("/services/3/access", "/services/2/access");
  link("/services/2/app", "/services/1/app");
  link("/servicesx/3", "/organizer");
  filing.removeEntry("/services", 1);
  assert.deepEqual(filing.services.value.map(({ name }) => name), ["a", "c", "d"]);
  assert.deepEqual(filing.snapshot().linked, new Map([
    ["/services/0/personInCharge", ORGANIZER_PERSON], ["/services/1/personInCharge", ORGANIZER_PERSON], ["/services/2/personInCharge", ORGANIZER_PERSON],
    ["/services/2/access", "/services/1/access"], ["/servicesx/3", "/organizer"],
  ]));
});

test("from ten on, an entry of a list has two digits", () => {
  write("/services", Array.from({ length: 12 }, (_, at) => ({ name: String(at) })));
  link("/services/10/personInCharge", ORGANIZER_PERSON);
  link("/services/11/personInCharge", ORGANIZER_PERSON);
  filing.removeEntry("/services", 2);
  assert.deepEqual([...filing.snapshot().linked.keys()], ["/services/9/personInCharge", "/services/10/personInCharge"]);
});

test("another filing takes its place; persons that are the same are one from now on", () => {
  const person = { name: "张三", mobile: "1" };
  link("/services/0/access", "/organizer");
  filing.replace({ organizer: { personInCharge: person }, services: [{ personInCharge: { ...person } }, { personInCharge: { name: "李四" } }, {}], more: 1 });
  assert.deepEqual([...links.value], [["/services/0/personInCharge", ORGANIZER_PERSON]]);
  assert.deepEqual(filing.snapshot().typed.services[0], {}, "filled in once");
  assert.deepEqual(valueAt("/services/0/personInCharge"), person);
  assert.equal(valueAt("/more"), 1);
  filing.replace({ organizer: {}, services: [{ personInCharge: {} }] });
  assert.deepEqual([...links.value], [], "nothing is not the same as nothing");
});

test("what is no filing at all lies in one that begins", () => {
  filing.replace([1]);
  assert.deepEqual(valueAt("/filing"), [1]);
  assert.equal(valueAt("/action"), "new");
  filing.replace(undefined);
  assert.deepEqual(Object.keys(whole.value), ["action", "organizer", "services"]);
});

test("what was there can be had back", () => {
  write("/organizer/name", "甲");
  link("/services/0/personInCharge", ORGANIZER_PERSON);
  const before = filing.snapshot();
  filing.clear();
  assert.equal(linkOf("/services/0/personInCharge"), undefined);
  filing.restore(before);
  assert.equal(valueAt("/organizer/name"), "甲");
  assert.equal(linkOf("/services/0/personInCharge"), ORGANIZER_PERSON);
});
