// Filings as files: opened from and saved to this device only.
import { signal } from "@preact/signals";
import { announce, beginAgain, forget } from "./checking.js";
import * as checker from "./checker.js";
import * as filing from "./filing.js";
import { readJson, writeJson } from "./json.js";
import { t } from "./language.js";
import { tellAll } from "./pace.js";
import { isSealed, unseal } from "../outputs/seal.js";
import sampleText from "../sample.json";

const LIMIT = 10 * 1024 * 1024;

/** What went wrong with a file, as keys of text.js; null where nothing did. */
export const trouble = signal(null);
const complain = (title, body) => { trouble.value = { title, body }; };

async function read(file) {
  if (file.size > LIMIT) return { problem: "file.too-large" };
  let bytes;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { problem: "file.unreadable" };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return { problem: "file.picture" };
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return { problem: "file.picture" };
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { problem: "file.not-utf8" };
  }
  try {
    return { filing: readJson(text) };
  } catch (error) {
    return { problem: error instanceof RangeError ? "file.too-deep" : "file.not-json" };
  }
}

/** Takes a filing in place of the one on the page. */
function take(next, message) {
  tellAll();
  trouble.value = null;
  filing.replace(next);
  forget();
  announce(message);
}

/** A file that waits for its passphrase. */
export const sealed = signal(null);

/** Opens the file that waits; false where the passphrase does not fit. */
export async function unsealed(passphrase) {
  const { name, value } = sealed.value;
  try {
    take(readJson(await unseal(value, passphrase)), t("file.opened", { name }));
  } catch {
    return false;
  }
  filing.markSaved();
  return true;
}

export async function open(file) {
  const { filing: next, problem } = await read(file);
  if (problem !== undefined) {
    complain("file.failed.title", problem);
    return false;
  }
  if (isSealed(next)) {
    sealed.value = { name: file.name, value: next };
    return false;
  }
  take(next, t("file.opened", { name: file.name }));
  filing.markSaved();
  return true;
}

/** A filing that was dropped on the page while there is something to lose: the user decides. */
export const dropped = signal(null);

const isFiling = ({ name, type }) => /\.json$/i.test(name) || type === "application/json";

/** A file dropped where no field waits for one: a filing is opened, of anything else it is said where it goes. */
export async function drop(file) {
  if (!isFiling(file)) {
    complain("file.dropped.title", "file.dropped");
    return false;
  }
  if (!filing.isUnsaved.peek()) return open(file);
  dropped.value = file;
  return false;
}

export function sample() {
  take(readJson(writeJson(sampleText)), t("file.sample"));
  return true;
}

export function clear() {
  tellAll();
  filing.clear();
  beginAgain();
  checker.forget();
  trouble.value = null;
  announce(t("file.cleared"));
}

/** Hands bytes to the browser as a download; the name says nothing about who files. */
export function download(content, name, type) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

export function save() {
  download(`${writeJson(filing.whole.value, 2)}\n`, "beian-filing.json", "application/json");
  filing.markSaved();
}
