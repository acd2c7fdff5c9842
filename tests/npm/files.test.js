// Certificates, apps and pictures through the package: the module for files is loaded when the first one comes, and survives.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { inside, load, script } from "./installed.js";

const beian = await load();
const OPTIONS = { asOf: "2026-11-22" };

const CERTIFICATE = readFileSync(new URL("certificate.pem", import.meta.url));
const FACTS = JSON.parse(readFileSync(new URL("certificate.json", import.meta.url), "utf8"));

const codes = ({ findings }) => findings.map(({ code }) => code);
const bytes = (...parts) => Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part))));
const be = (number) => [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255];
const chunk = (name, ...content) => bytes(be(bytes(...content).length), name, ...content, [0, 0, 0, 0]);
const png = (width, height, colour = 2) => bytes("\x89PNG\r\n\x1a\n", chunk("IHDR", be(width), be(height), [8, colour, 0, 0, 0]), chunk("IEND"));
const HEIC = bytes(be(24), "ftypheic", be(0), "mif1heic");

test("a certificate gives the same from its bytes in every guise", () => {
  const { buffer, byteOffset, length } = CERTIFICATE;
  const alone = buffer.slice(byteOffset, byteOffset + length);
  for (const file of [CERTIFICATE, new Uint8Array(alone), alone, new DataView(alone), new Uint8ClampedArray(alone), String(CERTIFICATE)]) {
    assert.deepEqual(beian.inspectSigning(file, OPTIONS), FACTS);
  }
});

test("what is no file gives an answer", () => {
  const detached = new Uint8Array(8);
  structuredClone(detached.buffer, { transfer: [detached.buffer] });
  for (const value of [undefined, null, 7, {}, [], "", new Uint8Array(), detached, new Proxy({}, {}), () => {}, Symbol("x")]) {
    assert.deepEqual(codes(beian.inspectSigning(value, OPTIONS)), ["app/signing#empty"]);
    assert.deepEqual(codes(beian.inspectImage(value, OPTIONS)), ["attachment/picture#empty"]);
  }
});

test("a private key is refused, and nothing of it comes back", () => {
  const answer = beian.inspectSigning(bytes("-----BEGIN RSA PRIVATE KEY-----\nMIICXQIBAAKBgQ==\n-----END RSA PRIVATE KEY-----\n"), { ...OPTIONS, lang: "en" });
  assert.deepEqual(codes(answer), ["app/signing#private-key"]);
  assert.deepEqual(Object.keys(answer), ["findings"]);
  assert.match(answer.findings[0].message, /private key/);
  assert.ok(!JSON.stringify(answer).includes("MIIC"));
});

test("pictures: what the header says, and what providers take", () => {
  const facts = beian.inspectImage(png(1600, 1200), OPTIONS);
  assert.deepEqual(facts, { mediaType: "image/png", width: 1600, height: 1200, grey: false, findings: [] });
  assert.deepEqual(codes(beian.inspectImage(png(300, 200), OPTIONS)), ["attachment/picture#small"]);
  assert.deepEqual(codes(beian.inspectImage(HEIC, OPTIONS)), ["attachment/picture#heic", "attachment/picture#damaged"]);
  assert.deepEqual(codes(beian.inspectImage(bytes("%PDF-1.7\n"), OPTIONS)), ["attachment/picture#other"]);
  const gif = bytes("GIF89a", [0xb0, 4, 0x84, 3, 0, 0, 0]);
  assert.deepEqual(codes(beian.inspectImage(gif, OPTIONS)), ["attachment/file#format"]);
  assert.deepEqual(codes(beian.inspectImage(gif, { ...OPTIONS, provider: "tencent-cloud" })), ["attachment/file#small"]);
  assert.deepEqual(codes(beian.inspectImage(png(1600, 1200), { ...OPTIONS, provider: "inspur-cloud" })), ["attachment/file#format"]);
  const own = { id: "own", title: "Own", source: "https://example.com/", seen: "2026-11-22", fileMegabytes: 1 };
  const large = bytes(png(1600, 1200), new Uint8Array(2 ** 20));
  assert.deepEqual(codes(beian.inspectImage(large, { ...OPTIONS, policies: [own] })), ["attachment/file#large"]);
  for (const { path, message, fix, basis } of beian.inspectImage(gif, OPTIONS).findings) assert.ok(path === "" && message && fix && basis.length > 0);
});

test("a wrong option is a TypeError that names it, whatever the file", () => {
  for (const name of ["inspectSigning", "inspectImage"]) {
    assert.throws(() => beian[name](new Uint8Array(), { langs: "en" }), (error) => error instanceof TypeError && error.message.includes('"/langs"'));
    assert.throws(() => beian[name](HEIC, { lang: "fr" }), TypeError);
    assert.deepEqual(codes(beian[name](new Uint8Array(9), OPTIONS)).length, 1);
  }
});

test("a language is any tag of it, as in a check", () => {
  const said = (lang) => beian.inspectImage(HEIC, { ...OPTIONS, ...(lang && { lang }) }).findings.map(({ message }) => message).join();
  assert.notEqual(said("zh-CN"), said("en"));
  for (const lang of [undefined, "zh", "ZH", "zh-Hans", "zh_CN"]) assert.equal(said(lang), said("zh-CN"), lang);
  for (const lang of ["EN", "en-US", "en_US"]) assert.equal(said(lang), said("en"), lang);
  // A language of one's own has English for what it does not have.
  assert.equal(beian.inspectImage(HEIC, { ...OPTIONS, lang: "ja", messages: { ja: { "form/date#fix": "x" } } }).findings.map(({ message }) => message).join(), said("en"));
  for (const lang of ["fr", "zhx", "xzh"]) assert.throws(() => said(lang), (error) => error.option === "/lang", lang);
});

test("of what a provider takes the rule on attachments speaks alone, whatever rules there are", () => {
  const rules = [{ id: "own/any", check: () => assert.fail("there is no filing") }];
  assert.deepEqual(codes(beian.inspectImage(bytes("GIF89a", [0xb0, 4, 0x84, 3, 0, 0, 0]), { ...OPTIONS, rules })), ["attachment/file#format"]);
});

test("an instance of the module goes on until its memory has grown, and nothing of a file is left in one that is given up", () => {
  const printed = script(`import { readFileSync } from "node:fs"; const born = []; const { Instance } = WebAssembly;
    WebAssembly.Instance = class extends Instance { constructor(...given) { super(...given); if ("signing" in super.exports) born.push(super.exports.memory); } };
    const { inspectImage } = await import("beian"); const { forget } = await import(import.meta.resolve("beian").replace("node.js", "files.js"));
    const say = () => { inspectImage(Uint8Array.of(0xff, 0xd8, 0xff)); return born.length; };
    const found = [say(), say()]; born[0].grow(512 - born[0].buffer.byteLength / 65536); found.push(say(), say()); born[0].grow(1); found.push(say(), say());
    const held = () => new Uint8Array(born.at(-1).buffer).some((byte) => byte !== 0);
    const before = held(); forget(); console.log(found.join(), before, held(), say());`);
  assert.equal(printed, "1,1,1,1,1,2 true false 3");
});

test("both languages say it, with a text for every code", () => {
  const { messages } = JSON.parse(readFileSync(inside("dist/messages.json"), "utf8"));
  for (const [name, file] of [["inspectSigning", new Uint8Array(3)], ["inspectSigning", HEIC], ["inspectImage", HEIC], ["inspectImage", png(300, 200)]]) {
    for (const lang of ["zh-CN", "en"]) {
      for (const { code, fixCode, message, fix, params, basis } of beian[name](file, { ...OPTIONS, lang }).findings) {
        const worded = (id) => messages[id][lang].replace(/\{(\w+)\}/g, (_, key) => params[key]);
        assert.deepEqual([message, fix], [worded(code), worded(fixCode)]);
        assert.ok(basis.length > 0);
      }
    }
  }
});

test("a file of fifty megabytes is not copied, and answered at once", () => {
  const source = `import { inspectSigning, inspectImage } from "beian"; import { performance } from "node:perf_hooks";
    const file = new Uint8Array(50 * 2 ** 20);
    const zip = Uint8Array.from(file); zip.set([0x50, 0x4b, 3, 4]);
    inspectSigning(new Uint8Array(1)); inspectImage(new Uint8Array(1));
    const before = process.memoryUsage().rss;
    const times = [file, zip].flatMap((bytes) => [inspectSigning, inspectImage].map((inspect) => { const started = performance.now(); inspect(bytes); return performance.now() - started; }));
    console.log(JSON.stringify({ slowest: Math.max(...times), grown: process.memoryUsage().rss - before }));`;
  const { slowest, grown } = JSON.parse(script(source));
  assert.ok(grown < 20 * 2 ** 20, `${grown} bytes`);
  // Nothing that depends on a clock is asserted.
  console.log(`slowest of fifty megabytes: ${slowest.toFixed(1)} ms`);
});

test("the module is compiled when the first file comes, and not before", () => {
  const printed = script(`let compiled = 0; const { Module } = WebAssembly; WebAssembly.Module = class extends Module { constructor(...given) { super(...given); compiled += 1; } };
    const beian = await import("beian"); beian.check({}); const before = compiled;
    beian.inspectSigning(new Uint8Array()); beian.inspectImage(new Uint8Array());
    console.log(before, compiled);`);
  assert.equal(printed, "1 2");
});

test("beian/files in Node: the same functions, ready at once; require() too", () => {
  const printed = script(`import * as files from "beian/files"; import { inspectSigning } from "beian";
    await files.initFiles(); console.log(Object.keys(files).join(), files.inspectSigning === inspectSigning, files.inspectImage(new Uint8Array()).findings.length);`);
  assert.equal(printed, "initFiles,inspectImage,inspectSigning true 1");
  assert.equal(script(`const { inspectSigning } = require("beian/files"); console.log(inspectSigning(new Uint8Array()).findings.length);`, { type: "commonjs" }), "1");
});

test("elsewhere the module is fetched once, and a call before that says what is missing", () => {
  const printed = script(`import { readFileSync } from "node:fs";
    const served = []; globalThis.fetch = async (source) => (served.push(String(source).split("/").at(-1)), new Response(readFileSync(source)));
    const beian = await import(${JSON.stringify(new URL(`file://${inside("dist/index.js")}`).href)});
    const files = await import(${JSON.stringify(new URL(`file://${inside("dist/load-files.js")}`).href)});
    await beian.init();
    try { beian.inspectSigning(new Uint8Array()); } catch (error) { console.log(error.name, /initFiles\\(\\)/.test(error.message)); }
    await Promise.all([files.initFiles(), files.initFiles()]); await files.initFiles();
    console.log(beian.inspectSigning(new Uint8Array()).findings.length, files.inspectImage(new Uint8Array()).findings.length, served.join());`);
  assert.equal(printed, "Error true\n1 1 beian.wasm,files.wasm");
});

test("where the module dies, the answer is that of a broken file, and the next call is as before", () => {
  const printed = script(`const Instance = WebAssembly.Instance; let deadly = false;
    WebAssembly.Instance = class extends Instance {
      get exports() { const real = super.exports; return real.signing === undefined ? real : { ...real, signing: (...given) => { if (deadly && given[0] > 2) throw new WebAssembly.RuntimeError("unreachable"); return real.signing(...given); } }; }
    };
    const { inspectSigning } = await import("beian");
    const say = () => inspectSigning(new Uint8Array(9)).findings[0].code;
    const before = say(); deadly = true; const during = say(); deadly = false;
    console.log(before, during, say() === before);`);
  assert.equal(printed, "app/signing#unknown app/signing#damaged true");
});
