//! A table instead of lines: each of its rows a filing, as a map says.

use crate::Failure;
use crate::args::Place;
use crate::encoding::{self, Foreign};
use crate::input::{Input, in_a_line, without_mark};
use crate::lines::map::Map;
use crate::pipe;
use beian::engine::lines::MAX_LINE;
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use std::io::{self, Read};
use std::path::Path;

/// Bytes that are read at once.
const CHUNK: usize = 1 << 17;
/// Rows that are worked off together.
const ROWS: usize = 128;
/// Most columns of a table.
const COLUMNS: usize = 4096;

/// A row, its fields one after the other.
#[derive(Debug, Default)]
pub(crate) struct Row {
    /// As a spreadsheet counts: the header is the first.
    pub(crate) line: u64,
    /// How long it is in the input.
    pub(crate) bytes: u64,
    text: Vec<u8>,
    ends: Vec<usize>,
    /// Nothing of it was kept.
    pub(crate) too_long: bool,
    /// A quote ends in the middle of a cell: it may have taken other rows in.
    pub(crate) misquoted: bool,
    /// No line end, but the end of the input ends it.
    is_last: bool,
}

impl Row {
    pub(crate) fn fields(&self) -> impl Iterator<Item = &[u8]> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts
            .zip(&self.ends)
            .map(|(start, end)| self.text.get(start..*end).unwrap_or_default())
    }

    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }
}

/// Some rows, and how many bytes of the input they are.
pub(crate) struct Rows {
    pub(crate) rows: Vec<Row>,
    pub(crate) bytes: u64,
}

/// Cuts a table into rows, and keeps no more than one.
pub(crate) struct Table {
    input: Input,
    reader: Reader,
    delimiter: u8,
    buffer: Vec<u8>,
    at: usize,
    next_line: u64,
    /// Bytes of the header, until they are counted.
    before: u64,
    ended: bool,
    /// How many the header has.
    columns: usize,
    /// Bytes of the rows that were given.
    done: u64,
    cut: Option<Place>,
}

/// The map with its columns found in the table's header, and the rows from a place on.
pub(crate) fn open(map: &Path, input: Input, start: Place) -> Result<(Map, Table), Failure> {
    let map = Map::read(map)?;
    let name = input.name.clone();
    let lost = |error: io::Error| Failure::lost(format!("{name}: {error}"));
    let mut table = Table {
        input,
        reader: ReaderBuilder::new().delimiter(map.delimiter).build(),
        delimiter: map.delimiter,
        buffer: Vec::new(),
        at: 0,
        next_line: 1,
        before: 0,
        ended: false,
        columns: 0,
        done: 0,
        cut: None,
    };
    table.fill().map_err(lost)?;
    // Another one is answered row by row.
    if let Some(foreign) = encoding::foreign(&table.buffer).filter(|foreign| *foreign != Foreign::Other) {
        return Err(Failure::usage(foreign.fault(&name)));
    }
    let mark = table.buffer.len().saturating_sub(without_mark(&table.buffer).len());
    table.at = mark;
    let header = table.row().map_err(lost)?.unwrap_or_default();
    table.columns = header.len();
    let map = map
        .fit(&header)
        .map_err(|fault| Failure::usage(format!("{name}: {fault}")))?;
    let read = header.bytes.saturating_add(u64::try_from(mark).unwrap_or_default());
    if start.bytes == 0 {
        table.before = read;
    } else {
        let begins = match start.bytes.checked_sub(read) {
            Some(bytes) => table.skip(bytes).map_err(lost)?,
            None => Some(false),
        };
        match begins {
            Some(true) => {}
            Some(false) => return Err(Failure::usage(in_a_line(start.bytes, &name))),
            None => return Err(Failure::usage(format!("{name} ends before byte {}", start.bytes))),
        }
        table.next_line = start.lines.saturating_add(2);
    }
    table.done = start.bytes.max(read);
    Ok((map, table))
}

impl pipe::Source for Table {
    type Block = Rows;

    fn next(&mut self) -> io::Result<Option<Rows>> {
        let mut rows = Vec::new();
        let mut bytes = std::mem::take(&mut self.before);
        while rows.len() < ROWS && bytes < CHUNK as u64 {
            let Some(row) = self.row()? else { break };
            bytes = bytes.saturating_add(row.bytes);
            if row.is_last && row.len() != self.columns {
                self.cut = Some(Place {
                    bytes: self.done,
                    lines: row.line.saturating_sub(1),
                });
            }
            self.done = self.done.saturating_add(row.bytes);
            rows.push(row);
        }
        Ok((!rows.is_empty()).then_some(Rows { rows, bytes }))
    }

    fn cut(&self) -> Option<Place> {
        self.cut
    }
}

impl Table {
    fn fill(&mut self) -> io::Result<()> {
        self.buffer.resize(CHUNK, 0);
        self.at = 0;
        let read = loop {
            match self.input.reader.read(&mut self.buffer) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                read => break read?,
            }
        };
        self.buffer.truncate(read);
        self.ended = read == 0;
        Ok(())
    }

    /// Whether a row can begin or a line end after so many bytes more; none where the input ends before.
    fn skip(&mut self, mut bytes: u64) -> io::Result<Option<bool>> {
        let is_end = |byte: Option<&u8>| byte.is_none_or(|byte| matches!(byte, b'\r' | b'\n'));
        // After the header one can.
        let mut begins = bytes == 0;
        while bytes > 0 {
            let rest = self.buffer.get(self.at..).unwrap_or_default();
            let here = usize::try_from(bytes).unwrap_or(usize::MAX).min(rest.len());
            begins = is_end(rest.get(..here).and_then(<[u8]>::last));
            self.at = self.at.saturating_add(here);
            bytes = bytes.saturating_sub(u64::try_from(here).unwrap_or_default());
            if self.at >= self.buffer.len() {
                if self.ended {
                    break;
                }
                self.fill()?;
            }
        }
        self.reader.reset();
        Ok((bytes == 0).then(|| begins || is_end(self.buffer.get(self.at))))
    }

    fn row(&mut self) -> io::Result<Option<Row>> {
        let mut row = Row {
            line: self.next_line,
            text: vec![0; 1024],
            ends: vec![0; 64],
            ..Row::default()
        };
        let (mut length, mut count) = (0_usize, 0_usize);
        let mut quotes = Quotes::Ahead;
        loop {
            if self.at >= self.buffer.len() && !self.ended {
                self.fill()?;
            }
            let input = self.buffer.get(self.at..).unwrap_or_default();
            let text = row.text.get_mut(length..).unwrap_or_default();
            let ends = row.ends.get_mut(count..).unwrap_or_default();
            let (result, read, written, ended) = self.reader.read_record(input, text, ends);
            let misquoted = quotes.misplaced(input.get(..read).unwrap_or_default(), self.delimiter);
            row.misquoted |= misquoted;
            self.at = self.at.saturating_add(read);
            row.bytes = row.bytes.saturating_add(u64::try_from(read).unwrap_or_default());
            length = length.saturating_add(written);
            count = count.saturating_add(ended);
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull if row.text.len() < MAX_LINE => {
                    row.text.resize(row.text.len().saturating_mul(2), 0)
                }
                ReadRecordResult::OutputEndsFull if row.ends.len() < COLUMNS => {
                    row.ends.resize(row.ends.len().saturating_mul(2), 0)
                }
                ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => {
                    (row.too_long, length, count) = (true, 0, 0)
                }
                ReadRecordResult::Record => {
                    row.is_last = read == 0;
                    break;
                }
                ReadRecordResult::End => return Ok(None),
            }
        }
        self.line_feed(&mut row)?;
        row.text.truncate(length);
        row.ends.truncate(count);
        self.next_line = self.next_line.saturating_add(1);
        Ok(Some(row))
    }

    /// After a carriage return it belongs to the row.
    fn line_feed(&mut self, row: &mut Row) -> io::Result<()> {
        let last = self.at.checked_sub(1).and_then(|last| self.buffer.get(last));
        if last != Some(&b'\r') {
            return Ok(());
        }
        if self.at >= self.buffer.len() {
            self.fill()?;
        }
        if self.buffer.get(self.at) == Some(&b'\n') {
            self.at = self.at.saturating_add(1);
            row.bytes = row.bytes.saturating_add(1);
        }
        Ok(())
    }
}

/// Where in a cell a reader is, as to quotes.
enum Quotes {
    /// They may come.
    Ahead,
    Within,
    /// One came within: it is the last, or the first of two that mean one.
    Ended,
    None,
}

impl Quotes {
    /// Goes on over a part of a row, and says whether a cell goes on there after its quotes.
    fn misplaced(&mut self, text: &[u8], delimiter: u8) -> bool {
        let mut found = false;
        for byte in text {
            let ends = *byte == delimiter || matches!(byte, b'\r' | b'\n');
            *self = match (&self, byte) {
                (Self::Within, b'"') => Self::Ended,
                (Self::Within, _) | (Self::Ahead | Self::Ended, b'"') => Self::Within,
                (Self::Ahead | Self::Ended | Self::None, _) if ends => Self::Ahead,
                (Self::Ended, _) => {
                    found = true;
                    Self::None
                }
                (Self::Ahead | Self::None, _) => Self::None,
            };
        }
        found
    }
}
