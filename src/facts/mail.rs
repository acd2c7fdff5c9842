//! E-mail addresses as people write and copy them.

use crate::facts::text::{half_width, is_invisible};
use std::borrow::Cow;

/// The address that was meant, without what comes along when it is typed or copied.
pub fn tidy(text: &str) -> Cow<'_, str> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'@' | b'-' | b'_' | b'+');
    if text.bytes().all(is_plain) && !text.ends_with('.') {
        return Cow::Borrowed(text);
    }
    let visible = text
        .chars()
        .filter(|char| !char.is_whitespace() && !is_invisible(*char));
    let plain: String = visible
        .map(|char| {
            if matches!(char, '。' | '｡') {
                '.'
            } else {
                half_width(char)
            }
        })
        .collect();
    let shown = plain
        .strip_suffix('>')
        .and_then(|rest| rest.rsplit_once('<'))
        .map_or(plain.as_str(), |(_, inner)| inner);
    let scheme = shown.get(..7).filter(|scheme| scheme.eq_ignore_ascii_case("mailto:"));
    let bare = shown.strip_prefix(scheme.unwrap_or_default()).unwrap_or(shown);
    let bare = bare.trim_end_matches(['.', ',', ';']);
    Cow::Owned(match bare.rsplit_once('@') {
        Some((local, domain)) => format!("{local}@{}", domain.replace(',', ".")),
        None => bare.into(),
    })
}

#[cfg(test)]
mod tests {
    use super::{Cow, tidy};

    #[test]
    fn what_comes_along_is_taken_off() {
        for text in [
            "zhang@example.com",
            " zhang@example.com\n",
            "zhang @ example.com",
            "ｚｈａｎｇ＠ｅｘａｍｐｌｅ．ｃｏｍ",
            "zhang@example.com.",
            "zhang@example。com",
            "zhang@example,com",
            "zhang@example，com。",
            "mailto:zhang@example.com",
            "MailTo:zhang@example.com;",
            "张三<zhang@example.com>",
            "zhang\u{200b}@example.com",
        ] {
            assert_eq!(tidy(text), "zhang@example.com", "{text}");
        }
        assert!(matches!(tidy("zhang.san_1@mail-2.example.com"), Cow::Borrowed(_)));
    }
}
