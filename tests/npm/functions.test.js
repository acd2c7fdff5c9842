// The functions of the contract as a caller meets them; what they find is the business of tests/cases.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./installed.js";

const beian = await load();
const asOf = "2026-11-22";
const filing = { action: "new", organizer: { nature: "enterprise", name: "x" }, services: [{ kind: "website", domains: [{ name: "example.com" }] }] };

test("check: findings, counts and verdict agree", () => {
  const report = beian.check(filing, { asOf });
  assert.equal(report.verdict, "blocked");
  for (const severity of ["error", "warning", "prompt"]) {
    assert.equal(report.counts[severity], report.findings.filter((finding) => finding.severity === severity).length, severity);
  }
  assert.equal(report.rules.asOf, asOf);
  assert.match(report.rules.digest, /^sha256-[0-9a-f]{64}$/);
});

test("check: parts decide what is worked out, never what is found", () => {
  const whole = beian.check(filing, { asOf });
  const bare = beian.check(filing, { asOf, parts: [] });
  assert.deepEqual(bare.findings, whole.findings);
  assert.deepEqual([bare.checked, bare.materials, bare.schedule, bare.jurisdiction], [[], [], [], undefined]);
  assert.ok(whole.checked.length > 0);
});

test("check: both languages find the same, in different words", () => {
  const places = (report) => report.findings.map(({ rule, path, severity }) => [rule, path, severity]);
  const chinese = beian.check(filing, { asOf });
  const english = beian.check(filing, { asOf, lang: "en" });
  assert.deepEqual(places(chinese), places(english));
  for (const [at, { message, fix }] of english.findings.entries()) {
    assert.notEqual(message, chinese.findings[at].message);
    assert.notEqual(fix, chinese.findings[at].fix);
  }
});

test("check: without asOf it is today in Asia/Shanghai", () => {
  const today = () => new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" }).format(new Date());
  const possible = [today(), beian.check({}).rules.asOf, today()];
  assert.ok(possible[1] === possible[0] || possible[1] === possible[2]);
});

test("checkPath: a path in parts is that pointer", () => {
  const filing = { organizer: { "a/b~c": 1 }, services: [{ name: "x" }] };
  for (const [parts, path] of [[["services", 0, "kind"], "/services/0/kind"], [["organizer", "a/b~c"], "/organizer/a~1b~0c"], [[], ""]]) {
    assert.deepEqual(beian.checkPath(filing, parts, { asOf: "2026-11-22" }), beian.checkPath(filing, path, { asOf: "2026-11-22" }), path);
    assert.notEqual(beian.checkPath(filing, path, { asOf: "2026-11-22" }).length, 0, path);
  }
});

test("checkPath: exactly the findings of check at or below the path", () => {
  const all = beian.check(filing, { asOf }).findings;
  for (const path of ["", "/organizer", "/organizer/name", "/services/0", "/services/0/domains", "/services/7/name"]) {
    const expected = all.filter((finding) => finding.path === path || finding.path.startsWith(`${path}/`));
    assert.deepEqual(beian.checkPath(filing, path, { asOf }), expected, path);
  }
});

test("checkLines: one line for each, in order, and a bad line yields a line that says so", () => {
  const lines = [JSON.stringify(filing), "not json", JSON.stringify({}), JSON.stringify({ organizer: 7 })];
  const out = new TextDecoder().decode(beian.checkLines(new TextEncoder().encode(lines.join("\n")), { asOf })).trimEnd().split("\n");
  assert.equal(out.length, lines.length);
  const reports = out.map((line) => JSON.parse(line));
  assert.deepEqual(reports[0], JSON.parse(JSON.stringify(beian.check(filing, { asOf }))));
  assert.deepEqual(reports[2], JSON.parse(JSON.stringify(beian.check({}, { asOf }))));
  assert.notEqual(reports[1].verdict, "clear");
  assert.ok(reports[1].findings.length > 0);
});

test("rules: on a day those of which an article is in force, with these articles; without a day all", async () => {
  const { articles, rules: listed } = await load("dist/listed.js");
  const at = (asOf, lang) => listed.map(({ id, basis }) => [id, basis.map((place) => articles[place]).filter(({ from, until }) => (from ?? asOf) <= asOf && (until ?? asOf) >= asOf).map((article) => article[lang])]).filter(([, basis]) => basis.length > 0);
  const days = articles.flatMap(({ from, until }) => [from, until]).filter(Boolean);
  const near = days.flatMap((day) => [-1, 0, 1].map((more) => new Date(Date.parse(day) + more * 86_400_000).toISOString().slice(0, 10)));
  for (const [at_, asOf] of [...new Set(near)].entries()) {
    const lang = at_ % 2 ? "en" : "zh-CN";
    assert.deepEqual(beian.rules({ asOf, lang }).map(({ id, basis }) => [id, basis]), at(asOf, lang), asOf);
  }
  assert.equal(beian.rules().length, listed.length);
  const [first] = beian.rules();
  first.basis[0].document = first.examples.bad = first.title = "changed";
  assert.notDeepEqual(beian.rules()[0], first);
  assert.notEqual(beian.rules()[0].basis[0].document, "changed");
});

test("fields: what is required rests on what the finding of a missing one cites, on any day, in either language", () => {
  const empty = { organizer: { certificate: {}, personInCharge: { certificate: {} }, legalRepresentative: {} }, services: [{ kind: "website", domains: [{}], access: {}, personInCharge: { certificate: {} } }] };
  for (const asOf of ["1999-12-31", "2004-06-01", "2005-03-20", "2010-01-01", "2020-01-01", "2026-11-22"]) {
    for (const lang of ["zh-CN", "en"]) {
      const required = new Map(beian.fields({ asOf, lang }).filter((field) => "required" in field).map((field) => [field.path, field.required]));
      const found = beian.check(empty, { asOf, lang, parts: [] }).findings.filter(({ rule }) => rule === "form/required");
      for (const { path, basis } of found) if (required.has(path.replace(/\/0/g, "/*"))) assert.deepEqual(required.get(path.replace(/\/0/g, "/*")).basis, basis, `${asOf} ${path}`);
      assert.equal(required.size > 0, found.length > 0, asOf);
      for (const [path, { basis }] of required) assert.ok(basis.length > 0, `${asOf} ${path}`);
    }
  }
  const own = (list) => list.find(({ path }) => path === "/organizer/nature").required.basis[0];
  const before = structuredClone(own(beian.fields()));
  const changed = beian.fields();
  own(changed).document = "changed";
  assert.deepEqual(own(beian.fields()), before);
  // Nor is it another field's.
  assert.ok(changed.filter(({ required }) => required?.basis.some(({ document }) => document === "changed")).length === 1);
  for (const lang of ["zh-CN", "en"]) assert.ok(beian.fields({ lang }).some(({ hint }) => (lang === "en" ? /^[A-Z]/ : /\p{Script=Han}/u).test(hint)));
});

test("rules: each has its words, a basis and its first version", () => {
  const rules = beian.rules({ lang: "en" });
  assert.ok(rules.length > 0);
  assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  for (const rule of rules) {
    for (const key of ["id", "severity", "title", "why", "fix", "since"]) assert.ok(rule[key], `${rule.id}: ${key}`);
    assert.ok(rule.basis.length > 0, rule.id);
  }
});

test("rules: an example checked with its options is found, or not, as the catalogue says", () => {
  const finds = (rule, example, options) => beian.check(example, options).findings.some(({ rule: found }) => found === rule.id);
  for (const rule of beian.rules()) {
    const { bad, good, badOptions, goodOptions } = rule.examples;
    // What is no JSON is shown as text.
    bad.forEach((example, at) => assert.ok(typeof example === "string" || finds(rule, example, badOptions[at]), `${rule.id}: bad example ${at}`));
    good.forEach((example, at) => assert.ok(typeof example === "string" || !finds(rule, example, goodOptions[at]), `${rule.id}: good example ${at}`));
  }
});

test("every finding comes from a rule of the catalogue", () => {
  const known = new Set(beian.rules().map(({ id }) => id));
  for (const { rule } of beian.check(filing, { asOf }).findings) assert.ok(known.has(rule), rule);
});

test("inspectDomain: the domain to be filed for what was typed", () => {
  const { domain, findings } = beian.inspectDomain("https://www.example.com/path?q");
  assert.equal(domain, "example.com");
  assert.deepEqual(findings.filter(({ severity }) => severity === "error"), []);
});

test("isCertificateNumber says what inspectCertificate finds, by whichever way it is worked out", () => {
  const sound = { "resident-id": "11010519491231002X", uscc: "91350100M000100Y43", "hk-macau-residence-permit": "810000199408230021", "taiwan-residence-permit": "830000199201300022" };
  for (const [kind, number] of Object.entries(sound)) {
    assert.equal(beian.isCertificateNumber(kind, number), true, kind);
    const changed = Array.from(number, (_, at) => ["0", "é", "中", "\u0100", "\uff11", "\ud800"].map((other) => number.slice(0, at) + other + number.slice(at + 1))).flat();
    for (const other of [number, ...Object.values(sound), ...changed, number.slice(1), `${number} `, "", number.toLowerCase()]) {
      const { valid } = beian.inspectCertificate(kind, other);
      assert.deepEqual([beian.isCertificateNumber(kind, other), beian.isCertificateNumber(kind, other, {}), beian.isCertificateNumber(kind, other, { asOf })], [valid, valid, valid], `${kind} ${JSON.stringify(other)}`);
    }
    for (const other of [null, 7, [...number], { length: 18 }]) assert.equal(beian.isCertificateNumber(kind, other), false);
  }
  assert.throws(() => beian.isCertificateNumber("uscc", sound.uscc, { langs: "en" }), (error) => error.option === "/langs");
});

test("registrableDomain is the domain of inspectDomain, at every length and with anything at its ends", () => {
  const long = (length, end = "example.com") => `${"a.".repeat(length).slice(0, length - end.length - 1)} ${end}`;
  for (const input of ["https://www.example.com.cn/a", "例子.中国", "example.中国", "中example.com", "example.com中", "域名：example.com，", "", " ", "com", ...[500, 511, 512, 513, 514, 8190, 8191, 8192].map((length) => long(length)), `${"a".repeat(500)} 例子.中国`]) {
    assert.equal(beian.registrableDomain(input), beian.inspectDomain(input).domain, input.slice(-30));
  }
  assert.equal(beian.registrableDomain("https://www.example.com.cn/a"), "example.com.cn");
  for (const input of ["a".repeat(8_181) + " example.com", null, undefined, 7, ["example.com"], { length: 3 }, Symbol("x")]) assert.equal(beian.registrableDomain(input), null);
});

test("vocabulary: the tables that a form needs, in either language", () => {
  const chinese = beian.vocabulary();
  assert.ok(Object.keys(chinese).length > 0);
  assert.notDeepEqual(chinese, beian.vocabulary({ lang: "en" }));
});

test("divisions: provinces, what lies below, and nothing below anything else", () => {
  const provinces = beian.divisions();
  assert.deepEqual([provinces.length, provinces[0]], [31, { code: "110000", name: "北京市" }]);
  assert.ok(beian.divisions("440000").some(({ code, name }) => code === "440300" && name === "深圳市"));
  assert.ok(beian.divisions("440300").some(({ code, name }) => code === "440305" && name === "南山区"));
  assert.ok(beian.divisions("110000").some(({ code }) => code === "110105"));
  // A summary of a municipality's districts stands for them.
  assert.ok(beian.divisions("110100").some(({ code }) => code === "110105"));
  for (const code of ["440305", "441900"]) assert.deepEqual(beian.divisions(code), []);
  for (const code of ["999999", "99", "x", "４４００００", "+44000", "4".repeat(1e5), 440000, null, {}, Symbol("s")]) {
    assert.throws(() => beian.divisions(code), (error) => error instanceof beian.BeianOptionError && error.option === "code");
  }
  assert.throws(() => beian.divisions("44"), /"440000"/);
});
