//! Many filings at once: newline-delimited JSON in, one report a line out.

use crate::engine::check;
use crate::filing::options::{Options, Parts};
use crate::model::calendar::Date;
use crate::model::json;
use crate::model::report::{Report, Verdict};
use crate::model::value::{MAX_FILING, Unread, Value};

/// Longest line that is read, in bytes.
pub const MAX_LINE: usize = MAX_FILING;

/// Most bytes of reports after which a batch pauses: a short line may have a long report.
const PAUSE: usize = 1 << 20;

/// What became of the lines of a batch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// How many bytes of the input are done.
    pub bytes: usize,
    /// How many lines these are.
    pub lines: u64,
    /// How many of them are blocked.
    pub blocked: u64,
    /// How many of them have something to look at, and no error.
    pub attention: u64,
}

impl Done {
    /// One line more, of so many bytes, its end not among them.
    fn count(&mut self, bytes: usize, verdict: Verdict) {
        self.bytes = self.bytes.saturating_add(bytes).saturating_add(1);
        self.lines = self.lines.saturating_add(1);
        let same = match verdict {
            Verdict::Blocked => &mut self.blocked,
            Verdict::Attention => &mut self.attention,
            Verdict::Clear => return,
        };
        *same = same.saturating_add(1);
    }
}

/// One report line per input line, in order; a line that is no filing gets a report that says so, a blank one without further parts.
/// A line feed at the very end begins no further line. Pauses when there is enough output. `first` is the number of the first line.
pub fn check_lines(input: &[u8], first: u64, options: &Options, today: Date, output: &mut Vec<u8>) -> Done {
    let mut done = Done::default();
    let blank = Options {
        parts: Parts::NONE,
        ..options.clone()
    };
    while let Some(rest) = input
        .get(done.bytes..)
        .filter(|rest| !rest.is_empty() && output.len() < PAUSE)
    {
        let line = rest.get(..json::first_of(rest, b'\n')).unwrap_or_default();
        let options = if line.trim_ascii().is_empty() { &blank } else { options };
        let verdict = check_line(line, first.saturating_add(done.lines), options, today, output);
        done.count(line.len(), verdict);
    }
    done.bytes = done.bytes.min(input.len());
    done
}

/// A line's report as a line. A member `id` of the filing is the caller's own: it comes first in the report, as it was written, and is not
/// checked. Where there is no filing to find one in, the number of the line does.
pub fn check_line(line: &[u8], number: u64, options: &Options, today: Date, output: &mut Vec<u8>) -> Verdict {
    let mut filing = read_line(line);
    let start = output.len();
    if let Value::Object(members) = &mut filing {
        if let Some(at) = members.iter().position(|(name, _)| name == "id") {
            members.remove(at);
            output.extend_from_slice(b"{\"id\":");
            output.extend_from_slice(json::member(line, "id").unwrap_or("null").as_bytes());
        }
    } else {
        output.extend_from_slice(b"{\"line\":");
        json::write_to(output, &number);
    }
    write_report(check(filing, options, today), start, output)
}

/// The report of a line of so many bytes, too long to be read, without the line.
pub fn refuse_line(bytes: u64, number: u64, options: &Options, today: Date, output: &mut Vec<u8>) -> Verdict {
    let start = output.len();
    output.extend_from_slice(b"{\"line\":");
    json::write_to(output, &number);
    let length = Unread::LongFiling(u32::try_from(bytes).unwrap_or(u32::MAX));
    write_report(check(Value::Unread(length), options, today), start, output)
}

/// Writes a report as the rest of an object that may have begun at `start`.
fn write_report(report: Report, start: usize, output: &mut Vec<u8>) -> Verdict {
    let end = output.len();
    json::write_to(output, &report);
    if let Some(brace) = output.get_mut(end).filter(|_| end > start) {
        *brace = b',';
    }
    output.push(b'\n');
    report.verdict
}

/// A filing in JSON text, or a value that says what is wrong with the text.
pub fn read_line(line: &[u8]) -> Value<'_> {
    if line.len() > MAX_LINE {
        return Value::Unread(Unread::LongFiling(u32::try_from(line.len()).unwrap_or(u32::MAX)));
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
            rest = &rest[check_lines(rest, 1, &options, Date::of(2026, 11, 22), &mut text).bytes..];
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
        let done = check_lines(&input, 1, &Options::default(), Date::of(2026, 11, 22), &mut output);
        assert!(done.bytes > 0 && done.bytes < input.len());
        let full = &mut vec![0; PAUSE];
        let none = check_lines(&input, 1, &Options::default(), Date::of(2026, 11, 22), full);
        assert_eq!(none, Done::default());
        assert!(output.len() < 2 * PAUSE);
        assert_eq!(output.iter().filter(|byte| **byte == b'\n').count(), done.bytes);
        assert_eq!(
            (done.lines, done.blocked, done.attention),
            (done.bytes as u64, done.bytes as u64, 0)
        );
    }
    #[test]
    fn an_id_passes_through_as_it_was_written_and_a_bad_line_has_its_number() {
        let checked = |line: &str| {
            let mut output = Vec::new();
            check_lines(
                line.as_bytes(),
                7,
                &Options::default(),
                Date::of(2026, 11, 22),
                &mut output,
            );
            String::from_utf8(output).unwrap()
        };
        let plain = checked("{}");
        let rest = plain.strip_prefix('{').unwrap();
        for id in [
            "12345678901234567890",
            r#""\u0041\ud800""#,
            "1.50",
            "null",
            r#"{"a":[1, 2,{"id":3}]}"#,
        ] {
            assert_eq!(
                checked(&format!(r#"{{"id" : {id} }}"#)),
                format!(r#"{{"id":{id},{rest}"#)
            );
            let last = format!(r#"{{"action":"new","x":{{"id":1}},"id":{id}}}"#);
            assert!(
                checked(&last).starts_with(&format!(r#"{{"id":{id},"verdict":"#)),
                "{last}"
            );
        }
        assert!(checked(r#"{"organizer":{"id":1}}"#).starts_with(r#"{"verdict":"#));
        for bad in ["[]", "{", "", "null", "\"id\""] {
            let two = checked(&format!("{{}}\n{bad}\n"));
            assert!(
                two.lines()
                    .nth(1)
                    .unwrap()
                    .starts_with(r#"{"line":8,"verdict":"blocked""#),
                "{two}"
            );
        }
        let mut output = Vec::new();
        refuse_line(
            5_000_000_000,
            9,
            &Options::default(),
            Date::of(2026, 11, 22),
            &mut output,
        );
        assert!(output.starts_with(br#"{"line":9,"verdict":"blocked""#) && output.ends_with(b"\n"));
    }
}
