//! Report types to compact JSON, byte for byte what `JSON.stringify` makes of the same object in JavaScript.

use super::first_special;
use serde::ser::{self, Impossible, Serialize};
/// JSON has no form for it.
use std::fmt::Error as Unwritable;

/// Compact JSON text.
pub fn write<T: Serialize>(value: &T) -> String {
    let mut text = Vec::new();
    write_to(&mut text, value);
    String::from_utf8(text).unwrap_or_default()
}

/// Appends compact JSON text, in UTF-8. A type that JSON has no form for (none of the report types) is written as `null`.
pub fn write_to<T: Serialize>(text: &mut Vec<u8>, value: &T) {
    let start = text.len();
    if value.serialize(Writer { text }).is_err() {
        text.truncate(start);
        text.extend_from_slice(b"null");
    }
}

struct Writer<'a> {
    text: &'a mut Vec<u8>,
}

impl Writer<'_> {
    fn plain(self, word: &str) -> Result<(), Unwritable> {
        self.text.extend_from_slice(word.as_bytes());
        Ok(())
    }
}

fn quote(text: &mut Vec<u8>, content: &[u8]) {
    text.push(b'"');
    let mut rest = content;
    loop {
        let (plain, special) = rest.split_at_checked(first_special(rest)).unwrap_or((rest, b""));
        text.extend_from_slice(plain);
        let Some((byte, after)) = special.split_first() else {
            break;
        };
        escape(text, *byte);
        rest = after;
    }
    text.push(b'"');
}

fn escape(text: &mut Vec<u8>, byte: u8) {
    let letter = match byte {
        b'"' | b'\\' => byte,
        0x8 => b'b',
        0xc => b'f',
        b'\n' => b'n',
        b'\r' => b'r',
        b'\t' => b't',
        _ => {
            let digit = |number: u8| char::from_digit(number.into(), 16).unwrap_or('0') as u8;
            text.extend_from_slice(&[b'\\', b'u', b'0', b'0', digit(byte.wrapping_shr(4)), digit(byte & 0xf)]);
            return;
        }
    };
    text.extend_from_slice(&[b'\\', letter]);
}

macro_rules! displayed {
    ($($method:ident: $type:ty),*) => {
        $(fn $method(self, value: $type) -> Result<(), Unwritable> { self.plain(&value.to_string()) })*
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

    fn serialize_bool(self, value: bool) -> Result<(), Unwritable> {
        self.plain(if value { "true" } else { "false" })
    }

    displayed!(
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64
    );

    fn serialize_f32(self, value: f32) -> Result<(), Unwritable> {
        self.serialize_f64(f64::from(value))
    }

    fn serialize_f64(self, value: f64) -> Result<(), Unwritable> {
        if value.is_finite() {
            self.plain(&value.to_string())
        } else {
            self.serialize_unit()
        }
    }

    fn serialize_char(self, value: char) -> Result<(), Unwritable> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Result<(), Unwritable> {
        quote(self.text, value.as_bytes());
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
        self.plain("null")
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
        Ok(Entries::open(self.text, b'[', b']'))
    }

    fn serialize_tuple(self, _: usize) -> Result<Entries<'a>, Unwritable> {
        Ok(Entries::open(self.text, b'[', b']'))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Entries<'a>, Unwritable> {
        Ok(Entries::open(self.text, b'{', b'}'))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Entries<'a>, Unwritable> {
        Ok(Entries::open(self.text, b'{', b'}'))
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
    text: &'a mut Vec<u8>,
    close: u8,
    first: bool,
}

impl<'a> Entries<'a> {
    fn open(text: &'a mut Vec<u8>, open: u8, close: u8) -> Self {
        text.push(open);
        Self {
            text,
            close,
            first: true,
        }
    }

    fn next(&mut self) -> Writer<'_> {
        if !self.first {
            self.text.push(b',');
        }
        self.first = false;
        Writer { text: self.text }
    }

    fn value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.text.push(b':');
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
        text.push(b'"');
        text.extend_from_slice(name.as_bytes());
        text.extend_from_slice(b"\":");
        value.serialize(Writer { text: self.text })
    }

    fn end(self) -> Result<(), Unwritable> {
        self.close()
    }
}
