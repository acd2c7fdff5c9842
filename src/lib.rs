//! beian: a pre-check for Chinese ICP filings (备案). One pure core decides everything; nothing here knows JavaScript, the
//! DOM, a clock or a network, except the shells: `wasm` for browsers and Node, `plain` for every other host of WebAssembly.
//!
//! ```
//! let filing = beian::model::json::read(br#"{"organizer":{"nature":"individual"}}"#).unwrap();
//! let today = beian::model::calendar::Date::parse("2026-11-22").unwrap();
//! let report = beian::check(filing, &beian::filing::options::Options::default(), today);
//! assert_eq!(report.verdict, beian::model::report::Verdict::Blocked);
//! ```
//!
//! The map of the house. A room may use the rooms above it in this table, never those below; `tests/house.rs` holds it to that.
//!
//! | room | what |
//! |---|---|
//! | [`model`] | shapes that everything may use: values, JSON, words in two languages, days, the report |
//! | [`law`] | one file an instrument: its articles and their dates |
//! | [`data`] | tables with their source and date |
//! | [`facts`] | what texts, names, numbers, domains, records, approvals, addresses and telephones are |
//! | [`policy`] | conventions of provinces and providers as settings, laid over each other |
//! | [`filing`] | what the applicant fills in, every leaf lenient; the options of a call |
//! | [`rule`] | what a rule is, where it stands, and what it may say |
//! | [`guide`] | materials, schedule, jurisdiction |
//! | [`rules`] | one file a rule |
//! | [`engine`] | one walk of the filing; batches; a number or domain on its own |
//! | [`files`] | what a certificate file, an app or a picture says |
//! | [`catalogue`] | the rules, fields, tables and texts as data |

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

pub mod catalogue;
pub mod data;
pub mod engine;
#[cfg(all(
    target_arch = "wasm32",
    any(
        feature = "plain",
        not(any(feature = "files", feature = "numbers", feature = "domains", feature = "names"))
    )
))]
mod exchange;
pub mod facts;
pub mod files;
pub mod filing;
pub mod guide;
#[cfg(any(test, target_arch = "wasm32"))]
mod heap;
pub mod law;
pub mod model;
#[cfg(all(target_arch = "wasm32", feature = "plain"))]
mod plain;
pub mod policy;
pub mod rule;
pub mod rules;
#[cfg(all(
    target_arch = "wasm32",
    any(feature = "numbers", feature = "domains", feature = "names")
))]
mod small;
#[cfg(all(
    target_arch = "wasm32",
    not(any(
        feature = "files",
        feature = "plain",
        feature = "numbers",
        feature = "domains",
        feature = "names"
    ))
))]
mod wasm;

pub use engine::{Checker, check, check_path};
