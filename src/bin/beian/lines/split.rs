//! Cuts what comes in into blocks of whole lines.

use crate::args::Place;
use crate::encoding;
use crate::input::{Input, without_mark};
use crate::pipe;
use beian::engine::lines::MAX_LINE;
use beian::model::json;
use std::collections::VecDeque;
use std::io::{self, Read};

/// Bytes that are read at once.
const CHUNK: usize = 1 << 17;
/// Most lines of a block: a short line may have a long report, and a thread whose block is not taken yet waits.
const LINES: usize = 128;

/// The lines of an input, from a place on.
pub(crate) struct Source {
    input: Input,
    splitter: Splitter,
    ready: VecDeque<Block>,
    chunk: Vec<u8>,
    begins: bool,
    ended: bool,
    cut: Option<Place>,
}

impl Source {
    pub(crate) fn new(input: Input, place: Place) -> Self {
        Self {
            input,
            splitter: Splitter::new(place),
            ready: VecDeque::new(),
            chunk: vec![0; CHUNK],
            begins: true,
            ended: false,
            cut: None,
        }
    }

    fn read(&mut self) -> io::Result<()> {
        let length = match self.input.reader.read(&mut self.chunk) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => return Ok(()),
            read => read?,
        };
        if length == 0 {
            self.ended = true;
            self.cut = self.splitter.cut();
            self.ready.extend(self.splitter.end());
            return Ok(());
        }
        let bytes = self.chunk.get(..length).unwrap_or_default();
        if std::mem::take(&mut self.begins) {
            encoding::warn(&self.input.name, bytes);
        }
        self.ready.extend(self.splitter.add(bytes));
        Ok(())
    }
}

impl pipe::Source for Source {
    type Block = Block;

    fn next(&mut self) -> io::Result<Option<Block>> {
        loop {
            if let Some(block) = self.ready.pop_front() {
                return Ok(Some(block));
            }
            if self.ended {
                return Ok(None);
            }
            self.read()?;
        }
    }

    fn cut(&self) -> Option<Place> {
        self.cut
    }
}
/// Whole lines, or the length of one that is too long to be kept.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Block {
    /// The number of its first line.
    pub(crate) first: u64,
    /// Bytes before its lines that belong to none.
    pub(crate) mark: usize,
    pub(crate) lines: Lines,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Lines {
    /// Each with its line feed, but for the last of the input.
    Whole(Vec<u8>),
    /// So many bytes, and whether a line feed follows.
    TooLong { bytes: u64, ended: bool },
}

/// Keeps no more than one line.
struct Splitter {
    /// Begins a line.
    pending: Vec<u8>,
    /// How much of a line that is too long was thrown away.
    thrown: Option<u64>,
    /// What was given as blocks.
    done: Place,
    /// A byte order mark may come.
    begins: bool,
}

impl Splitter {
    /// From a place on.
    fn new(place: Place) -> Self {
        Self {
            pending: Vec::new(),
            thrown: None,
            done: place,
            begins: place.bytes == 0,
        }
    }

    /// Takes more bytes, and gives what became whole: first the end of a line that was too long, then lines.
    fn add(&mut self, bytes: &[u8]) -> Vec<Block> {
        let mut rest = bytes;
        let mut blocks = Vec::new();
        if let Some(thrown) = self.thrown {
            let Some(end) = rest.iter().position(|byte| *byte == b'\n') else {
                self.thrown = Some(thrown.saturating_add(length(rest)));
                return blocks;
            };
            let (line, after) = rest.split_at(end);
            let bytes = thrown.saturating_add(length(line));
            blocks.push(self.block(Lines::TooLong { bytes, ended: true }, 1));
            self.thrown = None;
            rest = after.get(1..).unwrap_or_default();
        }
        if let Some(lines) = self.whole(rest) {
            self.cut_up(lines, &mut blocks);
        }
        if self.pending.len() > MAX_LINE {
            self.thrown = Some(length(&self.pending));
            self.pending = Vec::new();
        }
        blocks
    }

    fn whole(&mut self, bytes: &[u8]) -> Option<Vec<u8>> {
        let Some(end) = bytes.iter().rposition(|byte| *byte == b'\n') else {
            self.pending.extend_from_slice(bytes);
            return None;
        };
        let (lines, rest) = bytes.split_at(end.saturating_add(1));
        let mut whole = std::mem::replace(&mut self.pending, rest.to_vec());
        whole.extend_from_slice(lines);
        Some(whole)
    }

    /// Into blocks of few lines.
    fn cut_up(&mut self, lines: Vec<u8>, blocks: &mut Vec<Block>) {
        let count = lines.iter().filter(|byte| **byte == b'\n').count();
        if count <= LINES {
            return blocks.push(self.whole_lines(lines, count));
        }
        let (mut few, mut count) = (Vec::new(), 0_usize);
        for line in lines.split_inclusive(|byte| *byte == b'\n') {
            few.extend_from_slice(line);
            count = count.saturating_add(1);
            if count == LINES {
                blocks.push(self.whole_lines(std::mem::take(&mut few), count));
                count = 0;
            }
        }
        if count > 0 {
            blocks.push(self.whole_lines(few, count));
        }
    }

    fn whole_lines(&mut self, lines: Vec<u8>, count: usize) -> Block {
        self.block(Lines::Whole(lines), u64::try_from(count).unwrap_or(u64::MAX))
    }

    /// The last line, where no line feed ends it.
    fn end(&mut self) -> Option<Block> {
        if let Some(bytes) = self.thrown {
            return Some(self.block(Lines::TooLong { bytes, ended: false }, 1));
        }
        let last = std::mem::take(&mut self.pending);
        (!last.is_empty()).then(|| self.block(Lines::Whole(last), 1))
    }

    /// Where the last line begins, if it seems to be cut off: no line feed ends it, and it is no JSON.
    fn cut(&self) -> Option<Place> {
        let pending = without_mark(&self.pending);
        let is_cut = !pending.trim_ascii().is_empty() && json::read(pending).is_err();
        (is_cut || self.thrown.is_some()).then_some(self.done)
    }

    fn block(&mut self, lines: Lines, count: u64) -> Block {
        let first = self.done.lines.saturating_add(1);
        let bytes = match &lines {
            Lines::Whole(bytes) => length(bytes),
            Lines::TooLong { bytes, ended } => bytes.saturating_add(u64::from(*ended)),
        };
        self.done = Place {
            bytes: self.done.bytes.saturating_add(bytes),
            lines: self.done.lines.saturating_add(count),
        };
        let mark = match &lines {
            Lines::Whole(bytes) if self.begins => bytes.len().saturating_sub(without_mark(bytes).len()),
            _ => 0,
        };
        self.begins = false;
        Block { first, mark, lines }
    }
}

fn length(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What an input is cut into, whatever the pieces it comes in.
    fn blocks(input: &[u8], piece: usize) -> Vec<Block> {
        let mut splitter = Splitter::new(Place::default());
        let mut blocks: Vec<Block> = input.chunks(piece).flat_map(|bytes| splitter.add(bytes)).collect();
        blocks.extend(splitter.end());
        blocks
    }

    #[test]
    fn every_byte_comes_out_once_in_lines_that_are_numbered() {
        let input = b"{}\n\n{\"a\":1}\r\n\n\nlast";
        for piece in 1..input.len() {
            let mut all = Vec::new();
            for Block { first, lines, .. } in blocks(input, piece) {
                assert_eq!(first, 1 + all.iter().filter(|byte| **byte == b'\n').count() as u64);
                let Lines::Whole(bytes) = lines else {
                    panic!("{lines:?}")
                };
                all.extend(bytes);
            }
            assert_eq!(all, input);
        }
    }

    #[test]
    fn a_block_of_short_lines_is_of_few() {
        let input = "\n".repeat(3 * LINES + 1);
        let counted = |block: &Block| match &block.lines {
            Lines::Whole(bytes) => bytes.len(),
            Lines::TooLong { .. } => 0,
        };
        let lengths: Vec<usize> = blocks(input.as_bytes(), CHUNK).iter().map(counted).collect();
        assert_eq!(lengths, [LINES, LINES, LINES, 1]);
    }

    #[test]
    fn a_line_that_is_too_long_is_counted_and_not_kept() {
        for end in ["", "\n", "\n{}\n"] {
            let input = format!("{{}}\n{}{end}", "x".repeat(3 * MAX_LINE));
            let blocks = blocks(input.as_bytes(), 1 << 16);
            assert_eq!(blocks[1].first, 2);
            let bytes = 3 * MAX_LINE as u64;
            let ended = !end.is_empty();
            assert_eq!(blocks[1].lines, Lines::TooLong { bytes, ended });
            assert_eq!(blocks.get(2).map(|block| block.first), (end.len() > 1).then_some(3));
        }
    }

    #[test]
    fn a_mark_belongs_to_no_line() {
        for piece in 1..6 {
            let blocks = blocks(b"\xef\xbb\xbf{}\n\xef\xbb\xbf{}", piece);
            let marks: Vec<usize> = blocks.iter().map(|block| block.mark).collect();
            assert_eq!((marks[0], marks[1..].iter().sum::<usize>()), (3, 0));
        }
    }

    #[test]
    fn a_line_that_is_cut_off_is_noticed() {
        for (input, cut) in [
            ("{}\n{}", None),
            ("{}\n{\"a\":", Some(3)),
            ("{}\n", None),
            ("{}\n \0", Some(3)),
            ("{}\n ", None),
        ] {
            let mut splitter = Splitter::new(Place::default());
            let _ = splitter.add(input.as_bytes());
            assert_eq!(splitter.cut().map(|place| place.bytes), cut, "{input:?}");
        }
    }
}
