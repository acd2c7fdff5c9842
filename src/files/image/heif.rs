//! HEIC, HEIF and AVIF (ISO/IEC 23008-12): boxes, of which `meta` names the main picture and its properties.

use super::super::source::{File, be16, be32};
use super::{Header, Kind};

/// Most boxes on one level that are looked at, and most of `meta` that is read.
const MOST_BOXES: usize = 1000;
const MOST_META: u32 = 1 << 20;

/// By the brands in the first box; the same box begins videos.
pub(super) fn kind(head: &[u8]) -> Option<Kind> {
    let size = (be32(head, 0)? as usize).min(head.len());
    let brands = head.get(8..size).unwrap_or_default().chunks_exact(4);
    // The second is a version.
    let brands: Vec<&[u8]> = brands
        .enumerate()
        .filter(|(place, _)| *place != 1)
        .map(|(_, brand)| brand)
        .collect();
    let has = |any: &[&[u8; 4]]| {
        brands
            .iter()
            .any(|brand| any.iter().any(|one| *brand == one.as_slice()))
    };
    Some(if has(&[b"avif", b"avis"]) {
        Kind::Picture("image/avif", read)
    } else if has(&[b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx"]) {
        Kind::Picture("image/heic", read)
    } else if has(&[b"mif1", b"msf1", b"mif2"]) {
        Kind::Picture("image/heif", read)
    } else {
        Kind::Other("video/mp4", "MP4")
    })
}

pub(super) fn read(file: File<'_>) -> Option<Header> {
    let mut at = 0_u32;
    let mut found = None;
    for _ in 0..MOST_BOXES {
        if at >= file.length() {
            break;
        }
        let head = file.piece(at, 16);
        let Some((size, start)) = extent(&head) else { break };
        // To the end of the file.
        let size = if size == 0 {
            u64::from(file.length().saturating_sub(at))
        } else {
            size
        };
        let end = u64::from(at).checked_add(size)?;
        if head.get(4..8)? == b"meta" {
            let length = u32::try_from(size).ok()?.min(MOST_META).saturating_sub(start);
            found = meta(&file.piece(at.checked_add(start)?, length));
        }
        if end > u64::from(file.length()) {
            return found.map(|header| Header {
                is_cut_off: true,
                ..header
            });
        }
        at = u32::try_from(end).ok()?;
    }
    found
}

/// The size of a box with its head, and how long the head is.
fn extent(head: &[u8]) -> Option<(u64, u32)> {
    match be32(head, 0)? {
        1 => {
            let size = u64::from(be32(head, 8)?) << 32 | u64::from(be32(head, 12)?);
            (size >= 16).then_some((size, 16))
        }
        0 => Some((0, 8)),
        size => (size >= 8).then_some((size.into(), 8)),
    }
}

/// The boxes inside another, with their types.
fn boxes(content: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    let mut rest = content;
    let next = move || {
        let (size, head) = extent(rest)?;
        let size = if size == 0 {
            rest.len()
        } else {
            usize::try_from(size).ok()?
        };
        let (own, after) = rest.split_at_checked(size)?;
        rest = after;
        Some((own.get(4..8)?, own.get(head as usize..)?))
    };
    std::iter::from_fn(next).take(MOST_BOXES)
}

fn inner<'a>(content: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    boxes(content).find(|(own, _)| *own == name).map(|(_, content)| content)
}

/// Width and height, turning and channels of the main picture.
fn meta(content: &[u8]) -> Option<Header> {
    // Version and flags come first.
    let content = content.get(4..)?;
    let primary = inner(content, b"pitm")?;
    let primary = if primary.first()? == &0 {
        be16(primary, 4)?.into()
    } else {
        be32(primary, 4)?
    };
    let properties = inner(content, b"iprp")?;
    let all: Vec<(&[u8], &[u8])> = boxes(inner(properties, b"ipco")?).collect();
    let mut header = Header::default();
    let (mut turns, mut mirror) = (0_u8, None);
    for place in associated(inner(properties, b"ipma")?, primary)? {
        match all.get(place) {
            Some((b"ispe", size)) => (header.width, header.height) = (be32(size, 4)?, be32(size, 8)?),
            Some((b"irot", angle)) => turns = angle.first()? & 3,
            Some((b"imir", axis)) => mirror = Some(axis.first()? & 1),
            Some((b"pixi", channels)) => header.grey = Some(*channels.get(4)? == 1),
            _ => {}
        }
    }
    header.orientation = (turns > 0 || mirror.is_some()).then(|| orientation(turns, mirror));
    Some(header)
}

/// Quarter turns to the left, and an axis to mirror at afterwards, 0 top to bottom, 1 left to right, as Exif numbers it.
fn orientation(turns: u8, mirror: Option<u8>) -> u8 {
    let numbers = match mirror {
        None => [1, 8, 3, 6],
        Some(0) => [4, 7, 2, 5],
        Some(_) => [2, 5, 4, 7],
    };
    numbers.get(usize::from(turns)).copied().unwrap_or(1)
}

/// The places of the properties of an item, counted from 0.
fn associated(table: &[u8], item: u32) -> Option<Vec<usize>> {
    let (version, is_wide) = (*table.first()?, table.get(3)? & 1 == 1);
    let count = be32(table, 4)?.min(1 << 16);
    let mut at = 8_usize;
    for _ in 0..count {
        let own = if version == 0 {
            be16(table, at)?.into()
        } else {
            be32(table, at)?
        };
        at = at.saturating_add(if version == 0 { 2 } else { 4 });
        let places = usize::from(*table.get(at)?);
        at = at.saturating_add(1);
        let width = if is_wide { 2 } else { 1 };
        let list = table.get(at..)?.get(..places.saturating_mul(width))?;
        at = at.saturating_add(list.len());
        if own == item {
            let place = |entry: &[u8]| {
                // The highest bit says whether a reader may pass over it.
                let number = if is_wide {
                    usize::from(be16(entry, 0)? & 0x7fff)
                } else {
                    usize::from(entry.first()? & 0x7f)
                };
                number.checked_sub(1)
            };
            return Some(list.chunks_exact(width).filter_map(place).collect());
        }
    }
    None
}
