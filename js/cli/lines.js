// `check --lines`: a filing a line in, a report a line out. This thread reads and writes, workers check; what is on its way is bounded.
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { checkLines } from "../node.js";
import { Splitter } from "../split.js";
import { exitOf, Failure, LOST, USAGE } from "./exit.js";
import { nameOf, readFrom, warnOfEncoding } from "./input.js";
import { dated, optionsOf } from "./options.js";
import { print, tell } from "./output.js";

/** Blocks on their way, for each worker. */
const BLOCKS = 4;
/** Most lines of a block: a short line may have a long report. */
const MOST_LINES = 512;
const LINE_FEED = 10;

export async function checkLinewise(given) {
  if (given.words.length > 1) throw new Failure(USAGE, "--lines reads one file, or standard input");
  const path = given.words[0] ?? "-";
  const options = dated(optionsOf(given, given.parts ?? ["none"]));
  checkLines(new Uint8Array(0), options);
  const { input, place } = await readFrom(path, given.resume);
  const pool = new Pool(given.jobs ?? availableParallelism(), options);
  const output = new Output(place, pool.size * BLOCKS);
  const heedNoMore = heedInterrupts(output);
  const end = await readAll(input, path, place, pool, output);
  await output.end();
  pool.end();
  heedNoMore();
  const told = (what) => new Failure(LOST, `${what}; ${output.summary()}`);
  if (end.error) throw told(end.error.message);
  if (end.cut) throw told(`${nameOf(path)} is cut off in line ${end.cut.number}, the last one, which begins at byte ${output.place.bytes - end.cut.bytes}`);
  if (!given.quiet) tell(output.summary());
  return exitOf(output.blocked > 0, output.attention > 0, given["fail-on"]);
}

/** What was read is still answered; the second time, nothing is waited for. */
function heedInterrupts(output) {
  const stop = async () => {
    process.once("SIGINT", () => process.exit(LOST));
    output.stopped = true;
    await output.end();
    tell(`interrupted; ${output.summary()}`);
    process.exit(LOST);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.once(signal, stop);
  return () => signals.forEach((signal) => process.off(signal, stop));
}

async function readAll(input, path, from, pool, output) {
  const splitter = new Splitter(from);
  let first = true;
  let last;
  const send = async (blocks) => {
    for (const block of blocks) for (const part of small(block)) await output.follow(pool.check((last = part)));
  };
  try {
    for await (const bytes of input) {
      if (first) warnOfEncoding(nameOf(path), bytes);
      first = false;
      await send(splitter.add(bytes));
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { error };
  }
  const rest = [...splitter.end()];
  const cut = rest.length > 0 && isCut(rest[0]) ? rest[0] : undefined;
  await send(rest);
  return { cut };
}

/** No line feed ends the last line, and it is no JSON. */
function isCut({ lines }) {
  if (lines === undefined) return true;
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(lines);
    if (!/^[\t\n\f\r ]*$/.test(text)) JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}

/** A block in parts of few lines. */
function* small(block) {
  if (!(block.count > MOST_LINES)) return yield block;
  const mark = block.bytes - block.lines.length;
  for (let [at, number] = [0, block.number]; at < block.lines.length; number += MOST_LINES) {
    let end = at;
    let count = 0;
    for (; count < MOST_LINES && end < block.lines.length; count += 1) end = block.lines.indexOf(LINE_FEED, end) + 1 || block.lines.length;
    const lines = block.lines.slice(at, end);
    yield { number, lines, bytes: lines.length + (at === 0 ? mark : 0), count };
    at = end;
  }
}

/** Workers, each with a core of its own. A block goes to the one that has least to do. */
class Pool {
  #waiting = new Map();
  #next = 0;
  #fault;

  constructor(size, options) {
    this.size = size;
    this.workers = Array.from({ length: size }, () => {
      const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: options });
      worker.load = 0;
      worker.on("message", ({ id, ...answer }) => {
        worker.load -= 1;
        this.#waiting.get(id).resolve(answer);
        this.#waiting.delete(id);
      });
      worker.on("error", (error) => this.#fail(error.message));
      worker.on("exit", (code) => this.#fail(`exit code ${code}`));
      return worker;
    });
  }

  /** What waits for a worker that is gone is not answered, nor what comes. */
  #fail(why) {
    this.#fault ??= new Failure(LOST, `a worker ended: ${why}`);
    for (const { reject } of this.#waiting.values()) reject(this.#fault);
  }

  /** The answers of a block, and what it is of the input. */
  async check(block) {
    if (this.#fault) throw this.#fault;
    const worker = this.workers.reduce((least, worker) => (worker.load < least.load ? worker : least));
    worker.load += 1;
    const id = this.#next++;
    const answered = new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    worker.postMessage({ id, block }, block.lines ? [block.lines.buffer] : []);
    const { bytes, count } = block;
    return { bytes, count, ...(await answered) };
  }

  end() {
    for (const worker of this.workers) worker.terminate();
  }
}

/** Writes the answers in the order of the lines. */
class Output {
  lines = 0;
  blocked = 0;
  attention = 0;
  stopped = false;
  #written = 0;
  #chain = Promise.resolve();
  #underway = 0;
  #failure;

  constructor({ bytes, lines }, most) {
    this.place = { bytes, lines };
    this.most = most;
  }

  /** Waits while too much is on its way; for ever, when nothing more is to be written. */
  async follow(answered) {
    if (this.stopped) return new Promise(() => {});
    this.#underway += 1;
    answered.catch(() => {});
    this.#chain = this.#chain.then(() => this.#write(answered));
    while (this.#underway >= this.most && !this.#failure) await this.#oneLess();
    if (this.#failure) throw this.#failure;
  }

  #oneLess() {
    return new Promise((resolve) => (this.wake = resolve));
  }

  /** Nothing that comes after a failure. Whoever waits hears of either. */
  async #write(answered) {
    try {
      if (!this.#failure) await this.#writeOne(answered);
    } catch (error) {
      this.#failure = error;
    }
    this.#underway -= 1;
    this.wake?.();
  }

  async #writeOne(answered) {
    const { answers, bytes, count, blocked, attention } = await answered.catch(({ message }) => {
      throw new Failure(LOST, `${message}; ${this.summary()}`);
    });
    await this.#put(answers);
    this.place.bytes += bytes;
    this.place.lines += count;
    this.lines += count;
    this.blocked += blocked;
    this.attention += attention;
    this.#written += answers.length;
  }

  async #put(answers) {
    try {
      await print(answers);
    } catch ({ message }) {
      throw new Failure(LOST, `${message}; the first ${this.#written} bytes written are whole lines; ${this.summary()}`);
    }
  }

  async end() {
    await this.#chain;
    if (this.#failure) throw this.#failure;
  }

  /** Where the next run may go on. */
  summary() {
    const clear = this.lines - this.blocked - this.attention;
    const { bytes, lines } = this.place;
    return `${this.lines} lines: ${this.blocked} blocked, ${this.attention} attention, ${clear} clear; next: --resume ${bytes}:${lines}`;
  }
}
