//! The shells of the small modules, for who wants one check alone: `numbers.wasm` tells certificate numbers, `domains.wasm` domains,
//! `names.wasm` names. They give what the core gives, without findings: the rules and their words are what weighs. Texts come in as UTF-8 at
//! [`input`], an answer goes out as JSON at [`output`]: see `js/small.js`.
#![allow(unsafe_code, missing_docs, unreachable_pub)]

#[cfg(feature = "domains")]
mod domains;
#[cfg(feature = "names")]
mod names;
#[cfg(feature = "numbers")]
mod numbers;

use crate::model::json;
use serde::Serialize;
use std::cell::Cell;

thread_local! {
    static INPUT: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
    static OUTPUT: Cell<String> = const { Cell::new(String::new()) };
}

/// Where the next call finds its texts, with room for so many bytes.
#[unsafe(no_mangle)]
pub extern "C" fn input(length: usize) -> *mut u8 {
    let mut input = vec![0; length];
    let place = input.as_mut_ptr();
    INPUT.set(input);
    place
}

/// Where the last call left its answer.
#[unsafe(no_mangle)]
pub extern "C" fn output() -> *const u8 {
    let output = OUTPUT.take();
    let place = output.as_ptr();
    OUTPUT.set(output);
    place
}

/// Takes what was handed over: texts of so many bytes, one after the other.
fn texts<const COUNT: usize>(lengths: [usize; COUNT]) -> [String; COUNT] {
    let mut rest = INPUT.take();
    lengths.map(|length| {
        let after = rest.split_off(length.min(rest.len()));
        String::from_utf8(core::mem::replace(&mut rest, after)).unwrap_or_default()
    })
}

/// Leaves an answer: how long it is.
fn leave(answer: &impl Serialize) -> usize {
    let answer = json::write(answer);
    let length = answer.len();
    OUTPUT.set(answer);
    length
}
