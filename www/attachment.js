// A document of the filing: what is known of a file, read on this device; the file itself goes nowhere.
import { el } from "./dom.js";
import { get, isRecord } from "./json.js";

const signatures = [
  ["image/jpeg", [0xff, 0xd8, 0xff]],
  ["image/png", [0x89, 0x50, 0x4e, 0x47]],
  ["application/pdf", [0x25, 0x50, 0x44, 0x46]],
];

/** What the first bytes say, since a renamed file keeps the wrong extension; else what the browser makes of the name. */
async function mediaType(file) {
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const known = signatures.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte));
  return known?.[0] ?? (file.type || undefined);
}

function pixels(file) {
  return new Promise((resolve) => {
    const url = URL.createObjectURL(file);
    const image = new Image();
    const done = (size) => {
      URL.revokeObjectURL(url);
      resolve(size);
    };
    image.onload = () => done({ width: image.naturalWidth, height: image.naturalHeight });
    image.onerror = () => done({});
    image.src = url;
  });
}

export async function facts(file) {
  const type = await mediaType(file);
  const size = type?.startsWith("image/") ? await pixels(file) : {};
  return { fileName: file.name, mediaType: type, bytes: file.size, ...size };
}

const members = ["fileName", "mediaType", "bytes", "width", "height"];

const readable = {
  bytes: (value) => (Number.isFinite(value) ? `${new Intl.NumberFormat("en").format(value)} B` : value),
  width: (value) => `${value} px ×`,
  height: (value) => `${value} px`,
};

/** Builder of the file control (see controls.js): picking a file fills in the attachment at field.at. */
export function file(field, id) {
  const input = el("input", { type: "file", id, name: field.at });
  const outputs = members.map((member) => [member, el("output", { name: `${field.at}/${member}`, for: id })]);
  let picked = null;
  let announcing = false;
  input.addEventListener("input", (event) => announcing || event.stopPropagation());
  input.addEventListener("change", async (event) => {
    if (announcing) return;
    event.stopPropagation();
    const [chosen] = input.files;
    if (chosen === undefined) return;
    picked = await facts(chosen).catch(() => ({ fileName: chosen.name, bytes: chosen.size }));
    announcing = true;
    for (const type of ["input", "change"]) input.dispatchEvent(new Event(type, { bubbles: true }));
    announcing = false;
  });
  const show = (value) => {
    for (const [member, output] of outputs) {
      const fact = get(value, `/${member}`);
      output.textContent = fact === undefined ? "" : String(readable[member]?.(fact) ?? fact);
    }
  };
  return {
    node: el("div", { class: "with-file" }, input,
      el("p", { class: "file-facts" }, ...outputs.map(([, output]) => output))),
    target: input,
    type: "record",
    show,
    read: (before) => {
      const kept = Object.entries(isRecord(before) ? before : {}).filter(([member]) => !members.includes(member));
      const next = Object.fromEntries([...kept, ...Object.entries(picked ?? {}).filter(([, fact]) => fact !== undefined)]);
      show(next);
      return next;
    },
  };
}
