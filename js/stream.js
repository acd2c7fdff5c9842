// Lines or filings as they come, reports as they are ready.
import { write } from "./door.js";
import { run } from "./instance.js";
import { bytes, checkLines, reports } from "./lines.js";
import { apart, withOwn } from "./own.js";
import { Splitter } from "./split.js";
import { encoder } from "./utf8.js";

export function checkStream(options) {
  // Wrong options throw here, and what becomes of the object later changes nothing.
  const own = apart(options);
  const given = write(own.rest);
  checkLines(new Uint8Array(0), options);
  const splitter = new Splitter();
  let half = "";

  function* blocks(found) {
    for (const block of found) yield* reports(block, given, own);
  }

  /** A text may end between the two halves of a character. */
  function* text(chunk) {
    const whole = half + chunk;
    const end = isHalf(whole.charCodeAt(whole.length - 1)) ? whole.length - 1 : whole.length;
    half = whole.slice(end);
    yield* blocks(splitter.add(encoder.encode(whole.slice(0, end))));
  }

  /** The other half does not come. */
  function* alone() {
    const end = half;
    half = "";
    yield* blocks(splitter.add(encoder.encode(end)));
  }

  function* binary(chunk) {
    yield* alone();
    yield* blocks(splitter.add(bytes(chunk)));
  }

  /** What a line was begun with is a line. */
  function* rest() {
    yield* alone();
    yield* blocks(splitter.end());
  }

  function* filing(value) {
    yield* rest();
    yield checkOne(value, given, own);
  }

  const passOn = (found, controller) => {
    for (const report of found) if (report.length !== 0) controller.enqueue(report);
  };
  return new TransformStream({
    transform: (chunk, controller) => passOn(typeof chunk === "string" ? text(chunk) : isBytes(chunk) ? binary(chunk) : filing(chunk), controller),
    flush: (controller) => passOn(rest(), controller),
  });
}

const isHalf = (unit) => unit >= 0xd800 && unit < 0xdc00;

const isBytes = (chunk) => chunk instanceof ArrayBuffer || ArrayBuffer.isView(chunk);

/** A filing's report; an id of its own passes through, as it does in lines. */
function checkOne(value, given, own) {
  const { id, filing } = identified(value);
  const found = run(
    (core) => core.ask("check", `${write(filing)}\n${given}`),
    (report) => report,
    given,
  );
  const report = withOwn(found, filing, own);
  return id === undefined ? report : { id, ...report };
}

/** An id of the caller's, and the filing without it. */
function identified(value) {
  try {
    if (!Array.isArray(value) && Object.hasOwn(value ?? {}, "id")) {
      const { id, ...filing } = value;
      return { id, filing };
    }
  } catch {
    // What throws when it is looked at is checked as it is.
  }
  return { filing: value };
}
