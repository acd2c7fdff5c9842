//! GIF and BMP, whose headers stand at fixed places.

use super::super::source::{File, le16, le32};
use super::Header;

pub(super) fn gif(file: File<'_>) -> Option<Header> {
    let head = file.exactly(0, 13)?;
    Some(Header {
        width: le16(&head, 6)?.into(),
        height: le16(&head, 8)?.into(),
        ..Header::default()
    })
}

pub(super) fn bmp(file: File<'_>) -> Option<Header> {
    let head = file.piece(0, 30);
    let (width, height, bits) = if le32(&head, 14)? == 12 {
        (le16(&head, 18)?.into(), le16(&head, 20)?.into(), le16(&head, 24)?)
    } else {
        // A negative height: the top row comes first.
        let side = |at: usize| le32(&head, at).map(|side| side.cast_signed().unsigned_abs());
        (side(18)?, side(22)?, le16(&head, 28)?)
    };
    Some(Header {
        width,
        height,
        // With fewer bits the colours come from a palette.
        grey: (bits > 8).then_some(false),
        // Some programs leave the size out.
        is_cut_off: le32(&head, 2)? > file.length() && le32(&head, 10)? > file.length(),
        ..Header::default()
    })
}
