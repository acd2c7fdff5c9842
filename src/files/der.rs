//! ASN.1 as certificates and signatures have it: DER, and of BER the indefinite lengths and texts in parts that signing tools write.
//! Nothing recurses, whatever the nesting, and nothing is copied.

use std::borrow::Cow;

pub(super) const INTEGER: u8 = 0x02;
pub(super) const BIT_STRING: u8 = 0x03;
pub(super) const OCTET_STRING: u8 = 0x04;
pub(super) const OID: u8 = 0x06;
pub(super) const SEQUENCE: u8 = 0x30;
pub(super) const SET: u8 = 0x31;
const CONSTRUCTED: u8 = 0x20;

/// The tag of what a structure marks with a number of its own, constructed.
pub(super) const fn context(number: u8) -> u8 {
    0xa0 | number
}

/// One element.
#[derive(Clone, Copy, Debug)]
pub(super) struct Element<'a> {
    pub(super) tag: u8,
    pub(super) content: &'a [u8],
    /// With tag and length.
    pub(super) whole: &'a [u8],
}

impl<'a> Element<'a> {
    /// What it contains.
    pub(super) fn inside(self) -> Der<'a> {
        Der(self.content)
    }

    /// The bytes of an octet string, in one piece or in parts.
    pub(super) fn octets(self) -> Option<Cow<'a, [u8]>> {
        match self.tag {
            OCTET_STRING => Some(Cow::Borrowed(self.content)),
            0x24 => {
                let parts = self.inside().filter(|part| part.tag == OCTET_STRING);
                Some(Cow::Owned(parts.flat_map(|part| part.content).copied().collect()))
            }
            _ => None,
        }
    }
}

/// Elements one after the other.
#[derive(Clone, Copy, Debug)]
pub(super) struct Der<'a>(&'a [u8]);

impl<'a> Der<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// The next element, where it has this tag.
    pub(super) fn tagged(&mut self, tag: u8) -> Option<Element<'a>> {
        if self.peek() != Some(tag) {
            return None;
        }
        self.next()
    }

    /// The tag of the next element.
    pub(super) fn peek(&self) -> Option<u8> {
        self.0.first().copied()
    }
}

impl<'a> Iterator for Der<'a> {
    type Item = Element<'a>;

    fn next(&mut self) -> Option<Element<'a>> {
        let (header, length) = head(self.0)?;
        let rest = self.0.get(header..)?;
        let (length, closing) = match length {
            Some(length) => (length, 0),
            None => (indefinite(rest)?, 2),
        };
        let whole = header.checked_add(length)?.checked_add(closing)?;
        let (whole, after) = self.0.split_at_checked(whole)?;
        self.0 = after;
        Some(Element {
            tag: *whole.first()?,
            content: rest.get(..length)?,
            whole,
        })
    }
}

/// How long tag and length are, and the length they say; none where the end is marked instead.
fn head(bytes: &[u8]) -> Option<(usize, Option<usize>)> {
    let (tag, length) = (bytes.first()?, *bytes.get(1)?);
    // No tag that is read here takes more than a byte.
    if tag & 0x1f == 0x1f {
        return None;
    }
    match length {
        0x80 => (tag & CONSTRUCTED != 0).then_some((2, None)),
        0x81..=0x84 => {
            let count = usize::from(length & 0x7f);
            let digits = bytes.get(2..count.checked_add(2)?)?;
            let length = digits
                .iter()
                .fold(0, |length: usize, digit| length << 8 | usize::from(*digit));
            Some((count.checked_add(2)?, Some(length)))
        }
        0x85.. => None,
        short => Some((2, Some(usize::from(short)))),
    }
}

/// Most elements of a content that ends with a mark: a text comes in parts of a thousand bytes or so.
const MOST_ELEMENTS: usize = 1 << 14;

/// How long a content is that ends with a mark.
fn indefinite(content: &[u8]) -> Option<usize> {
    let mut at = 0_usize;
    let mut open = 0_u32;
    for _ in 0..MOST_ELEMENTS {
        let rest = content.get(at..)?;
        if rest.starts_with(&[0, 0]) {
            if open == 0 {
                return Some(at);
            }
            open = open.saturating_sub(1);
            at = at.checked_add(2)?;
            continue;
        }
        let (header, length) = head(rest)?;
        if length.is_none() {
            open = open.saturating_add(1);
        }
        at = at.checked_add(header)?.checked_add(length.unwrap_or(0))?;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_of_every_form() {
        let long = [&[0x04, 0x82, 0x01, 0x00][..], &[7; 256]].concat();
        let padded = [0x04, 0x84, 0, 0, 0, 1, 9];
        for (bytes, length) in [(&[0x04, 0][..], 0), (&[0x04, 1, 5], 1), (&long, 256), (&padded, 1)] {
            let element = Der::new(bytes).next().unwrap();
            assert_eq!((element.content.len(), element.whole.len()), (length, bytes.len()));
        }
        let marked = [
            0x30, 0x80, 0x24, 0x80, 0x04, 1, 1, 0x04, 1, 2, 0, 0, 0x02, 1, 3, 0, 0, 0x05, 0,
        ];
        let mut der = Der::new(&marked);
        let mut inside = der.tagged(SEQUENCE).unwrap().inside();
        assert_eq!(*inside.next().unwrap().octets().unwrap(), [1, 2]);
        assert_eq!(inside.tagged(INTEGER).unwrap().content, [3]);
        assert_eq!(der.next().unwrap().tag, 5);
    }

    #[test]
    fn what_claims_too_much_is_nothing() {
        for bytes in [
            &[][..],
            &[0x30],
            &[0x30, 5, 1],
            &[0x30, 0x84, 0xff, 0xff, 0xff, 0xff],
            &[0x30, 0x89, 1, 1, 1, 1, 1, 1, 1, 1, 1],
            &[0x30, 0x80],
            &[0x30, 0x80, 0x30, 0x80, 0, 0],
            &[0x04, 0x80, 0, 0],
            &[0x1f, 0x81, 0, 0],
        ] {
            assert!(Der::new(bytes).next().is_none(), "{bytes:?}");
        }
        let nested = [0x30, 0x80].repeat(500_000);
        assert!(Der::new(&nested).next().is_none());
    }
}
