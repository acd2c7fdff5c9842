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

    /// The same from a place on.
    pub(crate) fn open_at(path: &Path, place: Place) -> Result<Self, Failure> {
        let Place { bytes, .. } = place;
        if path.as_os_str() != "-" {
            let (mut file, size) = open(path)?;
            if size.is_some_and(|size| size < bytes) {
                return Err(Failure::usage(format!("{} ends before byte {bytes}", path.display())));
            }
            if file.seek(SeekFrom::Start(bytes)).is_ok() {
                return Ok(Self {
                    name: path.display().to_string(),
                    reader: Box::new(file),
                    size: size.map(|size| size.saturating_sub(bytes)),
                });
            }
        }
        let mut input = Self::open(path)?;
        let skipped = io::copy(&mut (&mut input.reader).take(bytes), &mut io::sink());
        match skipped {
            Ok(skipped) if skipped == bytes => Ok(input),
            Ok(_) => Err(Failure::usage(format!("{} ends before byte {bytes}", input.name))),
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

/// A byte order mark is no part of what it stands before.
pub(crate) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}
