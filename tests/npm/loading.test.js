import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { test } from "node:test";
import { inside, load, script } from "./installed.js";

const NAMES = [
  "check", "checkForm", "checkLines", "checkPath", "divisions", "fields", "filingSchema", "init", "inspectCertificate", "inspectDomain", "inspectImage", "inspectSigning", "isCertificateNumber", "parseRegistration",
  "registrableDomain", "rules", "vocabulary",
];
const bytes = readFileSync(inside("dist/beian.wasm"));

test("import: ready at once, and nothing but the contract is exported", () => {
  const printed = script(`import * as beian from "beian"; console.log(JSON.stringify([Object.keys(beian), beian.check({}).verdict]));`);
  assert.deepEqual(JSON.parse(printed), [NAMES, "blocked"]);
});

test("require: the same", () => {
  const printed = script(`const beian = require("beian"); console.log(JSON.stringify([Object.keys(beian).filter((name) => name !== "__esModule"), beian.check({}).verdict]));`, { type: "commonjs" });
  assert.deepEqual(JSON.parse(printed), [NAMES, "blocked"]);
});

test("the repository itself resolves the package's name", async () => {
  const beian = await import("beian");
  assert.equal(beian.check({}).verdict, "blocked");
});

test("init in Node returns at once, whatever it is given", () => {
  const printed = script(`import { init } from "beian"; console.log(await init(), await init(new URL("http://127.0.0.1:9/")));`);
  assert.equal(printed, "undefined undefined");
});

test("the wasm and the manifest can be resolved", () => {
  const printed = script(`import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
    console.log(require.resolve("beian/beian.wasm").endsWith("dist/beian.wasm"), require("beian/package.json").name);`);
  assert.equal(printed, "true beian");
});

const slim = (body) => script(`import * as beian from "beian/slim"; import { createRequire } from "node:module"; import { readFileSync } from "node:fs";
  const bytes = readFileSync(createRequire(import.meta.url).resolve("beian/beian.wasm"));
  ${body}`);

test("slim: a function called before init says what is missing", () => {
  const printed = slim(`for (const name of ["check", "checkPath", "inspectCertificate", "inspectDomain", "parseRegistration", "rules", "vocabulary", "checkLines"])
    try { beian[name](); console.log("no error from " + name); } catch (error) { if (!/init\\(\\) first/.test(error.message)) console.log(name, error); }
    try { beian.filingSchema["~standard"].validate({}); console.log("validated"); } catch (error) { if (!/init\\(\\) first/.test(error.message)) console.log(error); }`);
  assert.equal(printed, "");
});

test("slim: init without a source says what it needs, and may be repeated", () => {
  const printed = slim(`await beian.init().catch((error) => console.log(error.message));
    await beian.init(new Uint8Array([1, 2, 3])).catch((error) => console.log(error.name));
    await beian.init(bytes); await beian.init();
    console.log(beian.check({}).verdict);`);
  const [needs, invalid, verdict] = printed.split("\n");
  assert.match(needs, /init\(\) needs the core/);
  assert.equal(invalid, "CompileError");
  assert.equal(verdict, "blocked");
});

for (const [title, source] of [
  ["bytes", "bytes"],
  ["an ArrayBuffer", "bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)"],
  ["a compiled module", "new WebAssembly.Module(bytes)"],
  ["a response", `new Response(bytes, { headers: { "content-type": "application/wasm" } })`],
  ["a response of the wrong type", `new Response(bytes, { headers: { "content-type": "text/plain" } })`],
  ["a promise of a response", "Promise.resolve(new Response(bytes))"],
]) {
  test(`slim: init with ${title}`, () => {
    assert.equal(slim(`await beian.init(${source}); console.log(beian.check({}).verdict);`), "blocked");
  });
}

test("the browser's entry: fetches beside itself, once for calls at the same time, and again after a failure", async (t) => {
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    if (requests === 1) return response.writeHead(503).end();
    response.writeHead(200, { "content-type": "application/octet-stream" }).end(bytes);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  const address = `http://127.0.0.1:${server.address().port}/beian.wasm`;

  const real = globalThis.fetch;
  const asked = [];
  globalThis.fetch = (source) => (asked.push(String(source)), real(address));
  t.after(() => (globalThis.fetch = real));
  const beian = await load("dist/index.js");
  await assert.rejects(beian.init(), /503/);
  assert.throws(() => beian.check({}), /init\(\) first/);
  await Promise.all([beian.init(), beian.init(), beian.init()]);
  await beian.init();
  assert.equal(requests, 2);
  assert.equal(new Set(asked).size, 1);
  assert.ok(asked[0].endsWith("/dist/beian.wasm"));
  assert.equal(beian.check({}).verdict, "blocked");
});
