// Gets the core where it does not lie beside the program on a disk.
import { FILE, instantiateBy, start, started } from "./instance.js";

/** Compiles and instantiates a source once: calls at the same time share one promise, a failed one may be repeated. */
export function loader({ start, started, file, by }) {
  let pending;
  return async (source) => {
    if (started()) return;
    pending ??= bring(source, file, by)
      .then(start)
      .finally(() => (pending = undefined));
    return pending;
  };
}

export const load = loader({ start, started, file: FILE, by: instantiateBy });

async function bring(given, file, by) {
  const source = await given;
  const host = source?.instantiate;
  if (typeof host === "function") return stock(() => by((imports) => source.instantiate(imports)));
  if (typeof WebAssembly === "undefined") {
    throw new Error("beian: this host has no WebAssembly. If it has a loader of its own, give it to init({ instantiate: (imports) => … })");
  }
  return compile(source, file);
}

/** A host's loader takes its time: one more instance is made as soon as one is used, for when that has to go. */
async function stock(make) {
  const ready = [await make()];
  return () => {
    const next = ready.pop();
    make().then(
      (core) => ready.push(core),
      () => {},
    );
    if (next === undefined) throw new Error("beian: the core is being loaded anew: call again in a moment");
    return next;
  };
}

/** Also of values from another realm, such as a frame or a test's sandbox. */
const kind = (value) => Object.prototype.toString.call(value).slice(8, -1);

async function compile(given, file) {
  let source = given;
  if (kind(source) === "WebAssembly.Module") return source;
  if (["String", "URL", "Request"].includes(kind(source))) source = await get(source, file);
  if (kind(source) === "Response") return compileResponse(source, file);
  if (!ArrayBuffer.isView(source) && kind(source) !== "ArrayBuffer") {
    throw new TypeError(`beian: init() takes bytes, a URL, a Response, a WebAssembly.Module or { instantiate }, not ${source === null ? "null" : typeof source}`);
  }
  return compileBytes(source, file, "");
}

async function get(source, file) {
  const given = source.url ?? String(source);
  const address = home(given, file);
  // A bundler put the file into the program: nothing has to be fetched, and no policy has to allow it.
  if (/^data:[^,]*;base64,/.test(address)) return Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), (character) => character.charCodeAt(0));
  try {
    return await fetch(address === given ? source : address);
  } catch (error) {
    const isFile = address.startsWith("file:") ? "In Node fetch() reads no files: give the bytes, as readFileSync() has them, or import beian itself. " : "";
    throw new Error(`beian: ${address} could not be fetched (${error?.message}). ${isFile}Is it there, and does the Content-Security-Policy name its origin in connect-src?`, { cause: error });
  }
}

/** Vite 6 and 7 move programs, but not what lies beside them, into a cache while developing. */
const home = (address, file) => address.replace(/\/node_modules\/\.(?:vite|cache)\/[^]*\.wasm$/, `/node_modules/beian/dist/${file}`);

async function compileResponse(response, file) {
  const address = response.url || file;
  if (!response.ok) throw new Error(`beian: ${address} was answered with ${response.status}. ${cure(file)}`);
  // A server that calls the file anything else would make streaming fail after the download.
  if (response.headers.get("content-type") === "application/wasm" && WebAssembly.compileStreaming) return compiled(WebAssembly.compileStreaming(response), file, address);
  return compileBytes(await response.arrayBuffer(), file, address);
}

const MAGIC = "\0asm";

async function compileBytes(given, file, address) {
  const bytes = ArrayBuffer.isView(given) ? new Uint8Array(given.buffer, given.byteOffset, given.byteLength) : new Uint8Array(given);
  const start = String.fromCharCode(...bytes.subarray(0, 64));
  const what = address || `what init() was given`;
  if (start.startsWith(MAGIC)) return compiled(WebAssembly.compile(bytes), file, what);
  if (/^(?:\u00ef\u00bb\u00bf)?\s*</.test(start)) throw new Error(`beian: ${what} is a page (HTML), not ${file}. ${cure(file)}`);
  if (start.startsWith("\x1f\x8b")) throw new Error(`beian: ${what} is ${file} still compressed: the server has to send it with Content-Encoding: gzip`);
  throw new Error(`beian: ${what} is not ${file}: it does not begin as WebAssembly does. ${cure(file)}`);
}

/** A page under the right name, half of a file, or a page that may not compile anything. */
async function compiled(module, file, what) {
  try {
    return await module;
  } catch (error) {
    throw new Error(`beian: ${what} could not be compiled (${error?.message}). Is it ${file}, did all of it arrive, and does the Content-Security-Policy allow 'wasm-unsafe-eval'? ${cure(file)}`, { cause: error });
  }
}

/** What helps where a bundler or server did not bring the file along. */
const cure = (file) =>
  `Vite 6 and 7 while developing: optimizeDeps: { exclude: ["beian"] }. Elsewhere: copy node_modules/beian/dist/${file} there, or give its address: ${file === FILE ? "init(address), or import beian/inline, which needs" : "initFiles(address), or import beian/files/inline, which needs"} no file`;
