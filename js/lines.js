// NDJSON in, NDJSON out, worked off in pieces: the core's memory does not grow with the input, and only the line over which the core
// dies has no report.
import { write } from "./door.js";
import { run } from "./instance.js";
import { apart, withOwnLines } from "./own.js";
import { encoder } from "./utf8.js";

const LINE_FEED = 10;
/** Bytes of lines that the core gets at once. */
const CHUNK = 1 << 18;
/** Longest line that the core reads: MAX_LINE in src/engine/lines.rs. */
const MAX_LINE = 1 << 20;

export function checkLines(input, options) {
  const own = apart(options);
  const lines = withoutMark(bytes(input));
  return withOwnLines(checkAll(lines, write(own.rest)), lines, own);
}

function checkAll(lines, given) {
  const pieces = [];
  let emptyLine;
  let at = 0;
  // Once at least: wrong options throw even where there is nothing to check.
  do {
    const piece = lines.subarray(at, endOfPiece(lines, at));
    const empty = countLeading(piece, LINE_FEED);
    if (empty > 1) {
      emptyLine ??= check(piece.subarray(0, 1), given).reports;
      pieces.push({ reports: emptyLine, times: empty });
      at += empty;
    } else {
      const { reports, done } = check(piece, given);
      pieces.push({ reports, times: 1 });
      at += done;
    }
  } while (at < lines.length);
  return join(pieces);
}

/** The reports of whole lines, or of the first of them, and how many bytes of lines these are. */
function check(lines, given) {
  const length = lines.at(-1) === LINE_FEED ? lines.length - 1 : lines.length;
  if (length > MAX_LINE) return { reports: tooLong(length, given), done: lines.length };
  const checked = run(
    (core) => core.checkLines(given, lines),
    (report) => ({ report }),
    given,
  );
  if (checked.report === undefined) return checked;
  const isOne = lines.subarray(0, length).indexOf(LINE_FEED) < 0;
  return isOne ? { reports: line(checked.report), done: lines.length } : checkOneByOne(lines, given);
}

/** After the core died over them. */
function checkOneByOne(lines, given) {
  const pieces = [];
  for (let at = 0; at < lines.length; ) {
    const end = lines.indexOf(LINE_FEED, at) + 1 || lines.length;
    pieces.push({ reports: check(lines.subarray(at, end), given).reports, times: 1 });
    at = end;
  }
  return { reports: join(pieces), done: lines.length };
}

/** A line that is too long is not handed over to hear that it is. */
const tooLong = (length, given) =>
  line(
    run(
      (core) => core.ask("check", `!x${length}\n${given}`),
      (report) => report,
      given,
    ),
  );

const line = (report) => encoder.encode(`${JSON.stringify(report)}\n`);

/** Where the lines end that go together: a line is never cut. */
function endOfPiece(lines, at) {
  if (lines.length - at <= CHUNK) return lines.length;
  const last = lines.lastIndexOf(LINE_FEED, at + CHUNK - 1);
  const end = last < at ? lines.indexOf(LINE_FEED, at + CHUNK) : last;
  return end < 0 ? lines.length : end + 1;
}

function countLeading(bytes, byte) {
  const other = bytes.findIndex((each) => each !== byte);
  return other < 0 ? bytes.length : other;
}

function join(pieces) {
  const all = new Uint8Array(pieces.reduce((sum, { reports, times }) => sum + reports.length * times, 0));
  let at = 0;
  for (const { reports, times } of pieces) {
    for (let time = 0; time < times; time += 1, at += reports.length) all.set(reports, at);
  }
  return all;
}

/** What holds no bytes is one line that is no filing. */
function bytes(input) {
  try {
    if (input instanceof ArrayBuffer) return new Uint8Array(input);
    if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  } catch {
    // A detached buffer.
  }
  return encoder.encode(typeof input === "string" ? input : "null");
}

/** A byte order mark is no part of the first line. */
const withoutMark = (lines) => (lines[0] === 0xef && lines[1] === 0xbb && lines[2] === 0xbf ? lines.subarray(3) : lines);
