//! Domains.

use super::{leave, texts};
use crate::facts::domain;
use serde::Serialize;

/// `inspectDomain` of the core without findings.
#[derive(Serialize)]
struct Domain {
    domain: Option<String>,
    unicode: Option<String>,
    suffix: Option<String>,
}

/// What was typed, so many bytes.
#[unsafe(no_mangle)]
pub extern "C" fn inspect(length: usize) -> usize {
    let [text] = texts([length]);
    let found = domain::inspect(&text);
    leave(&Domain {
        domain: found.domain,
        unicode: found.unicode,
        suffix: found.suffix,
    })
}

/// The domain alone, or null.
#[unsafe(no_mangle)]
pub extern "C" fn registrable(length: usize) -> usize {
    let [text] = texts([length]);
    leave(&domain::registrable_domain(&text))
}
