//! Positions as JavaScript counts them: in UTF-16 code units.

/// `[start, end)` in UTF-16 code units of the text as it was given.
pub type Span = (u32, u32);

/// Length in UTF-16 code units; stops counting at `u32::MAX`.
pub fn utf16_len(text: &str) -> u32 {
    if text.is_ascii() {
        return u32::try_from(text.len()).unwrap_or(u32::MAX);
    }
    text.chars().fold(0, |sum: u32, c| sum.saturating_add(width(c)))
}

/// Every character with its span.
pub fn spans(text: &str) -> Spans<'_> {
    Spans {
        chars: text.chars(),
        at: 0,
    }
}

/// The part of a text that a span covers; empty where the span lies on no characters of it.
pub fn part(text: &str, span: Span) -> &str {
    let byte = |unit: u32| {
        let mut at = 0_u32;
        let ends = text.char_indices().map(|(byte, c)| {
            let start = at;
            at = at.saturating_add(width(c));
            (byte, start)
        });
        let mut ends = ends.skip_while(|(_, start)| *start < unit);
        ends.next().map_or(text.len(), |(byte, _)| byte)
    };
    text.get(byte(span.0)..byte(span.1)).unwrap_or_default()
}

/// The iterator that `spans` gives.
pub struct Spans<'a> {
    chars: std::str::Chars<'a>,
    at: u32,
}

impl<'a> Spans<'a> {
    /// The characters still to come.
    pub(crate) fn rest(&self) -> std::str::Chars<'a> {
        self.chars.clone()
    }
}

impl Iterator for Spans<'_> {
    type Item = (char, Span);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let c = self.chars.next()?;
        let start = self.at;
        self.at = start.saturating_add(width(c));
        Some((c, (start, self.at)))
    }
}

const fn width(c: char) -> u32 {
    if c as u32 > 0xffff { 2 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_like_javascript() {
        for text in ["", "abc", "中国", "a😀中\u{200d}𠀀", "e\u{301}", "\u{ffff}\u{10000}"] {
            assert_eq!(utf16_len(text) as usize, text.encode_utf16().count(), "{text}");
            let mut end = 0;
            for (c, span) in spans(text) {
                assert_eq!(span, (end, end + c.len_utf16() as u32));
                end = span.1;
            }
            assert_eq!(end, utf16_len(text));
            assert_eq!(part(text, (0, end)), text);
        }
        assert_eq!(part("a😀中", (1, 3)), "😀");
        assert_eq!(part("a😀中", (3, 4)), "中");
        assert_eq!(part("a", (2, 1)), "");
    }
}
