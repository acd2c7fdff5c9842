//! The shape of a filing: what kind of value each member takes, and what lies below it. Made from the same lines that read it.

use super::field::{Choice, Label, List, Until};
use super::{Approval, Approvals, DomainName, Filing, Number, Region};
use crate::data::vocabulary::Vocabulary;
use crate::model::calendar::Date;
use crate::model::closest::closest;
use std::borrow::Cow;

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

/// A path as a JSON Pointer: it is one, or has its parts between dots and brackets, as forms name their fields: `services[0].name`.
pub fn pointer(path: &str) -> Cow<'_, str> {
    if path.is_empty() || path.starts_with('/') {
        return path.into();
    }
    let parts = path.split(['.', '[', ']']).map(|part| part.trim_matches(['"', '\'']));
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    ["/", &parts.join("/")].concat().into()
}

impl Filing {
    /// Whether a filing can have the place that a pointer names.
    pub fn has_place(pointer: &str) -> bool {
        Self::place(pointer).is_ok()
    }

    /// The same, with the pointer that was probably meant where it cannot.
    pub fn place(pointer: &str) -> Result<(), Option<String>> {
        let mut parts = pointer.split('/');
        if parts.next() != Some("") {
            return Err(None);
        }
        let (mut kind, mut meant, mut is_place) = (Self::KIND, String::new(), true);
        for part in parts {
            // A list without a position: its first entry is meant.
            if let Kind::List(each) = kind
                && !is_position(part)
                && matches!(each, Kind::Record(_))
            {
                (kind, is_place) = (*each, false);
                meant.push_str("/0");
            }
            match kind {
                Kind::List(each) if is_position(part) => {
                    kind = *each;
                    meant.push_str(&["/", part].concat());
                }
                Kind::Record(record) => {
                    let names = record.members.iter().map(|member| member.name);
                    let name = closest(part, names).ok_or(None)?;
                    let member = record.members.iter().find(|member| member.name == name).ok_or(None)?;
                    is_place &= name == part;
                    kind = member.kind;
                    meant.push_str(&["/", name].concat());
                }
                _ => return Err(None),
            }
        }
        if is_place { Ok(()) } else { Err(Some(meant)) }
    }
}

/// As RFC 6901 writes it.
fn is_position(part: &str) -> bool {
    part.bytes().all(|byte| byte.is_ascii_digit()) && (part == "0" || !part.starts_with('0')) && !part.is_empty()
}

#[cfg(test)]
mod tests {
    use super::Filing;

    #[test]
    fn a_place_is_one_that_a_filing_can_have() {
        for (pointer, place) in [
            ("", Ok(())),
            ("/services/0/name", Ok(())),
            ("/services/10/content/2", Ok(())),
            ("/services/0/content/blog", Err(None)),
            ("/services/0/content/01", Err(None)),
            ("/services/0/name/0", Err(None)),
            ("/services/name", Err(Some("/services/0/name"))),
            ("/servces/0/nam", Err(Some("/services/0/name"))),
        ] {
            assert_eq!(
                Filing::place(pointer),
                place.map_err(|meant| meant.map(str::to_owned)),
                "{pointer}"
            );
        }
    }
}
