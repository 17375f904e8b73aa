//! What an uncertain value may be, where that is a list: nearly always one thing, seldom more than a few.
//!
//! Not here: what is done with the values (`value`).
//! Invariant: options rise strictly.

use std::ops::BitOr;
use std::slice::Iter;

use crate::few::Few;

/// What a value may be, in order and each once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Options<T>(Few<T>);

impl<T: Clone + Ord> Options<T> {
    /// Returns no option at all.
    pub(crate) fn none() -> Self {
        Self(Few::None)
    }

    /// Returns the only option.
    pub(crate) fn one(option: T) -> Self {
        Self(Few::One(option))
    }

    /// Returns the options in order.
    pub(crate) fn iter(&self) -> Iter<'_, T> {
        self.0.as_slice().iter()
    }

    /// Returns how many options there are.
    pub(crate) fn len(&self) -> usize {
        self.0.as_slice().len()
    }

    /// Tells whether there is no option.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.as_slice().is_empty()
    }

    /// Returns the option when it is the only one.
    pub(crate) fn only(&self) -> Option<&T> {
        match self.0.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }

    /// Tells whether this is one of the options.
    pub(crate) fn contains(&self, option: &T) -> bool {
        self.0.as_slice().contains(option)
    }

    /// Tells whether no option is one of the others.
    pub(crate) fn is_disjoint(&self, others: &Self) -> bool {
        !self.iter().any(|option| others.contains(option))
    }

    /// Leaves out the options that do not fit.
    pub(crate) fn retain(&mut self, fits: impl Fn(&T) -> bool) {
        self.0 = self.iter().filter(|option| fits(option)).cloned().collect();
    }
}

impl<T: Clone + Ord> FromIterator<T> for Options<T> {
    fn from_iter<I: IntoIterator<Item = T>>(options: I) -> Self {
        let mut options: Vec<T> = options.into_iter().collect();
        options.sort_unstable();
        options.dedup();
        Self(options.into_iter().collect())
    }
}

impl<T: Clone + Ord> BitOr for &Options<T> {
    type Output = Options<T>;

    /// Returns the options of either.
    fn bitor(self, others: &Options<T>) -> Options<T> {
        self.iter().chain(others.iter()).cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_in_order_and_each_once() {
        let (few, many): (Options<u32>, Options<u32>) =
            ([2].into_iter().collect(), [3, 1, 3].into_iter().collect());
        assert_eq!(many.iter().copied().collect::<Vec<_>>(), [1, 3]);
        assert_eq!((&few | &many).iter().copied().collect::<Vec<_>>(), [1, 2, 3]);
        assert_eq!((few.only(), many.only()), (Some(&2), None));
        assert!(few.is_disjoint(&many) && !many.is_disjoint(&Options::one(3)));
    }
}
