// What people read, line by line as src/bin/beian/paper.rs writes it.
import words from "../../src/bin/beian/words.json";
import { print } from "./output.js";

const BOLD = "1";
const DIM = "2";
const SEVERITIES = { error: "1;31", warning: "33", prompt: "36" };
const VERDICTS = { blocked: "1;31", attention: "1;33", clear: "1;32" };
/** What steers a terminal, or turns the direction of text. */
const STEERING = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export const plain = (text) => text.replace(STEERING, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`);

/** The first three characters and the last two; nothing of what is short. */
function masked(number) {
  const chars = [...number];
  const [from, to] = chars.length <= 6 ? [0, chars.length] : [3, chars.length - 2];
  return plain(chars.map((char, at) => (at >= from && at < to ? "*" : char)).join(""));
}

/** Document, number and article. */
export const cited = ({ document, number, article }) => [document, number, article].filter((part) => part !== undefined).map(plain).join(" ");

export class Paper {
  text = "";

  constructor({ lang, full, color }) {
    // Any tag of Chinese is Chinese, as the core reads it.
    this.words = words[/^zh(?![^_-])/i.test(lang) ? "zh-CN" : "en"];
    this.full = full;
    const auto = !process.env.NO_COLOR && process.stdout.isTTY === true;
    this.color = color === "always" || (color === "auto" && auto);
  }

  word(name) {
    return this.words[name] ?? "";
  }

  fill(name, values) {
    return Object.entries(values).reduce((text, [place, value]) => text.replaceAll(`{${place}}`, () => value), this.word(name));
  }

  line(text) {
    this.text += `${text}\n`;
  }

  painted(style, text) {
    return this.color ? `\x1b[${style}m${text}\x1b[0m` : text;
  }

  bold(text) {
    return this.painted(BOLD, text);
  }

  dim(text) {
    return this.painted(DIM, text);
  }

  severity(severity) {
    return this.painted(SEVERITIES[severity], this.word(`severity.${severity}`));
  }

  number(number) {
    return this.full ? plain(number) : masked(number);
  }

  /** "label  value", where there is a value. */
  entry(label, value) {
    if (value !== undefined && value !== null) this.line(`  ${this.dim(this.word(label))}  ${plain(value)}`);
  }

  findings(findings) {
    const indent = this.word("indent");
    for (const { severity, message, fix, suggestion, sensitive, path, rule, basis } of findings) {
      this.line(`${this.severity(severity)}  ${plain(message)}`);
      this.line(`${indent}${plain(fix)}`);
      if (suggestion !== undefined) this.line(`${indent}${this.word("suggestion")}${sensitive ? this.number(suggestion) : plain(suggestion)}`);
      const place = [plain(path), rule, basis.map(cited).join(this.word("separator"))].filter((text) => text !== "");
      this.line(`${indent}${this.dim(place.join("  "))}`);
    }
  }

  /** A report under the name of its file. */
  report(name, report) {
    const { verdict, counts, findings } = report;
    const counted = verdict === "clear" ? "" : this.fill("counts", { error: `${counts.error}`, warning: `${counts.warning}`, prompt: `${counts.prompt}` });
    const shown = `${this.painted(VERDICTS[verdict], this.word(`verdict.${verdict}`))}${counted}`;
    this.line(this.fill("file", { name: this.bold(name === "-" ? this.word("stdin") : plain(name)), verdict: shown }));
    this.findings(findings);
    this.parts(report);
  }

  parts({ materials, schedule, jurisdiction, checked, notApplicable }) {
    if (materials.length > 0) this.line(this.bold(this.word("materials")));
    for (const { title, of, required, note } of materials) this.point([title, of, this.word(required ? "required" : "optional")], note);
    if (schedule.length > 0) this.line(this.bold(this.word("schedule")));
    for (const { title, limit, due, note } of schedule) this.point([title, limit, due], note);
    if (jurisdiction) this.line(`${this.word("jurisdiction")}${plain(jurisdiction.authority)}`);
    if (checked.length > 0) this.line(this.fill("checked", { checked: `${checked.length}`, rest: `${notApplicable.length}` }));
  }

  point(words, note) {
    this.line(`  ${words.filter((word) => word !== undefined).map(plain).join("  ")}`);
    if (note !== undefined) this.line(`    ${this.dim(plain(note))}`);
  }

  print() {
    const text = this.text;
    this.text = "";
    return print(text);
  }
}
