//! A set of small numbers that is cheap to copy: evaluation copies and joins the facts that are missing far more often
//! than it names them.
//!
//! Not here: what the numbers stand for (`numbering`).
//! Invariant: numbers rise strictly; an empty set holds no list.

use std::ops::{BitAnd, BitOr};
use std::rc::Rc;

/// Numbers of facts or of assumptions; copies share one list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(crate) struct NumberSet(Option<Rc<[u32]>>);

impl NumberSet {
    /// The set without numbers, to lend.
    pub(crate) const NONE: &'static Self = &Self(None);

    /// Returns the set without numbers.
    pub(crate) fn new() -> Self {
        Self(None)
    }

    /// Returns the set of one number.
    pub(crate) fn one(number: u32) -> Self {
        Self(Some([number].into()))
    }

    /// Returns the numbers in order.
    pub(crate) fn as_slice(&self) -> &[u32] {
        self.0.as_deref().unwrap_or_default()
    }

    /// Tells whether there is no number.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Adds the numbers of another set.
    pub(crate) fn add(&mut self, other: &Self) {
        if !other.is_empty() {
            *self = &*self | other;
        }
    }

    /// Returns the numbers of all sets.
    pub(crate) fn union<'s>(sets: impl Iterator<Item = &'s Self> + Clone) -> Self {
        let largest = sets.clone().max_by_key(|set| set.as_slice().len()).cloned().unwrap_or_default();
        if sets.clone().all(|set| largest.is_same(set) || largest.holds_all(set)) {
            return largest;
        }
        // One mark for each number up to the highest: lists of many sets are long, and their numbers are small.
        let highest = sets.clone().filter_map(|set| set.as_slice().last()).max().copied().unwrap_or_default();
        let mut marks = vec![0_u64; highest as usize / 64 + 1];
        for number in sets.flat_map(Self::as_slice) {
            if let Some(mark) = marks.get_mut(*number as usize / 64) {
                *mark |= 1 << (number % 64);
            }
        }
        let mut all = Vec::with_capacity(marks.iter().map(|mark| mark.count_ones() as usize).sum());
        for (start, mut mark) in (0..).step_by(64).zip(marks) {
            while mark != 0 {
                all.push(start + mark.trailing_zeros());
                mark &= mark - 1;
            }
        }
        Self(Some(all.into()))
    }

    fn is_same(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(a), Some(b)) => Rc::ptr_eq(a, b),
            (None, None) => true,
            _ => false,
        }
    }

    fn holds_all(&self, other: &Self) -> bool {
        let mut mine = self.as_slice().iter();
        other.as_slice().iter().all(|theirs| mine.any(|mine| mine == theirs))
    }
}

/// Merges two lists that rise into one.
fn merged(mut a: &[u32], mut b: &[u32]) -> Vec<u32> {
    let mut all = Vec::with_capacity(a.len() + b.len());
    while let ([first_a, rest_a @ ..], [first_b, rest_b @ ..]) = (a, b) {
        all.push(*first_a.min(first_b));
        if first_a <= first_b {
            a = rest_a;
        }
        if first_b <= first_a {
            b = rest_b;
        }
    }
    all.extend_from_slice(a);
    all.extend_from_slice(b);
    all
}

impl FromIterator<u32> for NumberSet {
    fn from_iter<I: IntoIterator<Item = u32>>(numbers: I) -> Self {
        let mut numbers: Vec<u32> = numbers.into_iter().collect();
        numbers.sort_unstable();
        numbers.dedup();
        Self((!numbers.is_empty()).then(|| numbers.into()))
    }
}

impl BitOr for &NumberSet {
    type Output = NumberSet;

    /// Returns the numbers of either; the list of one is shared where it holds the other.
    fn bitor(self, other: &NumberSet) -> NumberSet {
        if self.is_same(other) || self.holds_all(other) {
            return self.clone();
        }
        if other.holds_all(self) {
            return other.clone();
        }
        NumberSet(Some(merged(self.as_slice(), other.as_slice()).into()))
    }
}

impl BitAnd for &NumberSet {
    type Output = NumberSet;

    /// Returns the numbers of both.
    fn bitand(self, other: &NumberSet) -> NumberSet {
        if self.is_same(other) {
            return self.clone();
        }
        let both = |number: &&u32| other.as_slice().binary_search(number).is_ok();
        self.as_slice().iter().filter(both).copied().collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn set(numbers: &[u32]) -> NumberSet {
        numbers.iter().copied().collect()
    }

    #[test]
    fn joins_and_cuts_are_those_of_sets() {
        let all = [set(&[]), set(&[2]), set(&[3, 1]), set(&[1, 2, 3]), set(&[4, 2])];
        let plain = |one: &NumberSet| one.as_slice().iter().copied().collect::<BTreeSet<_>>();
        for a in &all {
            for b in &all {
                assert_eq!(plain(&(a | b)), &plain(a) | &plain(b));
                assert_eq!(NumberSet::union([a, b, a].into_iter()), a | b);
                assert_eq!(plain(&(a & b)), &plain(a) & &plain(b));
                assert!((a | b).as_slice().is_sorted());
            }
        }
    }

    #[test]
    fn a_join_that_adds_nothing_shares_the_list() {
        let (few, many) = (set(&[1]), set(&[1, 2]));
        assert!((&few | &many).is_same(&many));
        assert!((&many | &few).is_same(&many));
        assert!((&many | &set(&[2, 1])).is_same(&many));
    }
}
