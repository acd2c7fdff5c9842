//! The package name out of an Android manifest: in an APK it is compiled XML, in a bundle a protocol buffer.

use super::source::{le16, le32};

const COMPILED: u16 = 0x0003;
const STRINGS: u16 = 0x0001;
const START_ELEMENT: u16 = 0x0102;
const UTF_8: u32 = 1 << 8;
const LONGEST: usize = 256;

/// The package an APK's manifest names.
pub(super) fn package_of_apk(manifest: &[u8]) -> Option<String> {
    if le16(manifest, 0)? != COMPILED {
        return None;
    }
    let mut strings = None;
    let mut at = usize::from(le16(manifest, 2)?);
    loop {
        let chunk = manifest.get(at..)?;
        let size = le32(chunk, 4)? as usize;
        match le16(chunk, 0)? {
            STRINGS => strings = Some(chunk),
            START_ELEMENT => return package(chunk, strings?),
            _ => {}
        }
        // No chunk is shorter than its head.
        at = at.checked_add(size.max(8))?;
    }
}

/// The attribute of the first element, which is the manifest itself.
fn package(element: &[u8], strings: &[u8]) -> Option<String> {
    let body = element.get(usize::from(le16(element, 2)?)..)?;
    let start = usize::from(le16(body, 8)?);
    let size = usize::from(le16(body, 10)?).max(20);
    let count = usize::from(le16(body, 12)?);
    let attributes = body.get(start..)?.chunks_exact(size).take(count);
    let mut named = attributes.filter(|attribute| {
        let name = le32(attribute, 4).and_then(|name| string(strings, name));
        name.as_deref() == Some("package")
    });
    name(string(strings, le32(named.next()?, 8)?)?)
}

/// A string of the pool.
fn string(pool: &[u8], place: u32) -> Option<String> {
    if place >= le32(pool, 8)? {
        return None;
    }
    let offset = le32(
        pool,
        (place as usize)
            .checked_mul(4)?
            .checked_add(usize::from(le16(pool, 2)?))?,
    )?;
    let text = pool.get((le32(pool, 20)? as usize).checked_add(offset as usize)?..)?;
    if le32(pool, 16)? & UTF_8 == 0 {
        let (length, text) = text.split_at_checked(2)?;
        let length = usize::from(le16(length, 0)?);
        // Longer ones have another form of length, and are no names.
        let units = text
            .chunks_exact(2)
            .take(length.min(LONGEST))
            .filter_map(|unit| le16(unit, 0));
        return String::from_utf16(&units.collect::<Vec<u16>>()).ok();
    }
    // The length in characters, then in bytes.
    let length = usize::from(*text.get(1)?);
    let text = text.get(2..)?.get(..length)?;
    String::from_utf8(text.to_vec()).ok()
}

/// The package a bundle's manifest names: node, its element, of that the attribute.
pub(super) fn package_of_bundle(manifest: &[u8]) -> Option<String> {
    const ELEMENT: u64 = 1;
    const ATTRIBUTE: u64 = 4;
    const NAME: u64 = 2;
    const VALUE: u64 = 3;
    let element = fields(manifest).find(|(number, _)| *number == ELEMENT)?.1;
    let mut attributes = fields(element).filter(|(number, _)| *number == ATTRIBUTE);
    let value = attributes.find_map(|(_, attribute)| {
        let of = |wanted: u64| fields(attribute).find(|(number, _)| *number == wanted);
        (of(NAME)?.1 == b"package").then(|| of(VALUE)).flatten()
    });
    name(String::from_utf8(value?.1.to_vec()).ok()?)
}

/// The fields of a message that have a length, by their numbers.
fn fields(message: &[u8]) -> impl Iterator<Item = (u64, &[u8])> {
    let mut rest = message;
    std::iter::from_fn(move || {
        loop {
            let key = varint(&mut rest)?;
            match key & 7 {
                0 => {
                    varint(&mut rest)?;
                }
                2 => {
                    let length = usize::try_from(varint(&mut rest)?).ok()?;
                    let (content, after) = rest.split_at_checked(length)?;
                    rest = after;
                    return Some((key >> 3, content));
                }
                width @ (1 | 5) => rest = rest.get(if width == 1 { 8 } else { 4 }..)?,
                _ => return None,
            }
        }
    })
}

fn varint(bytes: &mut &[u8]) -> Option<u64> {
    let mut value = 0_u64;
    for shift in (0..63).step_by(7) {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        value |= u64::from(byte & 0x7f).wrapping_shl(shift);
        if byte & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}

/// A text that can be a package name or bundle ID.
pub(super) fn name(text: String) -> Option<String> {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    let is_name = !text.is_empty() && text.len() <= LONGEST && text.bytes().all(is_part);
    is_name.then_some(text)
}
