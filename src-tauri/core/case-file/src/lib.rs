//! The case file: the one vocabulary that every other part of the program speaks.
//!
//! Not here: law, statuses, storage, and words for people.
//! The idea: the contract is a table of fields ([`field`]); reading, writing, editing and the law language all go
//! through that table, so a field is declared once. Every fact has three states: known, absent (the person said
//! that there is none) and unknown (not given). Unknown is never "no".
//!
//! ```text
//! CaseFile ── Person
//!          ├─ Case ── Charge
//!          └─ Matter
//! ```

mod characters;
mod edit;
mod fact;
pub mod field;
mod json;
mod path;
mod vague_date;

pub use characters::{is_invisible, is_shown, says_something};
pub use edit::{Edit, EditProblem};
pub use fact::{Fact, Facts, Value};
pub use json::{Limits, Problem, ReadError, read, write};
pub use path::{FactPath, Id, Owner, PathProblem};
pub use vague_date::{VagueDate, VagueDateProblem, parse_day};

/// A calendar day. The core does date arithmetic only through `law`'s period rule.
pub type Date = chrono::NaiveDate;

/// Extra facts of one jurisdiction, keyed by fact id (`us-ca/evaded`) or, for matters, by plain key.
///
/// The types of these facts are declared by law packs, so the values stay JSON here.
pub type More = serde_json::Map<String, serde_json::Value>;

/// Everything that the person told about themselves and their record.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CaseFile {
    /// The person whom the record is about.
    pub person: Person,
    /// Court cases and arrests, in the order the person gave them.
    pub cases: Vec<Case>,
    /// Sealed or confidential files that are not a criminal charge.
    pub matters: Vec<Matter>,
}

/// The person whom the record is about.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Person {
    /// Facts of [`field::PERSON`].
    pub facts: Facts,
    /// Earlier sealings or expungements; `None` when the person has not said, empty when there was none.
    pub earlier_relief: Option<Vec<EarlierRelief>>,
    /// Extra facts of jurisdictions.
    pub more: More,
}

impl Person {
    /// Returns the whole name as papers print it; `None` without a given or family name, because a middle name or
    /// "Jr." alone is no name.
    pub fn full_name(&self) -> Option<String> {
        let part =
            |field: &str| self.facts.text(field).known().map(str::trim).filter(|text| says_something(text));
        part("name.given").or_else(|| part("name.family"))?;
        let parts = ["name.given", "name.middle", "name.family", "name.suffix"];
        Some(parts.into_iter().filter_map(part).collect::<Vec<_>>().join(" "))
    }
}

/// One sealing or expungement that was granted before.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EarlierRelief {
    /// Where it was granted.
    pub jurisdiction: Option<String>,
    /// What it was, in free text.
    pub kind: Option<String>,
    /// When it was granted.
    pub date: Fact<VagueDate>,
}

/// One arrest or court case with its charges.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// Unique among cases.
    pub id: Id,
    /// Whose law: `us-ca`, `us-dc`, or `us` for federal.
    pub jurisdiction: Id,
    /// Facts of [`field::CASE`].
    pub facts: Facts,
    /// The accusations in this case.
    pub charges: Vec<Charge>,
    /// Extra facts of jurisdictions.
    pub more: More,
}

/// One accusation in a case.
#[derive(Debug, Clone, PartialEq)]
pub struct Charge {
    /// Unique among all charges of the file.
    pub id: Id,
    /// Facts of [`field::CHARGE`].
    pub facts: Facts,
    /// Extra facts of jurisdictions.
    pub more: More,
}

/// A sealed-file question that is not a charge: a birth record, a child's case, a trade secret.
#[derive(Debug, Clone, PartialEq)]
pub struct Matter {
    /// Unique among matters.
    pub id: Id,
    /// Whose law.
    pub jurisdiction: Id,
    /// One of [`field::MATTER_KINDS`].
    pub kind: Id,
    /// The matter's facts, by plain key.
    pub more: More,
}

impl CaseFile {
    /// Returns the case with this id.
    pub fn case(&self, id: &Id) -> Option<&Case> {
        self.cases.iter().find(|case| case.id == *id)
    }

    /// Returns the charge with this id and the case it belongs to.
    pub fn charge(&self, id: &Id) -> Option<(&Case, &Charge)> {
        self.cases
            .iter()
            .find_map(|case| case.charges.iter().find(|charge| charge.id == *id).map(|charge| (case, charge)))
    }

    /// Returns the matter with this id.
    pub fn matter(&self, id: &Id) -> Option<&Matter> {
        self.matters.iter().find(|matter| matter.id == *id)
    }

    /// Returns every jurisdiction that the file names, sorted, once each.
    pub fn jurisdictions(&self) -> Vec<Id> {
        let mut all: Vec<Id> = self.cases.iter().map(|case| case.jurisdiction.clone()).collect();
        all.extend(self.matters.iter().map(|matter| matter.jurisdiction.clone()));
        all.sort();
        all.dedup();
        all
    }
}

impl Case {
    /// Returns a case with no facts and no charges.
    pub fn new(id: Id, jurisdiction: Id) -> Self {
        Self { id, jurisdiction, facts: Facts::default(), charges: Vec::new(), more: More::new() }
    }
}

impl Charge {
    /// Returns a charge with no facts.
    pub fn new(id: Id) -> Self {
        Self { id, facts: Facts::default(), more: More::new() }
    }
}

impl Matter {
    /// Returns a matter with no facts.
    pub fn new(id: Id, jurisdiction: Id, kind: Id) -> Self {
        Self { id, jurisdiction, kind, more: More::new() }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

    use super::*;

    #[test]
    fn a_suffix_alone_is_no_name() {
        let mut file = CaseFile::default();
        let mut tell = |name: &str, value: &str| {
            let fact = FactPath::new(Owner::Person, name);
            file.apply(&Edit::Set { fact, value: value.into() }).unwrap();
            file.person.full_name()
        };
        assert_eq!(tell("name.suffix", "Jr."), None);
        for nothing in ["  ", "\u{7}", "\u{200B}"] {
            assert_eq!(tell("name.given", nothing), None, "{nothing:?}");
        }
        assert_eq!(tell("name.family", "Sample"), Some("Sample Jr.".to_owned()));
        assert_eq!(tell("name.given", "Inventa"), Some("Inventa Sample Jr.".to_owned()));
    }
}
