// What is known of a file, read on this device; the file itself goes nowhere.
const SIGNATURES = [
  ["image/jpeg", [0xff, 0xd8, 0xff]],
  ["image/png", [0x89, 0x50, 0x4e, 0x47]],
  ["application/pdf", [0x25, 0x50, 0x44, 0x46]],
];

/** What the first bytes say, since a renamed file keeps the wrong extension; else what the browser makes of the name. */
async function mediaType(file) {
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const known = SIGNATURES.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte));
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
