// The command in JavaScript answers what the one in Rust answers, byte for byte.
import assert from "node:assert/strict";
import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../../js/build/process.js";
import { AS_OF, both, COMMANDS, file, lines as linesOf, run } from "./commands.js";
import { HOSTILE } from "./hostile.js";

async function same(args, options) {
  const { rust, node } = await both(args, options);
  assert.equal(node.code, rust.code, `${args}: ${rust.err}${node.err}`);
  if (args.includes("--lines") && rust.code !== 3) assert.equal(node.err, rust.err);
  assert.ok(rust.out.equals(node.out), `${args}\n${difference(rust.out.toString("utf8"), node.out.toString("utf8"))}`);
  return { ...rust, told: node.err };
}

/** Where the two begin to differ. */
function difference(rust, node) {
  let at = 0;
  while (at < rust.length && rust[at] === node[at]) at += 1;
  return [rust, node].map((text) => text.slice(Math.max(0, at - 80), at + 80)).join("\n");
}

/** The cases of tests/cases by their options; what no flag says is left out. */
function cases() {
  const folder = join(root, "tests/cases");
  const groups = new Map();
  for (const name of readdirSync(folder)) {
    const { filing, options = {} } = JSON.parse(readFileSync(join(folder, name), "utf8"));
    const args = ["--lang", options.lang ?? "zh-CN", "--as-of", options.asOf];
    if (options.provider) args.push("--provider", options.provider);
    for (const [at, policy] of (options.policies ?? []).entries()) args.push("--policy", file(`${name}.policy-${at}.json`, JSON.stringify(policy)));
    const group = groups.get(args.join(" ")) ?? { args, files: [], lines: [] };
    groups.set(args.join(" "), group);
    group.files.push(file(name, JSON.stringify(filing, null, 2)));
    group.lines.push(JSON.stringify(filing));
  }
  return [...groups.values()];
}

for (const { args, files, lines } of cases()) {
  test(`${files.length} cases, ${args.join(" ")}`, { timeout: 120_000 }, async () => {
    await same(["check", ...args, "--json", ...files]);
    await same(["check", ...args, "--parts", "all", "--color", "always", ...files]);
    await same(["check", ...args, "--full", ...files]);
    const { out } = await same(["check", "--lines", ...args], { input: lines.map((line) => `${line}\n`).join("") });
    assert.equal(linesOf(out).length, lines.length);
  });
}

for (const [name, input] of Object.entries(HOSTILE)) {
  test(`lines: ${name}`, { timeout: 60_000 }, async () => {
    const { code, out, err } = await same(["check", "--lines", ...AS_OF, "--jobs", "1"], { input });
    const { length, count } = size(input);
    assert.equal(linesOf(out).length, count);
    for (const line of linesOf(out)) JSON.parse(line);
    assert.ok([0, 2, 4].includes(code), `${code} ${err}`);
    assert.match(err, new RegExp(`next: --resume ${length}:${count}\n`));
    await same(["check", "--json", "-", ...AS_OF], { input });
  });
}

/** How many bytes and lines an input has: a mark alone is no line. */
function size(input) {
  const bytes = Buffer.from(input);
  const ends = bytes.reduce((sum, byte) => sum + (byte === 10), 0);
  const begun = bytes.length > 0 && bytes.at(-1) !== 10 && bytes.toString("utf8") !== "\ufeff";
  return { length: bytes.length, count: ends + begun };
}

const RECORD = `Domain Name: example.cn
Registrant: 示例网络科技有限公司
Sponsoring Registrar: 示例注册商
Registration Time: 2020-01-02 03:04:05
Expiration Time: 2030-01-02 03:04:05
Domain Status: ok
`;

const EMPTY = "{}\n";

for (const [args, input] of [
  [["check", "--ignore", "form/required", ...AS_OF], EMPTY],
  [["check", "--lines", "--ignore", "form/unknown-field,form/json", "--severity", "form/required=warning", ...AS_OF], EMPTY],
  [["check", "--fail-on", "attention", "--severity", "form/required=prompt", ...AS_OF], EMPTY],
  [["inspect", "resident-id", "11010519491231002X"]],
  [["inspect", "resident-id", "11010519491231002X", "--full", "--lang", "en"]],
  [["inspect", "resident-id", "--json"], "11010519491231002X\r\n"],
  [["inspect", "resident-id", "110105194912310021"]],
  [["inspect", "uscc", "91440305MA0EXMP17F"]],
  [["inspect", "resident-idd", "1"]],
  [["inspect", "domain", "https://www.Example.com.cn/a?b"]],
  [["inspect", "domain", "8.8.8.8", "--json"]],
  [["inspect", "domain", "\u001b[2J"]],
  [["whois"], RECORD],
  [["whois", "--json", "--lang", "en"], RECORD],
  [["whois"], "nothing"],
  [["whois"], Buffer.from([0xff, 0xfe, 0x41])],
  [["whois"], "x".repeat(2 ** 20 + 1)],
  [["rules"]],
  [["rules", "--json", "--lang", "en"]],
  [["rules", "--as-of", "2006-01-01", "--color", "always"]],
  [["explain", "name/reserved-word"]],
  [["explain", "form/json", "--lang", "en"]],
  [["explain", "name/reserved-word", "--json"]],
  [["explain", "name/reserved-wrod"]],
  [["--version"]],
]) {
  test(args.join(" ").replace("\u001b", "ESC"), { timeout: 60_000 }, () => same(args, { input }));
}

const WRONG = [
  ["check", "--as-of", "tomorrow"],
  ["check", "--provider", "nobody"],
  ["check", "--lang", "fr"],
  ["check", "--parts", "everything"],
  ["check", "--fail-on", "anything"],
  ["check", "--severity", "form/json"],
  ["check", "--policy", "nothing.json"],
  ["check", "--jobs", "2"],
  ["check", "--lines", "--jobs", "0"],
  ["check", "--lines", "--resume", "x"],
  ["check", "--lines", "a", "b"],
  ["check", "--nothing"],
  ["inspect"],
  ["explain"],
  ["explain", "x"],
  ["rules", "--as-of", "x"],
  ["nothing"],
  ["help", "nothing"],
  ["--nothing"],
  ["inspect", "a", "b", "c"],
  ["check", "--as-of"],
  ["check", "--lines=1"],
  ["rules", "\u001b[2J"],
  ["\u001b[2J"],
  [],
];
test("what is wrong with a command line ends with 3, says why, and answers nothing", { timeout: 120_000 }, async () => {
  for (const args of WRONG) {
    const { code, out, err, told } = await same(args, { input: "{}" });
    assert.deepEqual([code, out.length], [3, 0], `${args}: ${err}`);
    assert.ok(err.length > 0 && told.length > 0, `${args}`);
    assert.doesNotMatch(told, /\n {4}at |\u001b/, `${args}`);
  }
});

test("a file that is not there ends with 4, and the others are checked", { timeout: 60_000 }, async () => {
  const { code, out, err } = await same(["check", "--json", "nothing.json", file("empty.json", "{}"), ...AS_OF]);
  assert.equal(code, 4);
  assert.match(err, /nothing\.json/);
  assert.equal(out.toString("utf8").split("\n").length, 2);
});

// What answers at once, and what answers after it has read.
const ANSWERS = [["--help"], ["--version"], ["help", "check"], ["check", "--help"], ["rules"], ["explain", "name/reserved-word", "--json"], ["inspect", "domain", "example.cn"], ["whois"], ["check", ...AS_OF], ["check", "--json", ...AS_OF], ["check", "--lines", ...AS_OF]];
for (const args of ANSWERS) {
  test(`on a full disk: ${args.join(" ")}`, { timeout: 60_000, skip: !existsSync("/dev/full") }, async () => {
    const full = openSync("/dev/full", "w");
    const { rust, node } = await both(args, { input: "{}\n", stdout: full });
    closeSync(full);
    for (const { code, err } of [rust, node]) {
      assert.equal(code, 4, err);
      assert.match(err, /^beian: the answers could not be written: .+\n$/);
    }
  });
}

test("what was meant is told", { timeout: 60_000 }, async () => {
  const pairs = [[["chek"], "check"], [["expalin", "x"], "explain"], [["check", "--lnag", "en"], "--lang"], [["rules", "--jsno"], "--json"], [["check", "--ignore", "name/reserved-wrod"], "name/reserved-word"]];
  for (const [args, meant] of pairs) {
    const { rust, node } = await both(args);
    for (const { code, err } of [rust, node]) assert.ok(code === 3 && err.includes(`'${meant}'`) || err.includes(`did you mean "${meant}"?`), err);
  }
});

for (const lang of ["en", "EN", "en-GB", "en_US", "zh", "zh-Hans-CN", "ZH", "zhx"]) {
  test(`in the language ${lang}`, { timeout: 60_000 }, async () => {
    await same(["check", "--lang", lang, ...AS_OF], { input: EMPTY });
    await same(["inspect", "domain", "example", "--lang", lang]);
    await same(["whois", "--lang", lang], { input: RECORD });
  });
}

// The help of both is src/bin/beian/help.json: `BEIAN_UPDATE=1 npm test -- cli` writes it.
test("the help is the same", { timeout: 60_000 }, async () => {
  const help = {};
  for (const name of ["beian", "check", "inspect", "whois", "rules", "explain"]) {
    const { out } = await run(COMMANDS["in Rust"], name === "beian" ? ["--help"] : [name, "--help"]);
    help[name] = out.toString("utf8");
  }
  const text = `${JSON.stringify(help, null, 1)}\n`;
  const path = join(root, "src/bin/beian/help.json");
  if (process.env.BEIAN_UPDATE) writeFileSync(path, text);
  assert.equal(readFileSync(path, "utf8"), text, "src/bin/beian/help.json is out of date: BEIAN_UPDATE=1 npm test -- cli");
  const { out } = await run(COMMANDS["in Node"], ["check", "--help"]);
  assert.equal(out.toString("utf8"), help.check);
});
