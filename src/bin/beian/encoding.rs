//! Names the encoding of what is not UTF-8.

/// What to do about it.
pub(crate) const ADVICE: &str = "convert it first, as with `iconv -f GB18030 -t UTF-8`";

/// Neither UTF-8 nor one of those that are told.
pub(crate) const OTHER: &str = "in another encoding";

/// Names it where an input begins so.
pub(crate) fn warn(name: &str, beginning: &[u8]) {
    if let Some(foreign) = foreign(beginning) {
        eprintln!("beian: {name} is {foreign}, not UTF-8: {ADVICE}");
    }
}

/// The encoding that the beginning of an input is in, if not UTF-8.
pub(crate) fn foreign(beginning: &[u8]) -> Option<&'static str> {
    if beginning.starts_with(b"\xff\xfe") || beginning.starts_with(b"\xfe\xff") {
        return Some("UTF-16");
    }
    match std::str::from_utf8(beginning) {
        Ok(_) => None,
        // The last character goes on in what follows.
        Err(error) if error.error_len().is_none() => None,
        Err(_) if is_gbk(beginning) => Some("GBK (GB 18030)"),
        Err(_) => Some(OTHER),
    }
}

/// Whether most of what is not ASCII comes in pairs that are Han characters or signs in GBK.
fn is_gbk(bytes: &[u8]) -> bool {
    let (mut pairs, mut others) = (0_usize, 0_usize);
    let mut rest = bytes;
    while let [first, after @ ..] = rest {
        rest = after;
        if first.is_ascii() {
            continue;
        }
        match after {
            [0x40..=0x7e | 0x80..=0xfe, after @ ..] if (0x81..=0xfe).contains(first) => {
                pairs = pairs.saturating_add(1);
                rest = after;
            }
            // Cut off at the end.
            [] => {}
            _ => others = others.saturating_add(1),
        }
    }
    pairs > others.saturating_mul(20)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_are_named() {
        assert_eq!(foreign("{\"name\":\"示例\"}".as_bytes()), None);
        assert_eq!(foreign(&"示例".as_bytes()[..5]), None);
        assert_eq!(foreign(b"\xca\xbe\xc0\xfd,1\n"), Some("GBK (GB 18030)"));
        assert_eq!(foreign(b"\xff\xfe{\0"), Some("UTF-16"));
        assert_eq!(foreign(b"caf\xe9\n caf\xe9\n"), Some(OTHER));
    }
}
