//! A certificate's number, read at most once for every rule that asks.

use std::cell::OnceCell;

use super::Certificate;
use crate::data::vocabulary::Vocabulary;
use crate::facts::certificate::{self, Reading};
use crate::filing::field::{Field, Node, Read, Reader, State, typed};
use crate::model::value::Value;

/// The number of a certificate.
#[derive(Debug, Default)]
pub struct Number {
    typed: String,
    /// Filled in by the first who asks, for how to read it depends on the kind of certificate.
    reading: OnceCell<Option<Reading>>,
}

impl Read for Number {
    fn read(value: Value, node: Node, reader: &mut Reader) -> State<Self> {
        match typed(value, node, reader) {
            State::Present(typed) => State::Present(Self {
                typed,
                reading: OnceCell::new(),
            }),
            State::Missing => State::Missing,
            State::Invalid => State::Invalid,
        }
    }
}

impl Field<Number> {
    /// The number as it was typed.
    pub fn text(&self) -> Option<&str> {
        self.get().map(|number| number.typed.as_str())
    }

    /// The number as certificates of this kind, or numbers of this format, have it. Who asks first decides the kind.
    pub(crate) fn read_as(&self, kind: &str) -> Option<&Reading> {
        let number = self.get()?;
        number
            .reading
            .get_or_init(|| certificate::read(kind, &number.typed))
            .as_ref()
    }
}

impl Number {
    /// What was read, if anybody asked.
    pub(crate) fn into_reading(self) -> Option<Reading> {
        self.reading.into_inner().flatten()
    }
}

impl Certificate {
    /// The number as the kind of certificate has it; nothing where either is missing.
    pub fn reading(&self) -> Option<&Reading> {
        let kind = self.kind.choice()?;
        match self.number.get()?.reading.get() {
            Some(reading) => reading.as_ref(),
            None => self.number.read_as(kind.slug()),
        }
    }
}
