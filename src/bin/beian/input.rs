//! Where the input comes from.

use crate::Failure;
use crate::args::Place;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

/// An input, and how long it is where that is known.
pub(crate) struct Input {
    pub(crate) name: String,
    pub(crate) reader: Box<dyn Read + Send>,
    pub(crate) size: Option<u64>,
}

impl Input {
    /// Standard input for `-`.
    pub(crate) fn open(path: &Path) -> Result<Self, Failure> {
        if path.as_os_str() == "-" {
            return Ok(Self {
                name: "standard input".into(),
                reader: Box::new(io::stdin()),
                size: None,
            });
        }
        let (file, size) = open(path)?;
        Ok(Self {
            name: path.display().to_string(),
            reader: Box::new(file),
            size,
        })
    }

    /// The same from a place on, at which a line has to begin. A line end that the line before it has got since belongs to that line.
    pub(crate) fn open_at(path: &Path, mut place: Place) -> Result<(Self, Place), Failure> {
        let Some(before) = place.bytes.checked_sub(1) else {
            return Ok((Self::open(path)?, place));
        };
        let mut input = Self::open_after(path, before)?;
        let lost = |error: io::Error, name: &str| Failure::lost(format!("{name}: {error}"));
        let mut byte = || next(&mut input.reader).map_err(|error| lost(error, &input.name));
        match (byte()?, place.bytes) {
            (None, bytes) => return Err(Failure::usage(format!("{} ends before byte {bytes}", input.name))),
            // The last byte of a mark.
            (Some(b'\n'), _) | (Some(0xbf), 3) => {}
            (Some(_), bytes) => {
                let mut end = byte()?;
                place.bytes = bytes.saturating_add(u64::from(end.is_some()));
                if end == Some(b'\r') {
                    end = byte()?;
                    place.bytes = place.bytes.saturating_add(u64::from(end.is_some()));
                }
                if !matches!(end, None | Some(b'\n')) {
                    return Err(Failure::usage(in_a_line(bytes, &input.name)));
                }
            }
        }
        input.size = input
            .size
            .map(|size| size.saturating_sub(place.bytes.saturating_sub(before)));
        Ok((input, place))
    }

    /// What comes after so many bytes.
    fn open_after(path: &Path, bytes: u64) -> Result<Self, Failure> {
        if path.as_os_str() != "-" {
            let (mut file, size) = open(path)?;
            if file.seek(SeekFrom::Start(bytes)).is_ok() {
                return Ok(Self {
                    name: path.display().to_string(),
                    reader: Box::new(file),
                    size: size.map(|size| size.saturating_sub(bytes)),
                });
            }
        }
        let mut input = Self::open(path)?;
        match io::copy(&mut (&mut input.reader).take(bytes), &mut io::sink()) {
            Ok(_) => Ok(input),
            Err(error) => Err(Failure::lost(format!("{}: {error}", input.name))),
        }
    }

    /// At most so many bytes, and how many there are in all.
    pub(crate) fn read(mut self, most: usize) -> Result<(Vec<u8>, u64), Failure> {
        let lost = |error: io::Error| Failure::lost(format!("{}: {error}", self.name));
        let mut bytes = Vec::new();
        let limit = u64::try_from(most).unwrap_or(u64::MAX);
        (&mut self.reader).take(limit).read_to_end(&mut bytes).map_err(lost)?;
        let more = io::copy(&mut self.reader, &mut io::sink()).map_err(lost)?;
        let all = u64::try_from(bytes.len()).unwrap_or(u64::MAX).saturating_add(more);
        Ok((bytes, all))
    }
}

fn open(path: &Path) -> Result<(File, Option<u64>), Failure> {
    let unread = |error: io::Error| Failure::lost(format!("{}: {error}", path.display()));
    let file = File::open(path).map_err(unread)?;
    let about = file.metadata().map_err(unread)?;
    Ok((file, about.is_file().then_some(about.len())))
}

/// One byte more; none at the end.
fn next(reader: &mut dyn Read) -> io::Result<Option<u8>> {
    let mut byte = [0];
    loop {
        match reader.read(&mut byte) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Ok(0) => return Ok(None),
            read => return read.map(|_| Some(byte[0])),
        }
    }
}

/// Of a place where no line begins.
pub(crate) fn in_a_line(bytes: u64, name: &str) -> String {
    format!("byte {bytes} of {name} is in the middle of a line: go on where one begins")
}

/// A byte order mark is no part of what it stands before.
pub(crate) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}
