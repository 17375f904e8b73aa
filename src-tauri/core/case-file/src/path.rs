//! Names for facts: whose fact it is and what it is called, as `missing` and the interview spell it.
//!
//! Not here: the value. The text forms are the contract's: `person.pending_charges`, `charge.outcome`,
//! `matter.more.role`, `us-ca/evaded`, with `<id>:` in front where the owner must be named.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// A short name that is cheap to copy: the id of a case, charge or matter, a jurisdiction, a fact.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Id(Arc<str>);

impl Id {
    /// Returns the name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Id {
    fn from(text: &str) -> Self {
        Self(Arc::from(text))
    }
}

impl From<String> for Id {
    fn from(text: String) -> Self {
        Self(Arc::from(text))
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.as_str().to_owned()
    }
}

impl fmt::Display for Id {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// Whose fact it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Owner {
    /// The person.
    Person,
    /// The case with this id.
    Case(Id),
    /// The charge with this id.
    Charge(Id),
    /// The matter with this id.
    Matter(Id),
}

/// One fact of one owner.
///
/// `name` is a field of the contract (`outcome_date`), a matter's key (`role`) or an extra fact's id (`us-ca/evaded`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FactPath {
    /// Whose fact it is.
    pub owner: Owner,
    /// What it is called.
    pub name: Id,
}

/// Why a text does not name a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the text does not name a fact")]
pub struct PathProblem;

impl FactPath {
    /// Returns the path of a fact.
    pub fn new(owner: Owner, name: impl Into<Id>) -> Self {
        Self { owner, name: name.into() }
    }

    /// Tells whether it is an extra fact, which a law pack declares.
    pub fn is_extra(&self) -> bool {
        self.name.as_str().contains('/')
    }

    /// Returns the contract's spelling without the owner's id: `charge.outcome`, `us-ca/evaded`.
    pub fn bare(&self) -> String {
        if self.is_extra() {
            return self.name.to_string();
        }
        match self.owner {
            Owner::Person => format!("person.{}", self.name),
            Owner::Case(_) => format!("case.{}", self.name),
            Owner::Charge(_) => format!("charge.{}", self.name),
            Owner::Matter(_) => format!("matter.more.{}", self.name),
        }
    }

    /// Returns the owner's id; the person has none.
    pub fn owner_id(&self) -> Option<&Id> {
        match &self.owner {
            Owner::Person => None,
            Owner::Case(id) | Owner::Charge(id) | Owner::Matter(id) => Some(id),
        }
    }

    /// Returns the spelling in a row whose own owners are `home`: a fact of anything else has its id in front.
    pub fn relative_to(&self, home: &[&Owner]) -> String {
        match self.owner_id() {
            Some(id) if !home.contains(&&self.owner) => format!("{id}:{}", self.bare()),
            _ => self.bare(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_of_another_charge_has_its_id_in_front() {
        let own = Owner::Charge("c1".into());
        let other = FactPath::new(Owner::Charge("c2-1".into()), "outcome_date");
        assert_eq!(other.relative_to(&[&own]), "c2-1:charge.outcome_date");
        assert_eq!(FactPath::new(own.clone(), "outcome").relative_to(&[&own]), "charge.outcome");
        assert_eq!(FactPath::new(own.clone(), "us-ca/evaded").relative_to(&[&own]), "us-ca/evaded");
        assert_eq!(
            FactPath::new(Owner::Person, "pending_charges").relative_to(&[]),
            "person.pending_charges"
        );
        let matter = Owner::Matter("m1".into());
        assert_eq!(FactPath::new(matter.clone(), "role").relative_to(&[&matter]), "matter.more.role");
    }
}
