//! What a filing needs beyond its fields: what to prepare, the steps from here, and who decides.

pub mod advice;
pub mod jurisdiction;
pub mod materials;
pub mod schedule;

/// The articles that the guides rest on.
pub fn articles() -> impl Iterator<Item = &'static crate::law::Article> {
    materials::articles()
        .chain(schedule::articles())
        .chain(jurisdiction::articles())
}
