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
export const MAX_LINE = 1 << 20;
/** The most that the core counts. */
const MAX_COUNT = 0xffff_ffff;

export function checkLines(input, options) {
  const own = apart(options);
  const lines = withoutMark(bytes(input));
  return join([...reports({ lines, number: 1 }, write(own.rest), own)]);
}

/** The reports of a block of lines, or of one that is too long to be read; with what a caller's own rules find. */
export function* reports({ lines, number, tooLong: length }, given, own) {
  if (lines === undefined) yield tooLong(length, given, number);
  else if (own?.rules.length > 0) yield withOwnLines(join([...answers(lines, given, number)]), lines, own);
  else yield* answers(lines, given, number);
}

/**
 * The reports of lines, piece by piece, of which the first has the number `first`. `given` are the options as the door writes them: wrong
 * ones throw even where there is nothing to check.
 */
function* answers(lines, given, first) {
  let blank;
  let number = first;
  let at = 0;
  do {
    const piece = lines.subarray(at, endOfPiece(lines, at));
    const empty = countLeading(piece, LINE_FEED);
    if (empty > 0) {
      blank ??= check(piece.subarray(0, 1), given, 0).reports;
      yield numbered(blank, number, empty);
      at += empty;
      number += empty;
    } else {
      const { reports, done } = check(piece, given, number);
      yield reports;
      number += countLines(piece.subarray(0, done));
      at += done;
    }
  } while (at < lines.length);
}

/** How a report begins that has the number of its line, here none. */
const BEGINNING = encoder.encode('{"line":0');

/** The report of a blank line, for so many of them. */
function numbered(blank, first, times) {
  const rest = blank.subarray(BEGINNING.length);
  const beginnings = Array.from({ length: times }, (_, at) => encoder.encode(`{"line":${first + at}`));
  return join(beginnings.flatMap((beginning) => [beginning, rest]));
}

function countLines(bytes) {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}

/** The reports of whole lines, or of the first of them, and how many bytes of lines these are. */
function check(lines, given, number) {
  const length = lines.at(-1) === LINE_FEED ? lines.length - 1 : lines.length;
  if (length > MAX_LINE) return { reports: tooLong(length, given, number), done: lines.length };
  const checked = run(
    (core) => core.checkLines(given, lines, number),
    (report) => ({ report }),
    given,
  );
  if (checked.report === undefined) return checked;
  const isOne = lines.subarray(0, length).indexOf(LINE_FEED) < 0;
  return isOne ? { reports: line(checked.report, number), done: lines.length } : checkOneByOne(lines, given, number);
}

/** After the core died over them. */
function checkOneByOne(lines, given, first) {
  const pieces = [];
  for (let at = 0; at < lines.length; ) {
    const end = lines.indexOf(LINE_FEED, at) + 1 || lines.length;
    pieces.push(check(lines.subarray(at, end), given, first + pieces.length).reports);
    at = end;
  }
  return { reports: join(pieces), done: lines.length };
}

/** A line that is too long is not handed over to hear that it is. */
export const tooLong = (length, given, number) =>
  line(
    run(
      (core) => core.ask("check", `!l${Math.min(length, MAX_COUNT)}\n${given}`),
      (report) => report,
      given,
    ),
    number,
  );

const line = (report, number) => encoder.encode(`${JSON.stringify({ line: number, ...report })}\n`);

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
  if (pieces.length === 1) return pieces[0];
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** What holds no bytes is one line that is no filing. */
export function bytes(input) {
  try {
    if (input instanceof ArrayBuffer) return new Uint8Array(input);
    if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  } catch {
    // A detached buffer.
  }
  return encoder.encode(typeof input === "string" ? input : "null");
}

/** A byte order mark is no part of the first line. */
export const withoutMark = (lines) => (lines[0] === 0xef && lines[1] === 0xbb && lines[2] === 0xbf ? lines.subarray(3) : lines);
