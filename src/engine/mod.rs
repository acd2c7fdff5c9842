//! (filing, options) -> report: walks the filing once, calls each rule at its scope, and puts what they said in form order.

mod checker;
#[cfg(test)]
mod honest;
pub mod inspect;
pub mod lines;
mod options;
mod walk;

pub use checker::Checker;

use crate::filing::options::{OptionError, Options};
use crate::model::calendar::Date;
use crate::model::report::{Finding, Report};
use crate::model::value::Value;
use std::cell::Cell;

thread_local! {
    /// For callers who keep none themselves.
    static KEPT: Cell<Checker> = Cell::default();
}

/// Lends the checker that the thread keeps.
pub(crate) fn with_checker<T>(work: impl FnOnce(&mut Checker) -> T) -> T {
    let mut checker = KEPT.take();
    let done = work(&mut checker);
    KEPT.set(checker);
    done
}

/// Checks a filing. `today` is the day whose law applies unless the options name one.
pub fn check(filing: Value, options: &Options, today: Date) -> Report {
    with_checker(|checker| checker.check(filing, options, today))
}

/// Only the findings at or below a path: a JSON Pointer, or dotted and bracketed. One that names nothing in a filing is refused.
pub fn check_path(filing: Value, path: &str, options: &Options, today: Date) -> Result<Vec<Finding>, OptionError> {
    with_checker(|checker| checker.check_path(filing, path, options, today))
}

/// A report that owns up to having no result, for a caller whose check broke off.
pub fn no_result(options: &Options, today: Date) -> Report {
    with_checker(|checker| checker.no_result(options, today))
}
