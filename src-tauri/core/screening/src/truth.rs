//! Three-valued truth that remembers what it is waiting for, while it is computed.
//!
//! Not here: time (`timeline`) and the names of facts, which are numbers here (`verdict` has names). Kleene's strong
//! logic: one No decides a conjunction whatever is unknown.

use std::rc::Rc;

use crate::number_set::NumberSet;
use crate::numbering::Names;
use crate::verdict::{FactSet, Verdict};

/// Says whether something is so, or which facts would settle it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Truth {
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// Not known; holds the numbers of the facts that a person can supply.
    Unknown(NumberSet),
}

impl Truth {
    /// Returns Yes for `true`, No for `false`.
    pub(crate) fn known(value: bool) -> Self {
        if value { Self::Yes } else { Self::No }
    }

    /// Combines two requirements that must both be met.
    pub(crate) fn and(&self, other: &Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, verdict) | (verdict, Self::Yes) => verdict.clone(),
            (Self::Unknown(a), Self::Unknown(b)) => Self::Unknown(a | b),
        }
    }

    /// Combines two requirements of which one is enough.
    pub(crate) fn or(&self, other: &Self) -> Self {
        match (self, other) {
            (Self::Yes, _) | (_, Self::Yes) => Self::Yes,
            (Self::No, verdict) | (verdict, Self::No) => verdict.clone(),
            (Self::Unknown(a), Self::Unknown(b)) => Self::Unknown(a | b),
        }
    }

    /// Combines any number of requirements of which one is enough.
    pub(crate) fn any(all: &[&Self]) -> Self {
        if all.contains(&&Self::Yes) {
            return Self::Yes;
        }
        let unknown = all.iter().filter_map(|truth| match truth {
            Self::Unknown(facts) => Some(facts),
            Self::Yes | Self::No => None,
        });
        match unknown.clone().next() {
            Some(_) => Self::Unknown(NumberSet::union(unknown)),
            None => Self::No,
        }
    }

    /// Returns the opposite.
    pub(crate) fn not(&self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Unknown(facts) => Self::Unknown(facts.clone()),
        }
    }

    /// Takes both branches that are still possible: they agree, or the verdict is unknown because of `blame`.
    ///
    /// When both branches are unknown, what they wait for in common is named too.
    pub(crate) fn join(&self, other: &Self, blame: &NumberSet) -> Self {
        match (self, other) {
            (Self::Yes, Self::Yes) => Self::Yes,
            (Self::No, Self::No) => Self::No,
            (Self::Unknown(a), Self::Unknown(b)) => Self::Unknown(blame | &(a & b)),
            _ => Self::Unknown(blame.clone()),
        }
    }

    /// Names the facts it waits for.
    pub(crate) fn named(&self, names: &Rc<Names>) -> Verdict {
        match self {
            Self::Yes => Verdict::Yes,
            Self::No => Verdict::No,
            Self::Unknown(facts) => Verdict::Unknown(FactSet::of(facts, names)),
        }
    }

    /// Returns the facts it waits for; empty when it is known.
    pub(crate) fn missing(&self) -> &NumberSet {
        match self {
            Self::Yes | Self::No => NumberSet::NONE,
            Self::Unknown(facts) => facts,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unknown(fact: u32) -> Truth {
        Truth::Unknown(NumberSet::one(fact))
    }

    #[test]
    fn truth_tables_are_kleenes() {
        let u = unknown(1);
        let all = [Truth::Yes, Truth::No, u.clone()];
        let and = [&all[0], &all[1], &u, &all[1], &all[1], &all[1], &u, &all[1], &u];
        let or = [&all[0], &all[0], &all[0], &all[0], &all[1], &u, &all[0], &u, &u];
        for (i, a) in all.iter().enumerate() {
            for (j, b) in all.iter().enumerate() {
                assert_eq!(Some(&&a.and(b)), and.get(i * 3 + j), "{a:?} and {b:?}");
                assert_eq!(Some(&&a.or(b)), or.get(i * 3 + j), "{a:?} or {b:?}");
                assert_eq!(a.and(b).not(), a.not().or(&b.not()), "de Morgan");
                assert_eq!(Truth::any(&[a, b]), a.or(b));
            }
        }
    }

    #[test]
    fn unknown_names_every_fact_it_waits_for() {
        assert_eq!(unknown(1).and(&unknown(2)).missing().as_slice().len(), 2);
    }

    #[test]
    fn branches_that_agree_do_not_need_the_fact_that_chooses() {
        let blame = NumberSet::one(3);
        assert_eq!(Truth::Yes.join(&Truth::Yes, &blame), Truth::Yes);
        assert_eq!(Truth::Yes.join(&Truth::No, &blame), unknown(3));
        assert_eq!(Truth::Yes.join(&unknown(2), &blame), unknown(3));
        assert_eq!(unknown(2).join(&unknown(2), &blame).missing().as_slice().len(), 2);
    }
}
