//! What a setting can be: a count, a count for units and one for individuals, a choice, a list of words or of slugs.

use std::borrow::Cow;
use std::cell::OnceCell;

use crate::data::vocabulary::Entry;
use crate::facts::text::{Folded, Match, WordList};
use crate::model::phrase::Phrase;
use crate::model::value::Value;
use crate::policy::built_in::Source;

/// The shape of a setting's value, for reading, for messages and for the JSON Schema.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A whole number from 0 to this.
    Count(u16),
    /// The same, or an object with one for units and one for individuals.
    ByNature(u16),
    /// One of these slugs.
    Choice(&'static [&'static str]),
    /// A list of texts.
    Words,
    /// A list of slugs of this table.
    Slugs(&'static [Entry]),
}

/// The most characters in one word of a list.
pub const LONGEST_WORD: usize = 64;
/// The members of an object that tells units and individuals apart.
const UNIT: &str = "unit";
const INDIVIDUAL: &str = "individual";

impl Shape {
    /// What belongs there, for the message of a broken policy.
    pub fn expected(self) -> String {
        match self {
            Self::Count(most) => format!("a whole number, 0 to {most}"),
            Self::ByNature(most) => {
                format!(
                    "a whole number, 0 to {most}, or an object of such numbers with {UNIT:?}, {INDIVIDUAL:?} or both"
                )
            }
            Self::Choice(slugs) => {
                let quoted: Vec<String> = slugs.iter().map(|slug| format!("\"{slug}\"")).collect();
                format!("one of {}", quoted.join(", "))
            }
            Self::Words => format!("a list of texts of up to {LONGEST_WORD} characters"),
            Self::Slugs(_) => "a list of slugs of the vocabulary".into(),
        }
    }
}

/// Which layer set a value last, and where a built-in layer read it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Origin {
    pub(super) layer: usize,
    pub(super) source: Option<&'static Source>,
}

/// A value, and where it was set last.
#[derive(Clone, Copy, Debug)]
pub struct Setting<T> {
    /// What holds here.
    pub value: T,
    pub(crate) origin: Origin,
}

impl<T> Setting<T> {
    /// As it holds where no layer says anything.
    pub(super) const fn national(value: T) -> Self {
        let origin = Origin { layer: 0, source: None };
        Self { value, origin }
    }
}

impl<T> Setting<T> {
    /// Where it was set, without its value.
    pub fn origin(&self) -> Setting<()> {
        Setting {
            value: (),
            origin: self.origin,
        }
    }
}

impl Setting<Counts> {
    /// The one for units, or the one for individuals.
    pub fn of(&self, individual: bool) -> Setting<u16> {
        let Counts(unit, own) = self.value;
        (if individual { own } else { unit }).unwrap_or(Setting::national(0))
    }
}

impl Setting<Words> {
    /// Each word with the layer that set it, lowest layer first.
    pub fn each(&self) -> impl Iterator<Item = Setting<&str>> {
        self.value.words.iter().map(|word| Setting {
            value: word.value.as_ref(),
            origin: word.origin,
        })
    }
}

/// What a layer gives for a setting.
#[derive(Clone, Copy, Debug)]
pub enum Given<'a> {
    /// A built-in layer's own.
    BuiltIn(Word),
    /// A caller's, not yet looked at.
    Caller(&'a Value<'a>),
}

/// Any setting, for laying a value over it.
pub(super) trait Slot {
    /// Whether the value has the shape.
    fn lay(&mut self, given: Given<'_>, shape: Shape, origin: Origin) -> bool;
}

impl<T: Kind + Clone> Slot for Setting<T> {
    fn lay(&mut self, given: Given<'_>, shape: Shape, origin: Origin) -> bool {
        let value = match given {
            Given::BuiltIn(word) => T::built_in(word, shape),
            Given::Caller(value) => T::read(value, shape),
        };
        let Some(value) = value else { return false };
        *self = Self {
            value: value.over(&self.value, origin),
            origin,
        };
        true
    }
}

/// The value of a built-in setting.
#[derive(Clone, Copy, Debug)]
pub enum Word {
    /// A count.
    Count(u16),
    /// A count for units alone.
    Unit(u16),
    /// A count for individuals alone.
    Individual(u16),
    /// A choice.
    Slug(&'static str),
    /// Words separated by spaces.
    Words(&'static str),
}

impl Word {
    /// As a caller's policy would hold it.
    pub fn value(self) -> Value<'static> {
        let count = |number| Value::Number(f64::from(number));
        match self {
            Self::Count(number) => count(number),
            Self::Unit(number) => Value::Object(vec![(UNIT.into(), count(number))]),
            Self::Individual(number) => Value::Object(vec![(INDIVIDUAL.into(), count(number))]),
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
    fn over(self, _below: &Self, _origin: Origin) -> Self {
        self
    }
}

fn count(value: &Value, most: u16) -> Option<u16> {
    match value {
        // The cast is exact: whole and in range.
        Value::Number(number) if number.fract() == 0.0 && (0.0..=f64::from(most)).contains(number) => {
            Some(*number as u16)
        }
        _ => None,
    }
}

impl Kind for u16 {
    fn read(value: &Value, shape: Shape) -> Option<Self> {
        match shape {
            Shape::Count(most) => count(value, most),
            _ => None,
        }
    }
}

/// A count for units and one for individuals; a layer may set either or both.
#[derive(Clone, Copy, Debug)]
pub struct Counts(Option<Setting<u16>>, Option<Setting<u16>>);

impl Counts {
    /// The same for both.
    pub(super) const fn both(number: u16) -> Self {
        Self(Some(Setting::national(number)), Some(Setting::national(number)))
    }
}

impl Kind for Counts {
    fn read(value: &Value, shape: Shape) -> Option<Self> {
        let Shape::ByNature(most) = shape else { return None };
        let Value::Object(members) = value else {
            return count(value, most).map(Self::both);
        };
        let mut counts = Self(None, None);
        for (name, value) in members {
            let half = match name.as_ref() {
                _ if *value == Value::Missing => continue,
                UNIT => &mut counts.0,
                INDIVIDUAL => &mut counts.1,
                _ => return None,
            };
            *half = Some(Setting::national(count(value, most)?));
        }
        (counts.0.is_some() || counts.1.is_some()).then_some(counts)
    }

    fn over(self, below: &Self, origin: Origin) -> Self {
        let half = |own: Option<Setting<u16>>, below| own.map(|own| Setting { origin, ..own }).or(below);
        Self(half(self.0, below.0), half(self.1, below.1))
    }
}

/// Words, or slugs, that layers add to each other.
#[derive(Clone, Debug, Default)]
pub struct Words {
    words: Vec<Setting<Cow<'static, str>>>,
    /// Prepared when the first name is searched; most filings ask for few of the lists.
    prepared: OnceCell<WordList>,
}

impl Words {
    fn new(words: Vec<Setting<Cow<'static, str>>>) -> Self {
        let prepared = OnceCell::new();
        Self { words, prepared }
    }

    /// Words separated by blanks.
    pub(super) fn of(words: &'static str) -> Self {
        let national = |word| Setting::national(Cow::Borrowed(word));
        Self::new(words.split_ascii_whitespace().map(national).collect())
    }

    /// Every word in a name, with its place in the list; of a word that several layers list, the place in the highest.
    pub fn find(&self, name: &Folded) -> Vec<(usize, Match)> {
        let mut found = self.prepared.get_or_init(|| WordList::new(self.iter())).find(name);
        found.dedup_by(|higher, lower| {
            let same = higher.1.span == lower.1.span;
            lower.0 = if same { higher.0 } else { lower.0 };
            same
        });
        found
    }

    /// The words, lowest layer first.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|word| word.value.as_ref())
    }

    /// No layer says any.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}

impl Kind for Words {
    fn read(value: &Value, shape: Shape) -> Option<Self> {
        let Value::List(items) = value else { return None };
        let word = |item: &Value| {
            let word = item.as_text()?;
            let known = match shape {
                Shape::Slugs(table) => table.iter().any(|entry| entry.slug == word),
                _ => !word.trim().is_empty() && word.chars().count() <= LONGEST_WORD,
            };
            known.then(|| Setting::national(Cow::Owned(word.to_owned())))
        };
        items.iter().map(word).collect::<Option<_>>().map(Self::new)
    }

    fn built_in(word: Word, _: Shape) -> Option<Self> {
        let Word::Words(words) = word else { return None };
        Some(Self::of(words))
    }

    fn over(self, below: &Self, origin: Origin) -> Self {
        let own = self.words.into_iter().map(|word| Setting { origin, ..word });
        Self::new(below.words.iter().cloned().chain(own).collect())
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
