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
    let special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..=0x1f);
    bytes.iter().position(special).unwrap_or(bytes.len())
}
