//! The holder of a domain beside the organizer.

use crate::facts::certificate::{self, FaultKind, Format, Reading};
use crate::facts::registration::is_hidden;
use crate::filing::{Certificate, Registration};
use std::borrow::Cow;

/// How the certificate a domain was verified with is related to the organizer's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// One of them says too little.
    Unknown,
    /// The same kind; a number is missing.
    SameKind,
    /// The same number.
    Same,
    /// The organization code inside the organizer's unified code.
    OldCode,
    /// An organization code that is not inside it.
    OtherCode,
    /// The registration number of an old licence, where the organizer has a unified code.
    OldRegistration,
    /// The first generation of the organizer's identity number.
    OldResidentId,
    /// Different numbers.
    OtherNumber,
    /// Different kinds of certificate.
    OtherKind,
}

impl Relation {
    /// One bearer, as far as numbers can tell.
    pub const fn is_same_bearer(self) -> bool {
        matches!(self, Self::Same | Self::OldCode | Self::OldResidentId)
    }
}

/// How the two are related, by their numbers and kinds.
pub fn relation(holder: &Certificate, own: &Certificate) -> Relation {
    let kinds = (holder.kind.choice(), own.kind.choice());
    let other_kind = matches!(kinds, (Some(held), Some(filed)) if held != filed);
    let (Some(held), Some(filed)) = (read(holder), read(own)) else {
        return match kinds {
            _ if other_kind => Relation::OtherKind,
            (Some(_), Some(_)) => Relation::SameKind,
            _ => Relation::Unknown,
        };
    };
    if held.normalized == filed.normalized {
        // One number on two kinds of document.
        return if other_kind {
            Relation::OtherKind
        } else {
            Relation::Same
        };
    }
    match (held.format, filed.format) {
        (Format::OrganizationCode, Format::Uscc) => {
            let inner = filed.facts.organization_code.as_ref();
            if inner == Some(&held.normalized) {
                Relation::OldCode
            } else {
                Relation::OtherCode
            }
        }
        (Format::RegistrationNumber, Format::Uscc) => Relation::OldRegistration,
        (Format::ResidentId, Format::ResidentId) if held.likely.as_ref() == Some(&filed.normalized) => {
            Relation::OldResidentId
        }
        _ if other_kind => Relation::OtherKind,
        _ => Relation::OtherNumber,
    }
}

/// The number as its kind has it; where no kind is given, as the format that it fits.
fn read(certificate: &Certificate) -> Option<Cow<'_, Reading>> {
    let number = certificate.number.text()?;
    if certificate.kind.choice().is_some() {
        return certificate.reading().map(Cow::Borrowed);
    }
    let formats = [
        Format::Uscc,
        Format::ResidentId,
        Format::OrganizationCode,
        Format::RegistrationNumber,
    ];
    let mut readings = formats.into_iter().map(|format| certificate::read_as(format, number));
    let sound = |reading: &Reading| {
        reading
            .faults
            .iter()
            .all(|fault| matches!(fault.kind, FaultKind::Retired { .. }))
    };
    let fits = readings.find(sound);
    let fits = fits.unwrap_or_else(|| certificate::read_as(Format::Uscc, number));
    Some(Cow::Owned(fits))
}

/// The holder is there and not shown: the record says so, or what stands in its place does.
pub fn is_withheld(registration: &Registration) -> bool {
    let name = registration.registrant.text();
    name.is_some_and(is_hidden) || name.is_none() && registration.redacted.value() == Some(true)
}
