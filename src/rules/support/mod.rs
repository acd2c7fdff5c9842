//! What several rules share: the rules themselves never use each other.

pub mod agreement;
pub mod approvals;
pub mod domains;
pub mod first;
pub mod holders;
pub mod names;
pub mod numbers;
pub mod person_names;
pub mod persons;
pub mod record;
