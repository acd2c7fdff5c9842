//! Report types to compact JSON, byte for byte what `JSON.stringify` makes of the same object in JavaScript.

use super::first_special;
use serde::ser::{self, Impossible, Serialize};
use std::fmt::{self, Write as _};

/// Compact JSON text.
pub fn write<T: Serialize>(value: &T) -> String {
    let mut text = String::new();
    write_to(&mut text, value);
    text
}

/// Appends compact JSON text. A type that JSON has no form for (none of the report types) is written as `null`.
pub fn write_to<T: Serialize>(text: &mut String, value: &T) {
    let start = text.len();
    if value.serialize(Writer { text }).is_err() {
        text.truncate(start);
        text.push_str("null");
    }
}

/// JSON has no form for it.
#[derive(Debug)]
struct Unwritable;

impl fmt::Display for Unwritable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no JSON form")
    }
}

impl std::error::Error for Unwritable {}

impl ser::Error for Unwritable {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

struct Writer<'a> {
    text: &'a mut String,
}

impl Writer<'_> {
    fn display(self, value: impl fmt::Display) -> Result<(), Unwritable> {
        write!(self.text, "{value}").map_err(|_| Unwritable)
    }
}

fn quote(text: &mut String, content: &str) {
    text.push('"');
    let mut rest = content;
    loop {
        let (plain, special) = rest
            .split_at_checked(first_special(rest.as_bytes()))
            .unwrap_or((rest, ""));
        text.push_str(plain);
        let mut chars = special.chars();
        let Some(char) = chars.next() else { break };
        escape(text, char);
        rest = chars.as_str();
    }
    text.push('"');
}

fn escape(text: &mut String, char: char) {
    match char {
        '"' => text.push_str("\\\""),
        '\\' => text.push_str("\\\\"),
        '\u{8}' => text.push_str("\\b"),
        '\u{c}' => text.push_str("\\f"),
        '\n' => text.push_str("\\n"),
        '\r' => text.push_str("\\r"),
        '\t' => text.push_str("\\t"),
        _ => {
            text.push_str("\\u00");
            for shift in [4_u32, 0] {
                let digit = u32::from(char).wrapping_shr(shift) & 0xf;
                text.push(char::from_digit(digit, 16).unwrap_or('0'));
            }
        }
    }
}

macro_rules! displayed {
    ($($method:ident: $type:ty),*) => {
        $(fn $method(self, value: $type) -> Result<(), Unwritable> { self.display(value) })*
    };
}

impl<'a> ser::Serializer for Writer<'a> {
    type Ok = ();
    type Error = Unwritable;
    type SerializeSeq = Entries<'a>;
    type SerializeTuple = Entries<'a>;
    type SerializeTupleStruct = Impossible<(), Unwritable>;
    type SerializeTupleVariant = Impossible<(), Unwritable>;
    type SerializeMap = Entries<'a>;
    type SerializeStruct = Entries<'a>;
    type SerializeStructVariant = Impossible<(), Unwritable>;

    displayed!(
        serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64
    );

    fn serialize_f32(self, value: f32) -> Result<(), Unwritable> {
        self.serialize_f64(f64::from(value))
    }

    fn serialize_f64(self, value: f64) -> Result<(), Unwritable> {
        if value.is_finite() {
            self.display(value)
        } else {
            self.serialize_unit()
        }
    }

    fn serialize_char(self, value: char) -> Result<(), Unwritable> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Result<(), Unwritable> {
        quote(self.text, value);
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), Unwritable> {
        Err(Unwritable)
    }

    fn serialize_none(self) -> Result<(), Unwritable> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Unwritable> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Unwritable> {
        self.text.push_str("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Unwritable> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Unwritable> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Unwritable> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Unwritable> {
        Err(Unwritable)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Entries<'a>, Unwritable> {
        Ok(Entries::open(self.text, '[', ']'))
    }

    fn serialize_tuple(self, _: usize) -> Result<Entries<'a>, Unwritable> {
        Ok(Entries::open(self.text, '[', ']'))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Entries<'a>, Unwritable> {
        Ok(Entries::open(self.text, '{', '}'))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Entries<'a>, Unwritable> {
        Ok(Entries::open(self.text, '{', '}'))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Unwritable> {
        Err(Unwritable)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unwritable> {
        Err(Unwritable)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Unwritable> {
        Err(Unwritable)
    }
}

/// A list or object being written.
struct Entries<'a> {
    text: &'a mut String,
    close: char,
    first: bool,
}

impl<'a> Entries<'a> {
    fn open(text: &'a mut String, open: char, close: char) -> Self {
        text.push(open);
        Self {
            text,
            close,
            first: true,
        }
    }

    fn next(&mut self) -> Writer<'_> {
        if !self.first {
            self.text.push(',');
        }
        self.first = false;
        Writer { text: self.text }
    }

    fn value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.text.push(':');
        value.serialize(Writer { text: self.text })
    }

    fn close(self) -> Result<(), Unwritable> {
        self.text.push(self.close);
        Ok(())
    }
}

impl ser::SerializeSeq for Entries<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        value.serialize(self.next())
    }

    fn end(self) -> Result<(), Unwritable> {
        self.close()
    }
}

impl ser::SerializeTuple for Entries<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        value.serialize(self.next())
    }

    fn end(self) -> Result<(), Unwritable> {
        self.close()
    }
}

impl ser::SerializeMap for Entries<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unwritable> {
        key.serialize(self.next())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.value(value)
    }

    fn end(self) -> Result<(), Unwritable> {
        self.close()
    }
}

impl ser::SerializeStruct for Entries<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Unwritable> {
        // A name of Rust needs no escape.
        let text = self.next().text;
        text.push('"');
        text.push_str(name);
        text.push('"');
        self.value(value)
    }

    fn end(self) -> Result<(), Unwritable> {
        self.close()
    }
}
