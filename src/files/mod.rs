//! Files on their own: what an app's certificate says, and what a picture's header says, without decoding it.
//!
//! It is a module of its own, `files.wasm`, which is loaded when the first file comes: see `wasm.rs` here and `js/files.js`. A file is
//! read in pieces, so that its size costs nothing; nothing recurses over what a file claims, and nothing in it throws.

mod apk;
mod cms;
mod der;
mod hash;
pub mod image;
mod inflate;
mod manifest;
mod note;
mod pem;
mod profile;
mod secret;
pub mod signing;
mod source;
#[cfg(all(target_arch = "wasm32", feature = "files"))]
mod wasm;
mod x509;
mod zip;

pub use image::{ImageFacts, inspect_image};
pub use note::TEXTS;
pub use signing::{SigningFacts, inspect_signing};
pub use source::File;
