// Filings as files: opened from and saved to this device only.
import { readJson, writeJson } from "./json.js";

const limit = 10 * 1024 * 1024;

/** `{ filing }`, or `{ problem }` with the key of what to say. */
export async function open(file) {
  if (file.size > limit) return { problem: "file.too-large" };
  let bytes;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { problem: "file.unreadable" };
  }
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

/** The file's name says nothing about who files. */
export function save(filing) {
  const url = URL.createObjectURL(new Blob([`${writeJson(filing, 2)}\n`], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = "beian-filing.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

export async function sample() {
  const response = await fetch("./sample.json");
  if (!response.ok) throw new Error(`sample.json: ${response.status}`);
  return readJson(await response.text());
}
