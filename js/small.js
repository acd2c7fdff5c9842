// What the modules for one check have in common: texts go in, JSON comes out. They are small enough to lie inside the program everywhere.
import { today } from "./calendar.js";
import { guard } from "./guard.js";
import { BeianOptionError } from "./refusal.js";
import { assertSameBuild, shared } from "./shared.js";
import { decoder, encoder } from "./utf8.js";

/** An instance whose memory has grown past this is renewed: memory never shrinks. */
const MAX_MEMORY = 8 * 2 ** 20;
/** What the core reads of one text at most: see door.js. */
const MAX_TEXT = 10_000;

/** @param name of the module, "numbers" */
export const small = (name) => shared(name, () => guard((module) => connect(module, `${name}.wasm`)));

function connect(module, file) {
  const { exports } = new WebAssembly.Instance(module, {});
  assertSameBuild(exports, file);
  const instance = {
    spent: false,
    noResult() {},
    /** What a function says of texts; it gets how long each is. */
    ask(name, texts, ...given) {
      const bytes = texts.map((text) => encoder.encode(text));
      const lengths = bytes.map(({ length }) => length);
      const place = exports.input(lengths.reduce((sum, length) => sum + length));
      let at = place;
      for (const text of bytes) {
        new Uint8Array(exports.memory.buffer, at, text.length).set(text);
        at += text.length;
      }
      const length = exports[name](...lengths, ...given);
      const answer = length === 0 ? undefined : JSON.parse(decoder.decode(new Uint8Array(exports.memory.buffer, exports.output(), length)));
      instance.spent = exports.memory.buffer.byteLength > MAX_MEMORY;
      return answer;
    },
  };
  return instance;
}

/** No text, or one that is too long to be read. */
export const isLong = (value) => typeof value !== "string" || value.length > MAX_TEXT;

/** What is handed over of it. */
export const shortened = (text) => (isLong(text) ? "" : text);

/** What the core would read as a text. */
export const isText = (value) => !isLong(value) && !/[\ud800-\udfff]/u.test(value);

export const wrong = (code, option, expected) => new BeianOptionError(code, option, `beian: option "${option}": ${expected}`);

export const noKind = () => wrong("wrong-value", "kind", "a kind of certificate, or a format of numbers, expected");

export const noDay = () => wrong("wrong-value", "/asOf", 'a date such as "2026-11-21" expected');

/** The day as a number of eight digits, and the language. */
export function settings(options = {}, names = ["asOf", "lang"]) {
  if (typeof options !== "object" || options === null || Array.isArray(options)) throw wrong("wrong-value", "options", "an object expected");
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown !== undefined) throw wrong("unknown", `/${unknown}`, "no such option of this module");
  const { asOf = today(), lang = "zh-CN" } = options;
  if (typeof lang !== "string" || !/^(?:zh|en)(?:[-_]|$)/i.test(lang)) throw wrong("wrong-value", "/lang", '"zh-CN" or "en" expected');
  if (typeof asOf !== "string" || !/^\d{4}-\d\d-\d\d$/.test(asOf)) throw noDay();
  return { day: Number(asOf.replaceAll("-", "")), english: Number(/^en/i.test(lang)) };
}
