// Filings as files, and what files say of themselves.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, test } from "node:test";
import { core, open, settled } from "./page.js";

const page = await open();
const { files, filing, checking, checker, inspecting, language, sealing, visits, kept, undo } = page;
const { t } = language;

/** A file as a browser gives it. */
const file = (content, name = "beian-filing.json", type = "application/json") => {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { name, type, size: bytes.length, arrayBuffer: async () => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) };
};
const unreadable = (size = 1) => ({ name: "x.json", size, type: "", arrayBuffer: async () => { throw new Error("gone"); } });

beforeEach(() => {
  files.clear();
  files.dropped.value = null;
  files.sealed.value = null;
  checking.provider.value = "";
  language.speak("zh-CN");
});

test("a filing is opened in place of the one on the page, which begins anew", async () => {
  filing.write("/organizer/name", "甲");
  checking.checkAll();
  visits.visit("organizer");
  assert.equal(await files.open(file('{"organizer":{"name":"乙"},"more":1}', "b.json")), true);
  assert.deepEqual(filing.whole.value, { organizer: { name: "乙" }, more: 1 });
  assert.deepEqual([filing.isUnsaved.value, checking.isChecked.value, visits.visited.value.size, files.trouble.value], [false, false, 0, null]);
  assert.equal(checking.announced.value, t("file.opened", { name: "b.json" }));
});

test("what is no filing leaves the page as it is, and says why", async () => {
  filing.write("/organizer/name", "甲");
  const deep = "[".repeat(200_000);
  const bad = [
    [file(Uint8Array.of(0xff, 0xd8, 0xff)), "file.picture"], [file(Uint8Array.of(0x89, 0x50, 0x4e)), "file.picture"], [file(Uint8Array.of(0xff, 0x20)), "file.not-utf8"], [file(Uint8Array.of(0x20, 0xd8)), "file.not-utf8"],
    [file(Uint8Array.of(0x89, 0x51)), "file.not-utf8"], [file(Uint8Array.of(0x20, 0x50)), "file.not-json"],
    [file("{"), "file.not-json"], [file(""), "file.not-json"], [unreadable(), "file.unreadable"], [unreadable(10 * 1024 * 1024 + 1), "file.too-large"], [unreadable(10 * 1024 * 1024), "file.unreadable"],
  ];
  for (const [given, problem] of bad) {
    assert.equal(await files.open(given), false, problem);
    assert.deepEqual(files.trouble.value, { title: "file.failed.title", body: problem });
  }
  await files.open(file(deep));
  assert.ok(["file.too-deep", "file.not-json"].includes(files.trouble.value.body));
  assert.equal(filing.valueAt("/organizer/name"), "甲");
  await files.open(file("{}"));
  assert.equal(files.trouble.value, null);
});

test("JSON too deep for the engine is called so", async (context) => {
  const { parse } = JSON;
  context.after(() => { JSON.parse = parse; });
  JSON.parse = () => { throw new RangeError("Maximum call stack size exceeded"); };
  await files.open(file("[]"));
  assert.equal(files.trouble.value.body, "file.too-deep");
});

test("a sealed file waits for its passphrase", async () => {
  const sealed = await sealing.seal('{"organizer":{"name":"丙"}}', "口令");
  assert.equal(await files.open(file(sealed, "s.json")), false);
  assert.equal(files.sealed.value.name, "s.json");
  assert.equal(files.trouble.value, null);
  assert.equal(await files.unsealed("falsch"), false);
  assert.notEqual(filing.valueAt("/organizer/name"), "丙");
  assert.equal(await files.unsealed("口令"), true);
  assert.equal(filing.valueAt("/organizer/name"), "丙");
  assert.equal(filing.isUnsaved.value, false);
  assert.equal(checking.announced.value, t("file.opened", { name: "s.json" }));
});

test("a file that is dropped is opened where nothing would be lost; else the user decides", async () => {
  assert.equal(await files.drop(file('{"organizer":{"name":"乙"}}')), true);
  filing.write("/organizer/name", "甲");
  for (const given of [file("{}", "A.JSON", ""), file("{}", "x", "application/json")]) {
    files.dropped.value = null;
    assert.equal(await files.drop(given), false);
    assert.equal(files.dropped.value, given);
  }
  files.dropped.value = null;
  for (const given of [file("x", "a.json.png", "image/png"), file("x", "ajson", "")]) {
    assert.equal(await files.drop(given), false);
    assert.deepEqual([files.dropped.value, files.trouble.value], [null, { title: "file.dropped.title", body: "file.dropped" }]);
  }
});

test("the sample is a filing of its own each time, which nobody has saved", () => {
  assert.equal(files.sample(), true);
  assert.equal(filing.valueAt("/organizer/name"), "福州示例科技有限公司");
  assert.equal(filing.isUnsaved.value, true);
  assert.equal(checking.announced.value, t("file.sample"));
});

test("what is saved is the whole filing, under a name that says nothing of who files", async (context) => {
  const [before, timers] = [globalThis.setTimeout, []];
  const { createObjectURL, revokeObjectURL } = URL;
  context.after(() => { globalThis.setTimeout = before; Object.assign(URL, { createObjectURL, revokeObjectURL }); });
  let blob;
  const revoked = [];
  Object.assign(URL, { createObjectURL: (given) => { blob = given; return "blob:x"; }, revokeObjectURL: (url) => revoked.push(url) });
  globalThis.setTimeout = (call, after) => timers.push([call, after]);
  filing.write("/organizer/nature", "individual");
  filing.write("/organizer/name", "张三");
  files.save();
  const link = page.links.at(-1);
  assert.deepEqual([link.tag, link.href, link.download, link.clicks, blob.type], ["a", "blob:x", "beian-filing.json", 1, "application/json"]);
  const text = await blob.text();
  assert.equal(text, `${JSON.stringify(filing.whole.value, null, 2)}\n`);
  assert.equal(JSON.parse(text).organizer.personInCharge.name, "张三");
  assert.equal(filing.isUnsaved.value, false);
  const [[revoke, after]] = timers.filter(([, after]) => after > 1000);
  assert.deepEqual([revoked, after], [[], 10_000]);
  revoke();
  assert.deepEqual(revoked, ["blob:x"]);
});

test("clearing leaves nothing: no filing, no finding, no visit, no trouble, no way back, nothing in the core", () => {
  let forgotten = 0;
  checker.use({ ...core, forget: () => { forgotten += 1; } });
  filing.write("/organizer/name", "甲");
  checking.checkAll();
  visits.visit("organizer");
  checking.provider.value = "aliyun";
  checking.filedBefore.value = { organizer: true, domain: true };
  undo.doing("/organizer/name", "x", () => filing.write("/organizer/name", "乙"));
  const own = kept.kept(() => "empty");
  own.value = "typed";
  files.trouble.value = { title: "x", body: "y" };
  files.clear();
  checker.use(core);
  assert.equal(filing.valueAt("/organizer/name"), undefined);
  assert.deepEqual([checking.isChecked.value, visits.visited.value.size, files.trouble.value, forgotten, filing.isUnsaved.value], [false, 0, null, 1, false]);
  assert.deepEqual([checking.provider.value, checking.filedBefore.value, undo.undoAt("/organizer/name"), own.value], ["", { organizer: false, domain: false }, null, "empty"]);
  assert.equal(checking.announced.value, t("file.cleared"));
});

test("another filing takes nothing of the one before: the way back would lead there", () => {
  undo.doing("/organizer/name", "x", () => filing.write("/organizer/name", "甲"));
  checking.provider.value = "aliyun";
  files.sample();
  assert.equal(undo.undoAt("/organizer/name"), null);
  assert.equal(checking.provider.value, "aliyun", "where it is filed is not said by a file");
});

// ---- sealing

test("a sealed file opens with its passphrase alone, and says how it was made", async () => {
  const text = "备案".repeat(9_000);
  const sealed = JSON.parse(await sealing.seal(text, "口令 é"));
  assert.deepEqual({ ...sealed, salt: "", iv: "", data: "" }, { format: "beian-sealed", version: 1, cipher: "AES-256-GCM", kdf: "PBKDF2-SHA-256", iterations: 600_000, salt: "", iv: "", data: "" });
  assert.deepEqual([atob(sealed.salt).length, atob(sealed.iv).length, atob(sealed.data).length], [16, 12, 9_000 * 6 + 16]);
  assert.equal(await sealing.unseal(sealed, "口令 é".normalize("NFD")), text, "however é is typed");
  await assert.rejects(sealing.unseal(sealed, "口令"));
  await assert.rejects(sealing.unseal({ ...sealed, data: sealed.data.replace(/^./, (first) => (first === "A" ? "B" : "A")) }, "口令 é"));
  const again = JSON.parse(await sealing.seal(text, "口令 é"));
  assert.ok(again.salt !== sealed.salt && again.iv !== sealed.iv && again.data !== sealed.data);
});

test("any tool can open it by what it says", async () => {
  const { createDecipheriv, pbkdf2Sync } = await import("node:crypto");
  const { salt, iv, data, iterations } = JSON.parse(await sealing.seal("text", "passphrase"));
  const bytes = Buffer.from(data, "base64");
  const decipher = createDecipheriv("aes-256-gcm", pbkdf2Sync("passphrase", Buffer.from(salt, "base64"), iterations, 32, "sha256"), Buffer.from(iv, "base64"));
  decipher.setAuthTag(bytes.subarray(-16));
  assert.equal(decipher.update(bytes.subarray(0, -16)) + decipher.final("utf8"), "text");
});

test("a file that asks for endless rounds, or for none, is not opened", async () => {
  for (const iterations of [0, -1, 1.5, 10_000_001, "600000", undefined]) await assert.rejects(sealing.unseal({ salt: "", iv: "", data: "", iterations }, "x"), RangeError, String(iterations));
  for (const iterations of [1, 10_000_000].slice(0, 1)) await assert.rejects(sealing.unseal({ salt: "", iv: "AAAAAAAAAAAAAAAA", data: "", iterations }, "x"), (error) => !(error instanceof RangeError));
});

test("what is sealed is told from filings", () => {
  assert.equal(sealing.isSealed({ format: "beian-sealed" }), true);
  for (const other of [{}, null, undefined, "beian-sealed", { format: "x" }]) assert.equal(sealing.isSealed(other), false);
});

// ---- files that say something of themselves

const icon = readFileSync(new URL("../../www/preview.png", import.meta.url));

test("a picture is read where it is, and asks for what the provider takes", async (context) => {
  const found = await inspecting.inspect("inspectImage", file(icon, "a.png", "image/png"));
  assert.deepEqual([found.mediaType, found.problem], ["image/png", undefined]);
  assert.ok(found.width > 0 && found.height > 0);
  const asked = [];
  context.after(() => checker.use(core));
  checker.use({ ...core, inspectImage: (bytes, options) => { asked.push([bytes.length, options]); return { findings: [] }; } });
  await inspecting.inspect("inspectImage", file(icon));
  checking.provider.value = "aliyun";
  await inspecting.inspect("inspectImage", file(icon));
  assert.deepEqual(asked, [[icon.length, { lang: "zh-CN" }], [icon.length, { lang: "zh-CN", provider: "aliyun" }]]);
});

test("what cannot be read says so", async (context) => {
  const MB = 2 ** 20;
  for (const [what, largest] of [["inspectImage", 100 * MB], ["inspectSigning", 1024 * MB]]) {
    assert.deepEqual(await inspecting.inspect(what, unreadable(largest + 1)), { problem: "file.large", findings: [] });
    assert.deepEqual(await inspecting.inspect(what, unreadable(largest)), { problem: "file.unreadable", findings: [] });
  }
  context.after(() => checker.use(core));
  checker.use({ ...core, readyForFiles: async () => { throw new Error("offline"); } });
  assert.deepEqual(await inspecting.inspect("inspectImage", file(icon)), { problem: "file.no-module", findings: [] });
});

test("a picked document is a line of the filing, with its size as it is looked at", async (context) => {
  const { width, height } = await inspecting.inspect("inspectImage", file(icon));
  assert.deepEqual(await inspecting.documentOf(file(icon, "a.png", "image/png")), { fileName: "a.png", mediaType: "image/png", bytes: icon.length, width, height });
  assert.deepEqual(await inspecting.documentOf(file("text", "a.txt", "text/plain")), { fileName: "a.txt", mediaType: "text/plain", bytes: 4 });
  assert.deepEqual(await inspecting.documentOf(file("text", "a", "")), { fileName: "a", bytes: 4 });
  context.after(() => checker.use(core));
  for (const [orientation, size] of [[1, [30, 20]], [4, [30, 20]], [5, [20, 30]], [8, [20, 30]], [undefined, [30, 20]]]) {
    checker.use({ ...core, inspectImage: () => ({ width: 30, height: 20, orientation, mediaType: "image/jpeg", findings: [] }) });
    const { width, height } = await inspecting.documentOf(file("x", "a.jpg"));
    assert.deepEqual([width, height], size, String(orientation));
  }
});

test("a picture that was picked on this page says the same again, in the page's language; of others nothing is known", async () => {
  const picked = file(icon, "a.png", "image/png");
  const value = await inspecting.documentOf(picked);
  assert.equal(inspecting.pictureOf(value), undefined, "while it is read");
  await settled();
  await settled();
  const facts = inspecting.pictureOf(value);
  assert.equal(facts.mediaType, "image/png");
  assert.equal(inspecting.pictureOf(value), facts, "read once");
  for (const other of [{ ...value, bytes: 1 }, { ...value, fileName: "b.png" }, undefined, "a.png"]) assert.equal(inspecting.pictureOf(other), undefined);
  language.speak("en");
  assert.equal(inspecting.pictureOf(value), undefined, "it is read again in other words");
  await settled();
  await settled();
  assert.equal(inspecting.pictureOf(value).mediaType, "image/png");
  assert.equal(inspecting.factsOf("inspectImage", undefined), undefined);
  checking.forget();
  assert.equal(inspecting.pictureOf(value), undefined);
  await inspecting.documentOf(picked);
  assert.equal(inspecting.pictureOf(value), undefined, "what was said of it is forgotten too");
  await settled();
  await settled();
  assert.equal(inspecting.pictureOf(value).mediaType, "image/png");
});

test("what is forgotten while it is read does not come back", async (context) => {
  let answer;
  context.after(() => checker.use(core));
  checker.use({ ...core, readyForFiles: () => new Promise((resolve) => { answer = resolve; }) });
  const own = file(icon, "slow.png", "image/png");
  inspecting.factsOf("inspectImage", own);
  await settled();
  checking.forget();
  answer();
  await settled();
  checker.use({ ...core, readyForFiles: () => new Promise(() => {}) });
  assert.equal(inspecting.factsOf("inspectImage", own), undefined);
});
