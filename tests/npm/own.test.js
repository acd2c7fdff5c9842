// Rules of a caller's own go through the same report.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./installed.js";

const beian = await load();
const options = { asOf: "2026-11-22", lang: "en" };
const filing = { organizer: { nature: "enterprise", name: "x" }, services: [{ kind: "website", name: "代备案" }, { kind: "website", name: "示例" }] };
const resale = {
  id: "own/no-resale",
  title: "Terms of our console",
  check: (filing) => (filing.services ?? []).flatMap(({ name }, at) => (name?.includes("代备") ? [{ path: `services[${at}].name`, message: "We do not file for others.", severity: "error" }] : [])),
};
const check = (rules, given = filing) => beian.check(given, { ...options, rules });

test("findings stand in form order, are counted, and name their rule", () => {
  const [before, after] = [beian.check(filing, options), check([resale])];
  const own = after.findings.filter(({ rule }) => rule === "own/no-resale");
  assert.deepEqual(own, [{ rule: "own/no-resale", code: "own/no-resale#message", severity: "error", path: "/services/0/name", message: "We do not file for others.", fix: "We do not file for others.", fixCode: "own/no-resale#fix", basis: [{ kind: "provider", document: "Terms of our console" }], params: {} }]);
  assert.deepEqual(after.findings.filter(({ rule }) => rule !== "own/no-resale"), before.findings);
  assert.equal(after.counts.error, before.counts.error + 1);
  assert.deepEqual(after.checked, [...before.checked, "own/no-resale"]);
  assert.deepEqual(after.rules.changed.rules, ["own/no-resale"]);
  assert.notEqual(after.rules.digest, before.rules.digest);
});

test("a finding stands between those of the core, wherever it is", () => {
  const places = beian.fields().map(({ path }) => path.replaceAll("*", "0")).filter((path) => !path.includes("changes"));
  const everywhere = { id: "own/everywhere", check: () => [...places].reverse().map((path) => ({ path, message: "x" })) };
  const own = check([everywhere], {}).findings.filter(({ rule }) => rule === "own/everywhere");
  assert.deepEqual(own.map(({ path }) => path), places);
});

/** Places of a filing in form order, each above what lies in it. */
const inForm = beian.fields().map(({ path }) => path.replaceAll("*", "0")).flatMap((path) => (/\/0\/[^/]+$/.test(path) ? [path.slice(0, path.lastIndexOf("/")), path] : [path])).filter((path, at, all) => all.indexOf(path) === at);
const rank = (path) => (inForm.includes(path) ? inForm.indexOf(path) : inForm.length);

test("all findings of a report stand in form order, those of the core first where place and weight are the same, in whichever order a rule gives them", () => {
  const given = { organizer: { nature: "individual", certificate: {} }, services: [{ kind: "website", name: "中国摄影网", domains: [{}] }], _key: 1 };
  const bare = beian.check(given, options).findings;
  assert.ok(bare.some(({ path }) => path === "/_key") && bare.length > 8);
  for (const places of [inForm, [...inForm].reverse(), ["/attachments", "/services/0/domains", "/organizer", ""]]) {
    const { findings } = check([{ id: "own/everywhere", severity: "error", check: () => places.map((path) => ({ path, message: "x" })) }], given);
    assert.deepEqual(findings.filter(({ rule }) => rule !== "own/everywhere"), bare);
    assert.equal(findings.length, bare.length + places.length);
    findings.slice(1).forEach(({ path, severity, rule }, at) => {
      const before = findings[at];
      assert.ok(rank(before.path) <= rank(path), `${before.path} before ${path}`);
      if (before.path === path && before.rule === "own/everywhere") assert.ok(severity !== "error", `${path}: ${rule} after a rule's`);
    });
  }
});

test("entries of lists stand by their numbers, each after the list", () => {
  const paths = ["/services/12/name", "/services/10", "/services/2/name", "/services/2", "/services/0", "/services", ""];
  for (const places of [paths, [...paths].reverse()]) {
    const own = check([{ id: "own/lists", check: () => places.map((path) => ({ path, message: "x" })) }]).findings.filter(({ rule }) => rule === "own/lists");
    assert.deepEqual(own.map(({ path }) => path), [...paths].reverse());
  }
});

test("one rule makes a clear filing blocked, and leaves none clear that is not", () => {
  const error = { id: "own/never", check: () => [{ message: "No.", severity: "error" }] };
  assert.equal(check([error]).verdict, "blocked");
  assert.equal(check([{ id: "own/nothing", check: () => undefined }]).verdict, beian.check(filing, options).verdict);
});

test("checkPath, checkLines and filingSchema ask them too", () => {
  const rules = [resale];
  assert.deepEqual(beian.checkPath(filing, "/services/0", { ...options, rules }).filter(({ rule }) => rule.startsWith("own/")).length, 1);
  assert.deepEqual(beian.checkPath(filing, "/services/1", { ...options, rules }).filter(({ rule }) => rule.startsWith("own/")), []);
  const lines = new TextDecoder().decode(beian.checkLines(`${JSON.stringify(filing)}\nnot json\n\n`, { ...options, rules })).trimEnd().split("\n").map((line) => JSON.parse(line));
  assert.deepEqual(lines[0], JSON.parse(JSON.stringify(check(rules))));
  assert.equal(lines.length, 3);
  const { issues } = beian.filingSchema({ ...options, rules })["~standard"].validate(filing);
  assert.ok(issues.some(({ message, path }) => message === "We do not file for others." && path.join() === "services,0,name"));
});

test("a rule is told the language and the day, and has its own where none are given", () => {
  const told = [];
  const rules = [{ id: "own/told", check: (_, given) => void told.push(given) }];
  const { asOf } = beian.check(filing, { rules }).rules;
  beian.check(filing, { rules, lang: "en", asOf: "2026-11-22" });
  beian.checkPath(filing, "/organizer", { rules, asOf: "2026-11-22" });
  assert.deepEqual(told, [{ lang: "zh-CN", asOf }, { lang: "en", asOf: "2026-11-22" }, { lang: "zh-CN", asOf: "2026-11-22" }]);
});

test("what is not worked out has no rules of one's own either, and a rule that finds nothing leaves a filing clear", () => {
  const rules = [{ id: "own/nothing", check: () => [] }];
  assert.deepEqual(beian.check(filing, { ...options, rules, parts: [] }).checked, []);
  assert.equal(beian.check({}, { ...options, rules, ignore: beian.check({}, options).findings.map(({ rule }) => rule) }).verdict, "clear");
});

test("the digest of rules has the same length, whatever they are called", () => {
  for (let version = 0; version < 60; version += 1) assert.match(check([{ ...resale, version: `${version}` }]).rules.digest, /^sha256-[0-9a-f]{64}~[0-9a-f]{16}$/);
});

test("a rule gets what its type says, whatever the filing is", () => {
  const seen = [];
  const look = { id: "own/look", check: (filing) => { seen.push(filing); } };
  for (const given of [null, 7, [], { organizer: null, services: {} }, { services: [null, { name: 7, domains: "x", approvals: "none", content: [1, "blog"] }], other: 1 }, new Proxy({}, { get() { throw 1; }, ownKeys() { throw 1; } })]) check([look], given);
  assert.deepEqual(seen, [{}, {}, {}, {}, { services: [{}, { approvals: "none", content: ["", "blog"] }] }, {}]);
});

test("what a rule gets is its own copy", () => {
  const spoil = { id: "own/spoil", check: (filing) => { delete filing.services; } };
  const given = structuredClone(filing);
  assert.equal(check([spoil, resale], given).findings.filter(({ rule }) => rule === "own/no-resale").length, 1);
  assert.deepEqual(given, filing);
});

test("what a finding says of itself comes through", () => {
  const said = { message: "x", severity: "prompt", spans: [[0, 1]], suggestion: "y", params: { a: "b" }, basis: [{ kind: "provider", document: "z" }], fix: "f" };
  const [own] = check([{ id: "own/all", check: () => [{ path: "/organizer/name", ...said }] }]).findings.filter(({ rule }) => rule === "own/all");
  assert.deepEqual(own, { rule: "own/all", code: "own/all#message", path: "/organizer/name", fixCode: "own/all#fix", ...said });
});

test("a path in any of its writings is that place; the most severe of one place comes first", () => {
  const paths = ["/services/0/name", "services[0].name", "services.0.name", "services...[0]..name", `services${".".repeat(986)}0.name`, 'services["0"].name', "services['0']['name']", ["services", 0, "name"]];
  const found = check([{ id: "own/paths", check: () => paths.map((path) => ({ path, message: "x" })) }]).findings.filter(({ rule }) => rule === "own/paths");
  assert.deepEqual(found.map(({ path }) => path), paths.map(() => "/services/0/name"));
  const weights = check([{ id: "own/weights", check: () => ["prompt", "error", "warning"].map((severity) => ({ path: "/services/0/name", message: "x", severity })) }]).findings.filter(({ rule }) => rule === "own/weights");
  assert.deepEqual(weights.map(({ severity }) => severity), ["error", "warning", "prompt"]);
});

test("a warning of its own alone asks for attention", () => {
  const ignored = { ...options, rules: [{ id: "own/hint", check: () => [{ message: "x" }] }], ignore: beian.check({}, options).findings.map(({ rule }) => rule) };
  assert.deepEqual([beian.check({}, { ...ignored, rules: [] }).verdict, beian.check({}, ignored).verdict], ["clear", "attention"]);
});

test("a rule that throws, or names no place, is named", () => {
  const boom = new RangeError("boom");
  for (const [rule, message] of [
    [() => { throw boom; }, /"own\/bad" failed: boom/],
    [() => [{ path: "/servcies/0", message: "x" }], /"own\/bad" failed: .*did you mean "\/services\/0"/],
    ...["/services/00", "/services/0x", "/services/x0", "/services/-1", "/services/x", "/services/", "/organizer/0", 'services.0.na"me', "organizer.na'me", 7, null, {}, ["services", {}], [Symbol("x")], new Proxy([], { get() { throw 1; } }), new Array(2 ** 32 - 1), Array(17).fill("organizer"), `services${".".repeat(987)}0.name`]
      .map((path) => [() => [{ path, message: "x" }], /"own\/bad" failed: beian: option "path": /]),
    [() => [{ path: "/services/0/name" }], /a finding needs a message/],
    [() => [{ message: "" }], /a finding needs a message/],
    [() => [{ message: " \n" }], /a finding needs a message/],
    [() => [{ message: "x", severity: "fatal" }], /"fatal" is no severity/],
    [() => 7, /"own\/bad" failed: a list of findings expected/],
    [() => true, /a list of findings expected/],
    [() => ({ path: "/services/0/name", message: "x" }), /a list of findings expected/],
    [async () => [{ path: "/services/0/name", message: "x" }], /a list of findings expected, and at once/],
    [() => "x", /message/],
    [() => [null], /"own\/bad" failed/],
  ]) {
    assert.throws(() => check([{ id: "own/bad", check: rule }]), (error) => error instanceof beian.BeianOptionError && error.code === "own-rule" && error.option === "/rules/0" && message.test(error.message), String(rule));
  }
  assert.throws(() => check([{ id: "own/bad", check: () => { throw boom; } }]), (error) => error.cause === boom);
});

test("a rule may find nothing in any way, and give its findings one by one", () => {
  for (const nothing of [undefined, null, [], new Set()]) assert.ok(check([{ id: "own/a", check: () => nothing }]).findings.every(({ rule }) => rule !== "own/a"));
  const each = { id: "own/a", *check() { yield { path: "/services/0/name", message: "x" }; } };
  assert.equal(check([each]).findings.filter(({ rule }) => rule === "own/a").length, 1);
});

test("what is no rule is refused, with what is expected", () => {
  const check_ = () => [];
  for (const [rules, option, code, expected] of [
    [7, "/rules", "wrong-value", /a list of rules/], [[7], "/rules/0", "wrong-value", /a rule, \{ id, check \}/], [[null], "/rules/0", "wrong-value", /a rule, /], [[{}], "/rules/0", "missing", /needs id, check$/],
    [[{ id: "own/x" }], "/rules/0", "missing", /needs check$/],
    ...["name/holder", "xown/x", "own/x/y", "own/X", "own/", "own/x-", "own/x y", 7, ["own/x"]].map((id) => [[{ id, check: check_ }], "/rules/0/id", "wrong-value", /an id such as "own\//]),
    [[{ id: "own/x", check: 7 }], "/rules/0/check", "wrong-value", /a function/],
    [[{ id: "own/x", check: check_, severty: "error" }], "/rules/0/severty", "unknown", /id, title, severity, fix, basis, version, check$/],
    [[resale, resale], "/rules/1/id", "wrong-value", /another "own\/no-resale"/], [[{ ...resale, severity: "fatal" }], "/rules/0/severity", "wrong-value", /"error", "warning" or "prompt"/],
  ]) assert.throws(() => check(rules), (error) => error instanceof beian.BeianOptionError && error.option === option && error.code === code && expected.test(error.message), option);
  for (const id of ["own/a", "own/a-b2", "own/9"]) check([{ id, check: check_ }]);
});

test("of a path, what stands at it and below it is asked, and nothing that only begins so", () => {
  const rules = [{ id: "own/here", check: () => ["/services/0", "/services/0/name", "/services", "/services/1"].map((path) => ({ path, message: "x" })) }];
  const own = (path) => beian.checkPath({ services: [{}, {}] }, path, { ...options, rules }).filter(({ rule }) => rule === "own/here").map(({ path }) => path);
  assert.deepEqual(own("/services/0"), ["/services/0", "/services/0/name"]);
  assert.deepEqual(own("/services"), ["/services", "/services/0", "/services/0/name", "/services/1"]);
  assert.deepEqual(own("/organizer"), []);
});

test("a finding of another shape is refused with what is expected", () => {
  const one = (finding) => () => check([{ id: "own/odd", check: () => [{ message: "x", ...finding }] }]);
  for (const [finding, expected] of [
    [{ spans: "x" }, /spans.*\[start, end\]/], [{ spans: [[2, 1]] }, /spans/], [{ spans: [[0]] }, /spans/], [{ spans: [["0", "1"]] }, /spans/], [{ suggestion: 7 }, /suggestion.*text/], [{ fix: "" }, /fix.*text/], [{ fix: 7 }, /fix/],
    [{ params: [1] }, /params/], [{ params: { a: {} } }, /params/], [{ basis: [] }, /basis.*at least one/], [{ basis: "D" }, /basis/], [{ basis: [{ kind: "rumour", document: "D" }] }, /basis.*law, standard/], [{ basis: [{ kind: "law" }] }, /basis/],
  ]) {
    assert.throws(one(finding), ({ name, code, message }) => name === "BeianOptionError" && code === "own-rule" && expected.test(message), JSON.stringify(finding));
  }
  const whole = { spans: [[0, 1], [3, 3]], suggestion: "", fix: "y", params: { a: 1, b: "c" }, basis: [{ kind: "law", document: "D" }] };
  const { findings } = one(whole)();
  for (const [name, given] of Object.entries(whole)) assert.deepEqual(findings.find(({ rule }) => rule === "own/odd")[name], given, name);
});
