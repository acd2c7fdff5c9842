//! A ZIP file by its central directory. Only small entries that are asked for are unpacked, and no more of them than is asked for.

use super::inflate::inflate;
use super::source::{File, le16, le32};

const END: &[u8] = b"PK\x05\x06";
const END_LENGTH: u32 = 22;
const ENTRY: &[u8] = b"PK\x01\x02";
const ENTRY_LENGTH: usize = 46;
const LOCAL: &[u8] = b"PK\x03\x04";
const LOCAL_LENGTH: u32 = 30;
/// Most of a central directory that is read, and how much of it at once.
const MOST_DIRECTORY: u32 = 16 << 20;
const WINDOW: u32 = 1 << 17;
/// The largest packed entry that is looked at.
const MOST_PACKED: u32 = 1 << 20;

/// Where the central directory lies.
#[derive(Clone, Copy, Debug)]
pub(super) struct Directory {
    pub(super) start: u32,
    size: u32,
}

/// One file inside.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    method: u16,
    packed: u32,
    offset: u32,
}

impl Directory {
    /// Found by the record at the end of the file.
    pub(super) fn find(file: File<'_>) -> Option<Self> {
        let start = file.length().saturating_sub(END_LENGTH.saturating_add(0xffff));
        let tail = file.piece(start, u32::MAX);
        let at = tail.windows(END.len()).rposition(|window| window == END)?;
        let end = start.checked_add(u32::try_from(at).ok()?)?;
        let record = tail.get(at..)?;
        let (size, begin) = (le32(record, 12)?, le32(record, 16)?);
        (begin.checked_add(size)? <= end).then_some(Self { start: begin, size })
    }

    /// Shows every entry with its name; `false` where the directory breaks off or is too large.
    pub(super) fn each(self, file: File<'_>, visit: &mut dyn FnMut(&[u8], Entry)) -> bool {
        let end = self.start.saturating_add(self.size.min(MOST_DIRECTORY));
        let mut at = self.start;
        let mut window = Vec::new();
        let mut used = 0_usize;
        while at < end {
            let mut rest = window.get(used..).unwrap_or_default();
            let mut entry = read(rest);
            if entry.is_none() {
                // The next begins a new window.
                window = file.piece(at, WINDOW.min(end.saturating_sub(at)));
                used = 0;
                rest = &window;
                entry = read(rest);
            }
            let Some((name, entry, length)) = entry else {
                return false;
            };
            visit(name, entry);
            used = used.saturating_add(length);
            at = at.saturating_add(u32::try_from(length).unwrap_or(u32::MAX));
        }
        self.size <= MOST_DIRECTORY
    }
}

/// The name of an entry, the entry, and how long its record is.
fn read(record: &[u8]) -> Option<(&[u8], Entry, usize)> {
    if !record.starts_with(ENTRY) {
        return None;
    }
    let length = |at: usize| le16(record, at).map(usize::from);
    let name = length(28)?;
    let whole = ENTRY_LENGTH
        .saturating_add(name)
        .saturating_add(length(30)?)
        .saturating_add(length(32)?);
    let entry = Entry {
        method: le16(record, 10)?,
        packed: le32(record, 20)?,
        offset: le32(record, 42)?,
    };
    record.get(..whole)?;
    Some((
        record.get(ENTRY_LENGTH..ENTRY_LENGTH.saturating_add(name))?,
        entry,
        whole,
    ))
}

impl Entry {
    /// At most so many bytes of what it contains.
    pub(super) fn unpack(self, file: File<'_>, most: usize) -> Option<Vec<u8>> {
        let local = file.exactly(self.offset, LOCAL_LENGTH)?;
        if !local.starts_with(LOCAL) {
            return None;
        }
        let lengths = u32::from(le16(&local, 26)?).saturating_add(le16(&local, 28)?.into());
        let start = self.offset.checked_add(LOCAL_LENGTH)?.checked_add(lengths)?;
        let packed = file.piece(start, self.packed.min(MOST_PACKED));
        match self.method {
            0 => Some(packed.get(..most).map_or_else(|| packed.clone(), <[u8]>::to_vec)),
            8 => inflate(&packed, most),
            _ => None,
        }
    }
}
