//! RFC 8259 text to a [`Value`]. Same acceptance as `JSON.parse`, with one leave: invalid UTF-8 is an error at its byte.

use super::{fault, first_special, number};
use crate::model::phrase::Phrase;
use crate::model::value::{MAX_DEPTH, MAX_VALUES, Members, Unread, Value, too_many};
use std::borrow::Cow;

/// Where and why the text is not JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JsonError {
    /// Byte offset from the start of the text.
    pub at: usize,
    /// What was wrong there.
    pub what: Phrase,
}

/// Reads one JSON value that fills the whole input.
pub fn read(input: &[u8]) -> Result<Value<'_>, JsonError> {
    let text = std::str::from_utf8(input).map_err(|error| JsonError {
        at: error.valid_up_to(),
        what: fault::NOT_UTF_8,
    })?;
    let mut reader = Reader::new(text, false);
    let value = reader.value()?;
    reader.space();
    if reader.at == text.len() {
        Ok(value)
    } else {
        Err(reader.error(fault::TRAILING))
    }
}

/// The value of a member of the object that a text consists of, as it was written; the text was read before.
pub fn member<'a>(input: &'a [u8], name: &str) -> Option<&'a str> {
    let text = std::str::from_utf8(input).ok()?;
    let mut reader = Reader::new(text, false);
    reader.space();
    // Its brace, and then its commas.
    while matches!(reader.peek(), Some(b'{' | b',')) {
        reader.step();
        reader.space();
        let found = reader.name().ok()?;
        reader.space();
        let start = reader.at;
        reader.value().ok()?;
        if found == name {
            return text.get(start..reader.at);
        }
        reader.space();
    }
    None
}

/// Values written one after the other by `js/door.js`: JSON, and a mark where JSON has no form.
pub struct Door<'a>(Reader<'a>);

impl<'a> Door<'a> {
    /// Before the first value.
    pub fn new(text: &'a str) -> Self {
        Self(Reader::new(text, true))
    }

    /// The next value; past the last, and in a text that `js/door.js` did not write, nothing.
    pub fn next_value(&mut self) -> Value<'a> {
        self.0.values = 0;
        self.0.value().unwrap_or(Value::Missing)
    }
}

/// Most objects of a filing have fewer members, and most values lie less deep: their room need not grow.
const USUAL_MEMBERS: usize = 12;
const USUAL_DEPTH: usize = 8;

/// A list or object whose end has not been reached.
enum Open<'a> {
    List(Vec<Value<'a>>),
    Object(Members<'a>, Cow<'a, str>, Names),
    /// Deeper than [`MAX_DEPTH`], or past a limit: followed for its syntax only.
    Skipped {
        object: bool,
        why: Unread,
    },
}

impl<'a> Open<'a> {
    fn put(&mut self, value: Value<'a>) {
        match self {
            Self::List(values) => values.push(value),
            Self::Object(members, name, names) => {
                let known = match names.is_new(name) {
                    true => None,
                    false => members.iter_mut().find(|(known, _)| known == name),
                };
                match known {
                    Some(member) => member.1 = value,
                    None => members.push((std::mem::take(name), value)),
                }
            }
            Self::Skipped { .. } => {}
        }
    }

    fn is_object(&self) -> bool {
        match self {
            Self::List(_) => false,
            Self::Object(..) => true,
            Self::Skipped { object, .. } => *object,
        }
    }

    fn close(self) -> Value<'a> {
        match self {
            Self::List(values) => Value::list(values),
            Self::Object(members, ..) => Value::object(members),
            Self::Skipped { why, .. } => Value::Unread(why),
        }
    }
}

/// One bit for every name that an object has had, by its length and its ends: most objects have each name once, and need not be searched.
#[derive(Clone, Copy, Default)]
struct Names(u64);

impl Names {
    /// Whether the name is surely none of those before.
    fn is_new(&mut self, name: &str) -> bool {
        let bytes = name.as_bytes();
        let end = |byte: Option<&u8>| u32::from(byte.copied().unwrap_or(0));
        let mixed = end(bytes.first()).wrapping_mul(7) ^ end(bytes.last()).wrapping_mul(3) ^ bytes.len() as u32;
        let bit = 1_u64.wrapping_shl(mixed);
        let is_new = self.0 & bit == 0;
        self.0 |= bit;
        is_new
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    values: usize,
    /// Whether the marks of the door are read.
    marks: bool,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, marks: bool) -> Self {
        Self {
            text,
            at: 0,
            values: 0,
            marks,
        }
    }

    /// One value, without recursion.
    fn value(&mut self) -> Result<Value<'a>, JsonError> {
        self.space();
        if !matches!(self.peek(), Some(b'{' | b'[')) {
            self.values = self.values.saturating_add(1);
            return self.scalar();
        }
        // Each with the number of values read before it, to which the count returns when it is not kept.
        let mut open: Vec<(Open<'a>, usize)> = Vec::with_capacity(USUAL_DEPTH);
        loop {
            let Some(value) = self.begin(&mut open)? else { continue };
            if let Some(whole) = self.put(value, &mut open)? {
                return Ok(whole);
            }
        }
    }

    /// Puts a finished value into what encloses it, which may finish that in turn; returns the outermost.
    fn put(&mut self, mut value: Value<'a>, open: &mut Vec<(Open<'a>, usize)>) -> Result<Option<Value<'a>>, JsonError> {
        while let Some((enclosing, _)) = open.last_mut() {
            enclosing.put(value);
            if self.goes_on(enclosing)? {
                return Ok(None);
            }
            let Some((finished, before)) = open.pop() else {
                return Ok(Some(Value::Missing));
            };
            value = finished.close();
            if matches!(value, Value::Unread(_)) {
                self.values = before;
            }
        }
        Ok(Some(value))
    }

    /// Reads a whole scalar or an empty list or object; or opens one with entries and returns `None`.
    fn begin(&mut self, open: &mut Vec<(Open<'a>, usize)>) -> Result<Option<Value<'a>>, JsonError> {
        self.space();
        self.values = self.values.saturating_add(1);
        let too_large = (self.values > MAX_VALUES).then_some(Unread::TooLarge);
        let skipped = too_large.or((open.len() >= MAX_DEPTH).then_some(Unread::TooDeep));
        let opened = match self.peek() {
            Some(b'{') => {
                self.step();
                self.space();
                if self.take(b'}') {
                    return Ok(Some(too_large.map_or(Value::Object(Vec::new()), Value::Unread)));
                }
                let name = self.name()?;
                match skipped {
                    Some(why) => Open::Skipped { object: true, why },
                    None => Open::Object(Vec::with_capacity(USUAL_MEMBERS), name, Names::default()),
                }
            }
            Some(b'[') => {
                self.step();
                self.space();
                if self.take(b']') {
                    return Ok(Some(too_large.map_or(Value::List(Vec::new()), Value::Unread)));
                }
                match skipped {
                    Some(why) => Open::Skipped { object: false, why },
                    None => Open::List(Vec::new()),
                }
            }
            _ => {
                let value = self.scalar()?;
                return Ok(Some(too_large.map_or(value, Value::Unread)));
            }
        };
        open.push((opened, self.values));
        Ok(None)
    }

    /// Whether another entry follows; reads its name, or the end of what is open.
    fn goes_on(&mut self, open: &mut Open<'a>) -> Result<bool, JsonError> {
        self.space();
        let more = self.take(b',');
        match (open.is_object(), more) {
            (true, true) => {
                self.space();
                let name = self.name()?;
                if let Open::Object(members, next, _) = open {
                    *next = name;
                    if let Some(why) = too_many(members.len()) {
                        *open = Open::Skipped { object: true, why };
                    }
                }
            }
            (true, false) => self.expect(b'}', fault::OBJECT_END)?,
            (false, true) => {}
            (false, false) => self.expect(b']', fault::LIST_END)?,
        }
        Ok(more)
    }

    fn name(&mut self) -> Result<Cow<'a, str>, JsonError> {
        if self.peek() != Some(b'"') {
            return Err(self.error(fault::MEMBER_NAME));
        }
        let (name, _) = self.string()?;
        self.space();
        self.expect(b':', fault::COLON)?;
        Ok(name)
    }

    fn scalar(&mut self) -> Result<Value<'a>, JsonError> {
        match self.peek() {
            Some(b'"') => self.string().map(|(content, broken)| Value::text(content, broken)),
            Some(b't') => self.word("true", Value::Bool(true)),
            Some(b'f') => self.word("false", Value::Bool(false)),
            Some(b'n') => self.word("null", Value::Null),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b'!') if self.marks => self.mark(),
            Some(_) => Err(self.error(fault::VALUE)),
            None => Err(self.error(fault::END)),
        }
    }

    /// What JSON has no form for; see `js/door.js`.
    fn mark(&mut self) -> Result<Value<'a>, JsonError> {
        self.step();
        let letter = self.peek();
        self.step();
        Ok(match letter {
            Some(b'u') => Value::Missing,
            Some(b'n') => Value::Number(f64::NAN),
            Some(b't') => Value::Unread(Unread::Threw),
            Some(b'd') => Value::Unread(Unread::TooDeep),
            Some(b'v') => Value::Unread(Unread::TooLarge),
            Some(b'x') => Value::Unread(Unread::LongText(self.count()?)),
            Some(b'l') => Value::Unread(Unread::LongFiling(self.count()?)),
            Some(b'e') => Value::Unread(Unread::ManyEntries(self.count()?)),
            Some(b'f') => Value::Unread(Unread::Foreign("function")),
            Some(b's') => Value::Unread(Unread::Foreign("symbol")),
            Some(b'b') => Value::Unread(Unread::Foreign("bigint")),
            Some(b'o') => Value::Unread(Unread::Foreign("object")),
            _ => return Err(self.error(fault::VALUE)),
        })
    }

    fn count(&mut self) -> Result<u32, JsonError> {
        match self.number()? {
            // Negative and fractional numbers are never written here.
            Value::Number(count) => Ok(count as u32),
            _ => Ok(0),
        }
    }

    fn word(&mut self, word: &str, value: Value<'a>) -> Result<Value<'a>, JsonError> {
        if self.text.get(self.at..).is_some_and(|rest| rest.starts_with(word)) {
            self.at = self.at.saturating_add(word.len());
            Ok(value)
        } else {
            Err(self.error(fault::VALUE))
        }
    }

    fn number(&mut self) -> Result<Value<'a>, JsonError> {
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
            return Err(self.error(fault::DIGIT));
        }
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.step();
        }
        Ok(())
    }

    /// A text borrows from the input unless it holds an escape.
    fn string(&mut self) -> Result<(Cow<'a, str>, bool), JsonError> {
        self.step();
        let plain = self.plain();
        if self.take(b'"') {
            return Ok((Cow::Borrowed(plain), false));
        }
        self.string_from(plain)
    }

    /// A text with an escape after what is plain at its beginning.
    fn string_from(&mut self, plain: &'a str) -> Result<(Cow<'a, str>, bool), JsonError> {
        let mut content = Cow::Borrowed(plain);
        let mut broken = false;
        loop {
            match self.peek() {
                Some(b'"') => {
                    self.step();
                    return Ok((content, broken));
                }
                Some(b'\\') => {
                    self.step();
                    let char = self.escape(&mut broken)?;
                    let content = content.to_mut();
                    content.push(char);
                    content.push_str(self.plain());
                }
                Some(_) => {
                    return Err(self.error(fault::CONTROL));
                }
                None => return Err(self.error(fault::QUOTE)),
            }
        }
    }

    /// The text up to the next quote, escape or control character.
    fn plain(&mut self) -> &'a str {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let length = first_special(rest.as_bytes());
        self.at = self.at.saturating_add(length);
        rest.get(..length).unwrap_or_default()
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
                if self.take(b'\\') && self.take(b'u') {
                    let second = self.hex()?;
                    // Two second halves make no character.
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
            _ => return Err(self.error(fault::ESCAPE)),
        })
    }

    fn hex(&mut self) -> Result<u32, JsonError> {
        let mut code = 0_u32;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            let Some(digit) = digit else {
                return Err(self.error(fault::HEXADECIMAL));
            };
            code = code.wrapping_mul(16).wrapping_add(digit);
            self.step();
        }
        Ok(code)
    }

    #[inline]
    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.step();
        }
    }

    #[inline]
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    #[inline]
    fn step(&mut self) {
        self.at = self.at.saturating_add(1);
    }

    #[inline]
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
