//! What a setting can be: a count, a count for units and one for individuals, a choice, a list of words or of slugs.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::marker::PhantomData;
use std::rc::Rc;

use crate::facts::text::{Folded, Match, WordList};
use crate::model::phrase::Phrase;
use crate::model::value::Value;
use crate::policy::SETTINGS;
use crate::policy::built_in::{BuiltInSetting, Source};

/// A setting, as the vocabulary and the JSON Schema list it.
#[derive(Debug)]
pub struct About {
    /// Its name in a policy.
    pub name: &'static str,
    /// What it decides.
    pub title: Phrase,
    /// What its value can be.
    pub shape: Shape,
    /// What holds where no layer says anything.
    pub(super) national: Given<'static>,
}

/// The shape of a setting's value, for reading, for messages and for the JSON Schema.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A whole number from 0 to this.
    Count(u16),
    /// The same, or an object with one for units and one for individuals.
    ByNature(u16),
    /// One of these slugs; the number of the one that asks least.
    Choice(&'static [&'static str], u16),
    /// A list of texts.
    Words,
    /// A list of slugs of this table.
    Slugs(&'static [Phrase]),
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
                    "a whole number, 0 to {most}, or an object of such numbers with \"{UNIT}\", \"{INDIVIDUAL}\" or both"
                )
            }
            Self::Choice(slugs, _) => {
                let quoted: Vec<String> = slugs.iter().map(|slug| format!("\"{slug}\"")).collect();
                format!("one of {}", quoted.join(", "))
            }
            Self::Words => format!("a list of texts of up to {LONGEST_WORD} characters"),
            Self::Slugs(_) => "a list of slugs of the vocabulary".into(),
        }
    }

    /// The slugs of a choice.
    pub(super) fn slugs(self) -> &'static [&'static str] {
        match self {
            Self::Choice(slugs, _) => slugs,
            _ => &[],
        }
    }

    /// The value a caller gave, where it has the shape.
    pub(super) fn read<'a>(self, value: &'a Value<'_>) -> Option<Given<'a>> {
        match self {
            Self::Count(most) => count(value, most).map(Given::One),
            Self::ByNature(most) => by_nature(value, most),
            Self::Choice(slugs, _) => {
                let slug = value.as_text()?;
                let number = slugs.iter().position(|known| *known == slug)?;
                u16::try_from(number).ok().map(Given::One)
            }
            Self::Words => words(value, |word| {
                !word.trim().is_empty() && word.chars().count() <= LONGEST_WORD
            }),
            Self::Slugs(table) => words(value, |word| table.iter().any(|text| text.has_id(word))),
        }
    }

    /// A value of this shape as a caller's policy would hold it.
    pub fn write(self, given: Given<'_>) -> Value<'_> {
        let count = |number: u16| Value::Number(f64::from(number));
        match (self, given) {
            (Self::Choice(slugs, _), Given::One(number)) => {
                let slug = slugs.get(usize::from(number)).copied().unwrap_or_default();
                Value::text(slug.into(), false)
            }
            (_, Given::One(number) | Given::Each(Some(number), Some(_))) => count(number),
            (_, Given::Each(unit, individual)) => {
                let halves = [(UNIT, unit), (INDIVIDUAL, individual)];
                let given = |(name, half): (&'static str, Option<u16>)| Some((name.into(), count(half?)));
                Value::Object(halves.into_iter().filter_map(given).collect())
            }
            (_, Given::Listed(words)) => {
                Value::List(words.split(' ').map(|word| Value::text(word.into(), false)).collect())
            }
            (_, Given::Own(words)) => Value::List(words.to_vec()),
        }
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

fn by_nature(value: &Value, most: u16) -> Option<Given<'static>> {
    let Value::Object(members) = value else {
        return count(value, most).map(|number| Given::Each(Some(number), Some(number)));
    };
    let (mut unit, mut individual) = (None, None);
    for (name, value) in members {
        let half = match name.as_ref() {
            _ if *value == Value::Missing => continue,
            UNIT => &mut unit,
            INDIVIDUAL => &mut individual,
            _ => return None,
        };
        *half = Some(count(value, most)?);
    }
    (unit.is_some() || individual.is_some()).then_some(Given::Each(unit, individual))
}

fn words<'a>(value: &'a Value<'_>, known: impl Fn(&str) -> bool) -> Option<Given<'a>> {
    let words = value.as_list()?;
    let all = words.iter().all(|word| word.as_text().is_some_and(&known));
    all.then_some(Given::Own(words))
}

/// What a layer gives for a setting.
#[derive(Clone, Copy, Debug)]
pub enum Given<'a> {
    /// A count, or the number of a choice.
    One(u16),
    /// A count for units, for individuals, or both.
    Each(Option<u16>, Option<u16>),
    /// Words separated by spaces, of a built-in layer.
    Listed(&'static str),
    /// A caller's own words.
    Own(&'a [Value<'a>]),
}

/// The number of a setting among all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SettingId(pub(super) u8);

/// A setting by the type of its value.
#[derive(Debug)]
pub struct Key<T> {
    /// Its number.
    pub id: SettingId,
    value: PhantomData<fn() -> T>,
}

impl<T> Clone for Key<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Key<T> {}

impl<T> Key<T> {
    pub(super) const fn new(number: u8) -> Self {
        Self {
            id: SettingId(number),
            value: PhantomData,
        }
    }

    pub(super) const fn given(self, given: Given<'static>, source: &'static Source) -> BuiltInSetting {
        BuiltInSetting::new(self.id, given, source)
    }
}

impl Key<u16> {
    /// A built-in layer's count.
    pub(super) const fn is(self, number: u16, source: &'static Source) -> BuiltInSetting {
        self.given(Given::One(number), source)
    }
}

impl Key<Counts> {
    /// A built-in layer's count for both.
    pub(super) const fn is(self, number: u16, source: &'static Source) -> BuiltInSetting {
        self.given(Given::Each(Some(number), Some(number)), source)
    }

    /// A built-in layer's count for units alone.
    pub(super) const fn of_units(self, number: u16, source: &'static Source) -> BuiltInSetting {
        self.given(Given::Each(Some(number), None), source)
    }

    /// A built-in layer's count for individuals alone.
    pub(super) const fn of_individuals(self, number: u16, source: &'static Source) -> BuiltInSetting {
        self.given(Given::Each(None, Some(number)), source)
    }
}

impl Key<Words> {
    /// A built-in layer's words, separated by spaces.
    pub(super) const fn adds(self, words: &'static str, source: &'static Source) -> BuiltInSetting {
        self.given(Given::Listed(words), source)
    }
}

/// A set of settings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settings(u128);

impl Settings {
    /// None.
    pub const NONE: Self = Self(0);

    /// With one more.
    pub const fn with(self, id: SettingId) -> Self {
        Self(self.0 | 1_u128.wrapping_shl(id.0 as u32))
    }

    /// With those of another set.
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// There is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Has one at least of the other set.
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Has all of the other set.
    pub const fn contain(self, other: Self) -> bool {
        self.and(other).0 == self.0
    }

    /// Their names in a policy.
    pub fn names(self) -> Vec<&'static str> {
        let numbered = SETTINGS.iter().zip(0..);
        let own = numbered.filter(|(_, number)| self.contain(Self::NONE.with(SettingId(*number))));
        own.map(|(about, _)| about.name).collect()
    }
}

/// Which layer set a value last, and how a built-in layer says it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Origin {
    pub(super) layer: usize,
    pub(super) setting: Option<&'static BuiltInSetting>,
}

impl Origin {
    /// Another source asks less.
    pub fn is_disputed(self) -> bool {
        self.setting.is_some_and(|setting| setting.disputed)
    }
}

/// A value, and where it was set last.
#[derive(Clone, Copy, Debug, Default)]
pub struct Setting<T> {
    /// What holds here.
    pub value: T,
    pub(crate) origin: Origin,
}

impl<T> Setting<T> {
    /// No province, provider or caller says it.
    pub fn is_default(&self) -> bool {
        self.origin.layer == 0
    }

    /// Where it was set, without its value.
    pub fn origin(&self) -> Setting<()> {
        self.with(())
    }

    pub(super) fn with<U>(&self, value: U) -> Setting<U> {
        Setting {
            value,
            origin: self.origin,
        }
    }
}

impl Setting<Words> {
    /// Each word with the layer that set it, lowest layer first.
    pub fn each(&self) -> impl Iterator<Item = Setting<&str>> {
        self.value.0.words.iter().map(|word| word.with(word.value.as_ref()))
    }

    fn add(&mut self, added: Vec<Cow<'static, str>>, origin: Origin) {
        let mut words = self.value.0.words.clone();
        for value in added {
            words.push(Setting { value, origin });
        }
        let prepared = OnceCell::new();
        let value = Words(Rc::new(List { words, prepared }));
        *self = Setting { value, origin };
    }
}

/// A count for units and one for individuals; a layer may set either or both.
#[derive(Clone, Copy, Debug)]
pub struct Counts;

/// Words, or slugs, that layers add to each other. Layerings share the lists to which they add nothing.
#[derive(Clone, Debug, Default)]
pub struct Words(Rc<List>);

#[derive(Debug, Default)]
struct List {
    words: Vec<Setting<Cow<'static, str>>>,
    /// Prepared when the first name is searched; most filings ask for few of the lists.
    prepared: OnceCell<WordList>,
}

impl Words {
    /// Every word in a name, with its place in the list; of a word that several layers list, the place in the highest.
    pub fn find(&self, name: &Folded) -> Vec<(usize, Match)> {
        let mut found = self.0.prepared.get_or_init(|| WordList::new(self.iter())).find(name);
        found.dedup_by(|higher, lower| {
            let same = higher.1.span == lower.1.span;
            lower.0 = if same { higher.0 } else { lower.0 };
            same
        });
        found
    }

    /// The words, lowest layer first.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.words.iter().map(|word| word.value.as_ref())
    }

    /// No layer says any.
    pub fn is_empty(&self) -> bool {
        self.0.words.is_empty()
    }
}

/// What the layers say together of one setting.
#[derive(Clone, Debug)]
pub(super) enum Slot {
    One(Setting<u16>),
    Each(Setting<u16>, Setting<u16>),
    Words(Setting<Words>),
}

impl Slot {
    /// Before any layer says anything.
    pub(super) fn blank(shape: Shape) -> Self {
        let number = Setting::default();
        match shape {
            Shape::Count(_) | Shape::Choice(..) => Self::One(number),
            Shape::ByNature(_) => Self::Each(number, number),
            Shape::Words | Shape::Slugs(_) => Self::Words(number.with(Words::default())),
        }
    }

    /// Lays a value over it: words are added, anything else replaces what lower layers said.
    pub(super) fn lay(&mut self, given: Given<'_>, origin: Origin) {
        match (self, given) {
            (Self::One(number), Given::One(value)) => *number = Setting { value, origin },
            (Self::Each(unit, individual), Given::Each(of_units, of_individuals)) => {
                for (half, value) in [(unit, of_units), (individual, of_individuals)] {
                    if let Some(value) = value {
                        *half = Setting { value, origin };
                    }
                }
            }
            (Self::Words(words), Given::Listed(added)) => {
                words.add(added.split_ascii_whitespace().map(Cow::Borrowed).collect(), origin);
            }
            (Self::Words(words), Given::Own(added)) => {
                let added = added.iter().filter_map(Value::as_text);
                words.add(added.map(|word| Cow::Owned(word.to_owned())).collect(), origin);
            }
            _ => {}
        }
    }

    /// Whether it asks anything of units, and of individuals.
    pub(super) fn asks(&self, shape: Shape) -> [bool; 2] {
        let least = if let Shape::Choice(_, least) = shape { least } else { 0 };
        match self {
            Self::One(number) => [number.value != least; 2],
            Self::Each(unit, individual) => [unit.value != 0, individual.value != 0],
            Self::Words(words) => [!words.value.is_empty(); 2],
        }
    }
}

/// A type of values that are numbers.
pub trait OfNumber: Copy {
    /// The value with this number.
    fn of(number: u16) -> Self;
}

impl OfNumber for u16 {
    fn of(number: u16) -> Self {
        number
    }
}

/// An enum that is one of several slugs, and which of them asks least.
macro_rules! choices {
    ($($(#[$doc:meta])* $name:ident(least: $least:ident) { $($(#[$says:meta])* $variant:ident $slug:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$says])* $variant,)* }

        impl $name {
            /// The slugs, in order.
            pub const SHAPE: Shape = Shape::Choice(&[$($slug),*], Self::$least as u16);
        }

        impl OfNumber for $name {
            fn of(number: u16) -> Self {
                match number {
                    $(number if number == Self::$variant as u16 => Self::$variant,)*
                    _ => Self::$least,
                }
            }
        }

        impl Key<$name> {
            /// A built-in layer's choice.
            pub(super) const fn is(self, choice: $name, source: &'static Source) -> BuiltInSetting {
                self.given(Given::One(choice as u16), source)
            }
        }
    )*};
}
pub(super) use choices;
