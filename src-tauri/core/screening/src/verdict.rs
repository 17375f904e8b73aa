//! Three-valued truth that remembers what it is waiting for.
//!
//! Not here: time (`timeline`). Kleene's strong logic: one No decides a conjunction whatever is unknown.

use crate::fact_set::FactSet;

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

    /// Combines two requirements that must both be met.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, verdict) | (verdict, Self::Yes) => verdict.clone(),
            (Self::Unknown(a), Self::Unknown(b)) => Self::Unknown(a | b),
        }
    }

    /// Combines two requirements of which one is enough.
    #[must_use]
    pub fn or(&self, other: &Self) -> Self {
        match (self, other) {
            (Self::Yes, _) | (_, Self::Yes) => Self::Yes,
            (Self::No, verdict) | (verdict, Self::No) => verdict.clone(),
            (Self::Unknown(a), Self::Unknown(b)) => Self::Unknown(a | b),
        }
    }

    /// Returns the opposite.
    #[must_use]
    pub fn not(&self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Unknown(facts) => Self::Unknown(facts.clone()),
        }
    }

    /// Takes both branches that are still possible: they agree, or the verdict is unknown because of `blame`.
    ///
    /// When both branches are unknown, what they wait for in common is named too.
    #[must_use]
    pub fn join(&self, other: &Self, blame: &FactSet) -> Self {
        match (self, other) {
            (Self::Yes, Self::Yes) => Self::Yes,
            (Self::No, Self::No) => Self::No,
            (Self::Unknown(a), Self::Unknown(b)) => Self::Unknown(blame | &(a & b)),
            _ => Self::Unknown(blame.clone()),
        }
    }

    /// Returns the facts it waits for; empty when it is known.
    pub fn missing(&self) -> FactSet {
        match self {
            Self::Yes | Self::No => FactSet::new(),
            Self::Unknown(facts) => facts.clone(),
        }
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

#[cfg(test)]
mod tests {
    use super::*;
    use case_file::{FactPath, Owner};

    fn unknown(name: &str) -> Verdict {
        Verdict::Unknown([FactPath::new(Owner::Person, name)].into())
    }

    #[test]
    fn truth_tables_are_kleenes() {
        let u = unknown("a");
        let all = [Verdict::Yes, Verdict::No, u.clone()];
        let and = [&all[0], &all[1], &u, &all[1], &all[1], &all[1], &u, &all[1], &u];
        let or = [&all[0], &all[0], &all[0], &all[0], &all[1], &u, &all[0], &u, &u];
        for (i, a) in all.iter().enumerate() {
            for (j, b) in all.iter().enumerate() {
                assert_eq!(Some(&&a.and(b)), and.get(i * 3 + j), "{a:?} and {b:?}");
                assert_eq!(Some(&&a.or(b)), or.get(i * 3 + j), "{a:?} or {b:?}");
                assert_eq!(a.and(b).not(), a.not().or(&b.not()), "de Morgan");
            }
        }
    }

    #[test]
    fn unknown_names_every_fact_it_waits_for() {
        assert_eq!(unknown("a").and(&unknown("b")).missing().len(), 2);
    }

    #[test]
    fn branches_that_agree_do_not_need_the_fact_that_chooses() {
        let blame = unknown("chooser").missing();
        assert_eq!(Verdict::Yes.join(&Verdict::Yes, &blame), Verdict::Yes);
        assert_eq!(Verdict::Yes.join(&Verdict::No, &blame), unknown("chooser"));
        assert_eq!(Verdict::Yes.join(&unknown("b"), &blame), unknown("chooser"));
        assert_eq!(unknown("b").join(&unknown("b"), &blame).missing().len(), 2);
    }
}
