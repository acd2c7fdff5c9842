// A module of the core as text: gzip in Base64. The files with the texts are scripts that import() and require() read alike, and leave them
// under a name of this build's own.
import { nameOf } from "./shared.js";

export const packed = (what) => globalThis[nameOf(`packed ${what}`)];

export async function unpacked(what) {
  const bytes = Uint8Array.from(atob(packed(what)), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}
