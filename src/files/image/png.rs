//! PNG (ISO/IEC 15948): the first chunk, and what follows to the end.

use super::super::source::{File, be32};
use super::{Header, orientation};

const CHUNK: u32 = 12;
/// Enough for the chunks of a large picture; after that the end is not looked for.
const MOST_CHUNKS: usize = 20_000;
const MOST_EXIF: u32 = 1 << 16;

pub(super) fn read(file: File<'_>) -> Option<Header> {
    let first = file.exactly(8, 25)?;
    if !first.starts_with(b"\0\0\0\x0dIHDR") {
        return None;
    }
    let mut header = Header {
        width: be32(&first, 8)?,
        height: be32(&first, 12)?,
        grey: match first.get(17)? {
            0 | 4 => Some(true),
            2 | 6 => Some(false),
            // The colours of a palette can be anything.
            3 => None,
            _ => return None,
        },
        ..Header::default()
    };
    let mut at = 33_u32;
    for _ in 0..MOST_CHUNKS {
        let chunk = file.piece(at, 8);
        let Some(length) = be32(&chunk, 0) else {
            header.is_cut_off = true;
            break;
        };
        match chunk.get(4..).unwrap_or_default() {
            b"IEND" => break,
            b"eXIf" if header.orientation.is_none() => {
                header.orientation = orientation(&file.piece(at.saturating_add(8), length.min(MOST_EXIF)));
            }
            _ => {}
        }
        at = at.saturating_add(length).saturating_add(CHUNK);
    }
    Some(header)
}
