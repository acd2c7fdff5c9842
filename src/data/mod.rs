//! Dated tables, each headed by its source and the day it was read. They age: no rule turns them into more than a warning.

pub mod approval_words;
pub mod approvals;
pub mod area_codes;
pub(crate) mod choices;
pub(crate) mod countries;
pub mod divisions;
pub mod names;
pub mod private_suffixes;
pub mod registrars;
pub mod suffixes;
pub mod unit_forms;
pub mod vocabulary;
