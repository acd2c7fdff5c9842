//! How many labels at the end of a host are a public suffix, and whether names under it can be filed.

use crate::data::suffixes::{APPROVED, CONDITIONAL, SECOND_LEVEL};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Listing {
    Approved,
    Conditional,
    /// Not in the table: how many labels the suffix has is then a guess.
    Unlisted,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Suffix {
    pub(super) labels: usize,
    pub(super) listing: Listing,
}

/// Labels under which registries of two-letter domains register names, as a rule. Only for domains outside the table, so that
/// `example.co.uk` is not read as a host below `co.uk`.
const USUAL_SECOND_LEVEL: [&str; 7] = ["ac", "co", "com", "edu", "gov", "net", "org"];

/// The suffix of a host, by its last two labels as U-labels, lower case.
pub(super) fn suffix(second: Option<&str>, top: &str) -> Suffix {
    // Most domains are under these three.
    let listing = if matches!(top, "com" | "cn" | "net") || APPROVED.binary_search(&top).is_ok() {
        Listing::Approved
    } else if CONDITIONAL.contains(&top) {
        Listing::Conditional
    } else {
        Listing::Unlisted
    };
    let below: &[&str] = match listing {
        Listing::Unlisted if top.len() == 2 && top.is_ascii() => &USUAL_SECOND_LEVEL,
        _ => SECOND_LEVEL
            .iter()
            .find(|(tld, _)| *tld == top)
            .map_or(&[], |(_, below)| below),
    };
    let labels = if second.is_some_and(|second| below.binary_search(&second).is_ok()) {
        2
    } else {
        1
    };
    Suffix { labels, listing }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_order() {
        assert!(["com", "cn", "net"].iter().all(|tld| APPROVED.contains(tld)));
        assert!(APPROVED.is_sorted());
        assert!(APPROVED.windows(2).all(|pair| pair[0] != pair[1]));
        assert_eq!(APPROVED.iter().filter(|tld| tld.is_ascii()).count(), 121);
        assert_eq!(APPROVED.iter().filter(|tld| !tld.is_ascii()).count(), 31);
        for (tld, below) in SECOND_LEVEL {
            assert!(APPROVED.contains(&tld));
            assert!(below.is_sorted());
            assert!(below.windows(2).all(|pair| pair[0] != pair[1]));
        }
    }

    #[test]
    fn suffixes() {
        for (second, top, labels, listing) in [
            (Some("example"), "cn", 1, Listing::Approved),
            (Some("com"), "cn", 2, Listing::Approved),
            (Some("政务"), "cn", 2, Listing::Approved),
            (Some("co"), "cn", 1, Listing::Approved),
            (Some("com"), "中国", 1, Listing::Approved),
            (Some("com"), "com", 1, Listing::Approved),
            (None, "网址", 1, Listing::Approved),
            (Some("example"), "org", 1, Listing::Conditional),
            (Some("example"), "io", 1, Listing::Unlisted),
            (Some("co"), "uk", 2, Listing::Unlisted),
            (Some("co"), "dev", 1, Listing::Unlisted),
        ] {
            assert_eq!(suffix(second, top), Suffix { labels, listing }, "{second:?}.{top}");
        }
    }
}
