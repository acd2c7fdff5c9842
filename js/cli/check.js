// `check`: files with a filing each.
import { write } from "../door.js";
import { MAX_LINE, tooLong } from "../lines.js";
import { checkLines } from "../node.js";
import { CLEAR, exitOf, Failure } from "./exit.js";
import { readWhole, warnOfEncoding } from "./input.js";
import { optionsOf } from "./options.js";
import { print, tell } from "./output.js";
import { Paper } from "./paper.js";

const [LINE_FEED, CARRIAGE_RETURN] = [10, 13];

export async function check(given) {
  const options = optionsOf(given, given.parts ?? (given.json ? undefined : ["none"]));
  const paper = new Paper(given);
  // Wrong options before the first file.
  checkLines(new Uint8Array(0), options);
  let worst = CLEAR;
  for (const path of given.words.length > 0 ? given.words : ["-"]) {
    try {
      const answer = await answerOf(path, options);
      const report = JSON.parse(Buffer.from(answer).toString("utf8"));
      if (given.json) await print(answer);
      else await show(paper, path, report);
      worst = Math.max(worst, exitOf(report.verdict === "blocked", report.verdict === "attention", given["fail-on"]));
    } catch (error) {
      // The other files are checked all the same.
      if (!(error instanceof Failure)) throw error;
      tell(error.message);
      worst = Math.max(worst, error.exit);
    }
  }
  return worst;
}

function show(paper, path, report) {
  paper.report(path, report);
  return paper.print();
}

/** A file as one line: line ends are no part of a text in JSON, and as blank as each other elsewhere. */
async function answerOf(path, options) {
  const { bytes, length } = await readWhole(path, MAX_LINE + 4);
  warnOfEncoding(path, bytes);
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  if (length - mark > MAX_LINE) return tooLong(length - mark, write(options), 1);
  const line = bytes.subarray(mark).map((byte) => (byte === LINE_FEED ? CARRIAGE_RETURN : byte));
  return checkLines(Buffer.concat([line, Buffer.of(LINE_FEED)]), options);
}
