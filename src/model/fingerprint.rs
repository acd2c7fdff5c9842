//! What stands for more than it holds: in the digest of a report, for what a caller asked.

use super::value::Value;

/// FNV-1a, of 64 bits: equal policies have equal ones, and others almost never. Nobody has a reason to forge one.
pub const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;

/// Stands for bytes, and for what went before.
pub fn bytes(hash: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(hash, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// Stands for a value, and for what went before.
pub fn fingerprint(value: &Value, hash: u64) -> u64 {
    match value {
        Value::Bool(truth) => bytes(hash, &[1, u8::from(*truth)]),
        Value::Number(number) => bytes(bytes(hash, &[2]), &number.to_bits().to_le_bytes()),
        Value::Text(text) => bytes(bytes(hash, &[3]), text.content.as_bytes()),
        Value::List(values) => values
            .iter()
            .fold(bytes(hash, &[4]), |hash, value| fingerprint(value, hash)),
        Value::Object(members) => members.iter().fold(bytes(hash, &[5]), |hash, (name, value)| {
            fingerprint(value, bytes(bytes(hash, &[6]), name.as_bytes()))
        }),
        Value::Missing | Value::Null | Value::Unread(_) => hash,
    }
}

/// Stands for what each of them stands for, in their order.
pub fn together(fingerprints: impl Iterator<Item = u64>) -> Option<u64> {
    fingerprints.reduce(|one, other| one.rotate_left(1) ^ other)
}

#[cfg(test)]
mod tests {
    use super::{FNV_OFFSET, bytes, together};

    #[test]
    fn every_bit_of_each_counts_and_their_order() {
        for (fingerprints, expected) in [
            (&[][..], None),
            (&[0b1100], Some(0b1100)),
            (&[0b1100, 0b1010], Some(0b1_0010)),
            (&[0b1010, 0b1100], Some(0b1_1000)),
            (&[1 << 63, 0], Some(1)),
        ] {
            assert_eq!(together(fingerprints.iter().copied()), expected);
        }
    }

    /// From the page of its authors.
    #[test]
    fn bytes_are_hashed_as_fnv_1a_has_it() {
        for (text, hash) in [
            ("", FNV_OFFSET),
            ("a", 0xaf63_dc4c_8601_ec8c),
            ("foobar", 0x8594_4171_f739_67e8),
        ] {
            assert_eq!(bytes(FNV_OFFSET, text.as_bytes()), hash, "{text}");
        }
    }
}
