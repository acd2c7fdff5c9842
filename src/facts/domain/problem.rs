//! What can be the matter with a typed domain. Facts only: severities, words and bases are the rules' business.

use std::net::Ipv4Addr;

use crate::model::utf16::Span;

/// One thing that is the matter, and everywhere it occurs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What it is.
    pub kind: ProblemKind,
    /// Where in the input, in order and never empty; the whole input when it concerns all of it.
    pub spans: Vec<Span>,
}

/// What is the matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// Nothing was typed but spaces and invisible characters.
    Empty,
    /// More than [`MAX_INPUT`](super::MAX_INPUT) bytes; nothing was read.
    TooLong,
    /// So many domains in one field; one span each.
    SeveralDomains {
        /// How many.
        count: usize,
    },
    /// One label only: no domain, whatever the suffix.
    NoDot,
    /// A public suffix such as `com.cn`, with nothing registered below it.
    SuffixAlone {
        /// The suffix as a U-label, lower case.
        suffix: String,
    },
    /// Nothing between two dots, or before the first, or between the host's last two dots.
    EmptyLabel,
    /// A label of more than 63 characters as DNS carries it.
    LabelTooLong,
    /// More than 253 characters as DNS carries it.
    HostTooLong,
    /// A label that begins or ends with a hyphen.
    EdgeHyphen,
    /// Hyphens in third and fourth place, which are reserved for `xn--`.
    ReservedHyphens,
    /// A label that begins with `xn--` but encodes no name, or not in the only form that counts.
    InvalidALabel,
    /// A character that no registrable domain has: a space, an underscore, punctuation …
    Character {
        /// The first one.
        character: char,
    },
    /// A `*` in place of a label.
    Wildcard,
    /// The last label is a number, so this is neither a domain nor an IP address in its usual form.
    NumericSuffix,
    /// An IPv4 address in a notation that browsers read and people seldom mean: `0x7f.1`, `010.1.1.1`, `1.2.3`.
    AddressNotation {
        /// The address that browsers take it for.
        ip: Ipv4Addr,
    },
    /// Brackets that do not hold an IPv6 address.
    InvalidAddress,
    /// An e-mail address: whether its domain is the organizer's is not known.
    Email,

    /// `https://` and the like before the host.
    Scheme,
    /// A user name before the host, as in `user@host`.
    User,
    /// A port after the host.
    Port,
    /// A path, query or fragment after the host.
    Path,
    /// Space before or after.
    OuterSpace,
    /// Space beside a dot, a colon or a slash.
    InnerSpace,
    /// Quotation marks, brackets and the like around it.
    Marks,
    /// Words beside it, as in `域名：example.cn`.
    Words,
    /// Percent-encoded characters in the host, as in `%E4%BE%8B.cn`.
    Percent,
    /// Characters that cannot be seen.
    Invisible,
    /// A dot at the end.
    TrailingDot,
    /// Full-width letters, digits or signs, or an ideographic full stop in place of a dot.
    FullWidth,
    /// Compatibility ideographs or Kangxi radicals in place of the characters they stand for, as copied from a PDF.
    Compatibility,
    /// Capital letters.
    UpperCase,

    /// The top-level domain is not among those known to be approved.
    SuffixNotListed {
        /// The top-level domain, as a U-label where it has one.
        tld: String,
    },
    /// Names under this top-level domain can be filed under a condition only.
    SuffixConditional {
        /// The top-level domain.
        tld: String,
    },

    /// A character outside ASCII, Latin and Han: how it would be encoded is not worked out here.
    UnsupportedScript {
        /// The first one.
        character: char,
    },
}

/// What a problem means for the filing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProblemClass {
    /// The filing system takes it for no domain (1004 无效域名).
    Refused,
    /// A domain can be read; it has to be written without this.
    Cleaning,
    /// A table that ages says so.
    Table,
    /// Could not be judged.
    Unchecked,
}

impl ProblemClass {
    /// The gravest first.
    pub const ALL: [Self; 4] = [Self::Refused, Self::Cleaning, Self::Table, Self::Unchecked];
}

impl Problem {
    /// What it means for the filing.
    pub const fn class(&self) -> ProblemClass {
        use ProblemKind as K;
        match self.kind {
            K::Empty
            | K::TooLong
            | K::SeveralDomains { .. }
            | K::NoDot
            | K::SuffixAlone { .. }
            | K::EmptyLabel
            | K::LabelTooLong
            | K::HostTooLong
            | K::EdgeHyphen
            | K::ReservedHyphens
            | K::InvalidALabel
            | K::Character { .. }
            | K::Wildcard
            | K::NumericSuffix
            | K::AddressNotation { .. }
            | K::InvalidAddress
            | K::Email => ProblemClass::Refused,
            K::Scheme
            | K::User
            | K::Port
            | K::Path
            | K::OuterSpace
            | K::InnerSpace
            | K::Marks
            | K::Words
            | K::Percent
            | K::Invisible
            | K::TrailingDot
            | K::FullWidth
            | K::Compatibility
            | K::UpperCase => ProblemClass::Cleaning,
            K::SuffixNotListed { .. } | K::SuffixConditional { .. } => ProblemClass::Table,
            K::UnsupportedScript { .. } => ProblemClass::Unchecked,
        }
    }
}

/// Problems in the order they were met, each kind once.
#[derive(Default)]
pub(super) struct Problems(Vec<Problem>);

impl Problems {
    /// Adds a place; neighbouring places of one kind become one.
    pub(super) fn add(&mut self, kind: ProblemKind, span: Span) {
        match self.of_kind(&kind).and_then(|problem| problem.spans.last_mut()) {
            Some(last) if last.1 == span.0 => last.1 = span.1,
            _ => self.add_apart(kind, span),
        }
    }

    /// Adds a place that stays one of its own.
    pub(super) fn add_apart(&mut self, kind: ProblemKind, span: Span) {
        match self.of_kind(&kind) {
            Some(problem) => problem.spans.push(span),
            None => self.0.push(Problem {
                kind,
                spans: vec![span],
            }),
        }
    }

    pub(super) fn into_vec(self) -> Vec<Problem> {
        self.0
    }

    fn of_kind(&mut self, kind: &ProblemKind) -> Option<&mut Problem> {
        self.0
            .iter_mut()
            .find(|problem| std::mem::discriminant(&problem.kind) == std::mem::discriminant(kind))
    }
}
