//! Anything a caller may hand over, as one plain tree: whatever JavaScript or JSON held, within limits, and nothing that can still throw.

use crate::model::json::JsonError;
use crate::model::utf16::utf16_len;
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use std::borrow::Cow;

/// Longest text that is read, in UTF-16 code units. The longest field of the official form holds 1,024.
pub const MAX_TEXT: u32 = 10_000;
/// Longest JSON text of one filing that is read, in bytes.
pub const MAX_FILING: usize = 1 << 20;
/// Most entries read of one list or one object.
pub const MAX_ENTRIES: usize = 500;
/// Deepest nesting read; the deepest value of a filing lies at 8.
pub const MAX_DEPTH: usize = 16;
/// Most values read in all.
pub const MAX_VALUES: usize = 50_000;

/// One value, read whole; names and texts may lie in what was read.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// JavaScript's `undefined`, or a member that is not there.
    Missing,
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// Any number, NaN and infinities included.
    Number(f64),
    /// Text of at most [`MAX_TEXT`] units.
    Text(Text<'a>),
    /// A list of at most [`MAX_ENTRIES`] values.
    List(Vec<Value<'a>>),
    /// An object's own members, in the order they came, each name once.
    Object(Members<'a>),
    /// Something that was looked at but not read.
    Unread(Unread),
}

/// Members of an object by name.
pub type Members<'a> = Vec<(Cow<'a, str>, Value<'a>)>;

/// Text, and whether all of it could be carried over.
#[derive(Clone, Debug, PartialEq)]
pub struct Text<'a> {
    /// The text; a lone surrogate stands as U+FFFD, which takes as many UTF-16 units.
    pub content: Cow<'a, str>,
    /// It held lone surrogates.
    pub broken: bool,
}

/// Why a value was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// A text of so many UTF-16 units.
    LongText(u32),
    /// A filing whose JSON text has so many bytes.
    LongFiling(u32),
    /// A list or object of so many entries.
    ManyEntries(u32),
    /// Nested deeper than [`MAX_DEPTH`], or inside itself.
    TooDeep,
    /// The filing as a whole holds more than [`MAX_VALUES`] values.
    TooLarge,
    /// Reading it threw an error (a getter, a proxy).
    Threw,
    /// The check itself broke off before it had a result.
    BrokeOff,
    /// A function, symbol, BigInt, Map, Set and the like; the word says which.
    Foreign(&'static str),
    /// The text was to be JSON and is not.
    NotJson(JsonError),
}

impl<'a> Value<'a> {
    /// Text within the limits.
    pub fn text(content: Cow<'a, str>, broken: bool) -> Self {
        // A text has no more UTF-16 units than bytes.
        if content.len() > MAX_TEXT as usize {
            let length = utf16_len(&content);
            if length > MAX_TEXT {
                return Self::Unread(Unread::LongText(length));
            }
        }
        Self::Text(Text { content, broken })
    }

    /// A list within the limits.
    pub fn list(values: Vec<Value<'a>>) -> Self {
        match too_many(values.len()) {
            Some(unread) => Self::Unread(unread),
            None => Self::List(values),
        }
    }

    /// An object within the limits.
    pub fn object(members: Members<'a>) -> Self {
        match too_many(members.len()) {
            Some(unread) => Self::Unread(unread),
            None => Self::Object(members),
        }
    }

    /// The same, with names and texts of its own.
    pub fn into_owned(self) -> Value<'static> {
        match self {
            Self::Missing => Value::Missing,
            Self::Null => Value::Null,
            Self::Bool(truth) => Value::Bool(truth),
            Self::Number(number) => Value::Number(number),
            Self::Text(Text { content, broken }) => Value::Text(Text {
                content: Cow::Owned(content.into_owned()),
                broken,
            }),
            Self::List(values) => Value::List(values.into_iter().map(Value::into_owned).collect()),
            Self::Object(members) => {
                let owned =
                    |(name, value): (Cow<'_, str>, Value<'_>)| (Cow::Owned(name.into_owned()), value.into_owned());
                Value::Object(members.into_iter().map(owned).collect())
            }
            Self::Unread(unread) => Value::Unread(unread),
        }
    }

    /// The member of this name, when this is an object that has it.
    pub fn member(&self, name: &str) -> Option<&Value<'a>> {
        match self {
            Self::Object(members) => members
                .iter()
                .rev()
                .find(|(key, _)| key == name)
                .map(|(_, value)| value),
            _ => None,
        }
    }

    /// The text, when this is text.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(&text.content),
            _ => None,
        }
    }

    /// The entries, when this is a list.
    pub fn as_list(&self) -> Option<&[Value<'a>]> {
        match self {
            Self::List(values) => Some(values),
            _ => None,
        }
    }
}

/// Past [`MAX_ENTRIES`] nothing of a list or object is read.
pub fn too_many(entries: usize) -> Option<Unread> {
    (entries > MAX_ENTRIES).then(|| Unread::ManyEntries(u32::try_from(entries).unwrap_or(u32::MAX)))
}

/// As JSON has it; what JSON has no form for comes out as null.
impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Missing | Self::Null | Self::Unread(_) => serializer.serialize_unit(),
            Self::Bool(truth) => serializer.serialize_bool(*truth),
            Self::Number(number) => serializer.serialize_f64(*number),
            Self::Text(text) => serializer.serialize_str(&text.content),
            Self::List(values) => {
                let mut list = serializer.serialize_seq(Some(values.len()))?;
                values.iter().try_for_each(|value| list.serialize_element(value))?;
                list.end()
            }
            Self::Object(members) => {
                let mut object = serializer.serialize_map(Some(members.len()))?;
                members
                    .iter()
                    .try_for_each(|(name, value)| object.serialize_entry(name, value))?;
                object.end()
            }
        }
    }
}
