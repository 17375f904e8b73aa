//! What a screening says of one requirement or one row on one day.
//!
//! Not here: how it is computed (`truth`).

use std::fmt;
use std::rc::Rc;
use std::vec::IntoIter;

use case_file::FactPath;

use crate::number_set::NumberSet;
use crate::numbering::Names;

/// Says whether something is so, or names the facts that would settle it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// Not known; names the facts that a person can supply.
    Unknown(FactSet),
}

impl Verdict {
    /// Returns Yes for `true`, No for `false`.
    pub fn known(value: bool) -> Self {
        if value { Self::Yes } else { Self::No }
    }

    /// Returns the contract's word.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown(_) => "unknown",
        }
    }
}

/// Facts that would settle something, each once.
///
/// It holds their numbers, and names them when they are read: a screening finds far more sets than anyone reads.
#[derive(Clone, Default)]
pub struct FactSet {
    numbers: NumberSet,
    /// `None` for the set without facts.
    names: Option<Rc<Names>>,
}

impl FactSet {
    /// Returns the set without facts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the set of facts with these numbers.
    pub(crate) fn of(numbers: &NumberSet, names: &Rc<Names>) -> Self {
        Self { numbers: numbers.clone(), names: Some(Rc::clone(names)) }
    }

    /// Returns the facts in order.
    pub fn iter(&self) -> IntoIter<&FactPath> {
        let facts = self.names.as_ref().map(|names| names.of(&self.numbers));
        facts.unwrap_or_default().into_iter()
    }

    /// Tells whether there is no fact.
    pub fn is_empty(&self) -> bool {
        self.numbers.is_empty()
    }
}

impl fmt::Debug for FactSet {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_set().entries(self).finish()
    }
}

impl PartialEq for FactSet {
    fn eq(&self, other: &Self) -> bool {
        match (&self.names, &other.names) {
            (Some(mine), Some(theirs)) if Rc::ptr_eq(mine, theirs) => self.numbers == other.numbers,
            _ => self.iter().eq(other),
        }
    }
}

impl Eq for FactSet {}

impl<'a> IntoIterator for &'a FactSet {
    type Item = &'a FactPath;
    type IntoIter = IntoIter<&'a FactPath>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
