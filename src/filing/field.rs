//! A leaf that takes anything and never fails: what is missing stays missing, what cannot be read becomes a [`Problem`] at
//! its place, and the rest is typed. Every field knows where it stands, so no rule ever builds a path.

mod date;
mod place;
pub(crate) mod text;

pub use date::Until;
pub use place::{Label, Node, Places, Secrecy, label};

use crate::data::choices::meant;
use crate::data::vocabulary::{CertificateKind, Entry, Vocabulary};
use crate::facts::text::is_invisible;
use crate::model::calendar::Date;
use crate::model::closest::closest;
use crate::model::json::JsonError;
use crate::model::phrase::Phrase;
use crate::model::value::{Members, Unread, Value};
use place::Key;
use std::borrow::Cow;

/// One value of the filing and where it stands.
#[derive(Debug)]
pub struct Field<T> {
    node: Node,
    state: State<T>,
}

/// What was found there.
#[derive(Debug)]
pub enum State<T> {
    /// Nothing, or only blanks.
    Missing,
    /// Something that could not be read; a [`Problem`] says why.
    Invalid,
    /// The value.
    Present(T),
}

impl<T> Default for Field<T> {
    fn default() -> Self {
        Self {
            node: Node::ROOT,
            state: State::Missing,
        }
    }
}

impl<T> Field<T> {
    /// A field standing alone, as a value that is inspected outside any filing does.
    pub fn alone(value: T) -> Self {
        Self {
            node: Node::ROOT,
            state: State::Present(value),
        }
    }

    /// The value, when there is one that could be read.
    pub fn get(&self) -> Option<&T> {
        match &self.state {
            State::Present(value) => Some(value),
            State::Missing | State::Invalid => None,
        }
    }

    /// The value itself, when there is one that could be read.
    pub fn into_value(self) -> Option<T> {
        match self.state {
            State::Present(value) => Some(value),
            State::Missing | State::Invalid => None,
        }
    }

    /// Nothing was filled in here, not even something unreadable.
    pub fn is_missing(&self) -> bool {
        matches!(self.state, State::Missing)
    }

    /// Something was given, and cannot be read.
    pub fn is_unread(&self) -> bool {
        matches!(self.state, State::Invalid)
    }

    /// Where it stands.
    pub fn node(&self) -> Node {
        self.node
    }
}

impl<T: Copy> Field<T> {
    /// The value itself.
    pub fn value(&self) -> Option<T> {
        self.get().copied()
    }
}

impl Field<String> {
    /// The text as it was typed.
    pub fn text(&self) -> Option<&str> {
        self.get().map(String::as_str)
    }
}

impl<T> Field<List<T>> {
    /// The entries that could be read; none when there is no list.
    pub fn items(&self) -> impl Iterator<Item = &T> {
        self.fields().filter_map(Field::get)
    }

    /// The entries with their places.
    pub fn fields(&self) -> impl Iterator<Item = &Field<T>> {
        self.get().into_iter().flatten()
    }
}

/// From 2^53 on, JavaScript's numbers leave out whole numbers.
const INEXACT: f64 = 9_007_199_254_740_992.0;

/// Entries of a list.
pub type List<T> = Vec<Field<T>>;

/// What kind of value belongs somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// Text.
    Text,
    /// A non-negative whole number.
    Number,
    /// `true` or `false`.
    Truth,
    /// A list.
    List,
    /// An object.
    Object,
    /// A list, or the text "none".
    Approvals,
}

/// What stands there instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Got {
    /// `null`.
    Null,
    /// `true` or `false`.
    Truth,
    /// A number.
    Number,
    /// A whole number too large to be held exactly: its last digits are lost.
    LongNumber,
    /// Text.
    Text,
    /// A list.
    List,
    /// An object.
    Object,
    /// A function, a Map and so on.
    Foreign(&'static str),
    /// Reading it threw.
    Threw,
    /// The check broke off.
    BrokeOff,
}

/// Why a value could not be read as what belongs there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Another kind of value.
    WrongType {
        /// What belongs there.
        expected: Expected,
        /// What stands there.
        got: Got,
    },
    /// A member the contract does not have.
    UnknownField {
        /// The member that was probably meant.
        closest: Option<&'static str>,
    },
    /// Text that is none of the choices.
    UnknownChoice {
        /// Name of the table.
        table: &'static str,
        /// The text, cut.
        given: String,
        /// The choice that was probably meant.
        closest: Option<Entry>,
    },
    /// Text that is no calendar day.
    NotADate {
        /// The day, or 长期, that was clearly meant.
        meant: Option<Until>,
    },
    /// A last day that no certificate has, as 9999-12-31: what systems put in place of 长期.
    Endless(Date),
    /// Characters the filing system takes for illegal: control characters and lone surrogates.
    IllegalCharacter {
        /// Where they stand.
        spans: Vec<(u32, u32)>,
        /// The text without them; `None` where they stood for a character that is lost.
        clean: Option<String>,
    },
    /// Characters that cannot be seen, and blanks at the ends.
    HiddenCharacter {
        /// Where they stand.
        spans: Vec<(u32, u32)>,
        /// The text without them.
        clean: String,
    },
    /// The formula of a spreadsheet around a text, as in `="19900000001"`.
    Formula {
        /// The text in it.
        inner: String,
    },
    /// Longer than the field takes, in bytes of the filing system.
    TooLong {
        /// How long it is.
        bytes: u32,
        /// How long it may be.
        limit: u32,
    },
    /// Too long, too many, too deep.
    Limit(Unread),
    /// A value that is looked at on its own, and nothing was given.
    NothingGiven,
    /// The filing was to be JSON text and is not.
    NotJson(JsonError),
}

impl Problem {
    /// A certificate kind that is none.
    pub fn unknown_kind(given: &str) -> Self {
        Self::unknown_choice(CertificateKind::NAME, CertificateKind::TEXTS, given)
    }

    fn unknown_choice(table: &'static str, texts: &'static [Phrase], given: &str) -> Self {
        Self::UnknownChoice {
            table,
            given: given.trim().chars().take(SHOWN).collect(),
            closest: meant(table, texts, given),
        }
    }
}

/// A type that a [`Value`] can be read as.
pub trait Read: Sized {
    /// Never fails: what cannot be read is noted with the reader.
    fn read(value: Value, node: Node, reader: &mut Reader) -> State<Self>;
}

/// A member of a record: its name in JSON, and what the form calls it.
pub type Known = (&'static str, &'static Label);

/// A field of a record, whatever its type.
pub trait Place {
    /// Reads it.
    fn fill(&mut self, value: Value, node: Node, reader: &mut Reader);
}

impl<T: Read> Place for Field<T> {
    fn fill(&mut self, value: Value, node: Node, reader: &mut Reader) {
        self.node = node;
        self.state = T::read(value, node, reader);
    }
}

/// Collects places and problems while a filing is read.
#[derive(Debug, Default)]
pub struct Reader {
    /// Every place, in form order.
    pub places: Places,
    /// What could not be read, in form order.
    pub problems: Vec<(Node, Problem)>,
}

impl Reader {
    /// For a single value, with what the form calls it.
    pub fn of(label: &'static Label) -> Self {
        Self {
            places: Places::of(label),
            problems: Vec::new(),
        }
    }

    /// For a filing.
    pub fn of_filing() -> Self {
        Self {
            places: Places::of_filing(),
            problems: Vec::new(),
        }
    }

    /// Reads the whole from its root.
    pub fn root<T: Read>(&mut self, value: Value) -> Field<T> {
        let state = T::read(value, Node::ROOT, self);
        Field {
            node: Node::ROOT,
            state,
        }
    }

    /// Reads the members of an object, which come the last first, into the fields of a record.
    pub fn members(
        &mut self,
        mut members: Members,
        parent: Node,
        known: &'static [Known],
        fields: &mut [&mut dyn Place],
    ) {
        for ((name, label), field) in known.iter().zip(fields) {
            let node = self.places.add(parent, Key::Name(name), Some(label));
            let is = |(key, _): &(Cow<'_, str>, Value<'_>)| key == name;
            // Most are written in the order of the form.
            let value = match members.last() {
                Some(last) if is(last) => members.pop(),
                _ => members.iter().position(is).map(|place| members.swap_remove(place)),
            };
            field.fill(value.map_or(Value::Missing, |(_, value)| value), node, self);
        }
        if !members.is_empty() {
            self.leftovers(members, parent, known);
        }
    }

    /// Notes what is left of an object once its known members are taken out.
    fn leftovers(&mut self, mut members: Members, parent: Node, known: &'static [Known]) {
        for (name, _) in &mut members {
            shorten(name);
        }
        // By name: the order of an object's members differs between JSON text and JavaScript.
        while let Some((first, _)) = members.iter().enumerate().min_by_key(|(_, (name, _))| name) {
            let (name, value) = members.swap_remove(first);
            if value == Value::Missing {
                continue;
            }
            let closest = closest(&name, known.iter().map(|(name, _)| *name));
            let node = self.places.add(parent, Key::Unknown(name.into_owned()), None);
            self.note(node, Problem::UnknownField { closest });
        }
    }

    /// An object's members, the last first, or what to say when it is none.
    pub fn object<'a, T>(&mut self, value: Value<'a>, node: Node) -> Result<Members<'a>, State<T>> {
        match value {
            Value::Object(mut members) => {
                members.reverse();
                Ok(members)
            }
            other => Err(self.misfit(other, node, Expected::Object)),
        }
    }

    /// Takes back what was noted at a place.
    pub fn forget(&mut self, node: Node) {
        self.problems.retain(|(noted, _)| *noted != node);
    }

    /// Notes a problem.
    pub fn note(&mut self, node: Node, problem: Problem) {
        self.problems.push((node, problem));
    }

    /// Notes a formula around a text. What cannot be seen around that text is no other problem.
    fn take_out(&mut self, node: Node, before: Option<u32>, inner: &str) {
        let is_hidden = |problem: &Problem| matches!(problem, Problem::HiddenCharacter { .. });
        self.problems
            .retain(|(noted, problem)| *noted != node || !is_hidden(problem));
        self.places.begin_at(node, before);
        let inner = inner.to_owned();
        self.note(node, Problem::Formula { inner });
    }

    fn misfit<T>(&mut self, value: Value, node: Node, expected: Expected) -> State<T> {
        let got = match value {
            Value::Missing => return State::Missing,
            // Many back ends write null for what is not filled in. A hole in a list is never meant.
            Value::Null if !self.places.is_whole(node) => return State::Missing,
            Value::Null => Got::Null,
            Value::Bool(_) => Got::Truth,
            Value::Number(number) if number.is_finite() && number.abs() >= INEXACT => Got::LongNumber,
            Value::Number(_) => Got::Number,
            Value::Text(_) => Got::Text,
            Value::List(_) => Got::List,
            Value::Object(_) => Got::Object,
            Value::Unread(Unread::Threw) => Got::Threw,
            Value::Unread(Unread::BrokeOff) => Got::BrokeOff,
            Value::Unread(Unread::Foreign(what)) => Got::Foreign(what),
            Value::Unread(Unread::NotJson(error)) => {
                self.note(node, Problem::NotJson(error));
                return State::Invalid;
            }
            Value::Unread(limit) => {
                self.note(node, Problem::Limit(limit));
                return State::Invalid;
            }
        };
        self.note(node, Problem::WrongType { expected, got });
        State::Invalid
    }
}

/// Characters of what is no choice that a message repeats.
const SHOWN: usize = 20;

/// Longest name of an unknown member that paths and messages repeat, in characters.
const MAX_NAME: usize = 128;

fn shorten(name: &mut Cow<'_, str>) {
    if let Some((end, _)) = name.char_indices().nth(MAX_NAME) {
        let name = name.to_mut();
        name.truncate(end);
        name.push('…');
    }
}

impl Read for String {
    fn read(value: Value, node: Node, reader: &mut Reader) -> State<Self> {
        let state = typed(value, node, reader);
        if let State::Present(typed) = &state
            && let Some((before, inner)) = text::in_formula(typed)
        {
            reader.take_out(node, before, &inner);
            // What it holds is judged, too.
            return State::Present(inner);
        }
        state
    }
}

/// A text as it was typed, for what says itself what a formula around it is.
pub(super) fn typed(value: Value, node: Node, reader: &mut Reader) -> State<String> {
    match value {
        Value::Text(text) if is_blank(&text.content) => State::Missing,
        Value::Text(text) => {
            text::inspect(&text, node, reader);
            State::Present(text.content.into_owned())
        }
        other => reader.misfit(other, node, Expected::Text),
    }
}

/// Nothing that can be seen.
fn is_blank(text: &str) -> bool {
    // Most begin with what can be seen.
    !matches!(text.as_bytes().first(), Some(b'!'..=b'~'))
        && text.chars().all(|char| char.is_whitespace() || is_invisible(char))
}

impl Read for bool {
    fn read(value: Value, node: Node, reader: &mut Reader) -> State<Self> {
        match value {
            Value::Bool(truth) => State::Present(truth),
            other => reader.misfit(other, node, Expected::Truth),
        }
    }
}

impl Read for u32 {
    fn read(value: Value, node: Node, reader: &mut Reader) -> State<Self> {
        match value {
            // The cast is exact: the number is whole and in range.
            Value::Number(number) if number >= 0.0 && number <= f64::from(u32::MAX) && number.fract() == 0.0 => {
                State::Present(number as u32)
            }
            other => reader.misfit(other, node, Expected::Number),
        }
    }
}

impl<T: Read> Read for List<T> {
    fn read(value: Value, node: Node, reader: &mut Reader) -> State<Self> {
        match value {
            Value::List(values) => {
                let read_entry = |(index, value)| {
                    let index = u32::try_from(index).unwrap_or(u32::MAX);
                    let entry = reader.places.add(node, Key::Index(index), None);
                    let value = if value == Value::Missing { Value::Null } else { value };
                    let state = match T::read(value, entry, reader) {
                        State::Missing => State::Invalid,
                        state => state,
                    };
                    Field { node: entry, state }
                };
                State::Present(values.into_iter().enumerate().map(read_entry).collect())
            }
            other => reader.misfit(other, node, Expected::List),
        }
    }
}

/// One of the values of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice<V>(pub V);

impl<V: Vocabulary> Read for Choice<V> {
    fn read(value: Value, node: Node, reader: &mut Reader) -> State<Self> {
        match choose(value, node, reader, V::NAME, V::TEXTS) {
            State::Missing => State::Missing,
            State::Invalid => State::Invalid,
            State::Present(place) => match V::ALL.get(place) {
                Some(value) => State::Present(Self(*value)),
                None => State::Invalid,
            },
        }
    }
}

/// The place of a choice in its table. Compiled once for all tables.
fn choose(
    value: Value,
    node: Node,
    reader: &mut Reader,
    table: &'static str,
    texts: &'static [Phrase],
) -> State<usize> {
    let text = match value {
        Value::Text(text) if is_blank(&text.content) => return State::Missing,
        Value::Text(text) => text,
        other => return reader.misfit(other, node, Expected::Text),
    };
    text::inspect(&text, node, reader);
    let slug = text.content.as_ref();
    match texts.iter().position(|text| text.has_id(slug)) {
        Some(place) => State::Present(place),
        None => {
            reader.note(node, Problem::unknown_choice(table, texts, slug));
            State::Invalid
        }
    }
}

impl<V: Vocabulary> Field<Choice<V>> {
    /// The chosen value.
    pub fn choice(&self) -> Option<V> {
        self.get().map(|choice| choice.0)
    }
}
