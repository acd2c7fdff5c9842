//! The hosts that most people type: lower-case ASCII without a slip. Read in one pass and without a copy; everything else goes the
//! long way, which gives the same for these.

use super::suffix::{Listing, suffix};

/// Where the registrable domain and its suffix begin in a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Plain {
    pub(super) domain: usize,
    pub(super) suffix: usize,
    pub(super) listing: Listing,
}

/// `None` unless the host is plain and a domain is registered in it.
pub(super) fn plain(host: &str) -> Option<Plain> {
    if host.len() > super::host::MAX_HOST {
        return None;
    }
    // Where the last three labels begin, the last one first.
    let mut starts = [0usize; 3];
    let (mut dots, mut length, mut before) = (0usize, 0usize, b'.');
    for (at, byte) in host.bytes().enumerate() {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' => {}
            b'-' if length > 0 && !(length == 3 && before == b'-') => {}
            b'.' if is_end(length, before) => {
                starts = [at.saturating_add(1), starts[0], starts[1]];
                dots = dots.saturating_add(1);
                (length, before) = (0, byte);
                continue;
            }
            _ => return None,
        }
        length = length.saturating_add(1);
        before = byte;
    }
    let [top, second, third] = starts;
    let second_label = host.get(second..top)?.strip_suffix('.');
    // What begins with a digit may be an IP address.
    let last_label = host
        .get(top..)
        .filter(|label| label.starts_with(|c: char| c.is_ascii_lowercase()))?;
    let found = suffix(second_label, last_label);
    // Of an unlisted suffix two labels may as well be the domain itself.
    if !is_end(length, before) || found.labels > dots {
        return None;
    }
    let (domain, suffix) = match found.labels {
        1 => (second, top),
        _ => (third, second),
    };
    Some(Plain {
        domain,
        suffix,
        listing: found.listing,
    })
}

fn is_end(length: usize, last: u8) -> bool {
    (1..=63).contains(&length) && last != b'-'
}

/// Where the registrable domain stands in an address: a plain host, with or without `https://` and a path that holds nothing odd.
pub(super) fn span(address: &str) -> Option<(usize, usize)> {
    let rest = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"))
        .unwrap_or(address);
    let before = address.len().saturating_sub(rest.len());
    let host = match rest.split_once('/') {
        Some((host, path)) if path.bytes().all(is_plain_in_path) => host,
        _ => rest,
    };
    let start = plain(host)?.domain.saturating_add(before);
    Some((start, before.saturating_add(host.len())))
}

/// Nothing that separates one address from the next.
fn is_plain_in_path(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'/' | b'.' | b'-' | b'_' | b'?' | b'=' | b'&' | b'%' | b'#' | b'~' | b'+'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn most_addresses_are_read_at_a_glance() {
        let longest = format!("{0}.{0}.{0}.{1}.com", "a".repeat(63), "b".repeat(57));
        let longer = format!("a.{longest}");
        for (address, domain) in [
            ("example.com", "example.com"),
            ("www.example.com.cn", "example.com.cn"),
            ("http://example.co.uk", "example.co.uk"),
            ("https://abc-d.example.com/a/b.html?c=d#e", "example.com"),
            ("a--b.cn/", "a--b.cn"),
            (longest.as_str(), longest.get(192..).unwrap()),
        ] {
            let found = span(address).and_then(|(start, end)| address.get(start..end));
            assert_eq!(found, Some(domain), "{address}");
        }
        for address in [
            "example",
            "com.cn",
            "co.uk",
            "a..com",
            "-a.com",
            "a-.com",
            "ab--c.com",
            "example.com-",
            "1.2.3.4",
            "Example.com",
            "例子.cn",
            "ftp://example.com",
            "example.com/a,b.com",
            longer.as_str(),
        ] {
            assert_eq!(span(address), None, "{address}");
        }
    }
}
