// The tools that build, serve and test.
import assert from "node:assert/strict";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { count, failing } from "../../js/build/count.js";
import { added, triedAgain } from "../../js/build/mutants.js";
import { lazy, must, Problem, root, run, which } from "../../js/build/process.js";
import { serve } from "../../js/build/serve.js";
import { stale } from "../../js/build/setup.js";
import { choose } from "../../js/build/steps.js";
import { named } from "../../js/build/switched.js";
import { read } from "../../js/build/wasm.js";

const outside = mkdtempSync(join(tmpdir(), "beian-site-"));
const site = join(outside, "site");
mkdirSync(join(site, "beian"), { recursive: true });
mkdirSync(join(outside, "site-secret"));
for (const [path, text] of [["index.html", "<!doctype html>"], ["page.js", "1"], ["beian/beian.wasm", "\0asm"], ["备案.txt", "ok"], ["../secret.txt", "secret"], ["../site-secret/x.txt", "secret"]]) {
  writeFileSync(join(site, path), text);
}
symlinkSync(join(outside, "secret.txt"), join(site, "link.txt"));
const { server, address } = await serve(site, 0);
after(() => {
  server.close();
  rmSync(outside, { recursive: true, force: true });
});

/** Without the tidying of paths that fetch does. */
async function get(path, method = "GET") {
  const sent = request({ host: "127.0.0.1", port: new URL(address).port, path, method });
  sent.end();
  const [response] = await once(sent, "response");
  let body = "";
  for await (const chunk of response) body += chunk;
  return { status: response.statusCode, headers: response.headers, body };
}

for (const [path, type] of [
  ["/", "text/html; charset=utf-8"],
  ["/index.html?x#y", "text/html; charset=utf-8"],
  ["/page.js", "text/javascript; charset=utf-8"],
  ["/beian/beian.wasm", "application/wasm"],
  ["/%E5%A4%87%E6%A1%88.txt", "text/plain; charset=utf-8"],
]) {
  test(`the server gives ${path} as ${type}`, async () => {
    const { status, headers } = await get(path);
    assert.deepEqual([status, headers["content-type"]], [200, type]);
  });
}

test("every answer carries the strict headers", async () => {
  for (const path of ["/", "/beian/beian.wasm", "/nothing"]) {
    const { headers } = await get(path);
    const policy = headers["content-security-policy"];
    for (const part of ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "worker-src 'none'", "form-action 'none'", "frame-ancestors 'none'", "trusted-types 'none'"]) assert.ok(policy.includes(part), part);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:/);
    assert.deepEqual([headers["x-content-type-options"], headers["referrer-policy"], headers["cross-origin-opener-policy"]], ["nosniff", "no-referrer", "same-origin"]);
  }
});

for (const path of ["/nothing", "/beian", "/beian/", "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/..%5csecret.txt", "/../site-secret/x.txt", "/link.txt", "/%00", "/%E0%A4%A", "//etc/passwd", "http://other/../secret.txt"]) {
  test(`the server does not find ${path}`, async () => {
    const { status, body } = await get(path);
    assert.equal(status, 404);
    assert.doesNotMatch(body, /secret/);
  });
}

test("HEAD answers like GET, without the body; other methods are refused", async () => {
  const head = await get("/index.html", "HEAD");
  assert.deepEqual([head.status, head.headers["content-length"], head.body], [200, "15", ""]);
  assert.deepEqual([(await get("/nothing", "HEAD")).status, (await get("/nothing", "HEAD")).body], [404, ""]);
  const post = await get("/", "POST");
  assert.deepEqual([post.status, post.headers.allow], [405, "GET, HEAD"]);
});

test("a port in use is said in one line", { timeout: 120_000 }, async (t) => {
  const busy = createServer().listen(0, "127.0.0.1");
  await once(busy, "listening");
  t.after(() => busy.close());
  const { port } = busy.address();
  const start = spawn(process.execPath, [join(root, "js/build/start.js")], { cwd: root, env: { ...process.env, PORT: String(port) } });
  let printed = "";
  start.stderr.on("data", (chunk) => (printed += chunk));
  const [code] = await once(start, "close");
  assert.equal(code, 1);
  assert.equal(printed.split("\n").filter((line) => line.startsWith("beian:")).length, 1, printed);
  assert.match(printed, new RegExp(`port ${port} is in use`));
});

test("the glue is written by the very version of wasm-bindgen that the core is compiled with", () => {
  const version = (folder, name) => {
    const lock = readFileSync(join(root, folder, "Cargo.lock"), "utf8");
    return lock.match(new RegExp(`^name = "${name}"\\r?\\nversion = "([^"]+)"`, "m"))[1];
  };
  assert.equal(version("js/build/bindgen", "wasm-bindgen-cli-support"), version(".", "wasm-bindgen"));
});

const steps = ["format", "lint-native", "lint-wasm", "native", "wasm-node", "wasm-chromium"].map((name) => ({ name, title: `title of ${name}` }));
for (const [names, chosen] of [
  [[], "format lint-native lint-wasm native wasm-node wasm-chromium"],
  [["native"], "native"],
  [["wasm"], "wasm-node wasm-chromium"],
  [["wasm-node", "format"], "format wasm-node"],
  [["wasm-node", "wasm", "wasm-node"], "wasm-node wasm-chromium"],
]) {
  test(`npm test -- ${names.join(" ")}: ${chosen}`, () => assert.deepEqual(choose(steps, names).map(({ name }) => name).join(" "), chosen));
}

test("a step that is not there is refused with the list, and so is a part of a name", () => {
  for (const name of ["nativ", "lint-", "-", "", "Native"]) {
    assert.throws(() => choose(steps, ["format", name]), (error) => error instanceof Problem && steps.every((step) => error.message.includes(`${step.name} `) && error.message.includes(step.title)), name);
  }
});

test("npm test -- --list names every step and runs none", () => {
  const listed = execFileSync(process.execPath, [join(root, "js/build/test.js"), "--list"], { encoding: "utf8" });
  assert.deepEqual(listed.match(/^\S+/gm), ["format", "lint-native", "lint-wasm", "lint-files", "native", "wasm-node", "wasm-chromium", "package", "cli-native", "cli", "differential", "engines", "logic", "page", "attack"]);
});

test("every file of native and wasm tests is part of their one binary", () => {
  const folder = join(root, "tests");
  const modules = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    if (entry.isDirectory()) return existsSync(join(folder, entry.name, "mod.rs")) && entry.name;
    return entry.name !== "all.rs" && entry.name.match(/^(.+)\.rs$/)?.[1];
  });
  const listed = readFileSync(join(folder, "all.rs"), "utf8").matchAll(/^mod (\w+);$/gm);
  assert.deepEqual(Array.from(listed, ([, name]) => name), modules.filter(Boolean).sort());
});

test("a mutant keeps its name when lines are added above it, and of several alike each has its own", () => {
  const at = (line) => [`src/a.rs:${line}:9: replace && with || in f`, `src/a.rs:${line + 1}:9: replace && with || in f`].map((name) => ({ name }));
  assert.deepEqual(named(at(3)).map(({ name }) => name), ["src/a.rs: replace && with || in f", "src/a.rs: replace && with || in f #2"]);
  assert.deepEqual(named(at(3)).map(({ name }) => name), named(at(70)).map(({ name }) => name));
  assert.equal(named(at(70))[1].at, "src/a.rs:71:9");
});

test("shards of the mutants of a folder add up; another division or a whole run takes their place", () => {
  const entry = (part, folder = "src/rules") => ({ folder, part, noticed: 1, of: 1, survived: [] });
  const parts = (entries) => entries.map(({ folder, part }) => `${folder} ${part}`);
  const eighths = ["shard 1/8", "shard 2/8"].map((part) => entry(part));
  assert.deepEqual(parts(added(eighths, [entry("shard 2/8")])), ["src/rules shard 1/8", "src/rules shard 2/8"]);
  assert.deepEqual(parts(added(eighths, [entry("shard 1/4")])), ["src/rules shard 1/4"]);
  assert.deepEqual(parts(added([...eighths, entry("all", "src/model")], [entry("all")])), ["src/model all", "src/rules all"]);
  assert.deepEqual(parts(added([entry("all")], [entry("shard 1/8")])), ["src/rules shard 1/8"]);
});

test("a mutant that is noticed the second time counts as noticed, one that is none any more not at all", () => {
  const known = [{ folder: "src/rules", part: "all", noticed: 5, of: 9, survived: ["src/a.rs: 1", "src/a.rs: 2", "src/a.rs: gone", "src/b.rs: not tried"] }];
  const mutants = [{ name: "src/a.rs: 1" }, { name: "src/a.rs: 2" }];
  const [now] = triedAgain(known, { mutants, tried: mutants, left: [mutants[1]] });
  assert.deepEqual(now, { folder: "src/rules", part: "all", noticed: 6, of: 8, survived: ["src/a.rs: 2", "src/b.rs: not tried"] });
});

test("what several steps need is made once", async () => {
  let made = 0;
  const need = lazy(async () => (made += 1));
  assert.deepEqual([await need(), await need(), made], [1, 1, 1]);
});

test("the installed packages are stale when a version differs or one is missing, unless it is for another platform", () => {
  const lock = { packages: { "": {}, "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "2.0.0", optional: true } } };
  const installed = (packages) => stale(lock, { packages });
  assert.equal(installed({ "node_modules/a": { version: "1.0.0" } }), false);
  assert.equal(installed({ "node_modules/a": { version: "1.0.1" } }), true);
  assert.equal(installed({}), true);
  assert.equal(installed({ "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "1.0.0" } }), true);
});

test("tests are counted by what the runners say", () => {
  const cargo = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured\n";
  const bindgen = "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 filtered out\n";
  const node = "ℹ tests 9\nℹ pass 5\nℹ fail 1\nℹ cancelled 3\n";
  const pytest = "1 failed, 4 passed, 2 skipped in 29.40s\n=== 6 passed, 1 warning in 0.73s ===\n2 passed in 1.00s (0:00:01)\n";
  assert.deepEqual(count(cargo + bindgen + node), { passed: 20, failed: 6 });
  assert.deepEqual(count(pytest), { passed: 12, failed: 1 });
  assert.deepEqual(count("Finished\n"), { passed: 0, failed: 0 });
});

test("tests that failed are named once each, whatever ran them", () => {
  const cargo = "test law::dated ... ok\ntest rules::name::evasion ... FAILED\n";
  const node = "✔ it holds (1.5ms)\n✖ a suggestion is taken (1790.6ms)\n\n✖ failing tests:\n\n✖ a suggestion is taken (1790.6ms)\n";
  const pytest = "FAILED test_engines.py::test_spark - AssertionError\n";
  assert.deepEqual(failing(cargo + node + pytest), ["rules::name::evasion", "a suggestion is taken", "test_engines.py::test_spark"]);
  assert.deepEqual(failing("test law::dated ... ok\n✔ it holds (1.5ms)\n"), []);
});

test("the parts of a module are found: functions with their names after the imported ones, data with their addresses", () => {
  const section = (id, ...content) => [id, content.length, ...content];
  const text = (word) => [word.length, ...Buffer.from(word)];
  const names = [1, 10, 2, 0, ...text("in"), 1, ...text("out")];
  const module = Buffer.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, 1, 0x60, 0, 0),
    ...section(2, 1, ...text("a"), ...text("b"), 0, 0),
    ...section(3, 1, 0),
    ...section(5, 1, 0, 17),
    ...section(10, 1, 3, 0, 0x01, 0x0b),
    ...section(11, 1, 0, 0x41, 0x80, 0x80, 0xc0, 0, 0x0b, ...text("data")),
    ...section(0, ...text("name"), ...names),
  ]);
  assert.ok(WebAssembly.validate(module));
  const { functions, data, rest } = read(module);
  assert.deepEqual(functions.map(({ name, bytes }) => [name, [...bytes]]), [["out", [0, 0x01, 0x0b]]]);
  assert.deepEqual(data.map(({ start, bytes }) => [start, bytes.toString()]), [[1_048_576, "data"]]);
  assert.equal(rest.length, 4);
});

test("a script may have its helpers below its start, and a problem ends it with one line", () => {
  const script = (body) => {
    const child = spawnSync(process.execPath, ["--input-type=module", "-e", `import { main, Problem } from ${JSON.stringify(join(root, "js/build/process.js"))};\nmain(async () => { ${body} });\nconst helper = () => "helped";`], { encoding: "utf8" });
    return [child.status, child.stdout, child.stderr];
  };
  assert.deepEqual(script("console.log(helper());"), [0, "helped\n", ""]);
  assert.deepEqual(script("throw new Problem('something is missing');"), [1, "", "beian: something is missing\n"]);
});

test("a program's failure is a problem with its name; one that is not there as well", async () => {
  const ok = await run("asking", process.execPath, ["-e", "console.log('out'); console.error('err')"], { quiet: true });
  assert.deepEqual([ok.ok, ok.output.split("\n").sort()], [true, ["", "err", "out"]]);
  assert.equal((await run("failing", process.execPath, ["-e", "process.exit(3)"], { quiet: true })).ok, false);
  await assert.rejects(must("looking", "beian-no-such-program", [], { quiet: true }), Problem);
  assert.equal(which("beian-no-such-program"), null);
  assert.ok(which("beian-no-such-program", "node"));
});
