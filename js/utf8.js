// UTF-8, also where the host has neither TextEncoder nor TextDecoder, as in mini-programs.
const REPLACEMENT = 0xfffd;
/** Units that String.fromCharCode takes at once. */
const CHUNK = 8192;

class OwnEncoder {
  encode(text) {
    const bytes = new Uint8Array(3 * text.length);
    return bytes.slice(0, this.encodeInto(text, bytes).written);
  }

  /** There is room: the caller counts three bytes a unit. */
  encodeInto(text, bytes) {
    let at = 0;
    for (let index = 0; index < text.length; index += 1) {
      let point = text.codePointAt(index);
      if (point > 0xffff) index += 1;
      else if (point >= 0xd800 && point < 0xe000) point = REPLACEMENT;
      if (point < 0x80) {
        bytes[at++] = point;
        continue;
      }
      const more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
      bytes[at++] = [0, 0xc0, 0xe0, 0xf0][more] | (point >> (6 * more));
      for (let shift = 6 * (more - 1); shift >= 0; shift -= 6) bytes[at++] = 0x80 | ((point >> shift) & 0x3f);
    }
    return { read: text.length, written: at };
  }
}

/** Of what the core writes, which is UTF-8. */
class OwnDecoder {
  decode(bytes = []) {
    let text = "";
    let units = [];
    for (let at = 0; at < bytes.length; ) {
      const lead = bytes[at++];
      const more = lead < 0xc0 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
      let point = more === 0 ? lead : lead & (0x3f >> more);
      for (let left = more; left > 0; left -= 1) point = (point << 6) | (bytes[at++] & 0x3f);
      if (point > 0xffff) units.push(0xd7c0 + (point >> 10), 0xdc00 | (point & 0x3ff));
      else units.push(point);
      if (units.length >= CHUNK) {
        text += String.fromCharCode(...units);
        units = [];
      }
    }
    return text + String.fromCharCode(...units);
  }
}

export const Encoder = typeof TextEncoder === "function" ? TextEncoder : OwnEncoder;
export const Decoder = typeof TextDecoder === "function" ? TextDecoder : OwnDecoder;
export const encoder = new Encoder();
/** A mark at the beginning is part of the text. */
export const decoder = new Decoder("utf-8", { ignoreBOM: true });
