// What a caller may bend, in every function that takes options, and how a wrong option is refused.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { inside, load, script } from "./installed.js";

const beian = await load();
const asOf = "2026-11-22";
const filing = {
  organizer: { nature: "individual", name: "张三", customerId: 7 },
  services: [{ kind: "website", name: "中国摄影网", domains: [{ name: "example.com" }] }],
  _key: "1",
};
const check = (options) => beian.check(filing, { asOf, lang: "en", ...options });
const plain = () => check();
const of = (report, rule) => report.findings.filter((finding) => finding.rule === rule);
const counted = ({ findings, counts, verdict }) => {
  for (const severity of ["error", "warning", "prompt"]) assert.equal(counts[severity], findings.filter((finding) => finding.severity === severity).length);
  assert.equal(verdict, counts.error > 0 ? "blocked" : findings.length > 0 ? "attention" : "clear");
};

test("ignore: the rule does not look, and the report says so", () => {
  const report = check({ ignore: ["name/reserved-word"] });
  assert.ok(of(plain(), "name/reserved-word").length > 0);
  assert.deepEqual(of(report, "name/reserved-word"), []);
  assert.ok(!report.checked.includes("name/reserved-word"));
  assert.match(report.notApplicable.find(({ rule }) => rule === "name/reserved-word").reason, /options/);
  assert.deepEqual(report.rules.changed, { ignored: ["name/reserved-word"] });
  assert.equal(plain().rules.changed, undefined);
  counted(report);
});

test("ignore never hides that nothing could be read", () => {
  const ignore = beian.rules().map(({ id }) => id);
  for (const nothing of [null, 7, "x", []]) assert.notEqual(beian.check(nothing, { ignore }).verdict, "clear", JSON.stringify(nothing));
  const lines = new TextDecoder().decode(beian.checkLines("not json\n", { ignore, parts: [] }));
  assert.notEqual(JSON.parse(lines).verdict, "clear");
});

test("severity: a finding weighs what is asked, an error of a law stays one", () => {
  const unknown = check({ severity: { "form/unknown-field": "prompt", "name/reserved-word": "prompt" } });
  assert.ok(of(unknown, "form/unknown-field").every(({ severity }) => severity === "prompt"));
  assert.deepEqual(of(unknown, "name/reserved-word"), of(plain(), "name/reserved-word"));
  assert.deepEqual(unknown.rules.changed, { severity: { "form/unknown-field": "prompt" } });
  const raised = check({ severity: { "form/unknown-field": "error" } });
  assert.equal(raised.counts.error, plain().counts.error + of(plain(), "form/unknown-field").length);
  counted(unknown);
  counted(raised);
});

test("at one place the most severe stands first, whatever it weighs now", () => {
  const weights = ["error", "warning", "prompt"];
  for (const severity of weights) {
    const asked = Object.fromEntries(beian.rules().map(({ id }) => [id, severity]));
    const { findings } = check({ severity: asked });
    findings.forEach((finding, at) => {
      const next = findings[at + 1];
      if (next?.path === finding.path) assert.ok(weights.indexOf(finding.severity) <= weights.indexOf(next.severity));
    });
  }
});

test("unknownFields: a stored row brings its own members along", () => {
  const report = check({ unknownFields: "allow" });
  assert.equal(of(plain(), "form/unknown-field").length, 2);
  assert.deepEqual(of(report, "form/unknown-field"), []);
  assert.deepEqual(report.rules.changed.ignored, ["form/unknown-field"]);
});

test("null in an optional field is as if it were not there", () => {
  const given = (value) => ({ organizer: { nature: "enterprise", name: "x", investor: value, remark: value, legalRepresentative: value }, services: [{ kind: "website", nameApproval: value, app: value }] });
  assert.deepEqual(beian.check(given(null), { asOf }), beian.check(given(undefined), { asOf }));
  const required = beian.check({ organizer: { nature: null } }, { asOf }).findings.filter(({ path }) => path === "/organizer/nature");
  assert.deepEqual(required.map(({ rule }) => rule), ["form/required"]);
});

test("a digest is equal only where the report is", () => {
  const policy = { id: "o", title: "t", source: "s", seen: "2026-01-01" };
  const bent = [
    {}, { ignore: ["name/holder"] }, { ignore: ["name/no-han"] }, { severity: { "name/holder": "prompt" } }, { severity: { "name/holder": "warning" } }, { unknownFields: "allow" },
    { messages: { "name/reserved-word#fix": "x" } }, { messages: { "name/reserved-word#fix": "y" } }, { known: { domains: ["example.com"] } }, { policies: [{ ...policy, domainMonthsLeft: 6 }] },
    { policies: [{ ...policy, domainMonthsLeft: 36 }] }, { rules: [{ id: "own/a", check: () => [] }] }, { rules: [{ id: "own/a", check: () => null }] }, { rules: [{ id: "own/a", version: "2", check: () => [] }] },
  ];
  const digests = bent.map((options) => check(options).rules.digest);
  assert.equal(new Set(digests).size, bent.length);
  for (const digest of digests) assert.match(digest, /^sha256-[0-9a-f]{64}/);
  assert.equal(check({ ignore: ["name/holder", "name/no-han"] }).rules.digest, check({ ignore: ["name/no-han", "name/holder", "name/holder"] }).rules.digest);
  assert.equal(check({ ignore: [], severity: {}, messages: {}, unknownFields: "warn" }).rules.digest, plain().rules.digest);
});

test("an own setting is cited alone, no other provider's", () => {
  const policies = [{ id: "o", title: "Our console", source: "https://example.com/", seen: "2026-01-01", domainMonthsLeft: 36 }];
  const row = { services: [{ kind: "website", domains: [{ name: "example.com", registration: { expiresOn: "2028-01-01" } }] }] };
  const found = beian.check(row, { asOf, lang: "en", policies }).findings.find(({ rule }) => rule === "domain/expiry");
  assert.equal(found.basis[0].document, "Our console");
  assert.doesNotMatch(JSON.stringify(found.basis), /Tencent|Huawei|Aliyun|Alibaba/);
});

test("messages: texts of one's own by code, with the placeholders of the built-in ones", () => {
  const [found] = of(plain(), "name/reserved-word");
  const report = check({ messages: { [found.code]: "Not {field}!", [found.fixCode]: "Change it." } });
  const [own] = of(report, "name/reserved-word");
  assert.deepEqual([own.message, own.fix, own.code], ["Not Name of the service!", "Change it.", found.code].map((text, at) => (at === 0 ? own.message : text)));
  assert.match(own.message, /^Not .+!$/);
  assert.equal(report.rules.changed.messages, 2);
  // Every code that a finding can have is one, with all its placeholders.
  const { messages } = JSON.parse(readFileSync(inside("dist/messages.json"), "utf8"));
  const ids = beian.rules().map(({ id }) => id);
  const codes = Object.keys(messages).filter((code) => ids.includes(code.split("#")[0]) && !/#(title|why)$/.test(code));
  assert.doesNotThrow(() => check({ messages: Object.fromEntries(codes.map((code) => [code, messages[code].en])) }));
  assert.deepEqual(check({ messages: Object.fromEntries(codes.map((code) => [code, messages[code].en])) }).findings, plain().findings);
});

test("messages: a whole language, flat, in its tongue, or both", () => {
  const { messages } = JSON.parse(readFileSync(inside("dist/messages.json"), "utf8"));
  const ids = beian.rules().map(({ id }) => id);
  const codes = Object.keys(messages).filter((code) => ids.includes(code.split("#")[0]) && !/#(title|why)$/.test(code));
  assert.ok(codes.length > 800);
  const worded = (mark, of = codes) => Object.fromEntries(of.map((code) => [code, `${mark}${messages[code].en}`]));
  const marks = (given, lang) => new Set(beian.check(filing, { asOf, lang, messages: given }).findings.flatMap(({ message, fix }) => [message[0], fix[0]]));
  assert.deepEqual(marks(worded(">"), "en"), new Set(">"));
  assert.deepEqual(marks({ ja: worded("<") }, "ja"), new Set("<"));
  assert.deepEqual(marks({ ...worded(">"), ja: worded("<"), ko: worded("=") }, "ko"), new Set("="));
  // In any part of it a text is its own, and the last of a piece is not the first of the next.
  for (const code of [codes[0], codes[399], codes[400], codes[799], codes[800], codes.at(-1)]) {
    assert.throws(() => check({ messages: { ...worded(">"), [code]: "{nothing}" } }), (error) => error.option === `/messages/${code.replace("/", "~1")}`, code);
    assert.throws(() => check({ messages: { ja: { ...worded(">"), [code]: "{nothing}" } } }), (error) => error.option === `/messages/ja/${code.replace("/", "~1")}`, code);
  }
  assert.equal(check({ messages: worded(">") }).rules.changed.messages, codes.length);
});

test("the options of a check are options everywhere: with rules of one's own, and a whole language", () => {
  const { messages } = JSON.parse(readFileSync(inside("dist/messages.json"), "utf8"));
  const ids = ["number", ...beian.rules().map(({ id }) => id)];
  const codes = Object.keys(messages).filter((code) => ids.includes(code.split("#")[0]) && !/#(title|why)$/.test(code));
  const own = { asOf, lang: "en", messages: Object.fromEntries(codes.map((code) => [code, `>${messages[code].en}`])), rules: [{ id: "own/none", check: () => [] }] };
  const said = [
    beian.check(filing, own), { findings: beian.checkPath(filing, "/services", own) }, beian.inspectCertificate("resident-id", "1", own), beian.inspectDomain("example", own), beian.checkForm(new FormData(), { ...own, rules: [] }),
  ].map(({ findings }) => findings.map(({ message }) => message[0]));
  for (const starts of said) assert.deepEqual(new Set(starts), new Set(">"));
  assert.equal(beian.isCertificateNumber("uscc", "91350100M000100Y43", own), true);
  assert.equal(beian.inspectImage(new Uint8Array(), own).findings.length + beian.inspectSigning(new Uint8Array(), own).findings.length, 2);
  // Of a form nobody has the filing.
  assert.throws(() => beian.checkForm(new FormData(), own), (error) => error.option === "/rules");
});

test("messages: what is no object of texts is refused where it stands", () => {
  for (const given of [7, null, "x".repeat(500), true]) assert.throws(() => check({ messages: given }), (error) => error.option === "/messages", String(given).slice(0, 9));
  for (const ja of [7, [], ["x"]]) assert.throws(() => check({ messages: { ja } }), (error) => error.option === "/messages/ja", String(ja));
  // In layers already.
  assert.deepEqual(check({ messages: Array(450).fill({ "name/holder#fix": "x" }) }).rules.changed, { messages: 1 });
  assert.equal(check({ messages: [] }).rules.changed, undefined);
});

test("messages: a language of one's own, and English for what it does not have", () => {
  const ja = { "form/required#message": "{field}を入力してください。" };
  const report = beian.check({}, { asOf, lang: "ja-JP", messages: { ja } });
  const required = of(report, "form/required").filter(({ code }) => code === "form/required#message");
  assert.ok(required.length > 0 && required.every(({ message }) => message.endsWith("を入力してください。")));
  assert.equal(of(beian.check({}, { asOf, messages: { ja } }), "form/required").some(({ message }) => message.includes("入力してください")), false);
});

test("a language is any tag that means it", () => {
  for (const lang of ["zh", "zh-Hans", "zh-CN", "zh_CN"]) assert.deepEqual(check({ lang }), check({ lang: "zh-CN" }), lang);
  for (const lang of ["en", "en-US", "EN"]) assert.deepEqual(check({ lang }), plain(), lang);
  assert.deepEqual(beian.rules({ lang: "en-GB" }), beian.rules({ lang: "en" }));
  assert.throws(() => check({ lang: "fr" }), /"\/lang".*not "fr"/);
});

const REFUSED = [
  [{ langs: "en" }, "unknown", "/langs", /did you mean "lang"/],
  [{ provider: "aliyunn" }, "wrong-value", "/provider", /not "aliyunn", did you mean "aliyun"/],
  [{ ignore: ["name/reserved-wrod"] }, "unknown", "/ignore/0", /did you mean "name\/reserved-word"/],
  [{ severity: { "name/reserved-wrod": "error" } }, "unknown", "/severity/name~1reserved-wrod", /did you mean/],
  [{ policies: [{}] }, "missing", "/policies/0", /id, title, source, seen/],
  [{ policies: [{ id: "a", title: "b", source: "c", seen: "2026-01-01", relatedName: "requird" }] }, "wrong-value", "/policies/0/relatedName", /did you mean "required"/],
  [{ messages: { "name/reserved-word#fix": "{nothing}" } }, "wrong-value", "/messages/name~1reserved-word#fix", /\{field\}/],
  [{ known: { domain: [] } }, "unknown", "/known/domain", /did you mean "domains"/],
  [7, "wrong-value", "", /object/],
];
test("a wrong option is refused with its place, what was given and what was meant", () => {
  for (const [options, code, option, message] of REFUSED) {
    assert.throws(
      () => beian.check({}, options),
      (error) => error instanceof beian.BeianOptionError && error instanceof TypeError && error.name === "BeianOptionError" && error.code === code && error.option === option && message.test(error.message),
      JSON.stringify(options),
    );
  }
});

test("checkPath: every notation of a path, and none that names nothing", () => {
  const found = beian.checkPath(filing, "/services/0/name", { asOf });
  assert.ok(found.length > 0);
  for (const path of ["services.0.name", "services[0].name", 'services[0]["name"]', "services/0/name", ["services", 0, "name"], ["services", "0", "name"]]) {
    assert.deepEqual(beian.checkPath(filing, path, { asOf }), found, String(path));
  }
  assert.deepEqual(beian.checkPath(filing, "", { asOf }), beian.check(filing, { asOf }).findings);
  assert.equal(beian.checkPath(filing, "/_key", { asOf }).length, 1);
  for (const [path, meant] of [["/servcies/0/name", "/services/0/name"], ["services.0.nam", "/services/0/name"], ["/services/name", "/services/0/name"], [["service", 0], "/services/0"], ["/organizer/name/first", undefined]]) {
    assert.throws(() => beian.checkPath(filing, path), (error) => error.option === "path" && (meant === undefined || error.message.includes(`did you mean "${meant}"?`)), String(path));
  }
  for (const path of [undefined, null, 7, {}, [{}]]) assert.throws(() => beian.checkPath(filing, path), /option "path"/);
});

test("what is asked for and is none no longer passes for an answer", () => {
  assert.throws(() => beian.isCertificateNumber("residentid", "1"), (error) => error.option === "kind" && /did you mean "resident-id"/.test(error.message));
  assert.equal(beian.isCertificateNumber("uscc", "1"), false);
});

test("one class of errors for import and require()", () => {
  const source = `import { createRequire } from "node:module"; import { BeianOptionError, check } from "beian";
    const other = createRequire(import.meta.url)("beian");
    for (const call of [check, other.check]) try { call({}, 7) } catch (error) { console.log(error instanceof BeianOptionError, error instanceof other.BeianOptionError) }`;
  assert.equal(script(source), "true true\ntrue true");
});
