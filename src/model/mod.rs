//! Shapes that everything may use: values as they come, words in two languages, days, and what comes back.

pub mod calendar;
pub mod closest;
pub mod fingerprint;
pub mod json;
pub mod phrase;
pub mod refusal;
pub mod report;
pub mod sort;
pub mod utf16;
pub mod value;
