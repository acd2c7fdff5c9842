// When something is checked, and when it is said: early praise, late blame.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, test } from "node:test";
import { core, open, settled } from "./page.js";

const page = await open();
const { checking, checker, filing, language, route, undo } = page;
const { write } = filing;
const sample = () => JSON.parse(readFileSync(new URL("../../www/sample.json", import.meta.url), "utf8"));
const said = () => checking.shown.value.map(({ at, rule }) => `${at} ${rule}`);
const NUMBER = "/organizer/certificate/number";

beforeEach(async () => {
  filing.clear();
  checking.forget();
  checking.provider.value = "";
  checking.filedBefore.value = { organizer: false, domain: false };
  language.speak("zh-CN");
  await route.go("start");
  await settled();
  checking.announce("");
});

function enterprise(number) {
  write("/organizer/nature", "enterprise");
  write("/organizer/certificate", { kind: "business-licence", number });
}

test("at the beginning nobody has filed before, at no provider, and nothing is said", async () => {
  const { checking } = await open();
  assert.deepEqual([checking.filedBefore.value, checking.provider.value, checking.announced.value, checking.isChecked.value], [{ organizer: false, domain: false }, "", "", false]);
  assert.deepEqual(checking.counts.value, { error: 0, missing: 0, warning: 0, prompt: 0 });
});

test("what is wrong is said on leaving, and goes at once when it is mended, which is told", async () => {
  enterprise("91350100M000100Y44");
  await settled();
  assert.deepEqual(said(), []);
  assert.ok(checking.findings.value.some(({ rule }) => rule === "certificate/uscc"));
  checking.leave(NUMBER);
  assert.deepEqual(said(), [`${NUMBER} certificate/uscc`]);
  const [finding] = checking.shown.value;
  assert.equal(checking.announced.value, language.t("finding.label", { severity: language.t("severity.error") }) + finding.message);
  write(NUMBER, "91350100M000100Y43");
  await settled();
  assert.deepEqual(said(), []);
  assert.equal(checking.announced.value, language.t("finding.gone", { n: 0 }));
});

test("nothing new is said while typing; what was said is worded anew when the field is left again", async () => {
  enterprise("91350100M000100Y43");
  checking.leave(NUMBER);
  assert.equal(checking.announced.value, "");
  write(NUMBER, "91350100M000100Y44");
  await settled();
  assert.deepEqual(said(), []);
  checking.leave(NUMBER);
  assert.deepEqual(said(), [`${NUMBER} certificate/uscc`]);
});

test("leaving an empty field says nothing, and what is missing is not said on leaving", async () => {
  write("/organizer/nature", "enterprise");
  checking.leave("/organizer/name");
  checking.leave("/services/0/access");
  assert.deepEqual(said(), []);
  enterprise("91350100M000100Y44");
  checking.leave("/organizer/address");
  assert.deepEqual(said(), [], "a field that was left says nothing of another");
  checking.leave("/organizer/certificate");
  assert.deepEqual(said(), [`${NUMBER} certificate/uscc`]);
  write(NUMBER, undefined);
  checking.leave(NUMBER);
  await settled();
  assert.deepEqual(said(), []);
});

test("a field that was left empty is not yet looked at when it is typed into", async () => {
  checking.leave(NUMBER);
  enterprise("91350100M000100Y44");
  write("/organizer/remark", "x");
  checking.leave("/organizer/remark");
  assert.deepEqual(said(), []);
});

test("of two that are told of the same, the one that is mended is told", async (t) => {
  const finding = (path) => ({ rule: "a/one", path, message: path, severity: "error", code: "a/one" });
  t.after(() => checker.use(core));
  checker.use({ ...core, check: ({ organizer }) => ({ findings: ["/organizer/name", "/organizer/address"].filter((path) => organizer?.[path.slice(11)] !== "right").map(finding) }) });
  checking.checkAll();
  await settled();
  checking.announce("");
  write("/organizer/name", "right");
  await settled();
  assert.deepEqual(said(), ["/organizer/address a/one"]);
  assert.equal(checking.announced.value, language.t("finding.gone", { n: 1 }));
});

test("下一步 says what is missing in the step, and only there", () => {
  write("/organizer/nature", "enterprise");
  const left = checking.pass("person");
  assert.ok(left.length > 0);
  assert.ok(left.every(({ at }) => at.startsWith("/organizer/personInCharge") || at.startsWith("/organizer/legalRepresentative")));
  assert.deepEqual(checking.shown.value, left);
  assert.equal(checking.isChecked.value, false);
  assert.deepEqual(checking.pass("result"), []);
  const more = checking.pass("organizer");
  assert.ok(more.every(({ at }) => !at.startsWith("/organizer/personInCharge")) && checking.shown.value.length === left.length + more.length);
});

test("检查 says everything, and the counts are those of what is said", async () => {
  filing.replace(sample());
  checking.checkAll();
  assert.equal(checking.isChecked.value, true);
  assert.deepEqual(checking.shown.value, checking.findings.value);
  const of = (rank) => checking.shown.value.filter((finding) => checking.rankOf(finding) === rank).length;
  assert.deepEqual(checking.RANKS, ["error", "missing", "warning", "prompt"]);
  assert.deepEqual(checking.counts.value, { error: of("error"), missing: of("missing"), warning: of("warning"), prompt: of("prompt") });
  assert.ok(of("error") > 0 && of("warning") > 0 && of("prompt") > 0);
  checking.forget();
  assert.equal(checking.isChecked.value, false);
  assert.deepEqual(checking.shown.value, []);
});

test("what is missing is no error, what only may be asked for is a question", () => {
  assert.equal(checking.rankOf({ rule: "form/required", severity: "error" }), "missing");
  assert.equal(checking.rankOf({ rule: "form/required", severity: "warning" }), "missing");
  assert.equal(checking.rankOf({ rule: "form/required", severity: "prompt" }), "prompt");
  assert.equal(checking.rankOf({ rule: "domain/owner", severity: "error" }), "error");
});

test("findings at a field, and at all below it", () => {
  filing.replace(sample());
  checking.checkAll();
  assert.deepEqual(checking.shownAt("/services/0/homepage").map(({ rule }) => rule), ["domain/homepage"]);
  assert.deepEqual(checking.shownAt("/services/0/domains"), []);
  assert.deepEqual(checking.shownAt("/services/0/domains", true).map(({ rule }) => rule), ["domain/registrable", "domain/owner"]);
});

test("each finding is there once, where it is to be mended", () => {
  const both = sample();
  both.services[0].personInCharge = { ...both.organizer.personInCharge };
  filing.replace(both);
  checking.checkAll();
  const typed = checking.findings.value.filter(({ rule }) => rule === "certificate/typing");
  assert.deepEqual(typed.map(({ at }) => at), ["/organizer/personInCharge/certificate/number"]);
  assert.equal(checking.report.value.findings.filter(({ rule }) => rule === "certificate/typing").length, 2);
  const keys = checking.findings.value.map(checking.keyOf);
  assert.equal(new Set(keys).size, keys.length);
  // Said of a linked part alone, it stands where that is filled in.
  const elsewhere = checking.findings.value.filter(({ at, path }) => at !== path);
  for (const { at } of elsewhere) assert.equal(filing.sourceOf(at), at);
});

test("what linked parts alone are told is said once a rule, where it is filled in", async (t) => {
  const finding = (rule, path, message = "x") => ({ rule, path, message, severity: "error", code: rule });
  t.after(() => checker.use(core));
  filing.link("/services/0/personInCharge", "/organizer/personInCharge");
  checker.use({ ...core, check: () => ({ findings: [
    finding("a/one", "/services/0/personInCharge/name"), finding("a/two", "/services/0/personInCharge/name"), finding("a/two", "/services/0/personInCharge/name", "y"),
    finding("a/three", "/organizer/personInCharge/name"), finding("a/three", "/organizer/personInCharge/name", "y"), finding("a/three", "/organizer/personInCharge/name", "y"), finding("a/three", "/services/0/personInCharge/name"),
  ] }) });
  assert.deepEqual(checking.findings.value.map(({ rule, at, message }) => [rule, at, message]), [
    ["a/one", "/organizer/personInCharge/name", "x"], ["a/two", "/organizer/personInCharge/name", "x"],
    ["a/three", "/organizer/personInCharge/name", "x"], ["a/three", "/organizer/personInCharge/name", "y"],
  ]);
});

test("a finding that says the same stays the same object", async () => {
  filing.replace(sample());
  checking.checkAll();
  const before = checking.findings.value;
  write("/organizer/remark", "x");
  await settled();
  assert.equal(checking.findings.value, before, "nothing new: the same list");
  write("/services/0/homepage", "https://www.example.com/");
  await settled();
  const after = checking.findings.value;
  assert.equal(after.length, before.length - 1);
  assert.ok(after.every((finding) => before.includes(finding)));
});

test("in another language the same is said in other words, and nothing more", async () => {
  enterprise("91350100M000100Y44");
  checking.leave(NUMBER);
  const [before] = checking.shown.value;
  checking.announce("");
  language.speak("en");
  await settled();
  assert.deepEqual(said(), [`${NUMBER} certificate/uscc`]);
  assert.notEqual(checking.shown.value[0].message, before.message);
  assert.equal(checking.announced.value, "", "it was said already");
});

test("a core that fails has mended nothing, and when it answers again nothing is new", async (t) => {
  enterprise("91350100M000100Y44");
  checking.leave(NUMBER);
  checking.announce("");
  let fails = false;
  t.after(() => checker.use(core));
  checker.use({ ...core, check: (...given) => { if (fails) throw new WebAssembly.RuntimeError("unreachable"); return core.check(...given); } });
  await settled();
  fails = true;
  write("/organizer/remark", "x");
  await settled();
  assert.equal(checker.state.value, "trapped");
  assert.deepEqual(said(), []);
  fails = false;
  write("/organizer/remark", "y");
  await settled();
  assert.deepEqual(said(), [`${NUMBER} certificate/uscc`]);
  assert.equal(checking.announced.value, "");
});

test("parts of a report are worked out where they are shown", async () => {
  filing.replace(sample());
  await settled();
  assert.deepEqual([checking.report.value.materials, checking.report.value.schedule, checking.report.value.jurisdiction], [[], [], undefined]);
  for (const step of ["result", "attachments"]) {
    await route.go(step);
    assert.ok(checking.report.value.materials.length > 0, step);
    assert.ok(checking.report.value.schedule.length > 0 && checking.report.value.jurisdiction !== undefined, step);
  }
  await route.go("check");
  assert.deepEqual(checking.report.value.materials, []);
});

test("the outlook is of the kind of filing, before anything is filled in", async () => {
  write("/organizer", { nature: "enterprise", name: "x" });
  await settled();
  const { findings, materials } = checking.outlook.value;
  assert.ok(materials.length > 0);
  assert.ok(findings.some(({ path, rule }) => path === "/organizer/name" && rule === "form/required"));
  write("/services", [{ kind: "app", name: "x" }]);
  await settled();
  assert.ok(checking.outlook.value.findings.some(({ path, rule }) => path === "/services/0/name" && rule === "form/required"));
  assert.notDeepEqual(checking.outlook.value.materials, materials, "an app needs other documents");
  write("", { services: [{ kind: "website" }] });
  await settled();
  assert.ok(checking.outlook.value.materials.length > 0, "without an organizer");
  for (const odd of ["x", [], [null]]) {
    write("/services", odd);
    await settled();
    assert.ok(checking.outlook.value.materials.length > 0, JSON.stringify(odd));
  }
});

test("the provider and what was filed before are part of what is checked", async (t) => {
  const asked = [];
  t.after(() => checker.use(core));
  checker.use({ ...core, check: (value, options) => { asked.push(options); return core.check(value, options); } });
  await settled();
  filing.replace(sample());
  checking.checkAll();
  checking.report.value;
  checking.provider.value = "aliyun";
  checking.report.value;
  assert.deepEqual(asked.at(-1), { lang: "zh-CN", provider: "aliyun", known: {}, parts: [] });
  checking.filedBefore.value = { organizer: true, domain: true };
  checking.report.value;
  assert.deepEqual(asked.at(-1).known, { certificates: [{ kind: "business-licence", number: "91350100M000100Y43" }], domains: ["www.example.com"] });
  checking.filedBefore.value = { organizer: false, domain: true };
  write("/services", [{ domains: [{ name: 7 }, null, { name: "a.cn" }] }, { domains: "x" }, { domains: [{ name: "b.cn" }] }]);
  await settled();
  checking.report.value;
  assert.deepEqual(asked.at(-1).known, { domains: ["a.cn", "b.cn"] });
  checking.provider.value = "";
  checking.filedBefore.value = { organizer: true, domain: false };
  for (const certificate of [undefined, { kind: "x" }, { number: "x" }, { kind: 1, number: "x" }, { kind: "x", number: 1 }]) {
    write("/organizer/certificate", certificate);
    await settled();
    checking.report.value;
    assert.deepEqual(asked.at(-1), { lang: "zh-CN", known: {}, parts: [] }, JSON.stringify(certificate));
  }
});

test("while somebody types, nothing is checked: a pause is waited for", async (t) => {
  let checks = 0;
  t.after(() => checker.use(core));
  checker.use({ ...core, check: (...given) => { checks += 1; return core.check(...given); } });
  await settled();
  checks = 0;
  for (const name of ["a", "ab", "abc"]) {
    write("/organizer/name", name);
    await new Promise((resolve) => setTimeout(resolve));
    assert.equal(checks, 0, name);
  }
  await settled();
  assert.equal(checks, 1);
  assert.equal(checking.findings.value.some(({ path, rule }) => path === "/organizer/name" && rule === "form/required"), false);
});

test("what was looked at is remembered until it is taken back, or another filing comes", () => {
  filing.replace(sample());
  checking.checkAll();
  const [one, other] = checking.shown.value.filter(({ severity }) => severity === "warning");
  const everything = () => true;
  const { open: before } = checking.standOf(everything);
  assert.equal(checking.isAcknowledged(one), false);
  checking.acknowledge(one, true);
  checking.acknowledge(other, true);
  assert.deepEqual([checking.isAcknowledged(one), checking.isAcknowledged(other)], [true, true]);
  assert.equal(checking.standOf(everything).open, before - 2);
  checking.acknowledge(one, false);
  assert.deepEqual([checking.isAcknowledged(one), checking.isAcknowledged(other)], [false, true]);
  for (const change of [{ rule: "x" }, { path: "/x" }, { code: "x" }]) assert.equal(checking.isAcknowledged({ ...other, ...change }), false);
  checking.forget();
  assert.equal(checking.isAcknowledged(other), false);
});

test("how far a part is: what is missing, wrong and open there", () => {
  filing.replace(sample());
  write("/organizer/name", undefined);
  checking.checkAll();
  const ofOrganizer = checking.standOf((pointer) => pointer.startsWith("/organizer"));
  const own = checking.findings.value.filter(({ at }) => at.startsWith("/organizer"));
  assert.equal(ofOrganizer.missing, own.filter(({ rule }) => rule === "form/required").length);
  assert.equal(ofOrganizer.wrong, own.filter(({ rule, severity }) => rule !== "form/required" && severity === "error").length);
  assert.equal(ofOrganizer.open, own.filter(({ severity }) => severity !== "error").length);
  assert.deepEqual(checking.standOf(() => false), { missing: 0, wrong: 0, open: 0 });
  const services = checking.standOf((pointer) => pointer.startsWith("/services"));
  assert.ok(services.wrong >= 2 && services.open > 0);
});

test("what the page did can be taken back, until the value is edited again", async () => {
  write("/organizer/name", "甲");
  undo.doing("/organizer/name", "改了", () => { write("/organizer/name", "乙"); }, "/organizer");
  assert.equal(checking.announced.value, "改了");
  assert.equal(undo.undoAt("/organizer/name"), null);
  assert.equal(undo.undoAt("/organizer").message, "改了");
  undo.takeBack();
  assert.equal(filing.valueAt("/organizer/name"), "甲");
  assert.equal(undo.undoAt("/organizer"), null);
  assert.equal(checking.announced.value, language.t("finding.undone"));
  undo.doing("/organizer/name", "x", () => "填了两项");
  assert.equal(undo.undoAt("/organizer/name").message, "填了两项");
  for (const [edited, isThere] of [["/organizer/address", true], ["/organizer/name/x", false], ["/organizer", false], ["/organizer/name", false]]) {
    undo.doing("/organizer/name", "x", () => {});
    undo.dismissUndo(edited);
    assert.equal(undo.undoAt("/organizer/name") !== null, isThere, edited);
  }
  undo.dismissUndo("/organizer/name");
});
