// Cuts bytes, as they come, into blocks of whole lines, and keeps no more than one line. Like src/bin/beian/lines/split.rs.
import { MAX_LINE, withoutMark } from "./lines.js";

const LINE_FEED = 10;

/**
 * A block has the number of its first line, how many lines and bytes of the input it is, and either its lines or, of a line that is too long
 * to be kept, its length.
 */
export class Splitter {
  #pending = [];
  #length = 0;
  #thrown = 0;
  #number;
  #begins;

  /** After so many bytes and lines of the input. */
  constructor({ bytes = 0, lines = 0 } = {}) {
    this.#number = lines + 1;
    this.#begins = bytes === 0;
  }

  /** Takes more bytes, and gives what became whole. */
  *add(bytes) {
    let rest = bytes;
    if (this.#thrown > 0) {
      const end = rest.indexOf(LINE_FEED);
      if (end < 0) return void (this.#thrown += rest.length);
      yield this.#tooLong(this.#thrown + end, 1);
      this.#thrown = 0;
      rest = rest.subarray(end + 1);
    }
    const end = rest.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      this.#keep(rest.subarray(0, end));
      yield this.#whole();
      rest = rest.subarray(end);
    }
    // A copy: whoever handed it over may fill it anew.
    if (rest.length > 0) this.#keep(rest.slice());
    if (this.#length > MAX_LINE) {
      this.#thrown = this.#length;
      this.#take();
    }
  }

  /** The last line, where no line feed ends it. */
  *end() {
    if (this.#thrown > 0) yield this.#tooLong(this.#thrown, 0);
    else if (this.#length > 0) yield this.#whole();
    this.#thrown = 0;
  }

  #keep(bytes) {
    this.#pending.push(bytes);
    this.#length += bytes.length;
  }

  #take() {
    const all = new Uint8Array(this.#length);
    let at = 0;
    for (const piece of this.#pending) {
      all.set(piece, at);
      at += piece.length;
    }
    this.#pending = [];
    this.#length = 0;
    return all;
  }

  #whole() {
    const all = this.#take();
    const lines = this.#begins ? withoutMark(all) : all;
    let count = 0;
    for (let at = lines.indexOf(LINE_FEED); at >= 0; at = lines.indexOf(LINE_FEED, at + 1)) count += 1;
    if (lines.length > 0 && lines.at(-1) !== LINE_FEED) count += 1;
    return this.#block({ lines, bytes: all.length, count });
  }

  #tooLong = (length, ends) => this.#block({ tooLong: length, bytes: length + ends, count: 1 });

  #block(block) {
    const number = this.#number;
    this.#number += block.count;
    this.#begins = false;
    return { number, ...block };
  }
}
