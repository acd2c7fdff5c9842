//! Persons and their certificates: whose counts, and whether two are one.

use crate::data::vocabulary::CertificateKind;

use crate::facts::certificate::comparable;
use crate::facts::text::{Sameness, compare_names};
use crate::filing::field::Field;
use crate::filing::{Certificate, Organizer, Person};
use crate::policy::NonMainland;
use crate::rule::texts::Texts;
use crate::rule::{ABSENT, BLANK, Capacity, Inapplicable, OTHER_NATURE, RuleContext, chosen};

/// An individual's own certificate.
pub fn own_certificate(organizer: &Organizer) -> Result<&Certificate, Inapplicable> {
    chosen(&organizer.nature)?;
    if !organizer.is_individual() {
        return Err(OTHER_NATURE);
    }
    organizer.certificate.get().ok_or(BLANK)
}

/// The certificate of a person in charge, unless it is an individual's whose own was looked at.
pub fn certificate_in_charge<'a>(
    person: &'a Person,
    context: &RuleContext<'_>,
) -> Result<(&'a Certificate, Capacity), Inapplicable> {
    let (_, capacity) = context.person().ok_or(ABSENT)?;
    let individual = context.organizer().filter(|organizer| organizer.is_individual());
    let own = individual.and_then(|organizer| organizer.certificate.get());
    if own.is_some_and(|certificate| certificate.bearer().is_some()) {
        return Err(ABSENT);
    }
    Ok((person.certificate.get().ok_or(BLANK)?, capacity))
}

/// A legal representative with such a certificate is not to be in charge.
pub fn has_to_delegate(setting: NonMainland, kind: CertificateKind) -> bool {
    match setting {
        NonMainland::Accepted => false,
        NonMainland::ForeignersDelegate => is_foreign(kind),
        NonMainland::EverybodyDelegates => kind != CertificateKind::ResidentId,
    }
}

/// A foreigner's certificate.
pub const fn is_foreign(kind: CertificateKind) -> bool {
    matches!(
        kind,
        CertificateKind::Passport | CertificateKind::ForeignPermanentResidentId
    )
}

/// Certificates of one kind with different numbers.
pub fn has_other_number(one: &Person, other: &Person) -> bool {
    same_number(one, other) == Some(false)
}

fn same_number(one: &Person, other: &Person) -> Option<bool> {
    let (one, other) = (one.certificate.get()?, other.certificate.get()?);
    let same_kind = one.kind.choice()? == other.kind.choice()?;
    let numbers = (one.number.text()?, other.number.text()?);
    same_kind.then(|| comparable(numbers.0) == comparable(numbers.1))
}

/// Nothing where name and number say different things: one of them is a slip, or two people bear one name.
pub fn same_person(one: &Person, other: &Person) -> Option<bool> {
    let by_name = compare_names(one.name.text()?, other.name.text()?) != Sameness::Different;
    same_number(one, other)
        .is_none_or(|by_number| by_number == by_name)
        .then_some(by_name)
}

/// One telephone, however it is written.
pub fn same_phone(one: &Field<String>, other: &Field<String>, texts: &Texts) -> Option<bool> {
    let same = || texts.phone(one).is_some_and(|phone| texts.phone(other) == Some(phone));
    Some(one.text()? == other.text()? || same())
}
