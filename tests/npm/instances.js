// The package over instances that can be counted, measured, and killed in the middle of a call. Import it before the package.
import { load as loadPackage } from "./installed.js";

const LETHAL = ["check", "checkLines", "checkPath", "divisions", "inspectCertificate", "inspectDomain", "isCertificateNumber", "listing", "wording"];
const born = [];
let word;
let once;

const Instance = WebAssembly.Instance;
WebAssembly.Instance = class extends Instance {
  constructor(...given) {
    super(...given);
    born.push(super.exports);
  }

  /** The core's functions, which die over an input that holds the deadly word. */
  get exports() {
    const real = super.exports;
    const lethal = (name) => (...given) => {
      const result = real[name](...given);
      const input = Buffer.from(real.memory.buffer, real.input(0), 2 ** 16);
      if (word !== undefined && input.subarray(0, given[0] + (given[1] ?? 0)).includes(word)) {
        if (once) word = undefined;
        throw new WebAssembly.RuntimeError("unreachable");
      }
      return result;
    };
    return { ...real, ...Object.fromEntries(LETHAL.map((name) => [name, lethal(name)])) };
  }
};

export const load = () => loadPackage();

/** How many instances there were so far. */
export const instances = () => born.length;

/** Bytes of memory of the living instance. */
export const memory = () => born.at(-1).memory.buffer.byteLength;

/** How many JavaScript values the living instance has room for. */
export const table = () => born.at(-1).__wbindgen_externrefs.length;

/** What a call gives while the core dies over inputs that hold a word, or over the first of them. */
export function deadly(of, call, first = false) {
  word = of;
  once = first;
  try {
    return call();
  } finally {
    word = undefined;
  }
}
