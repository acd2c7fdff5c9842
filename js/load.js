// Gets the core where it does not lie beside the program on a disk.
import { start, started } from "./instance.js";

/** Compiles and instantiates a source once: calls at the same time share one promise, a failed one may be repeated. */
export function loader(start, started) {
  let pending;
  return (source) => {
    if (started()) return Promise.resolve();
    pending ??= compile(source)
      .then(start)
      .finally(() => (pending = undefined));
    return pending;
  };
}

export const load = loader(start, started);

async function compile(given) {
  let source = await given;
  if (source instanceof WebAssembly.Module) return source;
  if (typeof source === "string" || source instanceof URL || source instanceof Request) source = await fetch(source);
  if (!(source instanceof Response)) return WebAssembly.compile(source);
  if (!source.ok) throw new Error(`beian: ${source.url || "the core"} was answered with ${source.status}`);
  // A server that calls the file anything else would make streaming fail after the download.
  const type = source.headers.get("content-type");
  if (type?.toLowerCase() === "application/wasm" && WebAssembly.compileStreaming) {
    return WebAssembly.compileStreaming(source);
  }
  return WebAssembly.compile(await source.arrayBuffer());
}
