//! JPEG (ITU-T T.81): segments up to the one that begins the picture.

use super::super::source::{File, be16};
use super::{Header, orientation};

/// More segments than any camera writes.
const MOST_SEGMENTS: usize = 1000;
/// The longest run of filling bytes that is passed over at once.
const FILLING: u32 = 64;

pub(super) fn read(file: File<'_>) -> Option<Header> {
    let mut turned = None;
    let mut at = 2_u32;
    for _ in 0..MOST_SEGMENTS {
        let head = file.piece(at, FILLING);
        let fill = head.iter().take_while(|byte| **byte == 0xff).count();
        let marker = *head.get(fill).filter(|_| fill > 0)?;
        let segment = at.checked_add(u32::try_from(fill).ok()?)?.checked_add(1)?;
        at = segment;
        match marker {
            // Without a length.
            0x01 | 0xd0..=0xd8 => continue,
            // The picture itself, or its end, before any frame was said.
            0x00 | 0xd9 | 0xda => return None,
            _ => {}
        }
        let length = be16(&file.piece(segment, 2), 0).filter(|length| *length >= 2)?;
        match marker {
            // A frame, but for tables of Huffman and arithmetic codes and an extension.
            0xc0..=0xcf if !matches!(marker, 0xc4 | 0xc8 | 0xcc) => {
                let frame = file.exactly(segment, 8)?;
                return Some(Header {
                    width: be16(&frame, 5)?.into(),
                    height: be16(&frame, 3)?.into(),
                    orientation: turned,
                    grey: Some(*frame.get(7)? == 1),
                    is_cut_off: false,
                });
            }
            0xe1 if turned.is_none() => {
                let exif = file.piece(segment.checked_add(2)?, u32::from(length).saturating_sub(2));
                turned = exif.strip_prefix(b"Exif\0\0").and_then(orientation);
            }
            _ => {}
        }
        at = segment.checked_add(length.into())?;
    }
    None
}
