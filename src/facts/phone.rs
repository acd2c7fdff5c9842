//! Telephone numbers of the mainland, told by their shape alone: segment lists age, and nobody can tell from here who answers.

use crate::facts::text::clean::{is_word, kept};
use crate::facts::text::half_width;
use crate::facts::text::is_invisible;
use std::str::Chars;

/// A mobile number with the longest code of the country before it.
const LONGEST: usize = 15;

/// The eleven digits, when that is what was typed, however it was written.
pub fn eleven_digits(text: &str) -> Option<String> {
    if is_mobile(text) {
        return Some(text.to_owned());
    }
    let mut digits = [0_u8; LONGEST];
    let mut count = 0_usize;
    // Words before and after the number say what it is.
    let (mut begun, mut ended) = (false, false);
    for char in text.chars() {
        if is_word(char) {
            ended = begun;
            continue;
        }
        let Some(char) = kept(char) else { continue };
        if ended {
            return None;
        }
        begun = true;
        if count == 0 && matches!(char, '+' | '＋') {
            continue;
        }
        // Every digit is kept in ASCII.
        *digits.get_mut(count)? = u8::try_from(char).ok().filter(u8::is_ascii_digit)?;
        count = count.saturating_add(1);
    }
    let digits = std::str::from_utf8(digits.get(..count)?).ok()?;
    let mut bare = ["", "0086", "086", "86", "0"]
        .iter()
        .filter_map(|code| digits.strip_prefix(code));
    bare.find(|digits| is_mobile(digits)).map(Into::into)
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
    /// A landline without its area code, with or without an extension.
    Local(String),
    /// 400 and 800 numbers, and the short ones of banks and carriers.
    Service,
}

impl Phone {
    /// Reads a number however it is written; `None` for anything else.
    pub fn read(text: &str) -> Option<Self> {
        if let Some(digits) = eleven_digits(text) {
            return Some(Self::Mobile(digits));
        }
        let (mut main, mut extension) = (Groups::default(), None);
        for sign in Signs(text.chars()) {
            match (sign, &mut extension) {
                ('x', None) => extension = Some(Groups::default()),
                (digit, None) => main.push(digit)?,
                (digit, Some(extension)) => extension.push(digit)?,
            }
        }
        let extension = extension.map_or_else(String::new, |groups| groups.digits);
        if extension.len() > LONGEST_EXTENSION {
            return None;
        }
        let extension = Some(extension).filter(|digits| !digits.is_empty());
        // 010-82998299-123: a group after a whole number is an extension.
        if extension.is_none()
            && let Some((front, last)) = main.digits.split_at_checked(main.last)
            && last.len() <= LONGEST_EXTENSION
            && let Some(phone @ Self::Landline { .. }) = Self::of_digits(front, Some(last.to_owned()))
        {
            return Some(phone);
        }
        Self::of_digits(&main.digits, extension).or_else(|| {
            // 82998299-123: so may one behind a number without its area code.
            let (front, last) = main.digits.split_at_checked(main.last)?;
            let is_extension = main.count == 2 && last.len() <= LONGEST_EXTENSION;
            is_extension
                .then(|| Self::of_digits(front, None))?
                .filter(|phone| matches!(phone, Self::Local(_)))
        })
    }

    fn of_digits(digits: &str, extension: Option<String>) -> Option<Self> {
        match (digits.len(), digits.as_bytes()) {
            (10, [b'4' | b'8', b'0', b'0', ..]) | (5, [b'9', b'5', ..]) => return Some(Self::Service),
            (7 | 8, [b'2'..=b'9', ..]) => return Some(Self::Local(digits.into())),
            _ => {}
        }
        let abroad = || ["0086", "086", "86"].iter().find_map(|code| digits.strip_prefix(code));
        let (area, number) = area_and_number(digits).or_else(|| {
            let rest = abroad()?;
            area_and_number(rest).or_else(|| area_and_number(&format!("0{rest}")))
        })?;
        Some(Self::Landline {
            area,
            number,
            extension,
        })
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

/// What stands between two numbers in one field.
const BETWEEN: [char; 11] = ['/', '、', ',', '，', ';', '；', '|', '\n', '或', ' ', '\u{3000}'];

/// Two or more whole numbers in one field.
pub fn several(text: &str) -> bool {
    let may_stand_between = |byte: u8| !byte.is_ascii() || matches!(byte, b'/' | b',' | b';' | b'|' | b'\n' | b' ');
    if !text.bytes().any(may_stand_between) {
        return false;
    }
    let is_whole = |piece: &&str| matches!(Phone::read(piece), Some(Phone::Mobile(_) | Phone::Landline { .. }));
    text.split(BETWEEN).filter(is_whole).nth(1).is_some()
}

/// Area codes have three digits where they begin with 01 or 02, else four; numbers seven or eight.
fn area_and_number(digits: &str) -> Option<(String, String)> {
    let length = match digits.as_bytes() {
        // The country's code, before whatever number.
        [b'0', b'8', b'6', ..] => return None,
        [b'0', b'1', b'0', ..] | [b'0', b'2', ..] => 3,
        [b'0', b'3'..=b'9', ..] => 4,
        _ => return None,
    };
    let (area, number) = digits.split_at_checked(length)?;
    let fits = matches!(number.len(), 7 | 8) && matches!(number.as_bytes(), [b'2'..=b'9', ..]);
    fits.then(|| (area.into(), number.into()))
}

/// The digits of an extension at most.
const LONGEST_EXTENSION: usize = 6;

/// The characters of a number as telephones have them, with `x` for what stands before an extension.
struct Signs<'a>(Chars<'a>);

impl Signs<'_> {
    /// Half-width, in small letters, with one sign for the words.
    fn letter(&mut self) -> Option<char> {
        let visible = |char: &char| !is_invisible(*char);
        let char = half_width(self.0.find(visible)?).to_ascii_lowercase();
        Some(match char {
            '分' if self.0.clone().find(visible) == Some('机') => {
                self.0.find(visible);
                'x'
            }
            '转' => 'x',
            _ => char,
        })
    }
}

impl Iterator for Signs<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        Some(match self.letter()? {
            'e' if self.letter() == Some('x') && self.letter() == Some('t') => 'x',
            '#' => 'x',
            char => char,
        })
    }
}

/// Runs of digits between the signs that telephone numbers are written with.
#[derive(Default)]
struct Groups {
    digits: String,
    count: usize,
    /// Where the last one begins.
    last: usize,
    is_open: bool,
}

impl Groups {
    /// `None` for anything else.
    fn push(&mut self, char: char) -> Option<()> {
        match char {
            '0'..='9' => {
                if !self.is_open {
                    (self.last, self.is_open) = (self.digits.len(), true);
                    self.count = self.count.saturating_add(1);
                }
                self.digits.push(char);
            }
            '-' | '(' | ')' | '+' | '.' | '‐' | '‑' | '–' | '—' | '－' | '─' => self.is_open = false,
            _ if char.is_whitespace() => self.is_open = false,
            _ => return None,
        }
        Some(())
    }
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
            "0571-82998299 ext 1234",
            "0571-82998299EXT.1234",
            "086-0571-82998299-1234",
            "０５７１－８２９９８２９９－１２３４",
            "057182998299#1234",
            "057182998299-1234",
        ] {
            assert_eq!(Phone::read(text), landline("0571", "82998299", Some("1234")), "{text}");
        }
        let extension = "1".repeat(LONGEST_EXTENSION);
        for joint in ["转", "-"] {
            let number = format!("010-82998299{joint}{extension}");
            assert_eq!(
                Phone::read(&number),
                landline("010", "82998299", Some(&extension)),
                "{number}"
            );
            assert_eq!(Phone::read(&format!("{number}1")), None, "{number}1");
        }
        assert_eq!(Phone::read("086-010-8299829-9"), landline("010", "8299829", Some("9")));
        assert_eq!(Phone::read("0317-2998299"), landline("0317", "2998299", None));
        for text in ["19900000001", "+86 199 0000 0001", "019900000001", "0086-199-0000-0001"] {
            assert_eq!(Phone::read(text), Some(Phone::Mobile("19900000001".into())), "{text}");
        }
        assert_eq!(Phone::read("8299 8299"), Some(Phone::Local("82998299".into())));
        for text in [
            "82998299-9266",
            "82998299转1",
            "8299829-12",
            "82998299 分机 9266",
            "82998299#12",
        ] {
            assert!(matches!(Phone::read(text), Some(Phone::Local(_))), "{text}");
        }
        for text in [
            "400-000-0000",
            "4008100080",
            "800-810-0000",
            "95188",
            "400 810 0080 转 2",
        ] {
            assert_eq!(Phone::read(text), Some(Phone::Service), "{text}");
        }
        for text in [
            "",
            "110",
            "同上",
            "1990000000",
            "010-1234",
            "010-829982",
            "010-12345678",
            "82998299-8299829",
            "010-82998299 分 12",
            // The country's code is no area code, however short the number behind it is.
            "086-0755-12345",
            "086-0571-87961",
            "086-021-123456",
            "086-0755-95555-1",
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
        assert!(several("１９９０００００００１、１９９０００００００２"));
        assert!(!several("199 0000 0001") && !several("010-8299 8299") && !several("19900000001"));
    }
}
