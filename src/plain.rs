//! The shell for hosts that know neither JavaScript nor wasm-bindgen: Python, Java, Go or whatever else runs WebAssembly. It imports
//! nothing; `python/src/beian/_core.py` is the caller in this repository.
//!
//! The host writes its input to the place that [`input`] names, calls, and reads [`written`] bytes at [`output`]. What is handed over
//! with options is JSON; `day` is the day whose law applies where the options name none, as eight digits: 20261122. An answer below
//! zero says that an option was wrong; the output then names it.
#![allow(unsafe_code, missing_docs, unreachable_pub)]

use crate::engine::{inspect, lines, no_result as report_without_result};
use crate::exchange;
use crate::facts::registration::MAX_RECORD;
use crate::filing::options::{OptionError, Options};
use crate::model::calendar::Date;
use crate::model::json::{self, Door};
use serde::Serialize;

/// An option was wrong.
const REFUSED: i32 = -1;

/// Where the next call finds its input, with room for so many bytes.
#[unsafe(no_mangle)]
pub extern "C" fn input(length: usize) -> *mut u8 {
    exchange::room(length)
}

/// Where the last call left its output.
#[unsafe(no_mangle)]
pub extern "C" fn output() -> *const u8 {
    exchange::with_output(|output| output.as_ptr())
}

/// How many bytes of output there are.
#[unsafe(no_mangle)]
pub extern "C" fn written() -> usize {
    exchange::with_output(|output| output.len())
}

/// Input: options of so many bytes, then lines of so many, whose first has this number. Returns how many bytes of lines are done; see
/// [`lines::check_lines`].
#[unsafe(no_mangle)]
pub extern "C" fn check_lines(options: usize, lines: usize, day: u32, first: u64) -> i32 {
    let end = options.saturating_add(lines);
    answer(end, |given, output| {
        let (given, lines) = given.split_at_checked(options).unwrap_or_default();
        let (options, day) = options_and_day(&mut door(given), day)?;
        Ok(lines::check_lines(lines, first, &options, day, output).bytes)
    })
}

/// Input: options. The report of the line with this number and of so many bytes, too long to be handed over.
#[unsafe(no_mangle)]
pub extern "C" fn refuse_line(options: usize, bytes: u64, day: u32, number: u64) -> i32 {
    answer(options, |given, output| {
        let (options, day) = options_and_day(&mut door(given), day)?;
        lines::refuse_line(bytes, number, &options, day, output);
        Ok(0)
    })
}

/// Input: options. A report that owns up to having no result, for the host to hand over after a trap.
#[unsafe(no_mangle)]
pub extern "C" fn no_result(length: usize, day: u32) -> i32 {
    say(length, |given| {
        let (options, day) = options_and_day(given, day)?;
        Ok(report_without_result(&options, day))
    })
}

/// Input: kind, number, options, one a line.
#[unsafe(no_mangle)]
pub extern "C" fn inspect_certificate(length: usize, day: u32) -> i32 {
    say(length, |given| {
        let kind = given.next_value();
        let number = given.next_value();
        inspect::kind_of_number(&kind)?;
        let (options, day) = options_and_day(given, day)?;
        let kind = kind.as_text().unwrap_or_default();
        Ok(inspect::inspect_certificate(kind, number, &options, day))
    })
}

/// Input: what was typed, options, one a line.
#[unsafe(no_mangle)]
pub extern "C" fn inspect_domain(length: usize, day: u32) -> i32 {
    say(length, |given| {
        let typed = given.next_value();
        let (options, day) = options_and_day(given, day)?;
        Ok(inspect::inspect_domain(typed, &options, day))
    })
}

/// Input: pasted WHOIS text or RDAP JSON, as it is.
#[unsafe(no_mangle)]
pub extern "C" fn parse_registration(length: usize) -> i32 {
    answer(length, |given, output| {
        let text = if given.len() > MAX_RECORD { "" } else { text(given) };
        json::write_to(output, &inspect::inspect_registration(text));
        Ok(0)
    })
}

/// Answers with JSON.
fn say<T: Serialize>(length: usize, work: impl FnOnce(&mut Door) -> Result<T, OptionError>) -> i32 {
    answer(length, |given, output| {
        json::write_to(output, &work(&mut door(given))?);
        Ok(0)
    })
}

/// Reads what was handed over, and leaves what was written, or what is wrong with the options.
fn answer(length: usize, work: impl FnOnce(&[u8], &mut Vec<u8>) -> Result<usize, OptionError>) -> i32 {
    let answer = |given: &[u8], output: &mut Vec<u8>| {
        output.clear();
        match work(given, output) {
            Ok(done) => i32::try_from(done).unwrap_or(i32::MAX),
            Err(error) => {
                output.clear();
                output.extend(error.to_string().bytes());
                REFUSED
            }
        }
    };
    exchange::with_input(length, |given| exchange::with_output(|output| answer(given, output)))
}

fn door(given: &[u8]) -> Door<'_> {
    Door::new(text(given))
}

/// A host that writes no UTF-8 has said nothing.
fn text(given: &[u8]) -> &str {
    std::str::from_utf8(given).unwrap_or_default()
}

fn options_and_day(given: &mut Door, day: u32) -> Result<(Options, Date), OptionError> {
    let options = Options::of_check(&given.next_value())?;
    let day = options.as_of.or_else(|| Date::parse_compact(&day.to_string()));
    Ok((options, day.unwrap_or(Date::of(1970, 1, 1))))
}
