//! The search for words as a module of raw exports: text goes in as UTF-8 at a place in memory, a number comes out. The package gives the
//! same functions whole reports, whose making and crossing would hide them in a measurement.
#![allow(unsafe_code, missing_docs, clippy::missing_safety_doc)]

use beian::facts::text::{WordList, find_reserved, fold};
use std::slice::from_raw_parts;

/// Room for text in the module's memory, for as long as the module lives.
#[unsafe(no_mangle)]
pub extern "C" fn room(bytes: usize) -> *mut u8 {
    Vec::leak(vec![0; bytes]).as_mut_ptr()
}

/// Prepares words, one a line.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn prepare(text: *const u8, bytes: usize) -> *const WordList {
    let text = unsafe { read(text, bytes) };
    Box::leak(Box::new(WordList::new(text.lines())))
}

/// How many places of a name hold a prepared word.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn count(words: *const WordList, text: *const u8, bytes: usize) -> usize {
    let name = fold(unsafe { read(text, bytes) });
    unsafe { &*words }.find(&name).len()
}

/// How many reserved words a name holds, accidental ones told apart.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn reserved(text: *const u8, bytes: usize) -> usize {
    find_reserved(unsafe { read(text, bytes) }).len()
}

/// How many characters of a name count in a comparison.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn folded(text: *const u8, bytes: usize) -> usize {
    fold(unsafe { read(text, bytes) }).len()
}

/// What the crossing alone costs.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn length(text: *const u8, bytes: usize) -> usize {
    unsafe { read(text, bytes) }.len()
}

unsafe fn read<'a>(text: *const u8, bytes: usize) -> &'a str {
    std::str::from_utf8(unsafe { from_raw_parts(text, bytes) }).unwrap_or_default()
}
