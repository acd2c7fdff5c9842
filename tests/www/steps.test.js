// Which steps a filing has, what each is called, which field is filled in where, and how far each is.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { open, settled } from "./page.js";

const page = await open();
const { filing, steps, about, checking, visits, language, parts } = page;
const { write } = filing;
const ids = () => steps.steps.value.map(({ id }) => id);
const stepCalled = (id) => steps.steps.value.find((step) => step.id === id);
const standing = (id) => steps.standing(stepCalled(id)).state;

beforeEach(() => {
  filing.clear();
  checking.forget();
  language.speak("zh-CN");
});

test("a new filing of a website, an app and a mini-program has the steps that each is asked for", () => {
  write("/organizer/nature", "enterprise");
  write("/services", [{ kind: "website" }, { kind: "app" }, { kind: "mini-program" }]);
  assert.deepEqual(ids(), ["start", "organizer", "person", "service-1", "domains-1", "person-1", "access-1", "service-2", "domains-2", "app-2", "person-2", "access-2", "service-3", "person-3", "attachments", "check", "result"]);
});

test("a step that a kind is not asked for is there where a file has something for it", () => {
  write("/services", [{ kind: "mini-program", domains: [{ name: "example.com" }], app: { platforms: [{}] } }]);
  assert.ok(ids().includes("domains-1"));
  assert.ok(!ids().includes("app-1") && !ids().includes("access-1"));
  write("/services/0/app/sdks", [{ vendor: "x" }]);
  assert.ok(ids().includes("app-1"));
});

test("a cancellation has one step, where the numbers of the filing are", () => {
  write("/action", "cancel");
  assert.deepEqual(ids(), ["start", "cancel", "check", "result"]);
  assert.equal(steps.stepOf("/organizer/filingNumber").id, "cancel");
  assert.equal(steps.stepOf("/services/0/filingNumber").id, "cancel");
  for (const [pointer, open] of [["/organizer/filingNumber", true], ["/services/11/filingNumber", true], ["/organizer/name", false], ["/x/organizer/filingNumber", false], ["/organizer/filingNumber/x", false], ["/services/x/filingNumber", false]]) assert.equal(steps.isOpen(pointer), open, pointer);
});

test("a change has what changes, and what identifies the filing", () => {
  write("/action", "change");
  write("/services", [{ kind: "website" }, { kind: "website" }]);
  assert.deepEqual(ids(), ["start", "changes", "organizer", "attachments", "check", "result"]);
  write("/changes", ["/services/1/domains", 7, "/organizer/personInCharge/mobile"]);
  assert.deepEqual(steps.changes.value, ["/services/1/domains", "/organizer/personInCharge/mobile"]);
  assert.deepEqual(ids(), ["start", "changes", "organizer", "person", "service-2", "domains-2", "attachments", "check", "result"]);
  for (const [pointer, open] of [["/services/1/domains/0/name", true], ["/services/1", true], ["/services/0/domains", false], ["/services/0/filingNumber", true], ["/organizer/name", false], ["/organizer", true]]) assert.equal(steps.isOpen(pointer), open, pointer);
  write("/changes", ["/services"]);
  assert.ok(["service-1", "domains-1", "service-2", "access-2"].every((id) => ids().includes(id)), "what changes as a whole changes in all its parts");
  assert.ok(steps.isOpen("/services/0/name"));
  write("/changes", "x");
  assert.deepEqual(steps.changes.value, []);
  write("/action", "new");
  assert.ok(steps.isOpen("/organizer/name"));
});

test("each field is filled in at the step that owns the longest part of it", () => {
  write("/services", [{ kind: "website" }, { kind: "app" }]);
  const expected = {
    "": "start", "/action": "start", "/organizer/name": "organizer", "/organizer/personInCharge/name": "person", "/organizer/personInChargeX": "organizer", "/organizer/legalRepresentative/name": "person",
    "/services/0/name": "service-1", "/services/0/homepage": "domains-1", "/services/1/domains/0/name": "domains-2", "/services/1/app/sdks": "app-2", "/services/1/personInCharge": "person-2",
    "/services/0/access/method": "access-1", "/attachments/0": "attachments", "/changes": "start",
  };
  for (const [pointer, id] of Object.entries(expected)) assert.equal(steps.stepOf(pointer).id, id, pointer);
  write("/action", "change");
  assert.equal(steps.stepOf("/changes/0").id, "changes");
});

test("steps and services are called by their names", () => {
  assert.deepEqual(steps.steps.value.map(steps.titleOf), ["开始", "主办者", "主体负责人", "网站", "域名", "服务负责人", "网络接入", "材料", "核对", "结果与下一步"]);
  assert.equal(steps.serviceName(0), about.wordFor("/services/0/kind", "website"));
  write("/services", [{ kind: "website", name: "云岚" }, { kind: "app" }, { name: "x", kind: 7 }, { kind: "", name: "" }]);
  language.speak("en");
  assert.deepEqual([0, 1, 2, 3].map(steps.serviceName), [
    language.t("service.named", { kind: about.wordFor("/services/0/kind", "website"), name: "云岚" }),
    language.t("service.nth", { kind: about.wordFor("/services/0/kind", "app"), n: 2 }),
    language.t("service.named", { kind: language.t("step.service"), name: "x" }),
    language.t("service.nth", { kind: language.t("step.service"), n: 4 }),
  ]);
  assert.equal(steps.titleOf(stepCalled("service-1")), steps.serviceName(0));
  assert.equal(steps.titleOf(stepCalled("domains-1")), language.t("step.domains"));
  assert.equal(steps.titleOf(stepCalled("start")), language.t("step.start"));
  assert.equal(steps.titleOf(stepCalled("person")), language.t("step.person"));
  write("/organizer/nature", "individual");
  assert.equal(steps.titleOf(stepCalled("person")), language.t("step.contacts"));
  assert.equal(steps.titleOf(stepCalled("organizer")), language.t("step.organizer"));
});

test("a step that nobody has seen or filled in is untouched, also the service that begins with its kind", async () => {
  for (const id of ["start", "organizer", "person", "service-1", "domains-1", "person-1", "attachments", "result"]) assert.equal(standing(id), "untouched", id);
  write("/organizer/nature", "enterprise");
  await settled();
  assert.equal(standing("start"), "done");
  assert.equal(standing("organizer"), "untouched", "the nature is asked at the start");
  write("/organizer/personInCharge/name", "张三");
  assert.equal(standing("organizer"), "untouched");
  assert.equal(standing("person"), "missing");
  write("/organizer/legalRepresentative/name", "张三");
  assert.equal(standing("organizer"), "untouched");
  write("/organizer/name", "福州示例科技有限公司");
  assert.equal(standing("organizer"), "missing");
});

for (const [member, value] of Object.entries({ name: "云岚", content: ["corporate-site"], description: "x", filingNumber: "x", approvals: "none" })) {
  test(`a service is begun with its ${member}`, () => {
    write("/organizer/nature", "enterprise");
    write(`/services/0/${member}`, value);
    assert.notEqual(standing("service-1"), "untouched");
    assert.equal(standing("domains-1"), "untouched");
  });
}

test("of an individual, the person is begun with the telephone alone", () => {
  write("/organizer/nature", "individual");
  write("/organizer/name", "张三");
  write("/organizer/certificate/kind", "resident-id");
  assert.equal(standing("person"), "untouched");
  write("/organizer/personInCharge/mobile", "19900000001");
  assert.equal(standing("person"), "missing");
});

test("a step that was seen says what is missing, wrong or open", () => {
  write("/organizer/nature", "enterprise");
  visits.visit("organizer");
  assert.equal(standing("organizer"), "missing");
  assert.ok(steps.standing(stepCalled("organizer")).n > 0);
  assert.equal(standing("attachments"), "untouched");
  visits.visit("attachments");
  assert.equal(standing("attachments"), "optional");
  visits.visit("result");
  assert.equal(standing("result"), "done");
  write("/organizer/certificate", { kind: "business-licence", number: "91350100M000100Y44" });
  assert.equal(standing("organizer"), "missing", "what is wrong is said when the field is left");
  checking.leave("/organizer/certificate/number");
  assert.deepEqual(steps.standing(stepCalled("organizer")), { state: "wrong", n: 1 });
  write("/organizer/certificate/number", "91350100M000100Y43");
  checking.checkAll();
  assert.equal(standing("organizer"), "missing");
  assert.equal(standing("access-1"), "open", "a question is open until it was looked at");
  const question = checking.findings.value.find(({ path }) => path === "/services/0/access");
  checking.acknowledge(question, true);
  assert.equal(standing("access-1"), "optional");
});

test("once everything was checked, what is wrong is said of every step", () => {
  write("/organizer/nature", "enterprise");
  write("/services/0/homepage", "https://www.example.org/");
  write("/services/0/domains", [{ name: "example.com" }]);
  assert.notEqual(standing("domains-1"), "wrong");
  checking.checkAll();
  assert.deepEqual(steps.standing(stepCalled("domains-1")), { state: "wrong", n: 1 });
});

test("without the core a step is begun and no more", async () => {
  const early = await open({ ready: false });
  early.filing.write("/organizer/name", "x");
  assert.deepEqual(early.steps.standing(early.steps.stepOf("/organizer")), { state: "begun", n: 0 });
  assert.equal(early.steps.standing(early.steps.stepOf("/attachments")).state, "untouched");
});

test("with a cancellation the start says all it has to when it says so", async () => {
  write("/action", "cancel");
  await settled();
  assert.equal(standing("start"), "done");
});

test("a step is seen once", () => {
  visits.visit("organizer");
  const before = visits.visited.value;
  visits.visit("organizer");
  assert.equal(visits.visited.value, before);
  visits.visit("person");
  assert.deepEqual([...visits.visited.value], ["organizer", "person"]);
  checking.forget();
  assert.equal(visits.visited.value.size, 0);
});

test("the parts that a document can belong to", () => {
  write("/services", [{ kind: "website", name: "云岚" }, { kind: "app" }]);
  assert.deepEqual(parts.parts().map(({ value }) => value), ["/organizer", "/organizer/legalRepresentative", "/organizer/personInCharge", "/services/0", "/services/0/personInCharge", "/services/1", "/services/1/personInCharge"]);
  assert.equal(parts.partOf("/organizer/name"), about.labelOf("/organizer"));
  assert.equal(parts.partOf("/organizer/personInCharge/name"), about.labelOf("/organizer/personInCharge"));
  assert.equal(parts.partOf("/organizer/legalRepresentative"), about.labelOf("/organizer/legalRepresentative"));
  assert.equal(parts.partOf("/services/1/personInCharge/name"), language.t("person.of-service", { name: steps.serviceName(1) }));
  assert.equal(parts.partOf("/services/0/name"), steps.serviceName(0));
  assert.equal(parts.partOf("/attachments"), undefined);
  for (const { label } of parts.parts()) assert.ok(label.length > 0);
});
