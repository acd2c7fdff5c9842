//! Names the encoding of what is not UTF-8.

use crate::tell;

/// What an input is in instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Foreign {
    Gbk,
    Utf16,
    /// Neither UTF-8 nor one of those that are told.
    Other,
}

impl Foreign {
    /// What is wrong with an input, and what to do about it.
    pub(crate) fn fault(self, name: &str) -> String {
        let (what, iconv) = match self {
            Self::Gbk => ("GBK (GB 18030)", "GB18030"),
            Self::Utf16 => ("UTF-16", "UTF-16"),
            Self::Other => ("in another encoding", "GB18030"),
        };
        format!("{name} is {what}, not UTF-8: convert it first, as with `iconv -f {iconv} -t UTF-8`")
    }
}

/// Names it where an input begins so.
pub(crate) fn warn(name: &str, beginning: &[u8]) {
    if let Some(foreign) = foreign(beginning) {
        tell(foreign.fault(name));
    }
}

/// The encoding that the beginning of an input is in, if not UTF-8.
pub(crate) fn foreign(beginning: &[u8]) -> Option<Foreign> {
    if beginning.starts_with(b"\xff\xfe") || beginning.starts_with(b"\xfe\xff") {
        return Some(Foreign::Utf16);
    }
    match std::str::from_utf8(beginning) {
        Ok(_) => None,
        // The last character goes on in what follows.
        Err(error) if error.error_len().is_none() => None,
        Err(_) if is_gbk(beginning) => Some(Foreign::Gbk),
        Err(_) => Some(Foreign::Other),
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
        assert_eq!(foreign(b"\xca\xbe\xc0\xfd,1\n"), Some(Foreign::Gbk));
        assert_eq!(foreign(b"\xff\xfe{\0"), Some(Foreign::Utf16));
        assert_eq!(foreign(b"caf\xe9\n caf\xe9\n"), Some(Foreign::Other));
    }
}
