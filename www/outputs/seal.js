// A filing under a passphrase: AES-256-GCM with a key by PBKDF2. The file says how it was made, so that any tool can open it.
const ITERATIONS = 600_000;

const base64 = (bytes) => btoa(String.fromCharCode(...bytes));
const bytesOf = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

async function keyFor(passphrase, salt, iterations) {
  const material = await crypto.subtle.importKey("raw", new TextEncoder().encode(passphrase.normalize("NFC")), "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, material, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/** The text, sealed, as JSON. */
export async function seal(text, passphrase) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFor(passphrase, salt, ITERATIONS);
  const data = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, new TextEncoder().encode(text)));
  let encoded = "";
  for (let at = 0; at < data.length; at += 3 * 4096) encoded += base64(data.subarray(at, at + 3 * 4096));
  return JSON.stringify({ format: "beian-sealed", version: 1, cipher: "AES-256-GCM", kdf: "PBKDF2-SHA-256", iterations: ITERATIONS, salt: base64(salt), iv: base64(iv), data: encoded });
}

export const isSealed = (value) => value?.format === "beian-sealed";

/** The text again; throws where the passphrase does not fit or the file was changed. */
export async function unseal({ salt, iv, data, iterations }, passphrase) {
  if (!(Number.isInteger(iterations) && iterations > 0 && iterations <= 10_000_000)) throw new RangeError("iterations");
  const key = await keyFor(passphrase, bytesOf(salt), iterations);
  return new TextDecoder().decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv: bytesOf(iv) }, key, bytesOf(data)));
}
