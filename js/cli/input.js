// Where the input comes from.
import { createReadStream, ReadStream, statSync } from "node:fs";
import { Socket } from "node:net";
import { Failure, LOST, USAGE } from "./exit.js";
import { tell } from "./output.js";

/** Bytes that are read at once. */
const CHUNK = 1 << 17;
const LINE_FEED = 10;

export const nameOf = (path) => (path === "-" ? "standard input" : path);

/** The bytes of a file, or of standard input for `-`, but so many at its beginning. */
async function* read(path, before = 0) {
  try {
    const file = path === "-" ? undefined : statSync(path);
    const seek = file?.isFile() ? before : 0;
    let skip = before - seek;
    for await (const bytes of file ? createReadStream(path, { start: seek, highWaterMark: CHUNK }) : standardInput()) {
      const rest = bytes.subarray(skip);
      skip -= bytes.length - rest.length;
      if (rest.length > 0) yield rest;
    }
  } catch (error) {
    throw new Failure(LOST, `${nameOf(path)}: ${error.message}`);
  }
}

/** Of what Node knows no stream for, such as a folder, it makes one that is empty. */
function standardInput() {
  const { stdin } = process;
  return stdin instanceof Socket || stdin instanceof ReadStream ? stdin : createReadStream(null, { fd: 0 });
}

/** The line end before a place, or the last byte of a line and the line end that it has got since. */
const ENDS = /^(?:\n|[^]\r?(?:\n|$))/;
/** The last byte of a mark. */
const MARKED = /^\xbf/;

/**
 * An input from a place on, at which a line has to begin, and the place. A line end that the line before it has got since belongs to that line.
 * Like `open_at` in src/bin/beian/input.rs.
 */
export async function readFrom(path, { bytes, lines }) {
  if (bytes === 0) return { input: read(path), place: { bytes, lines } };
  const rest = read(path, bytes - 1);
  let ahead = Buffer.alloc(0);
  while (ahead.length < 3 && ahead[0] !== LINE_FEED) {
    const { done, value } = await rest.next();
    if (done) break;
    ahead = Buffer.concat([ahead, value]);
  }
  if (ahead.length === 0) throw new Failure(USAGE, `${nameOf(path)} ends before byte ${bytes}`);
  const text = ahead.subarray(0, 3).toString("latin1");
  const end = ((bytes === 3 && MARKED.exec(text)) || ENDS.exec(text))?.[0];
  if (end === undefined) throw new Failure(USAGE, `byte ${bytes} of ${nameOf(path)} is in the middle of a line: go on where one begins`);
  return { input: following(ahead.subarray(end.length), rest), place: { bytes: bytes - 1 + end.length, lines } };
}

async function* following(ahead, rest) {
  if (ahead.length > 0) yield ahead;
  yield* rest;
}

/** At most so many bytes of a file, and how many there are in all. */
export async function readWhole(path, most) {
  const pieces = [];
  let [kept, length] = [0, 0];
  for await (const bytes of read(path)) {
    const piece = bytes.subarray(0, most - kept);
    pieces.push(piece);
    kept += piece.length;
    length += bytes.length;
  }
  return { bytes: Buffer.concat(pieces), length };
}

/** Names the encoding of what is not UTF-8; see src/bin/beian/encoding.rs. */
export function warnOfEncoding(name, beginning) {
  const foreign = encodingOf(beginning);
  if (foreign) tell(`${name} is ${foreign}, not UTF-8: convert it first, as with \`iconv -f ${foreign === UTF_16 ? UTF_16 : "GB18030"} -t UTF-8\``);
}

const UTF_16 = "UTF-16";

function encodingOf(bytes) {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return UTF_16;
  try {
    // The last character may go on in what follows.
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return undefined;
  } catch {
    return isGbk(bytes) ? "GBK (GB 18030)" : "in another encoding";
  }
}

/** Whether most of what is not ASCII comes in pairs that are Han characters or signs in GBK. */
function isGbk(bytes) {
  let [pairs, others] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const [first, second] = [bytes[at], bytes[at + 1]];
    if (first < 0x80 || at + 1 === bytes.length) continue;
    if (first >= 0x81 && first <= 0xfe && second >= 0x40 && second <= 0xfe && second !== 0x7f) {
      pairs += 1;
      at += 1;
    } else {
      others += 1;
    }
  }
  return pairs > 20 * others;
}
