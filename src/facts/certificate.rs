//! Certificate numbers: one module a format, the same functions in each.
//!
//! `clean` takes what people type and paste and names what was wrong with it, `check` finds the faults, `says` tells what a sound number
//! carries. The module's own documentation names the standard and says how far it goes. `read` chooses by the kind of certificate, and where a
//! number does not fit says which other format it looks like.
//!
//! Marking a right number as wrong is worse than missing a wrong one: a fault is `certain` only where a standard in force says so.

mod check_digit;
pub mod document_number;
pub mod foreign_permanent_resident;
pub mod hk_macau_residence_permit;
pub mod hk_macau_travel_permit;
mod kind;
pub mod military_designation;
pub mod mobile_number;
pub mod organization_code;
pub mod passport;
mod province;
pub mod reading;
pub mod registration_number;
pub mod resident_id;
mod shape;
mod sound;
pub mod taiwan_residence_permit;
pub mod taiwan_travel_permit;
pub mod uscc;

pub use organization_code::OUT_OF_USE as ORGANIZATION_CODE_OUT_OF_USE;
pub use reading::{Facts, Fault, FaultKind, Label, Reading, Sex};
pub use registration_number::INDIVIDUAL as INDIVIDUAL_BUSINESS;
pub use sound::is_sound;

use crate::facts::text::clean::{Cleaned, NoteKind};
use crate::model::utf16::utf16_len;
use kind::{Accepts, Older};

/// The longest certificate number the filing system takes.
const LONGEST: u32 = 128;
/// Bytes beyond which a text is not looked at: the longest number with a few invisible characters around each of its own.
const MOST_BYTES: usize = 2048;

/// Characters of the longest format that has a layout of its own.
const LONGEST_FORMAT: usize = 18;
/// Most readings of a number's letters that are tried.
const MOST_READINGS: usize = 81;

/// A number format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// Unified social credit code.
    Uscc,
    /// Organization code.
    OrganizationCode,
    /// Registration number of an old business licence.
    RegistrationNumber,
    /// Resident identity number.
    ResidentId,
    /// Residence permit of a Hong Kong or Macao resident.
    HkMacauResidencePermit,
    /// Residence permit of a Taiwan resident.
    TaiwanResidencePermit,
    /// Permanent resident card of a foreigner.
    ForeignPermanentResidentId,
    /// Travel permit of a Hong Kong or Macao resident.
    HkMacauTravelPermit,
    /// Travel permit of a Taiwan resident.
    TaiwanTravelPermit,
    /// Passport.
    Passport,
    /// Designation of a military unit.
    MilitaryDesignation,
    /// A number of no established layout.
    DocumentNumber,
    /// Never the number of a certificate; only recognized.
    MobileNumber,
}

impl Format {
    /// The functions of the format's module.
    const fn module(self) -> Module {
        macro_rules! module {
            ($name:ident) => {
                Module {
                    clean: $name::clean,
                    check: $name::check,
                    says: $name::says,
                }
            };
        }
        match self {
            Self::Uscc => module!(uscc),
            Self::OrganizationCode => module!(organization_code),
            Self::RegistrationNumber => module!(registration_number),
            Self::ResidentId => module!(resident_id),
            Self::HkMacauResidencePermit => module!(hk_macau_residence_permit),
            Self::TaiwanResidencePermit => module!(taiwan_residence_permit),
            Self::ForeignPermanentResidentId => module!(foreign_permanent_resident),
            Self::HkMacauTravelPermit => module!(hk_macau_travel_permit),
            Self::TaiwanTravelPermit => module!(taiwan_travel_permit),
            Self::Passport => module!(passport),
            Self::MilitaryDesignation => module!(military_designation),
            Self::DocumentNumber | Self::MobileNumber => module!(document_number),
        }
    }

    /// The format has a check digit, so that a corrected reading can be proven.
    const fn has_check_digit(self) -> bool {
        matches!(
            self,
            Self::Uscc
                | Self::OrganizationCode
                | Self::RegistrationNumber
                | Self::ResidentId
                | Self::HkMacauResidencePermit
                | Self::TaiwanResidencePermit
                | Self::ForeignPermanentResidentId
        )
    }
}

struct Module {
    clean: for<'a> fn(&'a str) -> Cleaned<'a>,
    check: fn(&Cleaned<'_>) -> Vec<Fault>,
    says: fn(&str) -> Facts,
}

/// Reads a number as the kind of certificate has it. `kind` is a slug of the vocabulary, or `uscc`, `organization-code`,
/// `registration-number`; `None` for any other.
pub fn read(kind: &str, number: &str) -> Option<Reading> {
    Some(match kind::accepts(kind)? {
        Accepts::Only(format) => read_as(format, number),
        Accepts::Uscc { bodies, or } => read_as_code_of(bodies, or, number),
    })
}

/// Certificates of this kind carry a unified social credit code, those that were not replaced perhaps an older number.
pub fn carries_code(kind: &str) -> bool {
    matches!(kind::accepts(kind), Some(Accepts::Uscc { .. }))
}

/// Reads a number as one format, whatever the certificate.
pub fn read_as(format: Format, number: &str) -> Reading {
    if number.len() > MOST_BYTES {
        return too_long(format, utf16_len(number));
    }
    let module = format.module();
    let cleaned = (module.clean)(number);
    let mut faults = (module.check)(&cleaned);
    name_other_format(format, &cleaned.value, &mut faults);
    let likely = likely_reading(format, &cleaned, &faults);
    let got = utf16_len(&cleaned.value);
    if got > LONGEST {
        faults = vec![Fault::certain(FaultKind::TooLong { limit: LONGEST, got })];
    }
    let facts = if faults.iter().all(leaves_facts) {
        (module.says)(&cleaned.value)
    } else {
        Facts::default()
    };
    Reading {
        format,
        normalized: cleaned.value.into_owned(),
        likely,
        notes: cleaned.notes,
        faults,
        facts,
    }
}

fn too_long(format: Format, got: u32) -> Reading {
    Reading {
        format,
        normalized: String::new(),
        likely: None,
        notes: Vec::new(),
        faults: vec![Fault::certain(FaultKind::TooLong { limit: LONGEST, got })],
        facts: Facts::default(),
    }
}

fn read_as_code_of(bodies: &'static [&'static str], or: Older, number: &str) -> Reading {
    let short = number.len() <= MOST_BYTES;
    match or {
        Older::RegistrationNumber if short && looks_like_registration(number) => {
            return read_as(Format::RegistrationNumber, number);
        }
        Older::DocumentNumber if !(short && is_meant_as_code(number, bodies)) => {
            return read_as(Format::DocumentNumber, number);
        }
        _ => {}
    }
    let mut reading = read_as(Format::Uscc, number);
    let body = uscc::says(&reading.normalized).entity_code;
    let other_body = body.is_none_or(|body| !bodies.is_empty() && !bodies.contains(&body));
    let person = [
        Format::ResidentId,
        Format::HkMacauResidencePermit,
        Format::TaiwanResidencePermit,
    ]
    .into_iter()
    .find(|format| other_body && reading.normalized.len() == 18 && fits(*format, &reading.normalized));
    if let Some(looks_like) = person {
        // A person's number can satisfy the digits of a code by chance: only the first two characters tell.
        reading.faults = vec![Fault::certain(FaultKind::WrongFormat { looks_like })];
        reading.facts = Facts::default();
    } else if reading.facts.entity_code.is_some() && other_body {
        reading.faults.push(Fault::uncertain(FaultKind::OtherBody));
    }
    if or == Older::DocumentNumber && !bodies.iter().any(|body| reading.normalized.starts_with(body)) {
        // It could be an older number of the same length.
        reading.faults.iter_mut().for_each(|fault| fault.certain = false);
    }
    reading
}

fn looks_like_registration(number: &str) -> bool {
    let cleaned = registration_number::clean(number);
    matches!(cleaned.value.len(), 13 | 15) && cleaned.value.bytes().all(|byte| byte.is_ascii_digit())
}

/// Eighteen letters and digits that begin like a code; or begin like one of these bodies' and are a character or two off.
fn is_meant_as_code(number: &str, bodies: &[&str]) -> bool {
    let cleaned = uscc::clean(number);
    let value = cleaned.value.as_ref();
    !has_words(&cleaned)
        && value.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && match value.len() {
            18 => uscc::says(value).entity_code.is_some() || looks_like(value, Format::Uscc).is_some(),
            16..=20 => bodies.iter().any(|body| value.starts_with(body)),
            _ => false,
        }
}

fn has_words(number: &Cleaned<'_>) -> bool {
    number.notes.iter().any(|note| note.kind == NoteKind::Words)
}

/// Faults that leave what the number says believable.
const fn leaves_facts(fault: &Fault) -> bool {
    matches!(
        fault.kind,
        FaultKind::InnerCheckDigit
            | FaultKind::XiamenOuterDigit
            | FaultKind::UnknownDepartment
            | FaultKind::OtherBody
            | FaultKind::UnknownCountry
            | FaultKind::ChinesePassport
            | FaultKind::Retired { .. }
    )
}

/// Where a number at fault fits another format wholly, that is what is wrong with it, and all that needs saying.
fn name_other_format(format: Format, value: &str, faults: &mut Vec<Fault>) {
    if matches!(format, Format::DocumentNumber | Format::Passport) && faults.is_empty() {
        // Nearly anything may stand there; but a person's number or a telephone's is most likely a slip.
        let cleaned = uscc::clean(value);
        if let Some(looks_like) = looks_like(&cleaned.value, format).filter(|_| !has_words(&cleaned)) {
            faults.push(Fault::uncertain(FaultKind::WrongFormat { looks_like }));
        }
        return;
    }
    let stays = |fault: &Fault| {
        matches!(
            fault.kind,
            FaultKind::Empty
                | FaultKind::Retired { .. }
                | FaultKind::XiamenOuterDigit
                | FaultKind::UnknownCountry
                | FaultKind::ChinesePassport
        )
    };
    if faults.iter().all(stays) {
        return;
    }
    if let Some(looks_like) = looks_like(value, format) {
        let certain = faults.iter().any(|fault| fault.certain);
        *faults = vec![Fault {
            kind: FaultKind::WrongFormat { looks_like },
            certain,
        }];
    }
}

/// The format that a number fits wholly, other than the one it was read as: those with a check digit first, then those with a layout of
/// their own. Shorter runs of digits are left alone, for they are what a longer number is while it is being typed.
fn looks_like(value: &str, other_than: Format) -> Option<Format> {
    use Format::*;
    let candidates = [
        ResidentId,
        HkMacauResidencePermit,
        TaiwanResidencePermit,
        Uscc,
        ForeignPermanentResidentId,
        MobileNumber,
        TaiwanTravelPermit,
        RegistrationNumber,
        HkMacauTravelPermit,
        Passport,
        OrganizationCode,
    ];
    if value.len() > LONGEST_FORMAT {
        return None;
    }
    candidates
        .into_iter()
        .find(|format| *format != other_than && may_be_told(*format, other_than, value) && fits(*format, value))
}

/// Whether a number of this format can be told from one that was expected there.
fn may_be_told(format: Format, expected: Format, value: &str) -> bool {
    use Format::*;
    let unit = matches!(
        expected,
        Uscc | OrganizationCode | RegistrationNumber | MilitaryDesignation
    );
    match (format, expected) {
        (
            ResidentId | HkMacauResidencePermit | TaiwanResidencePermit | ForeignPermanentResidentId | MobileNumber,
            _,
        ) => true,
        (_, DocumentNumber) => false,
        (TaiwanTravelPermit, _) => taiwan_travel_permit::is_lettered(value),
        (RegistrationNumber, _) => value.len() == 15,
        (Uscc, _) => true,
        (_, Passport) => false,
        (Passport, HkMacauTravelPermit) if value.starts_with(['H', 'M']) => false,
        (Passport, _) => passport::is_typical(value),
        // One run of nine digits in eleven satisfies the check digit.
        (OrganizationCode, _) => unit || !value.bytes().all(|byte| byte.is_ascii_digit()),
        _ => true,
    }
}

fn fits(format: Format, value: &str) -> bool {
    if format == Format::MobileNumber {
        return mobile_number::fits(value);
    }
    let Module { clean, check, .. } = format.module();
    let cleaned = clean(value);
    let sound = check(&cleaned)
        .iter()
        .all(|fault| matches!(fault.kind, FaultKind::Retired { .. } | FaultKind::ChinesePassport));
    sound && cleaned.value == value
}

/// The one reading that was likely meant: letters taken for digits, where that makes every check pass; the longer form of a short number.
fn likely_reading(format: Format, number: &Cleaned<'_>, faults: &[Fault]) -> Option<String> {
    let value = number.value.as_ref();
    if matches!(
        faults,
        [Fault {
            kind: FaultKind::Retired { .. },
            ..
        }]
    ) && format == Format::ResidentId
    {
        return resident_id::second_generation(value);
    }
    if faults.is_empty() || !format.has_check_digit() {
        return None;
    }
    let mut candidates: Vec<Vec<char>> = vec![value.chars().collect()];
    for fault in faults {
        let FaultKind::Character { span, found, .. } = fault.kind else {
            return None;
        };
        let index = (0..value.len()).find(|index| number.span(*index) == span)?;
        let readings = shape::readings(found);
        if candidates.len().saturating_mul(readings.len()) > MOST_READINGS {
            return None;
        }
        candidates = candidates
            .iter()
            .flat_map(|candidate| {
                readings.chars().map(|reading| {
                    let mut candidate = candidate.clone();
                    if let Some(place) = candidate.get_mut(index) {
                        *place = reading;
                    }
                    candidate
                })
            })
            .collect();
    }
    let mut passing = candidates
        .into_iter()
        .map(String::from_iter)
        .filter(|candidate: &String| fits(format, candidate));
    passing.next().filter(|_| passing.next().is_none())
}

#[cfg(test)]
mod tests;
