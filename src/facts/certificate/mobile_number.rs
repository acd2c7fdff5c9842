//! Mobile telephone numbers of the mainland, recognized where a certificate number was expected; no certificate carries one.

/// Eleven digits from 13 to 19. Segments are not told apart: every list of them ages.
pub(super) fn fits(number: &str) -> bool {
    number.len() == 11
        && number.bytes().all(|byte| byte.is_ascii_digit())
        && matches!(number.as_bytes(), [b'1', b'3'..=b'9', ..])
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn eleven_digits() {
        assert!(fits("13800000000") && fits("19900000000"));
        for other in [
            "12800000000",
            "1380000000",
            "138000000000",
            "1380000000X",
            "23800000000",
            "",
        ] {
            assert!(!fits(other), "{other}");
        }
    }
}
