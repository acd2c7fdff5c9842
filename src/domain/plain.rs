//! The hosts that most people type: lower-case ASCII under an approved suffix, with nothing to say about them. Read in one pass and
//! without a copy; everything else goes the long way, which gives the same for these.

use super::suffix::{Listing, suffix};

/// Where the registrable domain and its suffix begin in a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Plain {
    pub(super) domain: usize,
    pub(super) suffix: usize,
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
    let found = suffix(second_label, host.get(top..)?);
    if !is_end(length, before) || found.listing != Listing::Approved || found.labels > dots {
        return None;
    }
    Some(match found.labels {
        1 => Plain {
            domain: second,
            suffix: top,
        },
        _ => Plain {
            domain: third,
            suffix: second,
        },
    })
}

fn is_end(length: usize, last: u8) -> bool {
    (1..=63).contains(&length) && last != b'-'
}

/// The plain host in an address, with or without `https://` and a path that holds nothing odd.
pub(super) fn host_of(address: &str) -> &str {
    let rest = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"))
        .unwrap_or(address);
    match rest.split_once('/') {
        Some((host, path)) if path.bytes().all(is_plain_in_path) => host,
        _ => rest,
    }
}

/// Nothing that separates one address from the next.
fn is_plain_in_path(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'/' | b'.' | b'-' | b'_' | b'?' | b'=' | b'&' | b'%' | b'#' | b'~' | b'+'
        )
}
