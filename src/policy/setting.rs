//! What a setting can be: a count, a choice, a list of words.

use std::borrow::Cow;

use crate::phrase::Phrase;
use crate::value::Value;

/// The shape of a setting's value, for reading, for messages and for the JSON Schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A whole number from 0 to this.
    Count(u16),
    /// One of these slugs.
    Choice(&'static [&'static str]),
    /// A list of texts.
    Words,
}

/// The most characters in one word of a list.
const LONGEST_WORD: usize = 64;

impl Shape {
    /// What belongs there, for the message of a broken policy.
    pub fn expected(self) -> String {
        match self {
            Self::Count(most) => format!("a whole number, 0 to {most}"),
            Self::Choice(slugs) => {
                let quoted: Vec<String> = slugs.iter().map(|slug| format!("\"{slug}\"")).collect();
                format!("one of {}", quoted.join(", "))
            }
            Self::Words => format!("a list of texts of up to {LONGEST_WORD} characters"),
        }
    }
}

/// The value of a built-in setting.
#[derive(Clone, Copy, Debug)]
pub enum Word {
    /// A count.
    Count(u16),
    /// A choice.
    Slug(&'static str),
    /// Words separated by spaces.
    Words(&'static str),
}

impl Word {
    /// As a caller's policy would hold it.
    pub fn value(self) -> Value {
        match self {
            Self::Count(number) => Value::Number(f64::from(number)),
            Self::Slug(slug) => Value::text(slug.into(), false),
            Self::Words(words) => Value::List(words.split(' ').map(|word| Value::text(word.into(), false)).collect()),
        }
    }
}

/// A setting, as the vocabulary and the JSON Schema list it.
#[derive(Clone, Copy, Debug)]
pub struct About {
    /// Its name in a policy.
    pub name: &'static str,
    /// What it decides.
    pub title: Phrase,
    /// What its value can be.
    pub shape: Shape,
}

/// A type that a setting's value can have.
pub trait Kind: Sized {
    /// The value a caller gave, where it has the shape.
    fn read(value: &Value, shape: Shape) -> Option<Self>;

    /// A built-in value.
    fn built_in(word: Word, shape: Shape) -> Option<Self> {
        Self::read(&word.value(), shape)
    }

    /// Lays it over what lower layers said; most replace it.
    fn over(self, _below: Self) -> Self {
        self
    }
}

impl Kind for u16 {
    fn read(value: &Value, shape: Shape) -> Option<Self> {
        match (value, shape) {
            // The cast is exact: whole and in range.
            (Value::Number(number), Shape::Count(most))
                if number.fract() == 0.0 && (0.0..=f64::from(most)).contains(number) =>
            {
                Some(*number as Self)
            }
            _ => None,
        }
    }
}

/// Words that layers add to each other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words(Vec<Cow<'static, str>>);

impl Words {
    /// The words, lowest layer first.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(Cow::as_ref)
    }
}

impl Kind for Words {
    fn read(value: &Value, _: Shape) -> Option<Self> {
        let Value::List(items) = value else { return None };
        let word = |item: &Value| {
            let word = item.as_text()?;
            (!word.trim().is_empty() && word.chars().count() <= LONGEST_WORD).then(|| Cow::Owned(word.to_owned()))
        };
        items.iter().map(word).collect::<Option<_>>().map(Self)
    }

    fn built_in(word: Word, _: Shape) -> Option<Self> {
        let Word::Words(words) = word else { return None };
        Some(Self(words.split(' ').map(Cow::Borrowed).collect()))
    }

    fn over(mut self, mut below: Self) -> Self {
        below.0.append(&mut self.0);
        below
    }
}

/// An enum that is one of several slugs.
macro_rules! choices {
    ($($(#[$doc:meta])* $name:ident { $($(#[$says:meta])* $variant:ident $slug:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$says])* $variant,)* }

        impl $name {
            /// The slugs, in order.
            pub const SHAPE: Shape = Shape::Choice(&[$($slug),*]);
        }

        impl Kind for $name {
            fn read(value: &Value, _: Shape) -> Option<Self> {
                match value.as_text()? {
                    $($slug => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }
    )*};
}
pub(super) use choices;
