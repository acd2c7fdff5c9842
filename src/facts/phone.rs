//! Telephone numbers of the mainland, told by their shape alone: segment lists age, and nobody can tell from here who answers.

use crate::facts::text::clean::clean_code;
use crate::facts::text::half_width;
use crate::facts::text::is_invisible;

/// The eleven digits, when that is what was typed, however it was written.
pub fn eleven_digits(text: &str) -> Option<String> {
    let cleaned = clean_code(text);
    let digits = cleaned.value.trim_start_matches(['+', '＋']);
    let bare = [digits].into_iter().chain(
        ["0086", "086", "86", "0"]
            .iter()
            .filter_map(|code| digits.strip_prefix(code)),
    );
    bare.into_iter().find(|digits| is_mobile(digits)).map(Into::into)
}

fn is_mobile(digits: &str) -> bool {
    digits.len() == 11
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && matches!(digits.as_bytes(), [b'1', b'3'..=b'9', ..])
}

/// A telephone number of the mainland, told by its shape alone.
#[derive(Debug, PartialEq, Eq)]
pub enum Phone {
    /// Eleven digits.
    Mobile(String),
    /// With the 0 of its area code.
    Landline {
        /// Three or four digits.
        area: String,
        /// Seven or eight digits.
        number: String,
        /// Behind the number, dialled last.
        extension: Option<String>,
    },
    /// A landline without its area code.
    Local(String),
    /// 400 and 800 numbers.
    Service,
}

impl Phone {
    /// Reads a number however it is written; `None` for anything else.
    pub fn read(text: &str) -> Option<Self> {
        if let Some(digits) = eleven_digits(text) {
            return Some(Self::Mobile(digits));
        }
        let plain: String = text
            .chars()
            .filter(|char| !is_invisible(*char))
            .map(half_width)
            .collect();
        let plain = plain
            .to_ascii_lowercase()
            .replace("分机", "x")
            .replace('转', "x")
            .replace("ext", "x")
            .replace('#', "x");
        let (main, extension) = plain.split_once('x').unwrap_or((&plain, ""));
        let groups = groups(main)?;
        let extension = Some(groups_joined(extension)?).filter(|digits| !digits.is_empty());
        // 010-82998299-123: a group after a whole number is an extension.
        if let (None, [front @ .., last]) = (&extension, groups.as_slice())
            && front.len() > 1
            && last.len() <= 6
            && let Some(phone @ Self::Landline { .. }) = Self::of_digits(&front.concat(), Some(last.clone()))
        {
            return Some(phone);
        }
        Self::of_digits(&groups.concat(), extension)
    }

    fn of_digits(digits: &str, extension: Option<String>) -> Option<Self> {
        let landline = |digits: &str| {
            let (area, number) = area_and_number(digits)?;
            Some(Self::Landline {
                area,
                number,
                extension: extension.clone(),
            })
        };
        let abroad = ["0086", "086", "86"].iter().find_map(|code| digits.strip_prefix(code));
        let abroad = abroad.and_then(|rest| landline(rest).or_else(|| landline(&format!("0{rest}"))));
        match (digits.len(), digits.as_bytes()) {
            (10, [b'4' | b'8', b'0', b'0', ..]) => Some(Self::Service),
            (7 | 8, [b'2'..=b'9', ..]) => Some(Self::Local(digits.into())),
            _ => landline(digits).or(abroad),
        }
    }

    /// In its usual form; nothing for a number that lacks its area code.
    pub fn written(&self) -> Option<String> {
        match self {
            Self::Mobile(digits) => Some(digits.clone()),
            Self::Landline {
                area,
                number,
                extension: None,
            } => Some(format!("{area}-{number}")),
            Self::Landline {
                area,
                number,
                extension: Some(extension),
            } => Some(format!("{area}-{number}-{extension}")),
            Self::Local(_) | Self::Service => None,
        }
    }
}

/// Two or more whole numbers in one field.
pub fn several(text: &str) -> bool {
    let pieces = text.split(['/', '、', ',', '，', ';', '；', '|', '\n', '或', ' ', '\u{3000}']);
    pieces
        .filter(|piece| matches!(Phone::read(piece), Some(Phone::Mobile(_) | Phone::Landline { .. })))
        .count()
        > 1
}

/// Area codes have three digits where they begin with 01 or 02, else four; numbers seven or eight.
fn area_and_number(digits: &str) -> Option<(String, String)> {
    let length = match digits.as_bytes() {
        [b'0', b'1', b'0', ..] | [b'0', b'2', ..] => 3,
        [b'0', b'3'..=b'9', ..] => 4,
        _ => return None,
    };
    let (area, number) = digits.split_at_checked(length)?;
    let fits = matches!(number.len(), 7 | 8) && matches!(number.as_bytes(), [b'2'..=b'9', ..]);
    fits.then(|| (area.into(), number.into()))
}

/// Runs of digits between the signs that telephone numbers are written with; `None` where anything else stands.
fn groups(text: &str) -> Option<Vec<String>> {
    let mut groups = vec![String::new()];
    for char in text.chars() {
        match (char, groups.last_mut()) {
            ('0'..='9', Some(group)) => group.push(char),
            ('-' | '(' | ')' | '+' | '.' | '‐' | '‑' | '–' | '—' | '－' | '─', _) => {
                groups.push(String::new())
            }
            (char, _) if char.is_whitespace() => groups.push(String::new()),
            _ => return None,
        }
    }
    groups.retain(|group| !group.is_empty());
    Some(groups)
}

fn groups_joined(text: &str) -> Option<String> {
    Some(groups(text)?.concat()).filter(|digits| digits.len() <= 6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_however_they_are_written() {
        let landline = |area: &str, number: &str, extension: Option<&str>| {
            Some(Phone::Landline {
                area: area.into(),
                number: number.into(),
                extension: extension.map(Into::into),
            })
        };
        for text in [
            "01082998299",
            "010-82998299",
            "(010) 8299-8299",
            "+86 10 8299 8299",
            "086-010-82998299",
            "0086 010 82998299",
        ] {
            assert_eq!(Phone::read(text), landline("010", "82998299", None), "{text}");
        }
        for text in [
            "0571-82998299-1234",
            "0571 82998299 转1234",
            "086-0571-82998299-1234",
            "０５７１－８２９９８２９９－１２３４",
            "057182998299#1234",
        ] {
            assert_eq!(Phone::read(text), landline("0571", "82998299", Some("1234")), "{text}");
        }
        assert_eq!(Phone::read("086-010-8299829-9"), landline("010", "8299829", Some("9")));
        assert_eq!(Phone::read("0317-2998299"), landline("0317", "2998299", None));
        for text in ["19900000001", "+86 199 0000 0001", "019900000001", "0086-199-0000-0001"] {
            assert_eq!(Phone::read(text), Some(Phone::Mobile("19900000001".into())), "{text}");
        }
        assert_eq!(Phone::read("8299 8299"), Some(Phone::Local("82998299".into())));
        assert_eq!(Phone::read("400-000-0000"), Some(Phone::Service));
        for text in [
            "",
            "110",
            "同上",
            "1990000000",
            "010-1234",
            "00",
            "x",
            "--",
            "+852 2100 0000",
            "010-82998299 转 x",
        ] {
            assert_eq!(Phone::read(text), None, "{text}");
        }
    }

    #[test]
    fn several_numbers_are_told_from_one_with_spaces() {
        assert!(several("19900000001/010-82998299") && several("19900000001 19900000002"));
        assert!(!several("199 0000 0001") && !several("010-8299 8299") && !several("19900000001"));
    }
}
