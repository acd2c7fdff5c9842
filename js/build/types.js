// The package's declarations: what wasm-bindgen wrote for the Rust types and functions, without what only
// the loaders use, with what the loaders add.
import { Problem } from "./process.js";

const ADDED = `
/** A class of the host, where the compiler's \`lib\` or the host's types know it. */
type Host<Name extends string> = typeof globalThis extends Record<Name, { prototype: infer Type }> ? Type : never;
/** \`WebAssembly.Module\`, where it is known. */
type CompiledModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Type } } } ? Type : never;
/** For hosts with a loader of their own, such as WeChat's \`WXWebAssembly\`: gets what the module imports, gives the instance. */
export interface HostLoader {
    instantiate(imports: any): HostInstance | Promise<HostInstance>;
}
export type HostInstance = { readonly exports: object } | { readonly instance: { readonly exports: object } };

/** Where the core is: its bytes, the compiled module, something that can be fetched, or how the host instantiates it. */
export type CoreSource = string | Host<"URL"> | Host<"Request"> | Host<"Response"> | Promise<Host<"Response">> | ArrayBufferLike | ArrayBufferView | CompiledModule | HostLoader;

/**
 * Loads the core once; calls at the same time share one promise, a failed one may be repeated.
 * In Node, Deno, Bun, workerd and edge functions the core is ready on import and this returns at once; with \`beian/inline\` it is inside.
 * With \`beian/slim\` the source must be given.
 *
 * @param source where the core is, if not beside the program
 * @throws in the promise, where the core cannot be had: the message says what to do
 * @example await init();
 */
export function init(source?: CoreSource): Promise<void>;

/**
 * Lines or filings as they come, reports as they are ready, in the same order and with bounded memory: bytes and text are NDJSON, cut
 * wherever they are, and come out as bytes of NDJSON; any other value is a filing and comes out as its report. A member \`id\` passes through.
 *
 * @throws {TypeError} where an option is wrong
 * @example await file.stream().pipeThrough(checkStream({ parts: [] })).pipeTo(answers);
 */
export function checkStream(options?: Options): Host<"TransformStream">;

/** A [Standard Schema](https://standardschema.dev): findings of severity "error" are its issues. */
export const filingSchema: {
    readonly "~standard": {
        readonly version: 1;
        readonly vendor: "beian";
        readonly types?: { readonly input: Filing; readonly output: Filing } | undefined;
        readonly validate: (value: unknown) =>
            | { readonly value: Filing; readonly issues?: undefined }
            | { readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[] };
    };
};
`;

/** Of `beian/files`. */
export const FILES = `import type { CoreSource } from "./index.js";

export { inspectImage, inspectSigning } from "./index.js";
export type { Finding, ImageFacts, Options, SigningFacts } from "./index.js";

/**
 * Loads the module for files, \`beian/files.wasm\`, once; calls at the same time share one promise, a failed one may be repeated. In Node
 * the module is read when the first file comes, and this returns at once.
 *
 * @throws in the promise, where the module cannot be had
 */
export function initFiles(source?: CoreSource): Promise<void>;
`;

/** Of `beian/beian.wasm` and `beian/files.wasm`. */
export const WASM = `import type { CoreSource } from "./index.js";

/** What the bundler or host makes of the file: a compiled module, bytes, or an address. \`init()\` and \`initFiles()\` take any of them. */
declare const source: CoreSource;
export default source;
`;

/**
 * @param {string} generated the .d.ts that wasm-bindgen wrote
 * @param {string[]} names what the package exports
 */
export function declarations(generated, names) {
  const loader = generated.indexOf("export type InitInput");
  if (loader < 0) throw new Problem("the declarations of wasm-bindgen have changed their shape: see js/build/types.js");
  const functions = /(?:^\/\*\*\n(?: \*.*\n)*? \*\/\n)?^(?:export|declare) function (\w+)\(.*\n+/gm;
  const kept = generated
    .slice(0, loader)
    .replace(/^\/\* (?:tslint:disable|eslint-disable) \*\/\n/gm, "")
    .replace(functions, (text, name) => (names.includes(name) ? text : ""));
  const all = `${kept.trim()}\n${ADDED}`;
  const declared = [...all.matchAll(/^export (?:function|const|class) (\w+)/gm)].map(([, name]) => name);
  const missing = names.filter((name) => declared.filter((other) => other === name).length !== 1);
  if (missing.length > 0) throw new Problem(`not declared exactly once in the package's types: ${missing.join(", ")}`);
  const phantom = declared.filter((name) => !names.includes(name));
  if (phantom.length > 0) throw new Problem(`declared but not exported: ${phantom.join(", ")}`);
  return all;
}
