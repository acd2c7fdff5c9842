//! WebP (RFC 9649): the first chunk of its container says the size in one of three ways.

use super::super::source::{File, le16, le32};
use super::{Header, orientation};

const MOST_CHUNKS: usize = 1000;
const MOST_EXIF: u32 = 1 << 16;

pub(super) fn read(file: File<'_>) -> Option<Header> {
    let head = file.exactly(0, 30)?;
    // Three bytes.
    let medium = |at: usize| le32(&head, at).map(|value| value & 0xff_ffff);
    let (width, height) = match head.get(12..16)? {
        b"VP8 " if head.get(23..26)? == [0x9d, 0x01, 0x2a] => {
            let side = |at: usize| le16(&head, at).map(|side| u32::from(side & 0x3fff));
            (side(26)?, side(28)?)
        }
        b"VP8L" if *head.get(20)? == 0x2f => {
            let bits = le32(&head, 21)?;
            (
                (bits & 0x3fff).saturating_add(1),
                (bits >> 14 & 0x3fff).saturating_add(1),
            )
        }
        b"VP8X" => {
            let height = u32::from(le16(&head, 27)?) | u32::from(*head.get(29)?) << 16;
            (medium(24)?.saturating_add(1), height.saturating_add(1))
        }
        _ => return None,
    };
    let end = le32(&head, 4)?.saturating_add(8);
    Some(Header {
        width,
        height,
        orientation: exif(file),
        grey: None,
        is_cut_off: end > file.length(),
    })
}

/// Exif data stand in a chunk of their own, after the picture.
fn exif(file: File<'_>) -> Option<u8> {
    let mut at = 12_u32;
    for _ in 0..MOST_CHUNKS {
        let chunk = file.exactly(at, 8)?;
        let length = le32(&chunk, 4)?;
        at = at.checked_add(8)?;
        if chunk.starts_with(b"EXIF") {
            let exif = file.piece(at, length.min(MOST_EXIF));
            return orientation(exif.strip_prefix(b"Exif\0\0").unwrap_or(&exif));
        }
        // Chunks begin at even places.
        at = at.checked_add(length)?.checked_add(length & 1)?;
    }
    None
}
