// isCertificateNumber says what inspectCertificate says, whichever way it comes by it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./installed.js";

const beian = await load();
const KINDS = ["resident-id", "uscc", "hk-macau-residence-permit", "taiwan-residence-permit", "business-licence", "passport", "organization-code"];
const STARTS = ["11010519491231002X", "440524188001010014", "810000199408230021", "830000199201300022", "91350100M000100Y43", "9144030071526726XG", "12100000400000624D"];

const same = (kind, number, options) =>
  assert.equal(beian.isCertificateNumber(kind, number, options), beian.inspectCertificate(kind, number, options).valid, `${String(kind)} ${String(number).slice(0, 40)}`);

const residentId = (body) => body + "10X98765432"[[...body].reduce((sum, digit, at) => sum + digit * [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2][at], 0) % 11];

test("it agrees on every number with one or two characters changed", () => {
  let state = 7;
  const random = (below) => (state = (state * 48271) % 2147483647) % below;
  const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabxz ×Ｘ０\u200b\u0000\u007f\u0080ÿ中\ud800";
  const found = { true: 0, false: 0 };
  for (const start of STARTS) {
    for (let round = 0; round < 1500; round += 1) {
      const characters = [...start];
      for (let change = random(3); change > 0; change -= 1) characters[random(18)] = alphabet[random(alphabet.length)];
      const number = characters.join("");
      const kind = KINDS[random(4)];
      same(kind, number);
      found[beian.isCertificateNumber(kind, number)] += 1;
    }
    for (const kind of KINDS) for (const number of [start, start.slice(1), `${start} `, start.toLowerCase()]) same(kind, number);
  }
  assert.ok(found.true > 300 && found.false > 300, JSON.stringify(found));
});

test("it agrees on every province, on dates near and far, and on the day of the check", () => {
  const day = (from) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10).replaceAll("-", "");
  for (let province = 10; province < 100; province += 1) same("resident-id", residentId(`${province}010119900101001`));
  for (const birth of ["00000101", "18000101", "19000229", "20000229", "20230229", "19991231", "20000101", "99991231", day(-2), day(2), day(400)]) same("resident-id", residentId(`110105${birth}001`));
  const future = residentId("11010520300101001");
  for (const asOf of ["2029-12-31", "2030-01-02"]) same("resident-id", future, { asOf });
  assert.equal(beian.isCertificateNumber("resident-id", future, { asOf: "2030-01-02" }), true);
});

test("whatever is no number is no certificate number; wrong kinds and options are refused", () => {
  for (const value of [undefined, null, 7, {}, [], Symbol("s"), 11n, "", "x".repeat(1e6)]) {
    same("resident-id", value);
    assert.equal(beian.isCertificateNumber("resident-id", value), false);
    // A kind is written by a developer: a wrong one is told.
    assert.throws(() => beian.isCertificateNumber(value, STARTS[0]), (error) => error instanceof beian.BeianOptionError && error.option === "kind");
    assert.equal(beian.inspectCertificate(value, STARTS[0]).valid, false);
  }
  assert.throws(() => beian.isCertificateNumber("uscc", STARTS[4], { asof: "2026-01-01" }), TypeError);
});

test("a dead instance is replaced under it", { timeout: 60_000 }, () => {
  for (let round = 0; round < 2; round += 1) {
    beian.checkLines(new Uint8Array(2 ** 31));
    assert.equal(beian.isCertificateNumber("uscc", STARTS[4]), true);
    assert.equal(beian.isCertificateNumber("resident-id", STARTS[0]), true);
  }
});

test("places have the names they had", () => {
  for (const [kind, number, name] of [
    ["resident-id", "11010519491231002X", "北京市朝阳区"],
    ["resident-id", "440524188001010014", "广东省汕头市潮阳县"],
    ["uscc", "91350100M000100Y43", "福建省福州市"],
    ["hk-macau-residence-permit", "810000199408230021", "香港"],
  ]) {
    assert.equal(beian.inspectCertificate(kind, number).facts.regionName, name);
  }
  assert.equal(beian.inspectCertificate("resident-id", "11010519491231002X", { lang: "en" }).facts.regionName, "Beijing (北京市朝阳区)");
});
