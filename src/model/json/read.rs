//! RFC 8259 text to a [`Value`]. Same acceptance as `JSON.parse`, with one leave: invalid UTF-8 is an error at its byte.

use super::number;
use crate::model::phrase::{Phrase, t};
use crate::model::value::{MAX_DEPTH, MAX_VALUES, Unread, Value};

/// A phrase made while compiling: what is wrong is seldom asked for.
macro_rules! what {
    ($zh:literal, $en:literal) => {
        const { t!($zh, $en) }
    };
}

/// Where and why the text is not JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JsonError {
    /// Byte offset from the start of the text.
    pub at: usize,
    /// What was wrong there.
    pub what: Phrase,
}

/// Reads one JSON value that fills the whole input.
pub fn read(input: &[u8]) -> Result<Value, JsonError> {
    let text = std::str::from_utf8(input).map_err(|error| JsonError {
        at: error.valid_up_to(),
        what: what!("不是 UTF-8 编码", "not UTF-8"),
    })?;
    Reader { text, at: 0, values: 0 }.document()
}

/// A list or object whose end has not been reached.
enum Open {
    List(Vec<Value>),
    Object(Vec<(String, Value)>, String),
    /// Deeper than [`MAX_DEPTH`] or past [`MAX_VALUES`]: followed for its syntax only.
    Skipped {
        object: bool,
        why: Unread,
    },
}

enum Placed {
    Open(Open),
    Closed(Value),
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    values: usize,
}

impl Reader<'_> {
    fn document(mut self) -> Result<Value, JsonError> {
        // Each with the number of values read before it, to which the count returns when it is not kept.
        let mut open: Vec<(Open, usize)> = Vec::new();
        loop {
            let mut value = match self.begin(&mut open)? {
                Some(value) => value,
                None => continue,
            };
            // A finished value goes into what encloses it, which may finish that in turn.
            loop {
                let Some((enclosing, before)) = open.pop() else {
                    self.space();
                    return if self.at == self.text.len() {
                        Ok(value)
                    } else {
                        Err(self.error(what!("结尾多出内容", "text after the value")))
                    };
                };
                match self.place(enclosing, value)? {
                    Placed::Open(still) => {
                        open.push((still, before));
                        break;
                    }
                    Placed::Closed(closed) => {
                        if matches!(closed, Value::Unread(_)) {
                            self.values = before;
                        }
                        value = closed;
                    }
                }
            }
        }
    }

    /// Reads a whole scalar or an empty list or object; or opens one with entries and returns `None`.
    fn begin(&mut self, open: &mut Vec<(Open, usize)>) -> Result<Option<Value>, JsonError> {
        self.space();
        self.values = self.values.saturating_add(1);
        let skipped = if self.values > MAX_VALUES {
            Some(Unread::TooLarge)
        } else if open.len() >= MAX_DEPTH {
            Some(Unread::TooDeep)
        } else {
            None
        };
        match self.peek() {
            Some(b'{') => {
                self.step();
                self.space();
                if self.take(b'}') {
                    return Ok(Some(skipped.map_or_else(|| Value::Object(Vec::new()), Value::Unread)));
                }
                let key = self.key()?;
                let opened = match skipped {
                    Some(why) => Open::Skipped { object: true, why },
                    None => Open::Object(Vec::new(), key),
                };
                open.push((opened, self.values));
                Ok(None)
            }
            Some(b'[') => {
                self.step();
                self.space();
                if self.take(b']') {
                    return Ok(Some(skipped.map_or_else(|| Value::List(Vec::new()), Value::Unread)));
                }
                let opened = match skipped {
                    Some(why) => Open::Skipped { object: false, why },
                    None => Open::List(Vec::new()),
                };
                open.push((opened, self.values));
                Ok(None)
            }
            _ => self.scalar().map(|value| Some(skipped.map_or(value, Value::Unread))),
        }
    }

    fn place(&mut self, enclosing: Open, value: Value) -> Result<Placed, JsonError> {
        self.space();
        let more = self.take(b',');
        match enclosing {
            Open::List(mut values) => {
                values.push(value);
                if more {
                    return Ok(Placed::Open(Open::List(values)));
                }
                self.expect(b']', what!("缺少 ',' 或 ']'", "',' or ']' missing"))?;
                Ok(Placed::Closed(Value::list(values)))
            }
            Open::Object(mut members, name) => {
                match members.iter_mut().find(|(key, _)| *key == name) {
                    Some(member) => member.1 = value,
                    None => members.push((name, value)),
                }
                if more {
                    self.space();
                    let name = self.key()?;
                    return Ok(Placed::Open(if members.len() > crate::model::value::MAX_ENTRIES {
                        Open::Skipped {
                            object: true,
                            why: Unread::ManyEntries(u32::try_from(members.len()).unwrap_or(u32::MAX)),
                        }
                    } else {
                        Open::Object(members, name)
                    }));
                }
                self.expect(b'}', what!("缺少 ',' 或 '}'", "',' or '}' missing"))?;
                Ok(Placed::Closed(Value::object(members)))
            }
            Open::Skipped { object, why } => {
                if more {
                    self.space();
                    if object {
                        self.key()?;
                    }
                    return Ok(Placed::Open(Open::Skipped { object, why }));
                }
                if object {
                    self.expect(b'}', what!("缺少 ',' 或 '}'", "',' or '}' missing"))?;
                } else {
                    self.expect(b']', what!("缺少 ',' 或 ']'", "',' or ']' missing"))?;
                }
                Ok(Placed::Closed(Value::Unread(why)))
            }
        }
    }

    fn key(&mut self) -> Result<String, JsonError> {
        if self.peek() != Some(b'"') {
            return Err(self.error(what!(
                "缺少双引号括起的栏目名",
                "a member name in double quotes is missing"
            )));
        }
        let (name, _) = self.string()?;
        self.space();
        self.expect(b':', what!("缺少 ':'", "':' missing"))?;
        Ok(name)
    }

    fn scalar(&mut self) -> Result<Value, JsonError> {
        match self.peek() {
            Some(b'"') => self.string().map(|(content, broken)| Value::text(content, broken)),
            Some(b't') => self.word("true", Value::Bool(true)),
            Some(b'f') => self.word("false", Value::Bool(false)),
            Some(b'n') => self.word("null", Value::Null),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(_) => Err(self.error(what!("不是 JSON 的值", "not a JSON value"))),
            None => Err(self.error(what!("内容不完整", "the text ends too early"))),
        }
    }

    fn word(&mut self, word: &str, value: Value) -> Result<Value, JsonError> {
        if self.text.get(self.at..).is_some_and(|rest| rest.starts_with(word)) {
            self.at = self.at.saturating_add(word.len());
            Ok(value)
        } else {
            Err(self.error(what!("不是 JSON 的值", "not a JSON value")))
        }
    }

    fn number(&mut self) -> Result<Value, JsonError> {
        let start = self.at;
        self.take(b'-');
        if !self.take(b'0') {
            self.digits()?;
        }
        if self.take(b'.') {
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.step();
            if !self.take(b'+') {
                self.take(b'-');
            }
            self.digits()?;
        }
        let written = self.text.get(start..self.at).unwrap_or_default();
        Ok(Value::Number(number::value(written)))
    }

    fn digits(&mut self) -> Result<(), JsonError> {
        if !matches!(self.peek(), Some(b'0'..=b'9')) {
            return Err(self.error(what!("缺少数字", "a digit is missing")));
        }
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.step();
        }
        Ok(())
    }

    fn string(&mut self) -> Result<(String, bool), JsonError> {
        self.step();
        let mut content = String::new();
        let mut broken = false;
        loop {
            let rest = self.text.get(self.at..).unwrap_or_default();
            let stop = |byte: u8| matches!(byte, b'"' | b'\\' | 0..=0x1f);
            let length = rest.bytes().position(stop).unwrap_or(rest.len());
            content.push_str(rest.get(..length).unwrap_or_default());
            self.at = self.at.saturating_add(length);
            match self.peek() {
                Some(b'"') => {
                    self.step();
                    return Ok((content, broken));
                }
                Some(b'\\') => {
                    self.step();
                    content.push(self.escape(&mut broken)?);
                }
                Some(_) => {
                    return Err(self.error(what!(
                        "文字中有控制字符",
                        "a control character in a text; write it as \\u00XX"
                    )));
                }
                None => return Err(self.error(what!("缺少结尾的双引号", "the closing double quote is missing"))),
            }
        }
    }

    fn escape(&mut self, broken: &mut bool) -> Result<char, JsonError> {
        let letter = self.peek();
        self.step();
        Ok(match letter {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                let first = self.hex()?;
                if let Some(plain) = char::from_u32(first) {
                    return Ok(plain);
                }
                let after = self.at;
                if first < 0xDC00 && self.take(b'\\') && self.take(b'u') {
                    let second = self.hex()?;
                    if (0xDC00..0xE000).contains(&second) {
                        let high = first.wrapping_sub(0xD800).wrapping_mul(0x400);
                        let code = high.wrapping_add(second.wrapping_sub(0xDC00)).wrapping_add(0x1_0000);
                        if let Some(pair) = char::from_u32(code) {
                            return Ok(pair);
                        }
                    }
                }
                // The second escape, if there was one, is a character of its own.
                self.at = after;
                *broken = true;
                char::REPLACEMENT_CHARACTER
            }
            _ => return Err(self.error(what!("转义写法不对", "not an escape"))),
        })
    }

    fn hex(&mut self) -> Result<u32, JsonError> {
        let mut code = 0_u32;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            let Some(digit) = digit else {
                return Err(self.error(what!("缺少四位十六进制数", "four hexadecimal digits are missing")));
            };
            code = code.wrapping_mul(16).wrapping_add(digit);
            self.step();
        }
        Ok(code)
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.step();
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn step(&mut self) {
        self.at = self.at.saturating_add(1);
    }

    fn take(&mut self, byte: u8) -> bool {
        let there = self.peek() == Some(byte);
        if there {
            self.step();
        }
        there
    }

    fn expect(&mut self, byte: u8, what: Phrase) -> Result<(), JsonError> {
        if self.take(byte) { Ok(()) } else { Err(self.error(what)) }
    }

    fn error(&self, what: Phrase) -> JsonError {
        JsonError {
            at: self.at.min(self.text.len()),
            what,
        }
    }
}
