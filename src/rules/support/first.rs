//! What stands somewhere more than once, and where it stands first.

use crate::model::sort::sort;

/// Texts with the number of the part of the filing that each stands in.
#[derive(Debug)]
pub struct First<'a> {
    /// In order, so that the first part with a text comes before the others.
    sorted: Vec<(&'a str, u32)>,
}

impl<'a> First<'a> {
    /// Each text with its number.
    pub fn of(mut texts: Vec<(&'a str, u32)>) -> Self {
        sort(&mut texts);
        Self { sorted: texts }
    }

    /// The lowest number that a text stands in.
    pub fn with(&self, text: &str) -> Option<u32> {
        let index = self.sorted.partition_point(|(other, _)| *other < text);
        let (found, number) = self.sorted.get(index)?;
        (*found == text).then_some(*number)
    }

    /// There is none.
    pub fn is_empty(&self) -> bool {
        self.sorted.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::First;

    #[test]
    fn the_lowest_number_counts() {
        let first = First::of(vec![("b", 3), ("a", 2), ("b", 1)]);
        assert_eq!(["a", "b", "c"].map(|text| first.with(text)), [Some(2), Some(1), None]);
    }
}
