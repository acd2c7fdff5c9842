// How texts come into an instance of the core and out of it: through its own memory.
import { refusal } from "./refusal.js";
import { decoder, encoder } from "./utf8.js";

/** An instance whose memory has grown past this is renewed: memory never shrinks. */
const MAX_MEMORY = 64 * 2 ** 20;
/** Room asked for at least: most filings fit, and the place stays. */
const MIN_INPUT = 1 << 16;

/** @param {Glue} glue what wasm-bindgen made of one instance */
export function connect(glue) {
  const memory = glue.heap();
  let input = new Uint8Array(0);

  /** Room for so many bytes of input. Growing memory leaves the old view without length. */
  function room(length) {
    if (input.length < length) {
      const size = Math.max(length, MIN_INPUT);
      // First the place: making room may grow the memory, which gives it another buffer.
      const place = glue.input(size);
      input = new Uint8Array(memory.buffer, place, size);
    }
    return input;
  }

  /** A UTF-16 unit takes three bytes at most. */
  const put = (text) => encoder.encodeInto(text, room(3 * text.length)).written;

  /** What a function that has returned `done` left; below zero it is what was wrong with an option. */
  function output(done) {
    const place = glue.output();
    const bytes = new Uint8Array(memory.buffer, place, glue.written());
    if (done < 0) throw refusal(decoder.decode(bytes));
    core.spent = memory.buffer.byteLength > MAX_MEMORY;
    return bytes;
  }

  const core = {
    ...glue,
    /** Whether another instance should take over. */
    spent: false,

    /** Calls a function of the core whose input is `text` and whose answer is JSON. */
    ask: (name, text, given) => JSON.parse(decoder.decode(output(glue[name](put(text), given)))),

    /** Checks lines, of which the first has the number `first`: some reports, and how many bytes of the lines are done. */
    checkLines(options, lines, first) {
      room(3 * options.length + lines.length);
      const start = put(options);
      input.set(lines, start);
      const done = glue.checkLines(start, lines.length, first);
      return { done, reports: output(done).slice() };
    },

    /** Leaves nothing of what was read or said; the instance is of no use afterwards. */
    wipe: () => new Uint8Array(memory.buffer).fill(0),

    /** A report that owns up to having no result, under these options. */
    noResult: (options) => core.ask("noResult", options),
  };
  return core;
}
