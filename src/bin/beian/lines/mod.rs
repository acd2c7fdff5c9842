//! `check --lines`: a filing a line in, a report a line out.

mod csv;
mod map;
mod split;

pub(crate) use split::{Block, Lines, Source};

use crate::args::{Check, Part, Place};
use crate::input::Input;
use crate::pipe::Pipe;
use crate::{Exit, Failure, Outcome, options, tell};
use beian::engine::lines::{check_line, check_lines, refuse_line};
use beian::filing::options::Options;
use beian::model::calendar::Date;
use beian::model::json;
use beian::model::report::Verdict;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::fmt;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::SyncSender;

pub(crate) fn run(arguments: &Check) -> Outcome {
    let path = single(&arguments.files)?;
    let bare = [Part::None];
    let parts = arguments.parts.as_deref().unwrap_or(&bare);
    let bench = Bench {
        options: options::read(&arguments.settings, Some(parts))?,
        today: options::today(),
    };
    let mut start = arguments.resume.unwrap_or_default();
    let progress;
    let name;
    let pipe = match &arguments.csv {
        None => {
            let input;
            (input, start) = Input::open_at(path, start)?;
            (name, progress) = (input.name.clone(), bar(input.size, arguments.quiet));
            let source = Source::new(input, start);
            Pipe::start(source, arguments.jobs, move |block, pieces| {
                bench.answer(&block, pieces)
            })?
        }
        Some(map) => {
            let input = Input::open(path)?;
            (name, progress) = (input.name.clone(), bar(input.size, arguments.quiet));
            let (map, source) = csv::open(map, input, start)?;
            Pipe::start(source, arguments.jobs, move |rows, pieces| {
                let _ = pieces.send(bench.answer_rows(&rows, &map));
            })?
        }
    };
    let mut tally = Tally {
        place: start,
        ..Tally::default()
    };
    let mut output = io::stdout().lock();
    let end = pipe.each(|piece| {
        let written = output.write_all(&piece.text).and_then(|()| output.flush());
        written.map_err(|error| unwritten(&error, &tally))?;
        tally.count(&piece);
        progress.inc(piece.bytes);
        progress.set_message(tally.verdicts());
        Ok(())
    });
    progress.finish_and_clear();
    if let Some(fault) = end?.fault(&name) {
        return Err(Failure::lost(format!("{fault}; {tally}")));
    }
    if !arguments.quiet {
        tell(&tally);
    }
    Ok(Exit::of(tally.blocked > 0, tally.attention > 0, arguments.fail_on))
}

/// The one input of a run.
pub(crate) fn single(files: &[PathBuf]) -> Result<&Path, Failure> {
    match files {
        [] => Ok(Path::new("-")),
        [one] => Ok(one),
        _ => Err(Failure::usage("--lines reads one file, or standard input")),
    }
}

/// Seen on a terminal only.
pub(crate) fn bar(size: Option<u64>, quiet: bool) -> ProgressBar {
    let (template, bar) = match size {
        Some(size) => (
            "{percent:>3} %  {bytes}  {bytes_per_sec}  {eta}  {msg}",
            ProgressBar::new(size),
        ),
        None => ("{bytes}  {bytes_per_sec}  {msg}", ProgressBar::no_length()),
    };
    bar.set_draw_target(match quiet {
        true => ProgressDrawTarget::hidden(),
        false => ProgressDrawTarget::stderr(),
    });
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar
}

/// What every thread checks with.
struct Bench {
    options: Options,
    today: Date,
}

/// Some answers, and what they answer.
#[derive(Default)]
struct Piece {
    text: Vec<u8>,
    /// Of the input.
    bytes: u64,
    lines: u64,
    blocked: u64,
    attention: u64,
}

impl Bench {
    /// Answers a block, as long as somebody takes the answers.
    fn answer(&self, block: &Block, pieces: &SyncSender<Piece>) {
        let lines = match &block.lines {
            Lines::Whole(lines) => lines.get(block.mark..).unwrap_or_default(),
            Lines::TooLong { bytes, ended } => {
                let mut text = Vec::new();
                refuse_line(*bytes, block.first, &self.options, self.today, &mut text);
                let _ = pieces.send(Piece {
                    text,
                    bytes: bytes.saturating_add(u64::from(*ended)),
                    lines: 1,
                    blocked: 1,
                    attention: 0,
                });
                return;
            }
        };
        let mut rest = lines;
        let mut number = block.first;
        let mut piece = Piece {
            bytes: length(block.mark),
            ..Piece::default()
        };
        loop {
            let done = check_lines(rest, number, &self.options, self.today, &mut piece.text);
            rest = rest.get(done.bytes..).unwrap_or_default();
            number = number.saturating_add(done.lines);
            piece.bytes = piece.bytes.saturating_add(length(done.bytes));
            (piece.lines, piece.blocked, piece.attention) = (done.lines, done.blocked, done.attention);
            if pieces.send(std::mem::take(&mut piece)).is_err() || rest.is_empty() {
                return;
            }
        }
    }

    /// Each as the line that it would be.
    fn answer_rows(&self, rows: &csv::Rows, map: &map::Map) -> Piece {
        let mut piece = Piece {
            bytes: rows.bytes,
            ..Piece::default()
        };
        let mut line = Vec::new();
        for row in &rows.rows {
            let number = row.line;
            match map.filing(row) {
                Ok(filing) => {
                    line.clear();
                    json::write_to(&mut line, &filing);
                    match check_line(&line, number, &self.options, self.today, &mut piece.text) {
                        Verdict::Blocked => piece.blocked = piece.blocked.saturating_add(1),
                        Verdict::Attention => piece.attention = piece.attention.saturating_add(1),
                        Verdict::Clear => {}
                    }
                }
                Err(fault) => {
                    tell(format_args!("line {number}: {fault}"));
                    if row.too_long {
                        refuse_line(row.bytes, number, &self.options, self.today, &mut piece.text);
                    } else {
                        // As a line of which nothing could be read.
                        check_line(b"", number, &self.options, self.today, &mut piece.text);
                    }
                    piece.blocked = piece.blocked.saturating_add(1);
                }
            }
            piece.lines = piece.lines.saturating_add(1);
        }
        piece
    }
}

pub(crate) fn length(bytes: usize) -> u64 {
    u64::try_from(bytes).unwrap_or(u64::MAX)
}

/// Nothing of what follows was answered whole.
fn unwritten(error: &io::Error, tally: &Tally) -> Failure {
    match Failure::writing(error) {
        Failure::Told(exit, message) => Failure::Told(
            exit,
            format!(
                "{message}; the first {} bytes written are whole lines; {tally}",
                tally.written
            ),
        ),
        closed => closed,
    }
}

/// What became of the input so far.
#[derive(Default)]
struct Tally {
    place: Place,
    lines: u64,
    blocked: u64,
    attention: u64,
    /// Bytes of answers.
    written: u64,
}

impl Tally {
    fn count(&mut self, piece: &Piece) {
        for (sum, more) in [
            (&mut self.place.bytes, piece.bytes),
            (&mut self.place.lines, piece.lines),
            (&mut self.lines, piece.lines),
            (&mut self.blocked, piece.blocked),
            (&mut self.attention, piece.attention),
            (&mut self.written, length(piece.text.len())),
        ] {
            *sum = sum.saturating_add(more);
        }
    }

    fn verdicts(&self) -> String {
        let clear = self.lines.saturating_sub(self.blocked).saturating_sub(self.attention);
        let Self { blocked, attention, .. } = self;
        format!("{blocked} blocked, {attention} attention, {clear} clear")
    }
}

/// Where the next run may go on.
impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} lines: {}; next: --resume {}",
            self.lines,
            self.verdicts(),
            self.place
        )
    }
}
