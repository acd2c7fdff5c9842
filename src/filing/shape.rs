//! The shape of a filing: what kind of value each member takes, and what lies below it. Made from the same lines that read it.

use super::field::{Choice, Label, List, Until};
use super::{Approval, Approvals, DomainName, Filing, Number, Region};
use crate::data::vocabulary::Vocabulary;
use crate::model::calendar::Date;

/// What kind of value belongs somewhere.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Text.
    Text,
    /// A non-negative whole number.
    Number,
    /// `true` or `false`.
    Flag,
    /// One of the values of this table.
    Choice(&'static str),
    /// A calendar day.
    Date,
    /// The last day of something, or "long-term".
    Expiry,
    /// Several of a kind.
    List(&'static Kind),
    /// Members with names of their own.
    Record(&'static Record),
}

/// A kind of object.
#[derive(Debug)]
pub struct Record {
    /// Its name.
    pub name: &'static str,
    /// What it holds, in form order.
    pub members: &'static [Member],
}

/// A member of an object.
#[derive(Debug)]
pub struct Member {
    /// Its name in JSON.
    pub name: &'static str,
    /// What the form calls it.
    pub label: &'static Label,
    /// What belongs there.
    pub kind: Kind,
}

/// A type that stands in a filing.
pub trait Shape {
    /// What it is to a form.
    const KIND: Kind;
}

macro_rules! shapes {
    ($($type:ty: $kind:expr;)*) => {
        $(impl Shape for $type {
            const KIND: Kind = $kind;
        })*
    };
}

shapes! {
    String: Kind::Text;
    Number: Kind::Text;
    Region: Kind::Text;
    DomainName: Kind::Text;
    u32: Kind::Number;
    bool: Kind::Flag;
    Date: Kind::Date;
    Until: Kind::Expiry;
    Approvals: <List<Approval> as Shape>::KIND;
}

impl<V: Vocabulary> Shape for Choice<V> {
    const KIND: Kind = Kind::Choice(V::NAME);
}

impl<T: Shape> Shape for List<T> {
    const KIND: Kind = Kind::List(&T::KIND);
}

impl Filing {
    /// Whether a filing can have the place that a pointer names.
    pub fn has_place(pointer: &str) -> bool {
        let mut parts = pointer.split('/');
        let mut kind = Some(Self::KIND);
        parts.next() == Some("")
            && parts.all(|part| {
                kind = match kind {
                    Some(Kind::Record(record)) => record
                        .members
                        .iter()
                        .find(|member| member.name == part)
                        .map(|member| member.kind),
                    Some(Kind::List(each)) => part.bytes().all(|byte| byte.is_ascii_digit()).then_some(*each),
                    _ => None,
                };
                kind.is_some()
            })
    }
}
