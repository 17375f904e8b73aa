//! A set of facts that is cheap to copy: evaluation copies and joins such sets far more often than it makes new ones.
//!
//! Not here: what the facts are waited for (`verdict`, `value`).
//! Invariant: facts stand in order, each once.

use std::iter::Peekable;
use std::ops::{BitAnd, BitOr};
use std::slice::Iter;
use std::sync::Arc;

use case_file::FactPath;

/// Facts that would settle something; copies share one list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FactSet(Option<Arc<[FactPath]>>);

impl FactSet {
    /// Returns the set without facts.
    pub fn new() -> Self {
        Self(None)
    }

    /// Returns the facts in order.
    pub fn iter(&self) -> Iter<'_, FactPath> {
        self.as_slice().iter()
    }

    /// Tells whether there is no fact.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Returns how many facts there are.
    pub fn len(&self) -> usize {
        self.as_slice().len()
    }

    /// Tells whether a fact is in the set.
    pub fn contains(&self, fact: &FactPath) -> bool {
        self.as_slice().binary_search(fact).is_ok()
    }

    /// Adds the facts of another set.
    pub fn add(&mut self, other: &Self) {
        *self = &*self | other;
    }

    fn as_slice(&self) -> &[FactPath] {
        self.0.as_deref().unwrap_or_default()
    }

    fn is_same(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(a), Some(b)) => Arc::ptr_eq(a, b),
            (None, None) => true,
            _ => false,
        }
    }
}

impl FromIterator<FactPath> for FactSet {
    fn from_iter<I: IntoIterator<Item = FactPath>>(facts: I) -> Self {
        let mut facts: Vec<FactPath> = facts.into_iter().collect();
        facts.sort_unstable();
        facts.dedup();
        Self((!facts.is_empty()).then(|| facts.into()))
    }
}

impl<const N: usize> From<[FactPath; N]> for FactSet {
    fn from(facts: [FactPath; N]) -> Self {
        facts.into_iter().collect()
    }
}

impl<'a> IntoIterator for &'a FactSet {
    type Item = &'a FactPath;
    type IntoIter = Iter<'a, FactPath>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl BitOr for &FactSet {
    type Output = FactSet;

    /// Returns the facts of either; the list of one is shared where it holds the other.
    fn bitor(self, other: &FactSet) -> FactSet {
        if other.is_empty() || self.is_same(other) {
            return self.clone();
        }
        if self.is_empty() {
            return other.clone();
        }
        let (mut only_mine, mut only_theirs) = (false, false);
        let merged: Vec<&FactPath> = Merged { mine: self.iter().peekable(), theirs: other.iter().peekable() }
            .map(|(fact, mine, theirs)| {
                only_mine |= !theirs;
                only_theirs |= !mine;
                fact
            })
            .collect();
        match (only_mine, only_theirs) {
            (_, false) => self.clone(),
            (false, true) => other.clone(),
            (true, true) => FactSet(Some(merged.into_iter().cloned().collect())),
        }
    }
}

impl BitAnd for &FactSet {
    type Output = FactSet;

    /// Returns the facts of both.
    fn bitand(self, other: &FactSet) -> FactSet {
        if self.is_same(other) {
            return self.clone();
        }
        self.iter().filter(|fact| other.contains(fact)).cloned().collect()
    }
}

/// The facts of two sets in order, each with whether it is in the first and in the second.
struct Merged<'a> {
    mine: Peekable<Iter<'a, FactPath>>,
    theirs: Peekable<Iter<'a, FactPath>>,
}

impl<'a> Iterator for Merged<'a> {
    type Item = (&'a FactPath, bool, bool);

    fn next(&mut self) -> Option<Self::Item> {
        let order = match (self.mine.peek(), self.theirs.peek()) {
            (Some(mine), Some(theirs)) => mine.cmp(theirs),
            (Some(_), None) => std::cmp::Ordering::Less,
            (None, Some(_)) => std::cmp::Ordering::Greater,
            (None, None) => return None,
        };
        let mine = if order.is_le() { self.mine.next() } else { None };
        let theirs = if order.is_ge() { self.theirs.next() } else { None };
        mine.or(theirs).map(|fact| (fact, mine.is_some(), theirs.is_some()))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use case_file::Owner;

    use super::*;

    fn set(names: &[&str]) -> FactSet {
        names.iter().map(|name| FactPath::new(Owner::Person, *name)).collect()
    }

    #[test]
    fn joins_and_cuts_are_those_of_sets() {
        let all = [set(&[]), set(&["b"]), set(&["c", "a"]), set(&["a", "b", "c"]), set(&["d", "b"])];
        let plain = |one: &FactSet| one.iter().cloned().collect::<BTreeSet<_>>();
        for a in &all {
            for b in &all {
                assert_eq!(plain(&(a | b)), &plain(a) | &plain(b));
                assert_eq!(plain(&(a & b)), &plain(a) & &plain(b));
                assert!((a | b).iter().is_sorted());
            }
        }
    }

    #[test]
    fn a_join_that_adds_nothing_shares_the_list() {
        let (few, many) = (set(&["a"]), set(&["a", "b"]));
        assert!((&few | &many).is_same(&many));
        assert!((&many | &few).is_same(&many));
        assert!((&many | &set(&["b", "a"])).is_same(&many));
    }
}
