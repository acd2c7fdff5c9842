// Opens what js/build/site.js has packed as LZMA (the format of the LZMA SDK's lzma-specification.txt): browsers open nothing by
// themselves that is as small. Positions, lengths and bits are called as the specification calls them.
const HEADER = 13; // properties, size of the dictionary, size of what was packed
const PROBABILITY = 1024;
const STATES = 12;
const POSITION_BITS = 4;
const LITERAL = 0x300;
const MATCHED = 7; // from this state on the last thing was a match

/** Reads one bit after the other, each by the probability that it has had so far. */
class Bits {
  range = 0xffff_ffff;

  constructor(bytes, at) {
    this.bytes = bytes;
    this.at = at + 5;
    this.code = new DataView(bytes.buffer, bytes.byteOffset).getUint32(at + 1);
  }

  more() {
    if (this.range >= 0x100_0000) return;
    this.range = (this.range << 8) >>> 0;
    this.code = ((this.code << 8) | this.bytes[this.at++]) >>> 0;
  }

  bit(probabilities, at) {
    const probability = probabilities[at];
    const bound = (this.range >>> 11) * probability;
    const isOne = this.code >= bound;
    if (isOne) {
      this.range -= bound;
      this.code -= bound;
      probabilities[at] = probability - (probability >> 5);
    } else {
      this.range = bound;
      probabilities[at] = probability + ((2048 - probability) >> 5);
    }
    this.more();
    return isOne ? 1 : 0;
  }

  /** A number, highest bit first. */
  tree(probabilities, count, from = 0) {
    let node = 1;
    for (let at = 0; at < count; at += 1) node = (node << 1) | this.bit(probabilities, from + node);
    return node - (1 << count);
  }

  /** A number, lowest bit first. */
  reverse(probabilities, count, from = 0) {
    let node = 1;
    let value = 0;
    for (let at = 0; at < count; at += 1) {
      const bit = this.bit(probabilities, from + node);
      node = (node << 1) | bit;
      value |= bit << at;
    }
    return value;
  }

  /** A number whose bits are all as likely. */
  direct(count) {
    let value = 0;
    for (let at = 0; at < count; at += 1) {
      this.range >>>= 1;
      const isOne = this.code >= this.range;
      if (isOne) this.code -= this.range;
      value = (value << 1) | (isOne ? 1 : 0);
      this.more();
    }
    return value;
  }
}

const even = (count) => new Uint16Array(count).fill(PROBABILITY);

/** How long a match is, less two. */
class Length {
  choice = even(2);
  low = even(8 << POSITION_BITS);
  middle = even(8 << POSITION_BITS);
  high = even(256);

  read(bits, position) {
    if (bits.bit(this.choice, 0) === 0) return bits.tree(this.low, 3, position << 3);
    if (bits.bit(this.choice, 1) === 0) return 8 + bits.tree(this.middle, 3, position << 3);
    return 16 + bits.tree(this.high, 8);
  }
}

/** How far back a match lies, less one; by its length. */
class Distance {
  slots = even(4 << 6);
  special = even(115);
  align = even(16);

  read(bits, length) {
    const slot = bits.tree(this.slots, 6, Math.min(length, 3) << 6);
    if (slot < 4) return slot;
    const count = (slot >> 1) - 1;
    const from = (2 | (slot & 1)) << count;
    return slot < 14 ? from + bits.reverse(this.special, count, from - slot) : from + (bits.direct(count - 4) << 4) + bits.reverse(this.align, 4);
  }
}

/** @param {Uint8Array} packed */
export function unpack(packed) {
  const [properties] = packed;
  const lc = properties % 9;
  const lp = Math.floor(properties / 9) % 5;
  const positions = (1 << Math.floor(properties / 45)) - 1;
  const out = new Uint8Array(new DataView(packed.buffer, packed.byteOffset).getUint32(5, true));
  const bits = new Bits(packed, HEADER);
  const literals = even(LITERAL << (lc + lp));
  const [isMatch, isRepLong] = [even(STATES << POSITION_BITS), even(STATES << POSITION_BITS)];
  const [isRep, isRep0, isRep1, isRep2] = [even(STATES), even(STATES), even(STATES), even(STATES)];
  const [lengths, repLengths, distances] = [new Length(), new Length(), new Distance()];
  let [rep0, rep1, rep2, rep3] = [0, 0, 0, 0];
  let state = 0;
  let at = 0;

  const literal = () => {
    const from = LITERAL * (((at & ((1 << lp) - 1)) << lc) + ((at === 0 ? 0 : out[at - 1]) >> (8 - lc)));
    let symbol = 1;
    if (state >= MATCHED) {
      let expected = out[at - rep0 - 1];
      for (let isSame = true; isSame && symbol < 0x100;) {
        const bit = (expected >> 7) & 1;
        expected <<= 1;
        symbol = (symbol << 1) | bits.bit(literals, from + ((1 + bit) << 8) + symbol);
        isSame = (symbol & 1) === bit;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | bits.bit(literals, from + symbol);
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
    return symbol;
  };

  /** One of the last distances, which then is the last. */
  const repeated = () => {
    if (bits.bit(isRep1, state) === 0) [rep0, rep1] = [rep1, rep0];
    else if (bits.bit(isRep2, state) === 0) [rep0, rep1, rep2] = [rep2, rep0, rep1];
    else [rep0, rep1, rep2, rep3] = [rep3, rep0, rep1, rep2];
  };

  /** How much is to be copied from `rep0` back. */
  const match = (position) => {
    if (bits.bit(isRep, state) === 0) {
      [rep1, rep2, rep3] = [rep0, rep1, rep2];
      const length = lengths.read(bits, position);
      rep0 = distances.read(bits, length);
      state = state < MATCHED ? 7 : 10;
      return length + 2;
    }
    if (bits.bit(isRep0, state) !== 0) repeated();
    else if (bits.bit(isRepLong, (state << POSITION_BITS) + position) === 0) {
      state = state < MATCHED ? 9 : 11;
      return 1;
    }
    const length = repLengths.read(bits, position);
    state = state < MATCHED ? 8 : 11;
    return length + 2;
  };

  while (at < out.length) {
    const position = at & positions;
    if (bits.bit(isMatch, (state << POSITION_BITS) + position) === 0) {
      out[at] = literal();
      at += 1;
    } else for (let left = match(position); left > 0; left -= 1) out[at] = out[at++ - rep0 - 1];
  }
  return out;
}
