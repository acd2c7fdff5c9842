//! What several rules share: the rules themselves never use each other.

pub mod names;
pub mod numbers;
