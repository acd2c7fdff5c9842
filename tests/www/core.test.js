// The core behind the form: absent until it has loaded, and never a reason for the page to break.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { core, open, settled } from "./page.js";

const filing = { organizer: { nature: "enterprise" } };

test("without the core nothing is known and nothing breaks", async () => {
  const { checker, checking } = await open({ ready: false });
  assert.equal(checker.state.value, "loading");
  for (const call of ["check", "inspectCertificate", "inspectDomain", "parseRegistration", "forget", "divisions"]) assert.equal(checker[call]({}), undefined, call);
  assert.equal(await checker.inspectFile("inspectImage", new Uint8Array()), undefined);
  assert.deepEqual(checking.findings.value, []);
  assert.equal(document.documentElement.dataset.ready, undefined);
  checker.lose();
  assert.equal(checker.state.value, "lost");
});

test("once it is there, what was filled in meanwhile is checked", async () => {
  const page = await open({ ready: false });
  page.filing.write("/organizer/nature", "enterprise");
  page.checking.checkAll();
  assert.deepEqual(page.checking.shown.value, []);
  page.checker.use(core);
  assert.equal(page.checker.state.value, "ready");
  assert.equal(document.documentElement.dataset.ready, "");
  await settled();
  assert.ok(page.checking.shown.value.length > 0);
});

test("it is called in the page's language, and warmed while the user reads", async () => {
  const { checker, language } = await open({ ready: false });
  const calls = [];
  const told = Object.fromEntries(["check", "divisions", "inspectCertificate", "inspectDomain", "parseRegistration", "forget"].map((name) => [name, (...given) => { calls.push([name, ...given]); return name; }]));
  checker.use(told);
  assert.deepEqual(calls.splice(0).map(([name]) => name), ["check"], "what is filled in already is checked at once");
  await settled();
  const sample = JSON.parse(readFileSync(new URL("../../www/sample.json", import.meta.url), "utf8"));
  assert.deepEqual(calls.splice(0), [["check", sample], ["divisions", "110000"], ["inspectCertificate", "uscc", sample.organizer.certificate.number], ["inspectDomain", "example.com"]]);
  language.speak("en");
  await settled();
  calls.length = 0;
  assert.equal(checker.check(filing, { parts: [] }), "check");
  checker.inspectCertificate("uscc", "1");
  checker.inspectDomain("example.com");
  checker.parseRegistration("text");
  checker.divisions("350000");
  checker.forget();
  assert.deepEqual(calls, [["check", filing, { lang: "en", parts: [] }], ["inspectCertificate", "uscc", "1", { lang: "en" }], ["inspectDomain", "example.com", { lang: "en" }], ["parseRegistration", "text"], ["divisions", "350000"], ["forget"]]);
});

test("a browser that says when it is idle is asked", async (t) => {
  const idle = [];
  globalThis.requestIdleCallback = (call) => idle.push(call);
  t.after(() => { delete globalThis.requestIdleCallback; });
  const { checker } = await open({ ready: false });
  let checks = 0;
  checker.use({ ...core, check: () => { checks += 1; } });
  await settled();
  assert.deepEqual([idle.length, checks], [4, 1]);
  for (const call of idle) call();
  assert.equal(checks, 2);
});

test("a core that fails is said to have failed, until it answers again", async () => {
  const { checker } = await open();
  await settled();
  const failing = () => { throw new WebAssembly.RuntimeError("unreachable"); };
  let broken = false;
  checker.use({ ...core, divisions: (code) => (broken ? failing() : core.divisions(code)), forget: failing });
  await settled();
  broken = true;
  assert.equal(checker.forget(), undefined);
  assert.equal(checker.state.value, "trapped");
  assert.equal(checker.check(filing).verdict, "blocked");
  assert.equal(checker.state.value, "ready");
  assert.equal(checker.divisions("350000"), undefined);
  assert.equal(checker.state.value, "trapped");
});

test("a core that fails over what was filled in before it came has failed", async () => {
  const { checker } = await open({ ready: false });
  let first = true;
  checker.use({ ...core, check: (...given) => { if (!first) return core.check(...given); first = false; throw new WebAssembly.RuntimeError("unreachable"); } });
  assert.equal(checker.state.value, "trapped");
});

test("a code that is no division's has none below it, which is no failure", async () => {
  const { checker } = await open();
  assert.deepEqual(checker.divisions("999999"), []);
  assert.equal(checker.state.value, "ready");
  assert.equal(checker.divisions("350000").length > 0, true);
});

test("numbers as they were written are numbers to the core", async () => {
  const { checker } = await open({ ready: false });
  let got;
  checker.use({ ...core, check: (value) => { got = value; } });
  checker.check({ a: { toJSON: () => 7 }, b: undefined });
  assert.deepEqual(got, { a: 7 });
});

test("the module for files is fetched when the first file comes, once for all who wait, and again where that failed", async () => {
  const { functions } = await open({ ready: false });
  let calls = 0;
  let answer = Promise.reject(new Error("offline"));
  answer.catch(() => {});
  const ready = functions.filesFrom(() => { calls += 1; return answer; });
  assert.equal(calls, 0);
  await assert.rejects(Promise.all([ready(), ready()]), /offline/);
  assert.equal(calls, 1);
  answer = WebAssembly.compile(readFileSync(new URL("../../dist/files.wasm", import.meta.url)));
  await Promise.all([ready(), ready()]);
  assert.equal(calls, 2);
  await ready();
  assert.equal(calls, 2, "it is there");
  functions.forget();
});

test("a file is read once the module for files is there, in the page's language", async () => {
  const { checker } = await open({ ready: false });
  const order = [];
  checker.use({ ...core, readyForFiles: async () => { order.push("ready"); }, inspectImage: (bytes, options) => { order.push([bytes, options]); return "facts"; } });
  const bytes = Uint8Array.of(1);
  assert.equal(await checker.inspectFile("inspectImage", bytes, { provider: "aliyun" }), "facts");
  assert.deepEqual(order, ["ready", [bytes, { lang: "zh-CN", provider: "aliyun" }]]);
  checker.use({ ...core, readyForFiles: async () => { throw new Error("offline"); } });
  assert.equal(await checker.inspectFile("inspectImage", bytes), undefined);
  assert.equal(checker.state.value, "ready", "the core is well");
  checker.use(core);
  assert.equal((await checker.inspectFile("inspectImage", bytes)).findings.length > 0, true);
});
