//! `check`: files with a filing each.

use crate::args::{Check, Part};
use crate::input::{Input, without_mark};
use crate::paper::{Paper, print};
use crate::{Exit, Failure, Outcome, encoding, options, tell};
use beian::engine::lines::{MAX_LINE, check_lines, read_line, refuse_line};
use beian::filing::options::{Options, Parts};
use beian::model::calendar::Date;
use beian::model::report::{Report, Verdict};
use beian::model::value::{Unread, Value};
use std::path::{Path, PathBuf};

pub(crate) fn run(arguments: &Check) -> Outcome {
    let parts = arguments
        .parts
        .as_deref()
        .or((!arguments.json).then_some(&[Part::None]));
    let options = options::read(&arguments.settings, parts)?;
    let today = options::today();
    let standard = [PathBuf::from("-")];
    let files = if arguments.files.is_empty() {
        &standard
    } else {
        arguments.files.as_slice()
    };
    let mut paper = Paper::new(options.lang, &arguments.look);
    let mut worst = Exit::Clear;
    for path in files {
        let exit = match Filing::read(path) {
            Ok(filing) => {
                let verdict = if arguments.json {
                    filing.print(&options, today)?
                } else {
                    filing.show(&mut paper, &options, today)?
                };
                Exit::of(
                    verdict == Verdict::Blocked,
                    verdict == Verdict::Attention,
                    arguments.fail_on,
                )
            }
            // The other files are checked all the same.
            Err(Failure::Told(exit, message)) => {
                tell(message);
                exit
            }
            Err(closed) => return Err(closed),
        };
        worst = worst.max(exit);
    }
    Ok(worst)
}

/// A file as one line.
struct Filing {
    name: String,
    line: Vec<u8>,
    /// How long it is, where it is too long to be read.
    too_long: Option<u64>,
}

impl Filing {
    fn read(path: &Path) -> Result<Self, Failure> {
        let (bytes, length) = Input::open(path)?.read(MAX_LINE.saturating_add(4))?;
        let name = path.display().to_string();
        encoding::warn(&name, &bytes);
        // Line ends are no part of a text in JSON, and as blank as each other elsewhere.
        let line = without_mark(&bytes)
            .iter()
            .map(|byte| if *byte == b'\n' { b'\r' } else { *byte });
        let line: Vec<u8> = line.collect();
        let mark = bytes.len().saturating_sub(line.len());
        let length = length.saturating_sub(u64::try_from(mark).unwrap_or_default());
        Ok(Self {
            name,
            too_long: (length > u64::try_from(MAX_LINE).unwrap_or(u64::MAX)).then_some(length),
            line,
        })
    }

    /// As `--lines` answers it.
    fn print(mut self, options: &Options, today: Date) -> Result<Verdict, Failure> {
        let mut text = Vec::new();
        let verdict = if let Some(length) = self.too_long {
            refuse_line(length, 1, options, today, &mut text)
        } else {
            self.line.push(b'\n');
            let done = check_lines(&self.line, 1, options, today, &mut text);
            match (done.blocked, done.attention) {
                (0, 0) => Verdict::Clear,
                (0, _) => Verdict::Attention,
                _ => Verdict::Blocked,
            }
        };
        print(&text)?;
        Ok(verdict)
    }

    /// For people.
    fn show(self, paper: &mut Paper, options: &Options, today: Date) -> Result<Verdict, Failure> {
        let report = self.report(options, today);
        paper.report(&self.name, &report);
        paper.print()?;
        Ok(report.verdict)
    }

    fn report(&self, options: &Options, today: Date) -> Report {
        if let Some(length) = self.too_long {
            let length = Unread::LongFiling(u32::try_from(length).unwrap_or(u32::MAX));
            return beian::check(Value::Unread(length), options, today);
        }
        let mut filing = read_line(&self.line);
        if let Value::Object(members) = &mut filing {
            members.retain(|(name, _)| name != "id");
        }
        let bare = Options {
            parts: Parts::NONE,
            ..options.clone()
        };
        let options = if self.line.trim_ascii().is_empty() {
            &bare
        } else {
            options
        };
        beian::check(filing, options, today)
    }
}
