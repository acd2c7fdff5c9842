//! Many filings at once: newline-delimited JSON in, one report a line out.

use crate::engine::check;
use crate::filing::options::Options;
use crate::model::calendar::Date;
use crate::model::json;
use crate::model::value::{Unread, Value};

/// Longest line that is read, in bytes.
pub const MAX_LINE: usize = 1 << 20;

/// One report line per input line, in order; a line that is no filing gets a report that says so. A line feed at the very end
/// begins no further line.
pub fn check_lines(input: &[u8], options: &Options, today: Date) -> Vec<u8> {
    let input = input.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(input);
    let mut output = Vec::new();
    let whole = input.strip_suffix(b"\n").unwrap_or(input);
    if whole.is_empty() && input.is_empty() {
        return output;
    }
    for line in whole.split(|byte| *byte == b'\n') {
        let report = check(read_line(line), options, today);
        output.extend_from_slice(json::write(&report).as_bytes());
        output.push(b'\n');
    }
    output
}

/// A filing in JSON text, or a value that says what is wrong with the text.
pub fn read_line(line: &[u8]) -> Value {
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
    use crate::filing::options::Parts;

    fn verdicts(input: &[u8]) -> Vec<String> {
        let options = Options {
            parts: Parts::NONE,
            ..Options::default()
        };
        let output = check_lines(input, &options, Date::of(2026, 11, 22));
        let text = String::from_utf8(output).unwrap();
        text.lines()
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
        assert_eq!(verdicts(b"\xEF\xBB\xBF[]"), ["form/wrong-type"]);
        assert_eq!(verdicts(b"\"\xFF\""), ["form/json"]);
        let long = vec![b' '; MAX_LINE + 1];
        assert_eq!(verdicts(&long), ["form/too-large"]);
    }
}
