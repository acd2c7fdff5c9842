// Lines or filings as they come, reports as they are ready.
import { write } from "./door.js";
import { run } from "./instance.js";
import { answers, bytes, checkLines, tooLong } from "./lines.js";
import { Splitter } from "./split.js";
import { encoder } from "./utf8.js";

export function checkStream(options) {
  // Wrong options throw here, and what becomes of the object later changes nothing.
  const given = write(options);
  checkLines(new Uint8Array(0), options);
  const splitter = new Splitter();
  let half = "";

  function* blocks(found) {
    for (const block of found) yield* reports(block, given);
  }

  /** A text may end between the two halves of a character. */
  function* text(chunk) {
    const whole = half + chunk;
    const end = isHalf(whole.charCodeAt(whole.length - 1)) ? whole.length - 1 : whole.length;
    half = whole.slice(end);
    yield* blocks(splitter.add(encoder.encode(whole.slice(0, end))));
  }

  /** What a line was begun with is a line. */
  function* rest() {
    if (half !== "") yield* blocks(splitter.add(encoder.encode(half)));
    half = "";
    yield* blocks(splitter.end());
  }

  function* filing(value) {
    yield* rest();
    yield checkOne(value, given);
  }

  const passOn = (found, controller) => {
    for (const report of found) if (report.length !== 0) controller.enqueue(report);
  };
  return new TransformStream({
    transform: (chunk, controller) => passOn(typeof chunk === "string" ? text(chunk) : isBytes(chunk) ? blocks(splitter.add(bytes(chunk))) : filing(chunk), controller),
    flush: (controller) => passOn(rest(), controller),
  });
}

/** The reports of a block, as lines. */
export const reports = ({ lines, number, tooLong: length }, given) => (lines ? answers(lines, given, number) : [tooLong(length, given, number)]);

const isHalf = (unit) => unit >= 0xd800 && unit < 0xdc00;

const isBytes = (chunk) => chunk instanceof ArrayBuffer || ArrayBuffer.isView(chunk);

/** A filing's report; an id of its own passes through, as it does in lines. */
function checkOne(value, given) {
  const { id, filing } = apart(value);
  const report = run(
    (core) => core.ask("check", `${write(filing)}\n${given}`),
    (report) => report,
    given,
  );
  return id === undefined ? report : { id, ...report };
}

function apart(value) {
  try {
    if (typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, "id")) {
      const { id, ...filing } = value;
      return { id, filing };
    }
  } catch {
    // What throws when it is looked at is checked as it is.
  }
  return { filing: value };
}
