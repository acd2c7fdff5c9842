//! beian: a pre-check for Chinese ICP filings (备案). One pure core decides everything; nothing here knows JavaScript, the
//! DOM, a clock or a network, except [`wasm`], the shell for browsers and Node.
//!
//! ```
//! let filing = beian::json::read(br#"{"organizer":{"nature":"individual"}}"#).unwrap();
//! let today = beian::calendar::Date::parse("2026-11-22").unwrap();
//! let report = beian::check(filing, &beian::options::Options::default(), today);
//! assert_eq!(report.verdict, beian::report::Verdict::Blocked);
//! ```
//!
//! The map of the house:
//!
//! | where | what |
//! |---|---|
//! | [`filing`], [`field`], [`value`] | what the applicant fills in, every leaf lenient |
//! | [`engine`], [`rule`], [`at`] | one walk of the filing, and what a rule is |
//! | [`rules`] | one file a rule |
//! | [`law`] | one file an instrument |
//! | [`policy`], [`data`] | conventions as settings; dated tables |
//! | [`certificate`], [`approval`], [`domain`], [`name`], [`text`], [`address`], [`phone`], [`calendar`] | what numbers, approvals, domains, names, addresses, telephones and dates are |
//! | [`report`], [`guide`] | what comes back |
//! | [`inspect`], [`lines`], [`catalogue`] | a number or domain on its own; batches; the rules and tables as data |

#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::arithmetic_side_effects
    )
)]

pub mod address;
pub mod approval;
pub mod at;
pub mod calendar;
pub mod catalogue;
pub mod certificate;
mod closest;
pub mod data;
pub mod domain;
pub mod engine;
pub mod field;
pub mod filing;
pub mod guide;
pub mod inspect;
pub mod json;
pub mod law;
pub mod lines;
pub mod name;
pub mod options;
pub mod phone;
pub mod phrase;
pub mod policy;
pub mod report;
pub mod rule;
pub mod rules;
pub mod text;
pub mod value;
#[cfg(target_arch = "wasm32")]
mod wasm;

pub use engine::{check, check_path};
