//! Dated tables, each headed by its source and the day it was read. They age: no rule turns them into more than a warning.

pub(crate) mod countries;
pub mod divisions;
pub mod policies;
pub mod suffixes;
pub mod vocabulary;
