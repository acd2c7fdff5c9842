//! JSON in and out, only as much as the wasm needs: a reader that never recurses, borrows what it can and keeps lone surrogates as
//! a fact, and a writer for the report types. Both are proven against serde_json in `tests/json.rs`.

mod fault;
mod number;
mod read;
mod write;

pub use fault::FAULTS;
pub use read::{Door, JsonError, read};
pub use write::{write, write_to};

/// Where the first byte stands that no JSON text holds as it is: a quote, a backslash or a control character. Without one, the length.
fn first_special(bytes: &[u8]) -> usize {
    // Eight at a time: text is most of what is read and written.
    let (eights, _) = bytes.as_chunks::<8>();
    let plain = eights
        .iter()
        .take_while(|eight| !has_special(u64::from_le_bytes(**eight)));
    let skipped = plain.count().saturating_mul(8);
    let rest = bytes.get(skipped..).unwrap_or_default();
    let special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..=0x1f);
    skipped.saturating_add(rest.iter().position(special).unwrap_or(rest.len()))
}

/// Whether one of eight bytes is special.
fn has_special(eight: u64) -> bool {
    let quotes = eight ^ each(b'"');
    let backslashes = eight ^ each(b'\\');
    has_less(eight, 0x20) || has_less(quotes, 1) || has_less(backslashes, 1)
}

/// Whether one of eight bytes is less than that: where it is, taking that away borrows from above, and its highest bit is set that was not.
fn has_less(eight: u64, than: u8) -> bool {
    eight.wrapping_sub(each(than)) & !eight & each(0x80) != 0
}

fn each(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}
