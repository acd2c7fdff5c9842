//! MD5 (RFC 1321) and SHA-1 (RFC 3174) of a certificate. They prove nothing here: they are the fingerprints that filing forms ask for.

/// The message in blocks of sixteen words, padded and with its length, as both algorithms take it.
fn each_block(message: &[u8], word: fn([u8; 4]) -> u32, length: [u8; 8], compress: &mut dyn FnMut(&[u32; 16])) {
    let whole = message.chunks_exact(64);
    let mut last = whole.remainder().to_vec();
    last.push(0x80);
    while last.len() % 64 != 56 {
        last.push(0);
    }
    last.extend(length);
    for block in whole.chain(last.chunks_exact(64)) {
        let mut words = [0; 16];
        for (slot, bytes) in words.iter_mut().zip(block.chunks_exact(4)) {
            *slot = bytes.first_chunk().map_or(0, |bytes| word(*bytes));
        }
        compress(&words);
    }
}

fn bits(message: &[u8]) -> u64 {
    (message.len() as u64).wrapping_mul(8)
}

fn add(words: &[u32]) -> u32 {
    words.iter().fold(0, |sum, word| sum.wrapping_add(*word))
}

/// How far MD5 rotates, four for each round.
const TURNS: [[u32; 4]; 4] = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]];

/// Sines: the whole part of |sin(n)| · 2³², for n from 1 to 64.
#[rustfmt::skip]
static SINES: [u32; 64] = [
    0xd76a_a478, 0xe8c7_b756, 0x2420_70db, 0xc1bd_ceee, 0xf57c_0faf, 0x4787_c62a, 0xa830_4613, 0xfd46_9501,
    0x6980_98d8, 0x8b44_f7af, 0xffff_5bb1, 0x895c_d7be, 0x6b90_1122, 0xfd98_7193, 0xa679_438e, 0x49b4_0821,
    0xf61e_2562, 0xc040_b340, 0x265e_5a51, 0xe9b6_c7aa, 0xd62f_105d, 0x0244_1453, 0xd8a1_e681, 0xe7d3_fbc8,
    0x21e1_cde6, 0xc337_07d6, 0xf4d5_0d87, 0x455a_14ed, 0xa9e3_e905, 0xfcef_a3f8, 0x676f_02d9, 0x8d2a_4c8a,
    0xfffa_3942, 0x8771_f681, 0x6d9d_6122, 0xfde5_380c, 0xa4be_ea44, 0x4bde_cfa9, 0xf6bb_4b60, 0xbebf_bc70,
    0x289b_7ec6, 0xeaa1_27fa, 0xd4ef_3085, 0x0488_1d05, 0xd9d4_d039, 0xe6db_99e5, 0x1fa2_7cf8, 0xc4ac_5665,
    0xf429_2244, 0x432a_ff97, 0xab94_23a7, 0xfc93_a039, 0x655b_59c3, 0x8f0c_cc92, 0xffef_f47d, 0x8584_5dd1,
    0x6fa8_7e4f, 0xfe2c_e6e0, 0xa301_4314, 0x4e08_11a1, 0xf753_7e82, 0xbd3a_f235, 0x2ad7_d2bb, 0xeb86_d391,
];

/// MD5 in hexadecimal, as tools print it, without colons.
pub(super) fn md5(message: &[u8]) -> String {
    let mut state: [u32; 4] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476];
    each_block(message, u32::from_le_bytes, bits(message).to_le_bytes(), &mut |words| {
        let [mut a, mut b, mut c, mut d] = state;
        for (step, sine) in SINES.iter().enumerate() {
            let (mixed, factor, start) = match step / 16 {
                0 => (b & c | !b & d, 1, 0),
                1 => (b & d | c & !d, 5, 1),
                2 => (b ^ c ^ d, 3, 5),
                _ => (c ^ (b | !d), 7, 0),
            };
            let word = words.get(step.wrapping_mul(factor).wrapping_add(start) % 16);
            let turn = TURNS.get(step / 16).and_then(|turns| turns.get(step % 4));
            let sum = add(&[a, mixed, *sine, word.copied().unwrap_or(0)]).rotate_left(turn.copied().unwrap_or(0));
            (a, d, c, b) = (d, c, b, b.wrapping_add(sum));
        }
        state = [
            add(&[state[0], a]),
            add(&[state[1], b]),
            add(&[state[2], c]),
            add(&[state[3], d]),
        ];
    });
    hexadecimal(state.map(u32::to_le_bytes).as_flattened())
}

/// SHA-1 in hexadecimal, as tools print it, without colons.
pub(super) fn sha1(message: &[u8]) -> String {
    let mut state: [u32; 5] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0];
    each_block(message, u32::from_be_bytes, bits(message).to_be_bytes(), &mut |words| {
        let mut words = *words;
        let [mut a, mut b, mut c, mut d, mut e] = state;
        for step in 0..80_usize {
            let at = |back: usize| words.get(step.wrapping_add(back) % 16).copied().unwrap_or(0);
            // Sixteen words are enough: each is needed no longer when its place is.
            let word = if step < 16 {
                at(0)
            } else {
                (at(13) ^ at(8) ^ at(2) ^ at(0)).rotate_left(1)
            };
            if let Some(slot) = words.get_mut(step % 16) {
                *slot = word;
            }
            let (mixed, constant) = match step / 20 {
                0 => (b & c | !b & d, 0x5a82_7999),
                1 => (b ^ c ^ d, 0x6ed9_eba1),
                2 => (b & c | b & d | c & d, 0x8f1b_bcdc),
                _ => (b ^ c ^ d, 0xca62_c1d6),
            };
            (e, d, c, b, a) = (
                d,
                c,
                b.rotate_left(30),
                a,
                add(&[a.rotate_left(5), mixed, e, constant, word]),
            );
        }
        for (word, sum) in state.iter_mut().zip([a, b, c, d, e]) {
            *word = word.wrapping_add(sum);
        }
    });
    hexadecimal(state.map(u32::to_be_bytes).as_flattened())
}

/// Bytes in hexadecimal, in capitals.
pub(super) fn hexadecimal(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from_digit(nibble.into(), 16).unwrap_or('0').to_ascii_uppercase();
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}

/// A number, its highest byte first, in decimal.
pub(super) fn decimal(number: &[u8]) -> String {
    const LIMB: u64 = 1_000_000_000;
    // Nine digits each, the lowest first.
    let mut limbs: Vec<u32> = Vec::new();
    for byte in number {
        let mut carry = u64::from(*byte);
        for limb in &mut limbs {
            let value = u64::from(*limb).wrapping_mul(256).wrapping_add(carry);
            *limb = (value % LIMB) as u32;
            carry = value / LIMB;
        }
        if carry > 0 {
            limbs.push(carry as u32);
        }
    }
    let Some(highest) = limbs.pop() else {
        return "0".to_owned();
    };
    limbs
        .iter()
        .rev()
        .fold(highest.to_string(), |text, limb| text + &format!("{limb:09}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The test suites of RFC 1321 and RFC 3174.
    #[test]
    fn published_digests() {
        let digits: String = "1234567890".repeat(8);
        for (message, digest) in [
            ("", "D41D8CD98F00B204E9800998ECF8427E"),
            ("abc", "900150983CD24FB0D6963F7D28E17F72"),
            ("abcdefghijklmnopqrstuvwxyz", "C3FCD3D76192E4007DFB496CCA67E13B"),
            (&digits, "57EDF4A22BE3C955AC49DA2E2107B67A"),
        ] {
            assert_eq!(md5(message.as_bytes()), digest, "{message}");
        }
        for (message, digest) in [
            ("", "DA39A3EE5E6B4B0D3255BFEF95601890AFD80709"),
            ("abc", "A9993E364706816ABA3E25717850C26C9CD0D89D"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "84983E441C3BD26EBAAE4AA1F95129E5E54670F1",
            ),
        ] {
            assert_eq!(sha1(message.as_bytes()), digest, "{message}");
        }
    }

    #[test]
    fn numbers_in_decimal() {
        assert_eq!(decimal(&[]), "0");
        assert_eq!(decimal(&[0, 0, 7]), "7");
        assert_eq!(decimal(&[0xff; 8]), u64::MAX.to_string());
        assert_eq!(decimal(&1_000_000_000_u64.to_be_bytes()), "1000000000");
        assert_eq!(decimal(&(u128::MAX - 5).to_be_bytes()), (u128::MAX - 5).to_string());
    }
}
