import assert from "node:assert/strict";
import { test } from "node:test";
import { script } from "./installed.js";

const NAMES = [
  "BeianOptionError", "affects", "check", "checkForm", "checkLines", "checkPath", "checkStream", "dependsOn", "divisions", "fields", "filingSchema", "fromCodes", "init", "inspectCertificate", "inspectDomain", "inspectImage",
  "inspectSigning", "isCertificateNumber", "parseRegistration", "registrableDomain", "rules", "toCodes", "vocabulary",
];

test("import: ready at once, and nothing but the contract is exported", () => {
  const printed = script(`import * as beian from "beian"; console.log(JSON.stringify([Object.keys(beian), beian.check({}).verdict]));`);
  assert.deepEqual(JSON.parse(printed), [NAMES, "blocked"]);
});

test("require: the same", () => {
  const printed = script(`const beian = require("beian"); console.log(JSON.stringify([Object.keys(beian).filter((name) => name !== "__esModule").sort(), beian.check({}).verdict]));`, { type: "commonjs" });
  assert.deepEqual(JSON.parse(printed), [NAMES, "blocked"]);
});

test("the repository itself resolves the package's name", async () => {
  const beian = await import("beian");
  assert.equal(beian.check({}).verdict, "blocked");
});

test("import and require, whole, slim and inline: one core in memory, the same answers", () => {
  const printed = script(`let born = 0; const { Instance } = WebAssembly; WebAssembly.Instance = class extends Instance { constructor(...given) { super(...given); born += 1; } };
    const { createRequire } = await import("node:module"); const require = createRequire(import.meta.url);
    const all = [await import("beian"), require("beian"), await import("beian/slim"), require("beian/slim"), await import("beian/inline"), require("beian/inline"), await import(import.meta.resolve("beian").replace("node.js", "inline.js"))];
    for (const each of all) await each.init();
    console.log(born, new Set(all.map(({ check }) => JSON.stringify(check({ organizer: { name: "示例" } })))).size);
    const files = [await import("beian/files"), require("beian/files"), await import("beian/files/inline")];
    for (const each of files) await each.initFiles();
    console.log(born, new Set(files.map(({ inspectImage }) => JSON.stringify(inspectImage(Uint8Array.of(0xff, 0xd8, 0xff))))).size, born);`);
  assert.equal(printed, "1 1\n1 1 2");
});

test("what one entry has compiled no other compiles again", () => {
  const printed = script(`let compiled = 0; const { Module } = WebAssembly; WebAssembly.Module = class extends Module { constructor(...given) { super(...given); compiled += 1; } };
    const { compile } = WebAssembly; WebAssembly.compile = (...given) => { compiled += 1; return compile(...given); };
    const { createRequire } = await import("node:module"); const require = createRequire(import.meta.url); const found = [];
    for (const load of [() => import("beian"), () => require("beian"), () => import(import.meta.resolve("beian").replace("node.js", "inline.js"))]) { await (await load()).init(); found.push(compiled); }
    for (const name of ["numbers", "domains", "names"]) for (const load of [() => import("beian/" + name), () => require("beian/" + name), () => import(import.meta.resolve("beian/" + name).replace("-node.js", "-inline.js"))]) { await (await load()).init(); found.push(compiled); }
    console.log(found.join());`);
  assert.equal(printed, "1,1,1,2,2,2,3,3,3,4,4,4");
});

/** Hosts that import compiled modules: Node with one more kind of file. */
const HOOKS = `export const resolve = (specifier, { parentURL }, next) => (specifier.includes(".wasm") ? { url: new URL(specifier, parentURL).href, shortCircuit: true } : next(specifier));
  const source = (url) => "import { readFileSync } from 'node:fs'; export default new WebAssembly.Module(readFileSync(new URL('" + url.replace("?module", "") + "')));";
  export const load = (url, context, next) => (url.includes(".wasm") ? { format: "module", source: source(url), shortCircuit: true } : next(url, context));`;
const compiling = (body) => script(`import { register } from "node:module";
  register("data:text/javascript," + encodeURIComponent(${JSON.stringify(HOOKS)}));
  const at = (name) => import(import.meta.resolve("beian").replace("node.js", name + ".js"));
  ${body}`);

for (const host of ["workerd", "edge"]) {
  test(`${host}: ready on import, from modules that the host has compiled`, () => {
    const printed = compiling(`const beian = await at("${host}"); const files = await at("${host}-files");
      console.log(Object.keys(beian).join(), beian.check({}).verdict, await beian.init(), beian.inspectSigning(new Uint8Array()).findings.length);
      console.log(Object.keys(files).join(), files.inspectImage(new Uint8Array()).findings.length, await files.initFiles());
      const [numbers, domains, names] = [await at("numbers-${host}"), await at("domains-${host}"), await at("names-${host}")];
      console.log(numbers.isCertificateNumber("uscc", "91350100M000100Y43"), domains.registrableDomain("https://www.example.com.cn/a"), names.isServiceName("示例网"));
      console.log(await Promise.all([numbers, domains, names].map(({ init }) => init())));`);
    assert.deepEqual(printed.split("\n"), [`${NAMES.join()} blocked undefined 1`, "initFiles,inspectImage,inspectSigning 1 undefined", "true example.com.cn true", "[ undefined, undefined, undefined ]"]);
  });
}

test("a global object that takes nothing new: each copy of the package has its own core", () => {
  assert.equal(slim(`Object.preventExtensions(globalThis); const { check, init, BeianOptionError } = await import(import.meta.resolve("beian/slim") + "?again"); await init(bytes);
    try { check({}, 7); } catch (error) { console.log(error instanceof BeianOptionError, check({}).verdict); }`), "true blocked");
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
    await beian.init(new Uint8Array([1, 2, 3])).catch((error) => console.log(error.message));
    await beian.init(bytes); await beian.init();
    console.log(beian.check({}).verdict);`);
  const [needs, invalid, verdict] = printed.split("\n");
  assert.match(needs, /init\(\) needs the core/);
  assert.match(invalid, /does not begin as WebAssembly does/);
  assert.equal(verdict, "blocked");
});

for (const [title, source] of [
  ["bytes", "bytes"],
  ["an ArrayBuffer", "bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)"],
  ["a compiled module", "new WebAssembly.Module(bytes)"],
  ["a response", `new Response(bytes, { headers: { "content-type": "application/wasm" } })`],
  ["a response of the wrong type", `new Response(bytes, { headers: { "content-type": "text/plain" } })`],
  ["bytes in the middle of others", "new Uint8Array([60, ...bytes, 60]).subarray(1, -1)"],
  ["a view", "new DataView(bytes.buffer, bytes.byteOffset, bytes.length)"],
  ["bytes of another realm", `(await import("node:vm")).runInNewContext("(length) => new Uint8Array(length)")(bytes.length).map((_, at) => bytes[at])`],
  ["a response whose type is written large", `new Response(bytes, { headers: { "content-type": "Application/WASM" } })`],
  ["an instance that the host has made", "{ instantiate: async (imports) => new WebAssembly.Instance(new WebAssembly.Module(bytes), imports) }"],
  ["a promise of a host's loader", "Promise.resolve({ instantiate: (imports) => WebAssembly.instantiate(bytes, imports) })"],
  ["a promise of a response", "Promise.resolve(new Response(bytes))"],
]) {
  test(`slim: init with ${title}`, () => {
    assert.equal(slim(`await beian.init(${source}); console.log(beian.check({}).verdict);`), "blocked");
  });
}

/** The browser's entry, in a process of its own, with a `fetch` that answers so; `answers` is source text of a list. */
const browser = (answers, body, more = "") => script(`import { readFileSync } from "node:fs"; import { createRequire } from "node:module";
  const require = createRequire(import.meta.url);
  const bytes = readFileSync(require.resolve("beian/beian.wasm"));
  const asked = []; const answers = ${answers};
  globalThis.fetch = async (source) => { asked.push(String(source)); const answer = answers.length > 1 ? answers.shift() : answers[0]; return answer(); };
  const path = require.resolve("beian/beian.wasm").replace("beian.wasm", "");
  const beian = await import(path + "index.js");
  const said = async (call) => { try { await call(); return "nothing"; } catch (error) { return error.name + ": " + error.message; } };
  ${more}
  ${body}`);

test("the browser's entry: fetches beside itself, once for calls at the same time, and again after a failure", () => {
  const printed = browser(
    `[() => new Response("", { status: 503 }), () => new Response(bytes, { headers: { "content-type": "application/octet-stream" } })]`,
    `console.log(await said(() => beian.init())); console.log(await said(() => beian.check({})));
     await Promise.all([beian.init(), beian.init(), beian.init()]); await beian.init();
     console.log(asked.length, new Set(asked).size, asked[0].endsWith("/dist/beian.wasm"), beian.check({}).verdict);`,
  );
  const [failed, early, rest] = printed.split("\n");
  assert.match(failed, /^Error: beian: .* was answered with 503\. /);
  assert.match(early, /init\(\) first, and await it/);
  assert.equal(rest, "2 1 true blocked");
});

const page = `() => new Response("<!doctype html><title>x</title>", { headers: { "content-type": "text/html" } })`;
for (const [slip, answer, says] of [
  ["a page instead of the core", page, /is a page \(HTML\), not beian\.wasm\. Vite 6 and 7 .*optimizeDeps: \{ exclude: \["beian"\] \}.*copy node_modules\/beian\/dist\/beian\.wasm.*init\(address\).*beian\/inline/],
  ["404", `() => new Response("", { status: 404 })`, /was answered with 404\. .*beian\/inline/],
  ["a file still compressed", `() => new Response(Uint8Array.of(31, 139, 8, 0))`, /still compressed: .*Content-Encoding: gzip/],
  ["something else", `() => new Response("wasm")`, /does not begin as WebAssembly does/],
  ["the core of another build", `() => { const old = Buffer.from(bytes); const at = old.indexOf(stamp); old[at + 1] ^= 1; return new Response(old); }`, /this beian\.wasm is not the one of beian \d+\.\d+\.\d+: an old file .* dist\/beian\.wasm/],
  ["a module with other imports", `() => new Response(readFileSync(require.resolve("beian/files.wasm")))`, /this beian\.wasm is not the one of beian/],
  ["a page that calls itself WebAssembly", `() => new Response("<!doctype html>", { headers: { "content-type": "application/wasm" } })`, /could not be compiled \(.*did all of it arrive.*wasm-unsafe-eval.*beian\/inline/],
  ["half of the core", `() => new Response(bytes.subarray(0, 5_000))`, /could not be compiled \(.*did all of it arrive/],
  ["half of the core, streamed", `() => new Response(bytes.subarray(0, 5_000), { headers: { "content-type": "application/wasm" } })`, /could not be compiled \(.*did all of it arrive/],
  ["no network", `() => { throw new TypeError("Failed to fetch"); }`, /could not be fetched \(Failed to fetch\).*readFileSync.*connect-src/],
]) {
  test(`${slip}: one error that says what to do, and another try works`, () => {
    // The number of the build, as the module has it: i32.const and LEB128.
    const more = `const { build } = await import(path + "stamp.js"); const stamp = Buffer.of(0x41, ...leb(build), 0x0b);
      function leb(number) { const rest = number >> 7; const last = (rest === 0 && !(number & 64)) || (rest === -1 && number & 64); return last ? [number & 127] : [(number & 127) | 128, ...leb(rest)]; }`;
    const printed = browser(`[${answer}, () => new Response(bytes)]`, `console.log(await said(() => beian.init())); await beian.init(); console.log(beian.check({}).verdict);`, more);
    const lines = printed.split("\n");
    assert.equal(lines.length, 2, printed);
    assert.match(lines[0], says);
    assert.equal(lines[1], "blocked");
  });
}

test("a source by its address in any form, fetched as it was given", () => {
  const printed = browser(`[() => new Response(bytes)]`, `const ways = ["http://127.0.0.1/a.wasm", new String("http://127.0.0.1/b.wasm"), new URL("http://127.0.0.1/c.wasm"), new Request("http://127.0.0.1/d.wasm"), "http://127.0.0.1/?data:x;base64,AAAA", "data:application/wasm,AAAA", "http://127.0.0.1/app/node_modules/.cache/sb/deps/beian.wasm"];
    const taken = []; const fetched = globalThis.fetch; globalThis.fetch = (source) => { taken.push(source); return fetched(source); };
    const { loader } = await import(path + "load.js");
    for (const way of ways) await loader({ start: () => {}, started: () => false, file: "beian.wasm" })(way);
    console.log(taken.map((source, at) => source === ways[at] ? at : source).join());`);
  assert.equal(printed, "0,1,2,3,4,5,http://127.0.0.1/app/node_modules/beian/dist/beian.wasm");
});

test("a module is compiled while it arrives where the server says what it is, and as a whole elsewhere", () => {
  const printed = browser(`[]`, `const { loader } = await import(path + "load.js"); let found = []; const { compileStreaming, compile } = WebAssembly;
    WebAssembly.compileStreaming = (...given) => { found.push("streamed"); return compileStreaming(...given); }; WebAssembly.compile = (...given) => { found.push("whole"); return compile(...given); };
    const get = (type) => loader({ start: () => {}, started: () => false, file: "beian.wasm" })(new Response(bytes, { headers: type ? { "content-type": type } : {} }));
    // Node compiles something of its own over the first one.
    await get("application/wasm"); found = [];
    for (const type of ["application/wasm", "application/wasm; charset=x", "text/plain", undefined]) await get(type);
    WebAssembly.compileStreaming = undefined; await get("application/wasm"); console.log(found.join());`);
  assert.equal(printed, "streamed,whole,whole,whole,whole");
});

test("an error names the address that was answered, or the file where there is none", () => {
  const cure = 'Vite 6 and 7 while developing: optimizeDeps: { exclude: ["beian"] }. Elsewhere: copy node_modules/beian/dist/beian.wasm there, or give its address: init(address), or import beian/inline, which needs no file';
  const files = 'Vite 6 and 7 while developing: optimizeDeps: { exclude: ["beian"] }. Elsewhere: copy node_modules/beian/dist/files.wasm there, or give its address: initFiles(address), or import beian/files/inline, which needs no file';
  const printed = browser(`[]`, `const { loader } = await import(path + "load.js");
    const at = (response) => Object.defineProperty(response, "url", { value: "http://127.0.0.1/x" });
    for (const source of [() => new Response("", { status: 500 }), () => at(new Response("", { status: 500 })), () => Buffer.from("\ufeff  <html>"), () => Buffer.from("wasm <p>"), () => at(new Response(" <p>"))]) console.log(await said(() => loader({ start: () => {}, started: () => false, file: "beian.wasm" })(source())));
    console.log(await said(() => loader({ start: () => {}, started: () => false, file: "files.wasm" })(Buffer.from("<"))));
    const kept = WebAssembly; delete globalThis.WebAssembly; const without = await said(() => beian.init(bytes)); globalThis.WebAssembly = kept; console.log(without);`);
  assert.deepEqual(printed.split("\n"), [
    `Error: beian: beian.wasm was answered with 500. ${cure}`,
    `Error: beian: http://127.0.0.1/x was answered with 500. ${cure}`,
    `Error: beian: what init() was given is a page (HTML), not beian.wasm. ${cure}`,
    `Error: beian: what init() was given is not beian.wasm: it does not begin as WebAssembly does. ${cure}`,
    `Error: beian: http://127.0.0.1/x is a page (HTML), not beian.wasm. ${cure}`,
    `Error: beian: what init() was given is a page (HTML), not files.wasm. ${files}`,
    "Error: beian: this host has no WebAssembly. If it has a loader of its own, give it to init({ instantiate: (imports) => … })",
  ]);
});

test("a loader of a host's own: one instance in stock, made anew as soon as it is taken; where there is none yet, that is said", () => {
  const printed = slim(`const { forget } = await import(import.meta.resolve("beian/slim").replace("slim.js", "instance.js"));
    let made = 0; const found = []; const say = () => { try { found.push(beian.check({}).verdict); } catch (error) { found.push(error.message); } };
    await beian.init({ instantiate: async (imports) => { made += 1; if (made === 4) throw new Error("none left"); return WebAssembly.instantiate(bytes, imports); } });
    const wait = () => new Promise((resolve) => setTimeout(resolve, 100));
    await wait(); found.push(made); say(); forget(); say(); found.push(made); await wait(); forget(); say(); forget(); say(); await wait(); say();
    console.log(found.join("|"), made);`);
  const anew = "beian: the core is being loaded anew: call again in a moment";
  assert.equal(printed, `2|blocked|blocked|3|blocked|${anew}|blocked 6`);
});

test("what is no source is refused in words; nothing is thrown synchronously", () => {
  const printed = browser(`[${page}]`, `for (const wrong of [5, {}, [], true, null, Symbol("x")]) { const promise = beian.init(wrong); console.log(await said(() => promise)); }`);
  const [, ...refused] = printed.split("\n").toSorted((one) => (one.includes("HTML") ? -1 : 0));
  assert.equal(refused.length, 5);
  for (const line of refused) assert.match(line, /^TypeError: beian: init\(\) takes bytes, a URL, a Response, a WebAssembly\.Module or \{ instantiate \}, not /);
});

test("a loader of a host that gives no instance is told so", () => {
  const printed = browser(`[() => new Response(bytes)]`, `for (const given of [{}, undefined, null, 7, { instance: {} }]) console.log(await said(() => beian.init({ instantiate: async () => given })));`);
  for (const line of printed.split("\n")) assert.match(line, /^TypeError: beian: \{ instantiate \} has to give what WebAssembly\.instantiate gives/);
});

test("in the cache of Vite 6 and 7 the core is looked for where it is installed", () => {
  const printed = browser(`[() => new Response(bytes)]`, `await beian.init("http://127.0.0.1/app/node_modules/.vite/deps/beian.wasm?v=1.wasm"); console.log(asked[0]);`);
  assert.equal(printed, "http://127.0.0.1/app/node_modules/beian/dist/beian.wasm");
});

test("a core in a data URL is not fetched", () => {
  const printed = browser(`[]`, `await beian.init("data:application/wasm;base64," + bytes.toString("base64")); console.log(asked.length, beian.check({}).verdict);`);
  assert.equal(printed, "0 blocked");
});

test("a host with a loader of its own: without TextDecoder, URL, fetch and WebAssembly; a dead instance is replaced from stock", () => {
  const printed = script(`import { readFileSync } from "node:fs"; import { createRequire } from "node:module"; import { createContext, runInContext } from "node:vm"; import { brotliDecompressSync } from "node:zlib";
    const require = createRequire(import.meta.url); const folder = require.resolve("beian/package.json").replace("package.json", "dist/miniprogram/");
    const paths = [];
    const WXWebAssembly = { instantiate: async (path, imports) => { paths.push(path); return WebAssembly.instantiate(new WebAssembly.Module(brotliDecompressSync(readFileSync(folder + path))), imports).then((instance) => ({ instance })); } };
    const module = { exports: {} };
    const context = createContext({ WXWebAssembly, module, exports: module.exports, require: () => { throw new Error("nothing is required"); } });
    runInContext("delete globalThis.WebAssembly;", context);
    runInContext(readFileSync(folder + "index.js", "utf8"), context);
    const beian = module.exports;
    console.log(runInContext("[typeof TextDecoder, typeof TextEncoder, typeof URL, typeof fetch, typeof WebAssembly].join()", context));
    try { beian.check({}); } catch (error) { console.log(error.message); }
    await beian.init().catch((error) => console.log(error.message));
    await beian.init({ instantiate: (imports) => WXWebAssembly.instantiate("beian.wasm.br", imports) });
    const filing = { organizer: { nature: "individual", name: "示例😀\ud800" }, services: [{ kind: "website", name: "中国摄影网" }] }; const options = { asOf: "2026-11-22" };
    const node = await import("beian");
    const same = () => JSON.stringify(beian.check(filing, options)) === JSON.stringify(node.check(filing, options));
    console.log(same(), beian.fields().length, beian.rules().length > 100, beian.vocabulary().nature.length > 3, beian.inspectDomain("例子.中国").unicode, beian.registrableDomain("https://例子.中国/a"));
    await new Promise((resolve) => setTimeout(resolve, 50));
    beian.checkLines(new Uint8Array(300).fill(10));
    console.log(same(), JSON.stringify(paths));`);
  const [globals, early, needs, works, again] = printed.split("\n");
  assert.equal(globals, "undefined,undefined,undefined,undefined,undefined");
  assert.match(early, /init\(\) first/);
  assert.match(needs, /needs the core/);
  assert.match(works, /^true \d+ true true 例子\.中国 xn--fsqu00a\.xn--fiqs8s$/);
  assert.match(again, /^true \["beian\.wasm\.br","beian\.wasm\.br"\]$/);
});
