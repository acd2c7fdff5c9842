//! Domains: what has to be filed for what was typed, what registration data say, and whether their holder is the organizer.
//!
//! Pure facts, without severities: the rules decide what they mean for a filing. Nothing here asks the network, so whether a
//! domain is registered, resolves, or stands on the ministry's list today is not known here.
//!
//! Not read: labels in other scripts than Latin and Han (reported as unchecked).
//! Not compared: names in two languages (reported as such), and traditional characters beyond those that folding knows.

mod compatibility;
mod homepage;
mod host;
mod idna;
mod owner;
mod parts;
mod pasted;
mod plain;
mod problem;
mod punycode;
pub(crate) mod status;
mod suffix;

pub use homepage::{Homepage, Scheme, covers, homepage_host};
pub use host::{Inspection, domain_span, inspect, registrable_domain};
pub use owner::{Match, compare};
pub use pasted::MAX_INPUT;
pub use problem::{Problem, ProblemClass, ProblemKind};
pub use status::{Standing, standings};

use crate::facts::text::{Sameness, compare_names, is_han};

/// Variants of one Chinese name, which are registered together: 样例.中国 and 樣例.中國.
pub fn are_variants(one: &str, other: &str) -> bool {
    let names = inspect(one).unicode.zip(inspect(other).unicode);
    names.is_some_and(|(one, other)| one.chars().any(is_han) && compare_names(&one, &other) != Sameness::Different)
}
