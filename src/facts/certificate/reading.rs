//! What comes of reading a certificate number. Plain data, without words for messages.
//!
//! Nothing that holds the number, or what identifies its bearer, prints it: `Debug` says only that it is there.

use std::fmt;

use super::Format;
use super::other::OtherNumber;
use crate::facts::text::clean::Note;
use crate::model::calendar::Date;
use crate::model::utf16::Span;

/// A name in Chinese and English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    /// Simplified Chinese.
    pub zh: &'static str,
    /// English.
    pub en: &'static str,
}

/// What is wrong with a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What it is.
    pub kind: FaultKind,
    /// Arithmetic or wording of a standard in force says so. Otherwise a table that ages, a retired form, or a layout known from practice only:
    /// a warning at most.
    pub certain: bool,
}

/// The kinds of fault, with what a message needs to explain them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// Nothing is left after cleaning.
    Empty,
    /// The cleaned number has `got` characters; the format has one of `expected`.
    Length {
        /// The lengths that the format has.
        expected: &'static [u8],
        /// Characters that are left after cleaning.
        got: u32,
    },
    /// Longer than any certificate number.
    TooLong {
        /// The most characters that are taken.
        limit: u32,
        /// UTF-16 code units that were given.
        got: u32,
    },
    /// A character that cannot stand where it does.
    Character {
        /// Its place in the number as it was given.
        span: Span,
        /// The character, after cleaning.
        found: char,
        /// The digit that a letter is often read for, where that digit could stand here.
        likely: Option<char>,
    },
    /// The check digit does not fit the rest of the number.
    CheckDigit,
    /// The check digit of the organization code inside a unified social credit code does not fit, though the outer one does.
    InnerCheckDigit,
    /// As companies registered in Xiamen before 2016 can have it: the outer check digit is wrong, the inner one right.
    XiamenOuterDigit,
    /// The first character names no registration department of the table.
    UnknownDepartment,
    /// The second character of a unified social credit code names no known kind of body of the department.
    UnknownCategory,
    /// The first two characters belong to another kind of body than this kind of certificate is given to.
    OtherBody,
    /// The first two digits are no province.
    UnknownProvince,
    /// The birth date inside is no day of the calendar, or one before anybody's who can have a number.
    NotADate,
    /// Numbers beginning like this were never issued.
    NeverIssued,
    /// The three digits or letters are no country's.
    UnknownCountry,
    /// As passports of China are numbered, whose holders have other documents to file with.
    ChinesePassport,
    /// It is a number of another format.
    WrongFormat {
        /// The format that it fits wholly.
        looks_like: Format,
    },
    /// A citizen of China, as no foreign permanent resident is.
    ChineseNational,
    /// It is no number of any format here.
    Other {
        /// What it is.
        what: OtherNumber,
    },
    /// A form that is out of use, since when if that is known.
    Retired {
        /// The first day it was out of use.
        since: Option<Date>,
    },
}

impl Fault {
    pub(super) const fn certain(kind: FaultKind) -> Self {
        Self { kind, certain: true }
    }

    pub(super) const fn uncertain(kind: FaultKind) -> Self {
        Self { kind, certain: false }
    }
}

/// As the sequence digit of a resident identity number tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sex {
    /// An even digit.
    Female,
    /// An odd digit.
    Male,
}

/// What a number says by itself. Empty where the number is not sound enough to be believed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// Division code of six digits: of the registering office, or of the place of first registration of a person.
    pub region: Option<u32>,
    /// The province-level division.
    pub region_name: Option<Label>,
    /// A real day; whether it lies in the past only the caller knows.
    pub birth_date: Option<Date>,
    /// As the number tells it.
    pub sex: Option<Sex>,
    /// The department that gave a unified social credit code.
    pub registration_department: Option<Label>,
    /// The kind of body, or of business for a registration number.
    pub entity_category: Option<Label>,
    /// The first two characters of a unified social credit code, where the table knows them: "91".
    pub entity_code: Option<&'static str>,
    /// Eight characters and the check character, without a hyphen.
    pub organization_code: Option<String>,
    /// ISO 3166-1, three letters.
    pub nationality: Option<&'static str>,
}

/// A certificate number, read.
#[derive(Clone, PartialEq, Eq)]
pub struct Reading {
    /// The format it was read as.
    pub format: Format,
    /// The clean value, to be offered where it differs from what was given. Empty for a number too long to be read at all.
    pub normalized: String,
    /// The one value that was likely meant, where the number is at fault and exactly one reading passes every check.
    pub likely: Option<String>,
    /// What cleaning had to change.
    pub notes: Vec<Note>,
    /// What is wrong with the clean value.
    pub faults: Vec<Fault>,
    /// What it says by itself.
    pub facts: Facts,
}

impl Reading {
    /// No fault that a standard in force calls one.
    pub fn is_valid(&self) -> bool {
        !self.faults.iter().any(|fault| fault.certain)
    }

    /// Its length and characters can be those of the format, whoever says how it looks.
    pub fn has_shape(&self) -> bool {
        // A number of no layout of its own may look like any other.
        let other = self.format != Format::DocumentNumber;
        !self.faults.iter().any(|fault| match fault.kind {
            FaultKind::Empty
            | FaultKind::Length { .. }
            | FaultKind::TooLong { .. }
            | FaultKind::Character { .. }
            | FaultKind::Other { .. } => true,
            FaultKind::WrongFormat { .. } => other,
            _ => false,
        })
    }
}

const fn redacted(present: bool) -> &'static str {
    if present { "(redacted)" } else { "(none)" }
}

impl fmt::Debug for Facts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Facts")
            .field("region_name", &self.region_name)
            .field("registration_department", &self.registration_department)
            .field("entity_category", &self.entity_category)
            .field("region", &redacted(self.region.is_some()))
            .field("birth_date", &redacted(self.birth_date.is_some()))
            .field("sex", &redacted(self.sex.is_some()))
            .field("organization_code", &redacted(self.organization_code.is_some()))
            .field("nationality", &redacted(self.nationality.is_some()))
            .finish()
    }
}

impl fmt::Debug for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reading")
            .field("format", &self.format)
            .field("normalized", &redacted(!self.normalized.is_empty()))
            .field("likely", &redacted(self.likely.is_some()))
            .field("notes", &self.notes)
            .field("faults", &self.faults)
            .field("facts", &self.facts)
            .finish()
    }
}
