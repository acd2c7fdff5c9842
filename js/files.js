// What a file says: certificates, apps and pictures. A module of its own does it, which asks for the pieces it needs: nothing is copied
// whole. The core reads the options, and knows what providers take.
import { checkPath } from "./facade.js";
import { guard } from "./guard.js";
import { ask } from "./instance.js";
import { withoutOwn } from "./own.js";
import { assertSameBuild, instanceIn, shared } from "./shared.js";
import { decoder, encoder } from "./utf8.js";

export const FILE = "files.wasm";

const { run, ...module } = shared("files", () => guard(instantiate));

export const { start, started, forget } = module;

/** An instance whose memory has grown past this is renewed: memory never shrinks. */
const MAX_MEMORY = 32 * 2 ** 20;
/** What the module can count. */
const MAX_BYTES = 2 ** 32 - 1;

/** From a compiled module, or from a function that has instances in stock. */
function instantiate(source) {
  if (typeof source === "function") return source();
  const { imports, finish } = bind();
  return finish(new WebAssembly.Instance(source, imports));
}

/** Lets a host instantiate the module in its own way. */
export async function instantiateBy(host) {
  const { imports, finish } = bind();
  return finish(instanceIn(await host(imports)));
}

/** What the module imports, and what is made of it. */
function bind() {
  let exports;
  let file;
  const read = (offset, place, length) => new Uint8Array(exports.memory.buffer, place, length).set(file.subarray(offset, offset + length));
  const instance = {
    spent: false,
    noResult() {},
    wipe: () => new Uint8Array(exports.memory.buffer).fill(0),
    inspect(what, bytes, english, day) {
      file = bytes;
      const place = exports[what](Math.min(bytes.length, MAX_BYTES), english, day);
      file = undefined;
      const answer = JSON.parse(decoder.decode(new Uint8Array(exports.memory.buffer, place, exports.written())));
      instance.spent = exports.memory.buffer.byteLength > MAX_MEMORY;
      return answer;
    },
  };
  const finish = (instantiated) => {
    exports = instantiated.exports;
    assertSameBuild(exports, FILE);
    return instance;
  };
  return { imports: { file: { read } }, finish };
}

/** Gets the module where that takes no waiting. */
let bring = () => {
  throw new Error("beian: what files say is worked out by a module of its own: call initFiles() of beian/files first, and await it");
};

export const bringBy = (read) => (bring = read);

/** A file of each kind that breaks off: what is said where a file could not be inspected. */
const BROKEN = { signing: Uint8Array.of(0x30, 0x80), image: Uint8Array.of(0xff, 0xd8, 0xff) };

function inspect(what, bytes, options) {
  // The core refuses wrong options, and names the day.
  const { rules } = ask("noResult", [withoutOwn(options)], (report) => report);
  if (!started()) start(bring());
  const given = [Number(!isChinese(options)), Number(rules.asOf.replaceAll("-", ""))];
  return run(
    (module) => module.inspect(what, bytes, ...given),
    (_, module) => module.inspect(what, BROKEN[what], ...given),
  );
}

/** What the core takes for a language and is not Chinese is said in English. */
const isChinese = (options) => /^zh(?:[-_]|$)/i.test(options?.lang ?? "zh");

/** What holds no bytes is an empty file. */
function bytesOf(file) {
  try {
    if (file instanceof ArrayBuffer) return new Uint8Array(file);
    if (ArrayBuffer.isView(file)) return new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  } catch {
    // A detached buffer.
  }
  return encoder.encode(typeof file === "string" ? file : "");
}

export const inspectSigning = (file, options) => inspect("signing", bytesOf(file), options);

export function inspectImage(file, options) {
  const bytes = bytesOf(file);
  const facts = inspect("image", bytes, options);
  return { ...facts, findings: [...facts.findings, ...limits(facts, bytes.length, options)] };
}

/** What has to be replaced anyway need not be measured. */
const REPLACED = /#(damaged|heic|other)$/;

/** What the module says itself, with the pixels it has read. */
const SAID = "attachment/file#illegible";

/** What the provider takes, as the rule on attachments has it. */
function limits({ mediaType, width, height, findings }, bytes, options) {
  if (mediaType === undefined || findings.some(({ code }) => REPLACED.test(code))) return [];
  const attachment = { kind: "organizer-certificate", mediaType, bytes, width, height };
  const found = checkPath({ attachments: [attachment] }, "/attachments/0", withoutOwn(options));
  return found.filter(({ rule, code }) => rule === "attachment/file" && code !== SAID).map((finding) => ({ ...finding, path: "" }));
}
