//! What a screening says of one requirement or one row on one day.
//!
//! Not here: how it is computed (`truth`).

use std::slice::Iter;
use std::sync::Arc;

use case_file::FactPath;

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

/// Facts that would settle something, in order and each once; copies share one list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FactSet(Option<Arc<[FactPath]>>);

impl FactSet {
    /// Returns the set without facts.
    pub fn new() -> Self {
        Self(None)
    }

    /// Returns the set of facts that come in order, each once.
    pub(crate) fn sorted(facts: impl Iterator<Item = FactPath>) -> Self {
        let facts: Vec<FactPath> = facts.collect();
        debug_assert!(facts.is_sorted(), "facts come in order");
        Self((!facts.is_empty()).then(|| facts.into()))
    }

    /// Returns the facts in order.
    pub fn iter(&self) -> Iter<'_, FactPath> {
        self.0.as_deref().unwrap_or_default().iter()
    }

    /// Tells whether there is no fact.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }
}

impl<'a> IntoIterator for &'a FactSet {
    type Item = &'a FactPath;
    type IntoIter = Iter<'a, FactPath>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
