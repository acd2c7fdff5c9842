// What the command in Rust alone does: tables in, summaries out.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { AS_OF, COMMANDS, file, lines, run } from "./commands.js";

const RUST = COMMANDS["in Rust"];
const MAP = `
[columns]
"编号" = "id"
"名称" = "/organizer/name"
"性质" = "/organizer/nature"
"住所" = "/organizer/region"
"内容" = "/services/0/content"
"期限" = "/organizer/certificate/validUntil"
[defaults]
"/services/0/kind" = "website"
"/services/0/domains" = []
[values."/organizer/nature"]
"公司" = "enterprise"
`;
const map = file("map.toml", MAP);
const HEADER = "编号,名称,性质,住所,内容,期限,别的\r\n";
const check = (csv, args = []) => run(RUST, ["check", "--lines", ...AS_OF, "--csv", map, ...args], { input: csv });

/** What the row should have been as a line. */
async function asLine(filing) {
  const { out } = await run(RUST, ["check", "--lines", ...AS_OF], { input: `${JSON.stringify(filing)}\n` });
  return lines(out)[0];
}

const FILING = (id, name, nature = "enterprise") => ({
  id,
  organizer: { name, nature, region: "440305", certificate: { validUntil: "long-term" } },
  services: [{ kind: "website", domains: [], content: ["other"] }],
});

test("rows are filings: labels, slugs, codes, written-out divisions, words of one's own", { timeout: 60_000 }, async () => {
  const { vocabulary } = await import("../../dist/node.js");
  const tables = vocabulary();
  const content = tables.serviceContent.at(-1);
  const nature = tables.nature.find(({ slug }) => slug === "enterprise");
  const rows = [
    `1,"示例""网络""公司",${nature.zh},广东省深圳市南山区,${content.zh},长期,x`,
    `2,"示例\n公司",${nature.code},广东省 深圳市 南山区,${content.slug},long-term,`,
    `3,示例公司,公司,440305,${content.code},长期有效,`,
  ];
  const { code, out } = await check(`\ufeff${HEADER}${rows.join("\r\n\r\n")}\r\n`);
  const named = (id, name) => ({ ...FILING(id, name), services: [{ kind: "website", domains: [], content: [content.slug] }] });
  assert.equal(code, 2);
  assert.deepEqual(lines(out), await Promise.all([asLine(named("1", '示例"网络"公司')), asLine(named("2", "示例\n公司")), asLine(named("3", "示例公司"))]));
});

test("a row that does not fit is answered with its number, and said", { timeout: 60_000 }, async () => {
  const rows = Buffer.concat([Buffer.from(`${HEADER}1,短\r\n2,示例公司,enterprise,440305,,,\r\n3,`), Buffer.from([0xff]), Buffer.from(`,,,,,\r\n4,"${"x".repeat(3_000_000)}",,,,,\r\n5,示例公司,,,,,\r\n`)]);
  const { code, out, err } = await check(rows);
  assert.deepEqual(lines(out).map((line) => JSON.parse(line)).map(({ id, line }) => id ?? line), [2, "2", 4, 5, "5"]);
  assert.match(err, /line 2: 2 fields where the header has 7/);
  assert.match(err, /line 4: not UTF-8/);
  assert.deepEqual([0, 2, 3].map((at) => JSON.parse(lines(out)[at]).findings[0].rule), ["form/json", "form/json", "form/too-large"]);
  assert.equal(code, 2);
});

test("a cell that goes on after its quotes may have taken in rows, and is not checked", { timeout: 60_000 }, async () => {
  const rows = ['1,"示例公司,enterprise,440305,,,', "2,示例公司,enterprise,440305,,,", '3,"示例"公司,enterprise,440305,,,', '4,"示例""公司",enterprise,440305,,,', '5,示例"公司"x,enterprise,440305,,,'];
  const { code, out, err } = await check(`${HEADER}${rows.join("\r\n")}\r\n`);
  assert.deepEqual(lines(out).map((line) => JSON.parse(line)).map(({ id, line }) => id ?? line), [2, "4", "5"], err);
  assert.match(err, /line 2: a cell goes on after its quotes/);
  assert.equal(code, 2);
});

test("a quote that is never closed takes no more memory than a row may", { timeout: 60_000 }, async () => {
  const { out } = await check(`${HEADER}1,"${"x,\n".repeat(1_000_000)}`);
  assert.equal(lines(out).length, 1);
});

test("a table that is cut off ends the run with 4", { timeout: 60_000 }, async () => {
  const row = "1,示例公司,enterprise,440305,,,\r\n";
  for (const cut of ["2", "2,示例", '2,"示例', `2,"示例,,,,,\r\n${row}`, `2,"${"x,\n".repeat(600_000)}`]) {
    const { code, out, err } = await check(HEADER + row + cut);
    assert.deepEqual([code, lines(out).length], [4, 2], err);
    assert.match(err, new RegExp(`cut off in line 3, the last one, which begins at byte ${Buffer.byteLength(HEADER + row)}; 2 lines`));
  }
  // The last row needs no line end, and what does not fit is not cut off where one follows.
  for (const whole of ["", "2,示例公司,enterprise,440305,,,", "2,示例公司\r\n", "2,示例公司\n", "\r\n"]) {
    const { code, err } = await check(HEADER + row + whole);
    assert.equal(code, 2, err);
  }
});

test("a run over a table goes on where another ended", { timeout: 60_000 }, async () => {
  const rows = Array.from({ length: 300 }, (_, at) => `${at},示例${at}公司,enterprise,440305,,,\r\n`);
  const whole = await check(HEADER + rows.join(""));
  const first = Buffer.byteLength(HEADER + rows.slice(0, 100).join(""));
  const rest = await check(HEADER + rows.join(""), ["--resume", `${first}:100`]);
  assert.equal(lines(rest.out).join("\n") === lines(whole.out).slice(100).join("\n"), true, `${lines(rest.out).length} of ${lines(whole.out).length}`);
  for (const { err } of [whole, rest]) assert.match(err, new RegExp(`--resume ${Buffer.byteLength(HEADER + rows.join(""))}:300`));
  for (const [at, why] of [[5, /in the middle of a line/], [first + 5, /in the middle of a line/], [1_000_000, /ends before byte 1000000/]]) {
    const { code, out, err } = await check(HEADER + rows.join(""), ["--resume", `${at}:1`]);
    assert.deepEqual([code, out.length], [3, 0], err);
    assert.match(err, why);
  }
  // Its last row had no line end when it was answered.
  const last = Buffer.byteLength(HEADER + rows[0]) - 2;
  assert.equal(lines((await check(HEADER + rows.slice(0, 2).join(""), ["--resume", `${last}:1`])).out).length, 1);
});

test("a table in GBK is named, a map or header that does not fit is refused", { timeout: 60_000 }, async () => {
  const gbk = Buffer.concat([Buffer.from([0xca, 0xbe, 0xc0, 0xfd]), Buffer.from(",a\n1,2\n")]);
  const foreign = await check(gbk);
  assert.deepEqual([foreign.code, foreign.out.length], [3, 0]);
  assert.match(foreign.err, /GBK.*iconv/);
  const missing = await check("a,b\n1,2\n");
  assert.equal(missing.code, 3);
  assert.match(missing.err, /no column "[^"]+"; there are a, b/);
  const wrong = await run(RUST, ["check", "--lines", "--csv", file("wrong.toml", '[columns]\na = "/nowhere"\n')], { input: "a\n" });
  assert.equal(wrong.code, 3);
  assert.match(wrong.err, /"\/nowhere" is no place of a filing/);
});

const summed = (times, nature, region) => `${JSON.stringify({ organizer: { nature, region } })}\n`.repeat(times);
const INPUT = summed(30, "enterprise", "440305") + summed(4, "individual", "110105") + summed(5, "enterprise", "110105");

test("a summary shows no cell of fewer than five, and no total that tells of one", { timeout: 60_000 }, async () => {
  const summary = (format) => run(RUST, ["summary", ...AS_OF, "--lang", "en", "--format", format], { input: INPUT });
  const json = JSON.parse((await summary("json")).out);
  assert.deepEqual([json.month, json.filings], ["2026-11", 35]);
  assert.deepEqual(json.groups.map(({ province, nature, filings }) => [province, nature, filings]), [["110000", "enterprise", 5], ["440000", "enterprise", 30]]);
  for (const { filings } of json.cells) assert.ok(filings >= 5);
  for (const { rule, filings } of json.rules) {
    assert.equal(filings, json.cells.filter((cell) => cell.rule === rule).reduce((sum, cell) => sum + cell.filings, 0));
  }
  const csv = (await summary("csv")).out.toString("utf8");
  assert.ok(csv.startsWith("\ufeffmonth,province,nature,rule,filings\r\n2026-11,110000,enterprise,,5\r\n"), csv);
  const svg = (await summary("svg")).out.toString("utf8");
  assert.match(svg, /^<svg [\s\S]*form\/required[\s\S]*<\/svg>\n$/);
  assert.doesNotMatch(svg, /script|href/);
  assert.match((await summary("table")).out.toString("utf8"), /form\/required +35 {2}█+/);
  for (const text of [csv, svg, JSON.stringify(json)]) assert.doesNotMatch(text, /individual/);
});

test("a summary goes into a file, and says what it was not built for", { timeout: 60_000 }, async () => {
  const path = file("summary.csv", "");
  const { code, out } = await run(RUST, ["summary", ...AS_OF, "--format", "csv", "--output", path], { input: INPUT });
  assert.deepEqual([code, out.length], [0, 0]);
  assert.ok(readFileSync(path).length > 50);
  const parquet = await run(RUST, ["summary", "--format", "parquet"], { input: INPUT });
  if (parquet.code === 0) assert.equal(parquet.out.subarray(0, 4).toString("latin1"), "PAR1");
  else assert.match(parquet.err, /feature `parquet`/);
});
