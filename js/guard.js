/** The core has told what is wrong with an option or another argument: see js/refusal.js. */
const isRefusal = (error) => error instanceof TypeError && "option" in error;

/**
 * Keeps one instance of the core alive.
 *
 * A trap (or the end of the caller's stack) leaves a WebAssembly instance in an unknown state: its shadow
 * stack pointer stays where it was and its allocator may be half-way through a change. Such an instance is
 * dropped and the next call gets a new one from the same compiled module, and so is one that says it is spent.
 * Every instance has its own glue, so a call that is still running on the old one cannot touch the memory of
 * the new.
 *
 * @param {(module: WebAssembly.Module) => Core} instantiate
 */
export function guard(instantiate) {
  /** @type {WebAssembly.Module | undefined} */
  let module;
  /** @type {Core | undefined} */
  let living;

  function core() {
    if (module === undefined) throw new Error("beian is not ready: call init() first, and await it");
    return (living ??= instantiate(module));
  }

  /**
   * Lends an instance to a call. While it works it is nobody else's, and it comes back only from a call that ended well: at the end
   * of the stack not even a function that gives it up could be called. The core itself throws one thing, a TypeError for wrong options.
   */
  function lend(used, call) {
    living = undefined;
    try {
      const result = call(used);
      if (!used.spent) living = used;
      return result;
    } catch (error) {
      if (error instanceof TypeError) living = used;
      throw error;
    }
  }

  /** Instantiates a compiled core, once. */
  function start(compiled) {
    if (module !== undefined) return;
    living = instantiate(compiled);
    module = compiled;
  }

  /**
   * Runs `call` on the living instance. Where it dies, the answer is `instead` of a report that says so,
   * never a pass; where not even that can be had, the original error.
   *
   * @template T
   * @param {(core: Core) => T} call
   * @param {(report: Report, core: Core) => T} instead
   * @param {unknown} options as the call got them
   * @returns {T}
   */
  function run(call, instead, options) {
    const used = core();
    let failure;
    try {
      return lend(used, call);
    } catch (error) {
      if (isRefusal(error)) throw error;
      failure = error;
    }
    try {
      const report = lend(core(), (fresh) => fresh.noResult(options));
      // It was not about the options, so the instance is ill.
      if (failure instanceof TypeError) living = undefined;
      return lend(core(), (fresh) => instead(report, fresh));
    } catch (error) {
      if (error instanceof TypeError) throw failure instanceof TypeError ? failure : error;
      throw failure;
    }
  }

  /** Overwrites the memory of the instance and gives it up: nothing that was checked is left in it. */
  function forget() {
    living?.wipe();
    living = undefined;
  }

  return { start, run, forget, started: () => module !== undefined };
}
