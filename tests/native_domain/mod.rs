//! The domain module against the big libraries: `url` and `idna` for hosts as browsers read them, `psl` for public suffixes; and that
//! nothing, however odd, makes it fail.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

mod anything;
mod browsers;
mod suffixes;
