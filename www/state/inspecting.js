// What files say of themselves: pictures of documents, certificates and packages of apps. They are read on this device, and no byte of
// them is kept.
import * as core from "./checker.js";
import { provider } from "./checking.js";
import { isRecord } from "./json.js";
import { kept } from "./kept.js";
import { language } from "./language.js";

const MEGABYTE = 2 ** 20;
/** A larger picture is none; a larger package is read by its certificate instead. */
const LARGEST = { inspectImage: 100 * MEGABYTE, inspectSigning: 1024 * MEGABYTE };

/** What a file says, with `findings`; `{ problem }`, a key of text.js, where it cannot be read. */
export async function inspect(what, file) {
  if (file.size > LARGEST[what]) return { problem: "file.large", findings: [] };
  let bytes;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { problem: "file.unreadable", findings: [] };
  }
  const options = provider.peek() === "" ? {} : { provider: provider.peek() };
  return (await core.inspectFile(what, bytes, options)) ?? { problem: "file.no-module", findings: [] };
}

const facts = kept(() => new Map()); // file → { lang, found }, found being undefined while it is read

/** The same for as long as it is shown, worded in the page's language; undefined while it is read. */
export function factsOf(what, file) {
  const lang = language();
  const entry = facts.value.get(file);
  if (file !== undefined && entry?.lang !== lang) {
    const keep = (found) => { facts.value = new Map([...facts.peek(), [file, { lang, found }]]); };
    queueMicrotask(() => keep(undefined));
    // What is forgotten meanwhile does not come back.
    inspect(what, file).then((found) => { if (facts.peek().has(file)) keep(found); });
  }
  return entry?.lang === lang ? entry.found : undefined;
}

/** From 5 on a picture is stored lying on its side. */
const isLying = ({ orientation }) => orientation >= 5;

/** A picked document as a filing has it. */
export async function documentOf(file) {
  const found = await inspect("inspectImage", file);
  const [width, height] = isLying(found) ? [found.height, found.width] : [found.width, found.height];
  const known = { fileName: file.name, mediaType: found.mediaType ?? (file.type || undefined), bytes: file.size, width, height };
  remember(file);
  return Object.fromEntries(Object.entries(known).filter(([, fact]) => fact !== undefined));
}

// ---- the files that were picked on this page, so that a step that is opened again says the same of them

const picked = kept(() => new Map());
const keyOf = (name, bytes) => `${bytes} ${name}`;
const remember = (file) => picked.peek().set(keyOf(file.name, file.size), file);
const pickedFile = (value) => (isRecord(value) ? picked.peek().get(keyOf(value.fileName, value.bytes)) : undefined);

/** What its picture says of a document that was picked on this page; undefined of any other. */
export const pictureOf = (value) => {
  const file = pickedFile(value);
  return file === undefined ? undefined : factsOf("inspectImage", file);
};
