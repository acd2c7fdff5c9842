//! JSON in and out, only as much as the wasm needs: a reader that never recurses and keeps lone surrogates as a fact,
//! and a writer for the report types. Both are proven against serde_json in `tests/json.rs`.

mod number;
mod read;
mod write;

pub use read::{JsonError, read};
pub use write::write;
