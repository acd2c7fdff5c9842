// Certificate numbers against two implementations of other people: the package as it is shipped, python-stdnum, and stdnum from npm.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { peers } from "../../js/build/peers.js";
import { root } from "../../js/build/process.js";
import { EXPLAINED } from "./explained.js";
import { numbers } from "./numbers.js";

const COUNT = 100_000;
const SEED = 20261122;
const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" }).format(new Date());

/** Residence permits share the scheme of the resident number, and are filed as kinds of their own. */
function kindOf(format, number) {
  if (format !== "resident-id") return format;
  if (/^8[12]0000/.test(number)) return "hk-macau-residence-permit";
  return number.startsWith("830000") ? "taiwan-residence-permit" : format;
}

/** Sound in our eyes, and how we read it. Of a resident number tables that age only warn; of the others a warning counts as well. */
function ours(inspectCertificate, format, number) {
  const { normalized } = inspectCertificate(format, number, { asOf: today });
  const { valid, findings } = inspectCertificate(kindOf(format, normalized), number, { asOf: today });
  const doubts = findings.filter(({ rule }) => rule !== "certificate/typing");
  return { sound: valid && (format === "resident-id" || doubts.length === 0), clean: normalized };
}

let asked;
before(async () => {
  const { interpreter, modules } = await peers();
  const { inspectCertificate } = await import(pathToFileURL(join(root, "dist/node.js")));
  const { stdnum } = (await import(pathToFileURL(join(modules, "stdnum/lib/cjs/index.js")))).default;
  const npm = { "uscc": stdnum.CN.uscc, "resident-id": stdnum.CN.ric };

  const given = [...numbers(COUNT, SEED)].map(([format, number]) => ({ format, number, ...ours(inspectCertificate, format, number) }));
  const lines = [...new Set(given.flatMap(({ format, number, clean }) => [JSON.stringify([format, number]), JSON.stringify([format, clean])]))];
  const { status, stdout, stderr } = spawnSync(interpreter, [join(root, "tests/differential/peers.py")], { input: `${lines.join("\n")}\n`, encoding: "utf8", maxBuffer: 2 ** 28 });
  assert.equal(status, 0, stderr);
  const answers = stdout.trimEnd().split("\n");
  assert.equal(answers.length, lines.length);
  const words = new Map(lines.map((line, index) => [line, answers[index]]));
  const python = (format, number) => words.get(JSON.stringify([format, number]));
  const valid = (format, number) => npm[format].validate(number).isValid;
  asked = given.flatMap(({ format, number, clean, sound }) => {
    const common = { format, number, clean, ours: sound, today: today.replaceAll("-", "") };
    const objection = python(format, clean);
    const records = [{ ...common, peer: "python-stdnum", objection, theirs: python(format, number) === "ok", theirsClean: objection === "ok" }];
    if (npm[format]) records.push({ ...common, peer: "stdnum", theirs: valid(format, number), theirsClean: valid(format, clean) });
    return records;
  });
});

/** By the number as we read it: what is wrong with that is wrong however it was typed. */
const explains = (explanation, record) => explanation.peers.includes(record.peer) && explanation.formats.includes(record.format) && explanation.where(record);

test(`every disagreement on ${COUNT} numbers is explained, and every explanation explains one`, (context) => {
  const differing = asked.filter(({ ours, theirs }) => ours !== theirs);
  const counts = EXPLAINED.map(() => ({ "python-stdnum": 0, "stdnum": 0 }));
  const unexplained = [];
  for (const record of differing) {
    const index = EXPLAINED.findIndex((explanation) => explains(explanation, record));
    if (index < 0) unexplained.push(record);
    else counts[index][record.peer] += 1;
  }
  context.diagnostic(`${asked.length} answers of peers, ${differing.length} differ from ours`);
  for (const [index, { why }] of EXPLAINED.entries()) {
    const shown = Object.entries(counts[index]).filter(([, count]) => count > 0);
    context.diagnostic(`${shown.map(([peer, count]) => `${peer} ${count}`).join(", ")}: ${why}`);
  }
  assert.deepEqual(unexplained.slice(0, 20), [], `${unexplained.length} disagreements are not explained`);
  for (const [index, { why, peers }] of EXPLAINED.entries()) {
    for (const peer of peers) assert.ok(counts[index][peer] > 0, `explains nothing of ${peer}: ${why}`);
  }
});

test("there is much to agree about", () => {
  for (const format of ["uscc", "resident-id", "registration-number"]) {
    const agreed = asked.filter((record) => record.format === format && record.ours === record.theirs);
    assert.ok(agreed.filter(({ ours }) => ours).length > 2_000, `${format}: sound`);
    assert.ok(agreed.filter(({ ours }) => !ours).length > 2_000, `${format}: unsound`);
  }
});
