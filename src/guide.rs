//! What a filing needs beyond its fields: what to prepare, the steps from here, and who decides.

pub mod jurisdiction;
pub mod materials;
pub mod schedule;
