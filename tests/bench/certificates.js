// One number, sound or not, beside the packages people use; then what the call costs apart from the check, and what all facts cost.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import idcard from "idcard";
import { stdnum } from "stdnum";
import { isIdCard, isUnifiedIdentifier } from "util-helpers";
import validator from "validator";
import { bind } from "../../dist/core.js";
import { inspectCertificate, isCertificateNumber } from "../../dist/node.js";
import { atMost } from "./support/bars.js";
import { generator, miscopied, residentId, uscc } from "./support/generated.js";
import { measure, table } from "./support/measure.js";

const require = createRequire(import.meta.url);
const IdValidator = require("id-validator");
const divisions = require("id-validator/src/GB2260.js");

const COUNT = 1000;

/** Made up, the same in every run; every tenth has a wrong check digit. */
function numbers(make) {
  const random = generator(1);
  return Array.from({ length: COUNT }, (_, at) => (at % 10 === 9 ? miscopied(make(random)) : make(random)));
}

export default function () {
  const core = bind(TextEncoder, TextDecoder);
  core.finish(new WebAssembly.Instance(new WebAssembly.Module(readFileSync(new URL("../../dist/beian.wasm", import.meta.url))), core.imports()));
  const words = (number) => [0, 4, 8, 12, 16].map((at) => Buffer.from(number.padEnd(20, "\0")).readInt32LE(at));
  const NO_FORMAT = 99;
  for (const [what, kind, format, all, usual, bars, peers] of [
    ["resident identity number", "resident-id", 0, numbers(residentId), "validator", { lean: 0.2, facts: 5 }, {
      "provider form's pattern": (number) => /^[1-9]\d{5}(18|19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/.test(number),
      "idcard": (number) => idcard.verify(number),
      "util-helpers": (number) => isIdCard(number),
      "validator": (number) => validator.isIdentityCard(number, "zh-CN"),
      "stdnum": (number) => stdnum.CN.ric.validate(number).isValid,
    }],
    ["unified social credit code", "uscc", 1, numbers(uscc), "stdnum", { lean: 0.07, facts: 3 }, {
      "provider form's pattern": (number) => /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(number),
      "util-helpers": (number) => isUnifiedIdentifier(number),
      "stdnum": (number) => stdnum.CN.uscc.validate(number).isValid,
    }],
  ]) {
    const given = Int32Array.from(all.flatMap(words));
    const each = (test) => () => {
      let sound = 0;
      for (const number of all) if (test(number)) sound += 1;
      return sound;
    };
    const raw = (which) => () => {
      let sum = 0;
      for (let at = 0; at < given.length; at += 5) sum += core.isSound(which, given[at], given[at + 1], given[at + 2], given[at + 3], given[at + 4]);
      return sum;
    };
    const tasks = {
      "isCertificateNumber": each((number) => isCertificateNumber(kind, number)),
      "inspectCertificate, all facts": each((number) => inspectCertificate(kind, number).valid),
      "the core's export alone": raw(format),
      "the same call, nothing checked": raw(NO_FORMAT),
    };
    for (const [name, test] of Object.entries(peers)) tasks[name] = each(test);
    // It remembers what it was asked: a new one for each pass, as numbers seldom come twice.
    if (format === 0) tasks["id-validator"] = () => {
      const one = new IdValidator(divisions);
      return each((number) => one.isValid(number))();
    };
    const times = measure(tasks, COUNT);
    times["the check inside the wasm"] = times["the core's export alone"] - times["the same call, nothing checked"];
    table(`${what}: one of ${COUNT}, every tenth with a wrong check digit`, times);
    const found = Object.fromEntries(Object.entries(tasks).filter(([name]) => !name.startsWith("the ")).map(([name, task]) => [name, task()]));
    console.log(`sound, of ${COUNT * 0.9}: ${Object.entries(found).map(([name, count]) => `${name} ${count}`).join(", ")}`);
    atMost(`inspectCertificate, ${kind}: to ${usual}`, bars.facts, times["inspectCertificate, all facts"] / times[usual]);
    atMost(`isCertificateNumber, ${kind}: to ${usual}`, bars.lean, times["isCertificateNumber"] / times[usual]);
  }
}
