//! The shell of the module for files, and the only file of this room that knows its caller: `js/files.js`, which hands out pieces of
//! the file as they are asked for, and takes the answer as JSON.
#![allow(unsafe_code, missing_docs, unreachable_pub)]

use super::{File, inspect_image, inspect_signing};
use crate::model::calendar::Date;
use crate::model::json;
use crate::model::phrase::Lang;
use serde::Serialize;
use std::cell::Cell;

#[link(wasm_import_module = "file")]
unsafe extern "C" {
    /// Copies a piece of the file to a place in memory: as many bytes, all of which the file has.
    fn read(offset: u32, place: *mut u8, length: usize);
}

thread_local! {
    static ANSWER: Cell<String> = const { Cell::new(String::new()) };
}

/// How the answer is given.
fn asked(length: u32, english: u32, day: u32) -> (File<'static>, Lang, Date) {
    let file = File::elsewhere(length, |offset, piece| {
        // SAFETY: the caller writes so many bytes and no more.
        unsafe { read(offset, piece.as_mut_ptr(), piece.len()) }
    });
    let lang = if english == 0 { Lang::Chinese } else { Lang::English };
    let day = Date::parse_compact(&day.to_string()).unwrap_or(Date::of(1970, 1, 1));
    (file, lang, day)
}

fn leave(answer: &impl Serialize) -> *const u8 {
    let answer = json::write(answer);
    let place = answer.as_ptr();
    ANSWER.set(answer);
    place
}

/// Inspects a file of so many bytes: where the answer lies. `day` is eight digits, 20261122.
#[unsafe(no_mangle)]
pub extern "C" fn signing(length: u32, english: u32, day: u32) -> *const u8 {
    let (file, lang, day) = asked(length, english, day);
    leave(&inspect_signing(file, lang, day))
}

/// The same for a picture.
#[unsafe(no_mangle)]
pub extern "C" fn image(length: u32, english: u32, day: u32) -> *const u8 {
    let (file, lang, day) = asked(length, english, day);
    leave(&inspect_image(file, lang, day))
}

/// How long the last answer is.
#[unsafe(no_mangle)]
pub extern "C" fn written() -> usize {
    let answer = ANSWER.take();
    let length = answer.len();
    ANSWER.set(answer);
    length
}
