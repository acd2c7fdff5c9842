//! Sorting, small rather than generic: the lists sorted here are short, and the standard library's sort is compiled anew, some
//! three kilobytes of it, for every type.

/// Sorts in place; what is equal keeps its order.
pub fn sort<T: Ord>(items: &mut [T]) {
    sort_by(items, |one, other| one > other);
}

/// Sorts in place by a key; what has the same key keeps its order.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |one, other| key(one) > key(other));
}

fn sort_by<T>(items: &mut [T], follows: impl Fn(&T, &T) -> bool) {
    let follows = |one: usize, other: usize| match (items.get(one), items.get(other)) {
        (Some(one), Some(other)) => follows(one, other),
        _ => false,
    };
    // Most lists have their order, or nothing to put in order.
    if !(1..items.len()).any(|place| follows(place.wrapping_sub(1), place)) {
        return;
    }
    let mut order = order(items.len(), &follows);
    // Each place takes what belongs there, cycle by cycle.
    for start in 0..order.len() {
        let mut place = start;
        while let Some(slot) = order.get_mut(place) {
            let from = std::mem::replace(slot, place);
            if from == start {
                break;
            }
            items.swap(place, from);
            place = from;
        }
    }
}

/// The places of the items in their order: runs of one, two, four … are merged.
fn order(length: usize, follows: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut order: Vec<usize> = (0..length).collect();
    let mut merged = Vec::with_capacity(length);
    let mut run = 1_usize;
    while run < length {
        for pair in order.chunks(run.saturating_mul(2)) {
            let (mut left, mut right) = pair.split_at_checked(run).unwrap_or((pair, &[]));
            while let ([one, left_rest @ ..], [other, right_rest @ ..]) = (left, right) {
                if follows(*one, *other) {
                    merged.push(*other);
                    right = right_rest;
                } else {
                    merged.push(*one);
                    left = left_rest;
                }
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        std::mem::swap(&mut order, &mut merged);
        merged.clear();
        run = run.saturating_mul(2);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::{sort, sort_by_key};
    use std::borrow::Cow;

    #[test]
    fn as_the_standard_library_sorts() {
        let mut state = 7_u32;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state >> 16
        };
        for length in (0..70).chain([1000]) {
            let items: Vec<(u32, u32)> = (0..length).map(|place| (next() % 9, place)).collect();
            let (mut ours, mut theirs) = (items.clone(), items);
            sort_by_key(&mut ours, |item| item.0);
            theirs.sort_by_key(|item| item.0);
            assert_eq!(ours, theirs);
            let words: Vec<String> = theirs.iter().map(|_| next().to_string()).collect();
            let (mut ours, mut theirs) = (words.clone(), words);
            sort(&mut ours);
            theirs.sort();
            assert_eq!(ours, theirs);
        }
        let mut equal = [Cow::Borrowed("a"), Cow::Owned("a".to_owned())];
        sort(&mut equal);
        assert!(matches!(equal, [Cow::Borrowed(_), Cow::Owned(_)]));
    }
}
