//! "Did you mean …": the nearest known name, when it is near enough to be a slip.

/// The candidate that the fewest slips away from `given`: at most a third of its letters, letter case, `-`, `_` and spaces aside.
pub(crate) fn closest(given: &str, candidates: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    within(3, given, candidates)
}

/// The same with at most this share of the letters: one in so many.
pub(crate) fn within(
    share: usize,
    given: &str,
    candidates: impl Iterator<Item = &'static str>,
) -> Option<&'static str> {
    let given = plain(given);
    if given.is_empty() || given.len() > 64 {
        return None;
    }
    candidates
        .map(|candidate| (slips(&given, &plain(candidate)), candidate))
        .filter(|(slips, candidate)| slips.saturating_mul(share) <= candidate.len().max(3))
        .min_by_key(|(slips, _)| *slips)
        .map(|(_, candidate)| candidate)
}

fn plain(name: &str) -> Vec<u8> {
    name.bytes()
        .filter(u8::is_ascii_alphanumeric)
        .map(|byte| byte.to_ascii_lowercase())
        .collect()
}

/// Letters to insert, delete, replace or swap with the neighbour to get from one to the other.
fn slips(from: &[u8], to: &[u8]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=to.len()).collect();
    let mut last: Option<u8> = None;
    for (row, &letter) in from.iter().enumerate() {
        let mut current = vec![row.saturating_add(1)];
        let mut last_target: Option<u8> = None;
        for (column, &target) in to.iter().enumerate() {
            let next = column.saturating_add(1);
            let at = |line: &[usize], index: usize| line.get(index).copied().unwrap_or(usize::MAX);
            let mut best = at(&above, column).saturating_add(usize::from(letter != target));
            best = best
                .min(at(&above, next).saturating_add(1))
                .min(at(&current, column).saturating_add(1));
            if last == Some(target) && last_target == Some(letter) {
                best = best.min(at(&before, column.saturating_sub(1)).saturating_add(1));
            }
            current.push(best);
            last_target = Some(target);
        }
        before = std::mem::replace(&mut above, current);
        last = Some(letter);
    }
    above.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_found_and_strangers_are_not() {
        let known = ["name", "nature", "certificate", "enterprise", "legalRepresentative"];
        let near = |given| closest(given, known.into_iter());
        assert_eq!(near("Name"), Some("name"));
        assert_eq!(near("nmae"), Some("name"));
        assert_eq!((near("naez"), near("naqm")), (None, None));
        assert_eq!(near("certificat"), Some("certificate"));
        assert_eq!(near("legal_representative"), Some("legalRepresentative"));
        assert_eq!(near("enterprize"), Some("enterprise"));
        assert_eq!(near("colour"), None);
        assert_eq!(near(""), None);
        const LONG: &str = "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn";
        let long = |letters: usize| closest(&"n".repeat(letters), [LONG].into_iter());
        assert_eq!((long(64), long(65), long(1000)), (Some(LONG), None, None));
    }
}
