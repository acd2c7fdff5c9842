//! JSON in and out, only as much as the wasm needs: a reader that never recurses, borrows what it can and keeps lone surrogates as
//! a fact, and a writer for the report types. Both are proven against serde_json in `tests/json.rs`.

mod fault;
mod number;
mod read;
mod write;

pub use fault::FAULTS;
pub use read::{Door, JsonError, member, read};
pub use write::{write, write_to};

/// Where the first byte stands that no JSON text holds as it is: a quote, a backslash or a control character. Without one, the length.
fn first_special(bytes: &[u8]) -> usize {
    first(bytes, |eight| {
        let (quotes, backslashes) = (eight ^ each(b'"'), eight ^ each(b'\\'));
        less(eight, 0x20) | less(quotes, 1) | less(backslashes, 1)
    })
}

/// Whether every byte is part of a character that anybody can see: an ASCII one, or one of those that UTF-8 writes as three bytes from E4 to
/// E9, which are Chinese.
pub(crate) fn is_plain(bytes: &[u8]) -> bool {
    let eight_are = |eight: u64| {
        let (low, beyond_ascii) = (eight & each(0x7f), eight & each(0x80));
        // The highest bit of each byte that is at least as much, its own highest bit aside.
        let least = |byte: u8| low.wrapping_add(each(0x80_u8.wrapping_sub(byte)));
        let ascii = least(0x21) & !least(0x7f);
        let part = !least(0x40) | (least(0x64) & !least(0x6a));
        ((beyond_ascii & part) | (!eight & ascii)) & each(0x80) == each(0x80)
    };
    let (eights, rest) = bytes.as_chunks::<8>();
    let last = rest.iter().fold(u64::from_ne_bytes([b'-'; 8]), |last, byte| {
        last.wrapping_shl(8) | u64::from(*byte)
    });
    eight_are(last) && eights.iter().all(|eight| eight_are(u64::from_le_bytes(*eight)))
}

/// Where a byte stands first, which is no blank; without one, the length.
pub(crate) fn first_of(bytes: &[u8], byte: u8) -> usize {
    first(bytes, |eight| less(eight ^ each(byte), 1))
}

/// Where the first byte stands that is marked; without one, the length. Eight at a time: text is most of what is read and written.
#[inline]
fn first(bytes: &[u8], mark: impl Fn(u64) -> u64) -> usize {
    let (eights, rest) = bytes.as_chunks::<8>();
    let mut skipped = 0_usize;
    let within = |marked: u64| marked.trailing_zeros().wrapping_shr(3) as usize;
    for eight in eights {
        let marked = mark(u64::from_le_bytes(*eight));
        if marked != 0 {
            return skipped.wrapping_add(within(marked));
        }
        skipped = skipped.wrapping_add(8);
    }
    // A blank is never looked for.
    let mut last = [b' '; 8];
    for (place, byte) in last.iter_mut().zip(rest) {
        *place = *byte;
    }
    let marked = mark(u64::from_le_bytes(last));
    if marked == 0 {
        bytes.len()
    } else {
        skipped.wrapping_add(within(marked))
    }
}

/// Marks of eight bytes those that are less than that, at least the first of them: taking that away borrows from above, and the highest bit
/// is set that was not.
fn less(eight: u64, than: u8) -> u64 {
    eight.wrapping_sub(each(than)) & !eight & each(0x80)
}

fn each(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

#[cfg(test)]
mod tests {
    use super::is_plain;

    #[test]
    fn plain_is_what_everybody_can_see() {
        for byte in 0..=u8::MAX {
            let plain = matches!(byte, b'!'..=b'~' | 0x80..0xc0 | 0xe4..=0xe9);
            for (length, place) in [(1, 0), (7, 6), (8, 0), (8, 7), (9, 3), (9, 8)] {
                let mut bytes = vec![b'a'; length];
                bytes[place] = byte;
                assert_eq!(is_plain(&bytes), plain, "{byte:#x} at {place} of {length}");
            }
        }
        assert!(is_plain(b""));
    }
}
