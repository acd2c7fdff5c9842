//! Many filings at once: newline-delimited JSON in, one report a line out.

use crate::engine::check;
use crate::filing::options::{Options, Parts};
use crate::model::calendar::Date;
use crate::model::json;
use crate::model::value::{Unread, Value};

/// Longest line that is read, in bytes.
pub const MAX_LINE: usize = 1 << 20;

/// Most bytes of reports after which a batch pauses: a short line may have a long report.
const PAUSE: usize = 1 << 20;

/// One report line per input line, in order; a line that is no filing gets a report that says so, a blank one without further parts.
/// A line feed at the very end begins no further line. Pauses when there is enough output: returns how many bytes of the input are done.
pub fn check_lines(input: &[u8], options: &Options, today: Date, output: &mut Vec<u8>) -> usize {
    let mut done = 0;
    let blank = Options {
        parts: Parts::NONE,
        ..options.clone()
    };
    while let Some(rest) = input
        .get(done..)
        .filter(|rest| !rest.is_empty() && output.len() < PAUSE)
    {
        let line = rest.get(..json::first_line_feed(rest)).unwrap_or_default();
        let options = if line.trim_ascii().is_empty() { &blank } else { options };
        json::write_to(output, &check(read_line(line), options, today));
        output.push(b'\n');
        done = done.saturating_add(line.len()).saturating_add(1).min(input.len());
    }
    done
}

/// A filing in JSON text, or a value that says what is wrong with the text.
pub fn read_line(line: &[u8]) -> Value<'_> {
    if line.len() > MAX_LINE {
        return Value::Unread(Unread::LongText(u32::try_from(line.len()).unwrap_or(u32::MAX)));
    }
    match json::read(line) {
        Ok(value) => value,
        Err(error) => Value::Unread(Unread::NotJson(error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdicts(input: &[u8]) -> Vec<String> {
        let options = Options {
            parts: Parts::NONE,
            ..Options::default()
        };
        let mut text = Vec::new();
        let mut rest = input;
        while !rest.is_empty() {
            rest = &rest[check_lines(rest, &options, Date::of(2026, 11, 22), &mut text)..];
        }
        String::from_utf8(text)
            .unwrap()
            .lines()
            .map(|line| {
                line.split("\"rule\":\"")
                    .nth(1)
                    .unwrap()
                    .split('"')
                    .next()
                    .unwrap()
                    .into()
            })
            .collect()
    }

    #[test]
    fn a_line_in_is_a_line_out() {
        assert!(verdicts(b"").is_empty());
        assert_eq!(verdicts(b"[]\n{\r\nnull\n").len(), 3);
        assert_eq!(
            verdicts(b"[]\n\n[]"),
            ["form/wrong-type", "form/json", "form/wrong-type"]
        );
        assert_eq!(verdicts(b"\"\xFF\""), ["form/json"]);
        let long = vec![b' '; MAX_LINE + 1];
        assert_eq!(verdicts(&long), ["form/too-large"]);
    }

    #[test]
    fn a_batch_pauses_before_its_reports_fill_the_memory() {
        let mut output = Vec::new();
        let input = vec![b'\n'; 100_000];
        let done = check_lines(&input, &Options::default(), Date::of(2026, 11, 22), &mut output);
        assert!(done > 0 && done < input.len());
        assert!(output.len() < 2 * PAUSE);
        assert_eq!(output.iter().filter(|byte| **byte == b'\n').count(), done);
    }
}
