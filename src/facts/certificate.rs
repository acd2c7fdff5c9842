//! Certificate numbers: one module and one line of the list below a format.
//!
//! The functions of each module have the names that python-stdnum gives them: `compact` takes what people type and paste and names what was
//! wrong with it, `validate` finds the faults, `facts` tells what a sound number carries. The module's own documentation names the standard
//! and says how far it goes. `read` chooses by the kind of certificate, and where a number does not fit says which other format it looks like.
//!
//! Marking a right number as wrong is worse than missing a wrong one: a fault is `certain` only where a standard in force says so.
//!
//! ```
//! use beian::facts::certificate::{FaultKind, Format, read};
//!
//! let reading = read("business-licence", "91350100M000100Y43").unwrap();
//! assert_eq!((reading.format, reading.is_valid()), (Format::Uscc, true));
//! let reading = read("business-licence", "11010519491231002X").unwrap();
//! assert_eq!(reading.faults[0].kind, FaultKind::WrongFormat { looks_like: Format::ResidentId });
//! ```

mod check_digit;
mod kind;
pub mod other;
mod province;
pub mod reading;
mod shape;

pub use other::OtherNumber;
pub use reading::{Facts, Fault, FaultKind, Label, Reading, Sex};
pub use registration_number::INDIVIDUAL as INDIVIDUAL_BUSINESS;

use crate::data::vocabulary::CertificateKind;
use crate::facts::text::clean::{Cleaned, NoteKind, clean_code, in_formula};
use crate::model::calendar::Date;
use crate::model::phrase::Phrase;
use crate::model::utf16::utf16_len;
use kind::{Accepts, Older};
use std::borrow::Cow;

/// The longest certificate number the filing system takes.
const LONGEST: u32 = 128;
/// Bytes beyond which a text is not looked at: the longest number with a few invisible characters around each of its own.
const MOST_BYTES: usize = 2048;

/// Characters of the longest format that has a layout of its own.
const LONGEST_FORMAT: usize = 18;
/// Most readings of a number's letters that are tried.
const MOST_READINGS: usize = 81;

/// What the module of a format says of it.
#[derive(Debug)]
pub struct Definition {
    /// What the number is called.
    label: Phrase,
    /// Where it can be inspected without a certificate: under which name, and a kind of certificate whose number may have the format.
    alone: Option<(&'static str, CertificateKind)>,
    /// Takes out what does not belong to a number.
    compact: for<'a> fn(&'a str) -> Cleaned<'a>,
    /// The faults of a clean number.
    validate: fn(&Cleaned<'_>) -> Vec<Fault>,
    /// What a sound number says by itself.
    facts: fn(&str) -> Facts,
    /// A corrected reading can be proven.
    has_check_digit: bool,
    /// Whether a number that fits the format is most likely one, where another was expected.
    is_told_from: fn(&str, Format) -> bool,
}

macro_rules! formats {
    ($($module:ident $name:ident)*) => {
        $(pub mod $module;)*

        /// A number format.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[allow(missing_docs)]
        pub enum Format { $($name,)* }

        impl Format {
            /// All formats, in the order in which a number is recognized.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            const fn definition(self) -> &'static Definition {
                match self { $(Self::$name => &$module::FORMAT,)* }
            }
        }
    };
}

// To add one: write `certificate/<name>.rs` and a line here. Those with a check digit come first, then those with a layout of their own.
formats! {
    resident_id ResidentId
    hk_macau_residence_permit HkMacauResidencePermit
    taiwan_residence_permit TaiwanResidencePermit
    uscc Uscc
    foreign_permanent_resident ForeignPermanentResidentId
    mobile_number MobileNumber
    taiwan_travel_permit TaiwanTravelPermit
    registration_number RegistrationNumber
    hk_macau_travel_permit HkMacauTravelPermit
    passport Passport
    organization_code OrganizationCode
    military_designation MilitaryDesignation
    document_number DocumentNumber
}

impl Format {
    /// What the number is called.
    pub const fn label(self) -> &'static Phrase {
        &self.definition().label
    }

    /// The format that can be inspected without a certificate under this name, and a kind of certificate that has it.
    pub fn alone(name: &str) -> Option<(Self, CertificateKind)> {
        let of = |format: &Self| {
            let (own, kind) = format.definition().alone?;
            (own == name).then_some((*format, kind))
        };
        Self::ALL.iter().find_map(of)
    }

    /// The names of the formats that a number can be of without a certificate.
    pub fn names_alone() -> impl Iterator<Item = &'static str> {
        Self::ALL
            .iter()
            .filter_map(|format| format.definition().alone.map(|(name, _)| name))
    }
}

/// A number as it compares with another, whatever its format; what is too long for any compares as it was typed.
pub fn comparable(number: &str) -> Cow<'_, str> {
    if number.len() > MOST_BYTES {
        Cow::Borrowed(number)
    } else {
        clean_code(number).value
    }
}

/// Whether a reading of this number would find no error, for callers with many numbers and no questions. `None` where only the reading itself
/// can tell: another format, characters that have to be cleaned first, a fault that is not certain.
pub fn is_sound(format: Format, number: &[u8; 18], today: impl FnOnce() -> Date) -> Option<bool> {
    match format {
        Format::Uscc => uscc::is_sound(number),
        Format::ResidentId | Format::HkMacauResidencePermit | Format::TaiwanResidencePermit => {
            resident_id::is_sound(format, number, today)
        }
        _ => None,
    }
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
    let definition = format.definition();
    let (before, text) = as_text(number);
    let cleaned = (definition.compact)(text);
    let mut faults = (definition.validate)(&cleaned);
    move_by(before, &mut faults);
    if (!faults.is_empty() || format == Format::Passport)
        && let Some(what) = other::recognize(format, number)
    {
        return not_one(format, what, cleaned, &faults);
    }
    name_other_format(format, &cleaned.value, &mut faults);
    let likely = likely_reading(format, &cleaned, &faults);
    let got = utf16_len(&cleaned.value);
    if got > LONGEST {
        faults = vec![Fault::certain(FaultKind::TooLong { limit: LONGEST, got })];
    }
    let facts = if faults.iter().all(leaves_facts) {
        (definition.facts)(&cleaned.value)
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

/// A number without its formula, and how many UTF-16 units stand before it.
fn as_text(given: &str) -> (u32, &str) {
    let mut number = given;
    let mut before = 0_u32;
    while let Some((start, inner)) = in_formula(number) {
        before = before.saturating_add(utf16_len(start));
        number = inner;
    }
    (before, number)
}

/// Places of faults are those in the number as it was given.
fn move_by(before: u32, faults: &mut [Fault]) {
    for fault in faults {
        if let FaultKind::Character { span: (start, end), .. } = &mut fault.kind {
            *start = start.saturating_add(before);
            *end = end.saturating_add(before);
        }
    }
}

/// What is no number of any format here, said as what it is.
fn not_one(format: Format, what: OtherNumber, cleaned: Cleaned<'_>, faults: &[Fault]) -> Reading {
    Reading {
        format,
        normalized: cleaned.value.into_owned(),
        likely: None,
        notes: Vec::new(),
        faults: vec![Fault {
            kind: FaultKind::Other { what },
            certain: faults.iter().any(|fault| fault.certain),
        }],
        facts: Facts::default(),
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
    let (_, text) = as_text(number);
    let short = text.len() <= MOST_BYTES;
    match or {
        Older::RegistrationNumber if short && looks_like_registration(text) => {
            return read_as(Format::RegistrationNumber, number);
        }
        Older::DocumentNumber if !(short && is_meant_as_code(text, bodies)) => {
            return read_as(Format::DocumentNumber, number);
        }
        _ => {}
    }
    let mut reading = read_as(Format::Uscc, number);
    let body = uscc::category(&reading.normalized).map(|(body, _)| body);
    let unsettled = body.is_some_and(|body| uscc::UNSETTLED.contains(&body));
    let other_body = unsettled || body.is_none_or(|body| !bodies.is_empty() && !bodies.contains(&body));
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
    } else if reading.facts.entity_code.is_some() && other_body && !unsettled {
        reading.faults.push(Fault::uncertain(FaultKind::OtherBody));
    }
    if or == Older::DocumentNumber && !bodies.iter().any(|body| reading.normalized.starts_with(body)) {
        // It could be an older number of the same length.
        reading.faults.iter_mut().for_each(|fault| fault.certain = false);
    }
    reading
}

fn looks_like_registration(number: &str) -> bool {
    let cleaned = registration_number::compact(number);
    matches!(cleaned.value.len(), 13 | 15) && cleaned.value.bytes().all(|byte| byte.is_ascii_digit())
}

/// Eighteen letters and digits that begin like a code; or begin like one of these bodies' and are a character or two off.
fn is_meant_as_code(number: &str, bodies: &[&str]) -> bool {
    let cleaned = uscc::compact(number);
    let value = cleaned.value.as_ref();
    !has_words(&cleaned)
        && value.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && match value.len() {
            18 => uscc::category(value).is_some() || looks_like(value, Format::Uscc).is_some(),
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
            | FaultKind::UnknownCategory
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
        let cleaned = uscc::compact(value);
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

/// The format that a number fits wholly, other than the one it was read as. Shorter runs of digits are left alone, for they are what a
/// longer number is while it is being typed.
fn looks_like(value: &str, other_than: Format) -> Option<Format> {
    if value.len() > LONGEST_FORMAT {
        return None;
    }
    let is_meant = |format: &&Format| {
        **format != other_than && (format.definition().is_told_from)(value, other_than) && fits(**format, value)
    };
    Format::ALL.iter().find(is_meant).copied()
}

fn fits(format: Format, value: &str) -> bool {
    let definition = format.definition();
    let cleaned = (definition.compact)(value);
    let sound = (definition.validate)(&cleaned)
        .iter()
        .all(|fault| matches!(fault.kind, FaultKind::Retired { .. } | FaultKind::ChinesePassport));
    sound && cleaned.value == value
}

/// The first seventeen characters, where nothing or a mere sign stands in the place of the last.
fn without_last<'a>(value: &'a str, faults: &[Fault]) -> Option<&'a str> {
    match faults {
        [
            Fault {
                kind: FaultKind::Length { got: 17, .. },
                ..
            },
        ] => Some(value),
        [
            Fault {
                kind: FaultKind::Character { .. },
                ..
            },
        ] => value.strip_suffix(|c: char| !c.is_ascii_alphanumeric()),
        _ => None,
    }
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
    if faults.is_empty() || !format.definition().has_check_digit {
        return None;
    }
    if format == Format::ResidentId
        && let Some(body) = without_last(value, faults)
    {
        // The X at the end is what gets lost; any other digit may be missing anywhere.
        return Some(resident_id::complete(body)).filter(|whole| whole.ends_with('X') && fits(format, whole));
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
