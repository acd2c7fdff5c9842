//! A certificate (RFC 5280), as far as a filing asks: whose it is, until when, and its public key.

use super::der::{self, BIT_STRING, Der, Element, INTEGER, OID, SEQUENCE, SET};
use crate::model::calendar::Date;

/// What is read of a certificate.
#[derive(Clone, Copy, Debug)]
pub(super) struct Certificate<'a> {
    /// All of it, over which fingerprints are taken.
    pub(super) whole: &'a [u8],
    pub(super) serial: &'a [u8],
    pub(super) issuer: Name<'a>,
    pub(super) subject: Name<'a>,
    pub(super) not_after: Option<Date>,
    pub(super) key: Key<'a>,
    /// It may issue others.
    pub(super) is_authority: bool,
    /// It is there for a website.
    pub(super) is_of_server: bool,
}

/// A public key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key<'a> {
    /// RSA: the modulus without leading zeros.
    Rsa(&'a [u8]),
    /// A curve.
    Ec,
    /// Anything else, DSA among them.
    Other,
}

/// A distinguished name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name<'a>(Element<'a>);

const RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
const RSA_PSS: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0a];
const EC: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01];
const BASIC_CONSTRAINTS: &[u8] = &[0x55, 0x1d, 0x13];
const EXTENDED_KEY_USAGE: &[u8] = &[0x55, 0x1d, 0x25];
const SERVER: &[u8] = &[0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x01];
const CODE_SIGNING: &[u8] = &[0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x03];
/// Largest modulus that is put in decimal: 16,384 bits.
const MOST_MODULUS: usize = 2048;

impl<'a> Certificate<'a> {
    /// Reads one element that is a certificate.
    pub(super) fn read(element: Element<'a>) -> Option<Self> {
        let mut outer = (element.tag == SEQUENCE).then(|| element.inside())?;
        let mut body = outer.tagged(SEQUENCE)?.inside();
        outer.tagged(SEQUENCE)?;
        outer.tagged(BIT_STRING)?;
        body.tagged(der::context(0));
        let serial = body.tagged(INTEGER)?.content;
        body.tagged(SEQUENCE)?;
        let issuer = Name(body.tagged(SEQUENCE)?);
        let mut validity = body.tagged(SEQUENCE)?.inside();
        let subject = Name(body.tagged(SEQUENCE)?);
        let key = key(body.tagged(SEQUENCE)?)?;
        let mut certificate = Self {
            whole: element.whole,
            serial,
            issuer,
            subject,
            not_after: validity.nth(1).and_then(day),
            key,
            is_authority: false,
            is_of_server: false,
        };
        for part in body {
            if part.tag == der::context(3)
                && let Some(extensions) = part.inside().tagged(SEQUENCE)
            {
                extensions.inside().for_each(|extension| certificate.extend(extension));
            }
        }
        Some(certificate)
    }

    fn extend(&mut self, extension: Element<'_>) {
        let mut parts = extension.inside();
        let Some(id) = parts.tagged(OID) else { return };
        let Some(value) = parts.find_map(Element::octets) else {
            return;
        };
        let Some(value) = Der::new(&value).tagged(SEQUENCE) else {
            return;
        };
        if id.content == BASIC_CONSTRAINTS {
            self.is_authority = value.content.starts_with(&[1, 1, 0xff]);
        } else if id.content == EXTENDED_KEY_USAGE {
            let has = |usage: &[u8]| value.inside().any(|one| one.content == usage);
            self.is_of_server = has(SERVER) && !has(CODE_SIGNING);
        }
    }

    /// It was issued by its own key, as the certificates of Android apps are.
    pub(super) fn is_self_issued(&self) -> bool {
        self.issuer.bytes() == self.subject.bytes()
    }
}

/// The key of a subjectPublicKeyInfo.
pub(super) fn key(info: Element<'_>) -> Option<Key<'_>> {
    let mut info = info.inside();
    let algorithm = info.tagged(SEQUENCE)?.inside().tagged(OID)?.content;
    let bits = info.tagged(BIT_STRING)?.content;
    if algorithm != RSA && algorithm != RSA_PSS {
        return Some(if algorithm == EC { Key::Ec } else { Key::Other });
    }
    let mut numbers = Der::new(bits.strip_prefix(&[0])?).tagged(SEQUENCE)?.inside();
    let modulus = numbers.tagged(INTEGER)?.content;
    let zeros = modulus.iter().take_while(|byte| **byte == 0).count();
    let modulus = modulus
        .get(zeros..)
        .filter(|digits| (1..=MOST_MODULUS).contains(&digits.len()))?;
    Some(Key::Rsa(modulus))
}

/// The day in Asia/Shanghai of a UTCTime or GeneralizedTime.
fn day(time: Element<'_>) -> Option<Date> {
    let text = std::str::from_utf8(time.content).ok()?;
    let (year, rest) = match time.tag {
        0x17 => {
            let (year, rest) = text.split_at_checked(2)?;
            let year = number(year)?;
            (year.saturating_add(if year < 50 { 2000 } else { 1900 }), rest)
        }
        0x18 => {
            let (year, rest) = text.split_at_checked(4)?;
            (number(year)?, rest)
        }
        _ => return None,
    };
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, zone) = rest.split_at_checked(digits)?;
    let part = |at: usize| digits.get(at..at.saturating_add(2)).and_then(number);
    let date = Date::new(year, u8::try_from(part(0)?).ok()?, u8::try_from(part(2)?).ok()?)?;
    let minutes = i32::from(part(4)?).saturating_mul(60).saturating_add(part(6)?.into());
    // Shanghai is eight hours ahead.
    let minutes = minutes.saturating_sub(offset(zone)?).saturating_add(480);
    // The end of the year 9999 stands for no end at all.
    Some(date.plus_days(minutes.div_euclid(1440)).unwrap_or(date))
}

/// How many minutes a time zone is ahead: "Z", "+0800", and before it a fraction of a second.
fn offset(zone: &str) -> Option<i32> {
    let zone = zone.trim_start_matches(|char: char| char == '.' || char.is_ascii_digit());
    let (sign, digits) = match zone.split_at_checked(1)? {
        ("Z", _) => return Some(0),
        ("+", digits) => (1, digits),
        ("-", digits) => (-1_i32, digits),
        _ => return None,
    };
    let (hours, minutes) = digits.split_at_checked(2)?;
    let minutes = i32::from(number(hours)?)
        .saturating_mul(60)
        .saturating_add(number(minutes)?.into());
    Some(sign.saturating_mul(minutes))
}

fn number(digits: &str) -> Option<u16> {
    digits
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| digits.parse().ok())?
}

/// Short names of attributes as openssl prints them, by the encoded identifier.
#[rustfmt::skip]
static ATTRIBUTES: &[(&[u8], &str)] = &[
    (&[0x55, 4, 3], "CN"), (&[0x55, 4, 4], "SN"), (&[0x55, 4, 5], "serialNumber"), (&[0x55, 4, 6], "C"), (&[0x55, 4, 7], "L"),
    (&[0x55, 4, 8], "ST"), (&[0x55, 4, 9], "street"), (&[0x55, 4, 10], "O"), (&[0x55, 4, 11], "OU"), (&[0x55, 4, 12], "title"),
    (&[0x55, 4, 17], "postalCode"), (&[0x55, 4, 42], "GN"),
    (&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 1], "emailAddress"),
    (&[0x09, 0x92, 0x26, 0x89, 0x93, 0xf2, 0x2c, 0x64, 1, 1], "UID"),
    (&[0x09, 0x92, 0x26, 0x89, 0x93, 0xf2, 0x2c, 0x64, 1, 25], "DC"),
];

/// Most attributes of a name that are read, and most characters of one: RFC 5280 allows 64 for most.
const MOST_ATTRIBUTES: usize = 32;
const MOST_CHARACTERS: usize = 256;

impl<'a> Name<'a> {
    pub(super) fn bytes(&self) -> &'a [u8] {
        self.0.whole
    }

    /// Identifier and value of each attribute, and whether it goes with the one before it.
    fn attributes(self) -> impl Iterator<Item = (&'a [u8], Element<'a>, bool)> {
        let sets = self.0.inside().filter(|set| set.tag == SET);
        let each = sets.flat_map(|set| {
            let pairs = set.inside().filter_map(|pair| {
                let mut pair = pair.inside();
                Some((pair.tagged(OID)?.content, pair.next()?))
            });
            pairs.enumerate().map(|(place, (id, value))| (id, value, place > 0))
        });
        each.take(MOST_ATTRIBUTES)
    }

    /// The attribute of this short name; the last where there are several.
    pub(super) fn attribute(self, name: &str) -> Option<String> {
        let values = self.attributes().filter(|(id, ..)| short(id) == Some(name));
        values.last().and_then(|(_, value, _)| text(value))
    }

    /// The name as RFC 2253 writes it, the last part first: "CN=Android Debug,O=Android,C=US".
    pub(super) fn written(self) -> String {
        let mut written = String::new();
        for (id, value, joined) in self.attributes() {
            let label = short(id).map_or_else(|| dotted(id), str::to_owned);
            let value = match text(value).filter(|_| short(id).is_some()) {
                Some(text) => escaped(&text),
                None => format!(
                    "#{}",
                    super::hash::hexadecimal(value.whole.get(..MOST_CHARACTERS).unwrap_or(value.whole))
                ),
            };
            let separator = match (written.is_empty(), joined) {
                (true, _) => "",
                (_, true) => "+",
                _ => ",",
            };
            written = [&label, "=", &value, separator, &written].concat();
        }
        written
    }
}

fn short(id: &[u8]) -> Option<&'static str> {
    ATTRIBUTES.iter().find(|(known, _)| *known == id).map(|(_, name)| *name)
}

/// An object identifier in digits and dots.
fn dotted(id: &[u8]) -> String {
    let mut text = String::new();
    let mut arc = 0_u64;
    for byte in id.iter().take(32) {
        arc = arc.wrapping_shl(7) | u64::from(byte & 0x7f);
        if byte & 0x80 != 0 {
            continue;
        }
        if text.is_empty() {
            let first = (arc / 40).min(2);
            text = format!("{first}.{}", arc.saturating_sub(first.saturating_mul(40)));
        } else {
            text.push_str(&format!(".{arc}"));
        }
        arc = 0;
    }
    text
}

/// A text of any of the types of X.520.
fn text(value: Element<'_>) -> Option<String> {
    let bytes = value.content;
    let text: String = match value.tag {
        0x0c | 0x12 | 0x13 | 0x16 | 0x1a => String::from_utf8_lossy(bytes).chars().take(MOST_CHARACTERS).collect(),
        // Taken for Latin-1, as everybody does.
        0x14 => bytes
            .iter()
            .take(MOST_CHARACTERS)
            .map(|byte| char::from(*byte))
            .collect(),
        0x1e => {
            let units = bytes.chunks_exact(2).filter_map(|pair| super::source::be16(pair, 0));
            char::decode_utf16(units)
                .take(MOST_CHARACTERS)
                .map(|char| char.unwrap_or(char::REPLACEMENT_CHARACTER))
                .collect()
        }
        0x1c => {
            let codes = bytes.chunks_exact(4).filter_map(|code| super::source::be32(code, 0));
            codes
                .take(MOST_CHARACTERS)
                .map(|code| char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER))
                .collect()
        }
        _ => return None,
    };
    Some(text)
}

/// With a backslash before what means something, as RFC 2253 has it.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    let last = text.chars().count().saturating_sub(1);
    for (place, char) in text.chars().enumerate() {
        let special = match char {
            ',' | '+' | '"' | '\\' | '<' | '>' | ';' => true,
            '#' => place == 0,
            ' ' => place == 0 || place == last,
            _ => false,
        };
        if char.is_ascii_control() {
            escaped.push_str(&format!("\\{:02X}", u32::from(char)));
            continue;
        }
        if special {
            escaped.push('\\');
        }
        escaped.push(char);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn until(tag: u8, text: &str) -> Option<String> {
        let bytes = [&[tag, u8::try_from(text.len()).unwrap()], text.as_bytes()].concat();
        day(Der::new(&bytes).next()?).map(|date| date.to_string())
    }

    #[test]
    fn days_are_those_of_shanghai() {
        for (tag, text, expected) in [
            (0x17, "260101155959Z", "2026-01-01"),
            (0x17, "260101160000Z", "2026-01-02"),
            (0x17, "491231000000Z", "2049-12-31"),
            (0x17, "500101000000Z", "1950-01-01"),
            (0x17, "2601011559Z", "2026-01-01"),
            (0x17, "260101235959+0800", "2026-01-01"),
            (0x17, "260101000000-0500", "2026-01-01"),
            (0x18, "20521231235959Z", "2053-01-01"),
            (0x18, "20521231120000.5Z", "2052-12-31"),
            (0x18, "99991231235959Z", "9999-12-31"),
        ] {
            assert_eq!(until(tag, text).as_deref(), Some(expected), "{text}");
        }
        for (tag, text) in [
            (0x17, ""),
            (0x17, "260230000000Z"),
            (0x17, "26010112"),
            (0x18, "2026"),
            (0x13, "260101155959Z"),
            (0x17, "260101155959"),
        ] {
            assert_eq!(until(tag, text), None, "{text}");
        }
    }

    #[test]
    fn identifiers_in_digits() {
        assert_eq!(dotted(&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d]), "1.2.840.113549");
        assert_eq!(dotted(&[0x55, 4, 97]), "2.5.4.97");
        assert_eq!(dotted(&[0x88, 0x37]), "2.999");
        assert_eq!(dotted(&[]), "");
    }
}
