//! A list that seldom holds more than one thing: none and one are held in place, only more need memory of their own.
//!
//! Not here: what is listed (`timeline`, `options`).

/// A list of few things.
#[derive(Debug, Clone, Default)]
pub(crate) enum Few<T> {
    /// Nothing.
    #[default]
    None,
    /// One thing.
    One(T),
    /// Any number of things, with room for two or more.
    Many(Vec<T>),
}

impl<T> Few<T> {
    /// Returns an empty list that has room for as many things.
    pub(crate) fn with_room(things: usize) -> Self {
        if things <= 1 { Self::None } else { Self::Many(Vec::with_capacity(things)) }
    }

    /// Returns what is listed, in order.
    pub(crate) fn as_slice(&self) -> &[T] {
        match self {
            Self::None => &[],
            Self::One(one) => std::slice::from_ref(one),
            Self::Many(many) => many,
        }
    }

    /// Adds a thing at the end.
    pub(crate) fn push(&mut self, item: T) {
        *self = match std::mem::take(self) {
            Self::None => Self::One(item),
            Self::One(first) => Self::Many(vec![first, item]),
            Self::Many(mut many) => {
                many.push(item);
                Self::Many(many)
            }
        };
    }

    /// Takes away the last thing.
    pub(crate) fn pop(&mut self) {
        match self {
            Self::None | Self::One(_) => *self = Self::None,
            Self::Many(many) => drop(many.pop()),
        }
    }
}

impl<T: PartialEq> PartialEq for Few<T> {
    fn eq(&self, other: &Self) -> bool {
        self.as_slice() == other.as_slice()
    }
}

impl<T: Eq> Eq for Few<T> {}

impl<T> FromIterator<T> for Few<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut few = Self::None;
        items.into_iter().for_each(|item| few.push(item));
        few
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_the_same_however_it_is_held() {
        let mut few: Few<u32> = [1, 2, 3].into_iter().collect();
        assert_eq!(few.as_slice(), [1, 2, 3]);
        few.pop();
        few.pop();
        assert_eq!(few, Few::One(1));
        few.pop();
        assert_eq!(few, Few::None);
    }
}
