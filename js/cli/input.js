// Where the input comes from.
import { createReadStream, statSync } from "node:fs";
import { Failure, LOST, USAGE } from "./exit.js";

/** Bytes that are read at once. */
const CHUNK = 1 << 17;

export const nameOf = (path) => (path === "-" ? "standard input" : path);

/** The bytes of a file, or of standard input for `-`, from a place on. */
export async function* read(path, from = 0) {
  let skip = from;
  try {
    const file = path === "-" ? undefined : statSync(path);
    if (file?.isFile() && file.size < from) throw new Failure(USAGE, `${path} ends before byte ${from}`);
    const seek = file?.isFile() ? from : 0;
    skip -= seek;
    const stream = file ? createReadStream(path, { start: seek, highWaterMark: CHUNK }) : process.stdin;
    for await (const bytes of stream) {
      const rest = bytes.subarray(skip);
      skip -= bytes.length - rest.length;
      if (rest.length > 0) yield rest;
    }
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(LOST, `${nameOf(path)}: ${error.message}`);
  }
  if (skip > 0) throw new Failure(USAGE, `${nameOf(path)} ends before byte ${from}`);
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
  if (foreign) process.stderr.write(`beian: ${name} is ${foreign}, not UTF-8: convert it first, as with \`iconv -f GB18030 -t UTF-8\`\n`);
}

export function encodingOf(bytes) {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return "UTF-16";
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
