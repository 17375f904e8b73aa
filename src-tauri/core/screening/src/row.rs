//! What a screening says: one row for every remedy and every target it could reach.
//!
//! Not here: how rows are computed (`screen`), their JSON form (`app`), and order for display (`plan`).
//! Invariant: a status carries exactly the data it means, and the reasons support it.

use case_file::{Date, FactPath, Id, Owner};
use law::{Remedy, Requirement};

use crate::Timeline;
use crate::verdict::Verdict;

/// Every remedy for every target on one day.
#[derive(Debug, Clone)]
pub struct Screening<'law> {
    /// The day it was computed for.
    pub as_of: Date,
    /// The jurisdictions whose packs were used, in order.
    pub law: Vec<Id>,
    /// The jurisdictions of the file that have no pack, in order.
    pub without_law: Vec<Id>,
    /// The rows, by target as in the file, then by remedy id.
    pub rows: Vec<Row<'law>>,
}

/// One remedy for one target.
#[derive(Debug, Clone)]
pub struct Row<'law> {
    /// The remedy.
    pub remedy: &'law Remedy,
    /// The charge, case or matter it is tested on.
    pub target: Owner,
    /// The case of a charge target, or the case itself; `None` for a matter.
    pub case: Option<Id>,
    /// What the law says on the day.
    pub status: Status,
    /// Whether a judge may refuse although every requirement is met.
    pub discretionary: bool,
    /// The last day on which a row that is eligible now can be filed.
    pub deadline: Option<Date>,
    /// One reason for each requirement, in order.
    pub reasons: Vec<Reason<'law>>,
    /// Facts that count as presumed until the person answers, with the words for it.
    pub assumed: Vec<Assumption>,
    /// The verdict over all days.
    pub timeline: Timeline<Verdict>,
}

/// What the law says on the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Status {
    /// Every requirement is met.
    Eligible,
    /// Only time is missing.
    EligibleLater {
        /// The first eligible day.
        on: Date,
    },
    /// A requirement fails, and time alone will not mend it.
    NotEligible,
    /// An unknown fact decides.
    NeedsInfo {
        /// The facts to ask for; never empty.
        missing: Vec<FactPath>,
    },
}

/// One requirement, as evaluated.
#[derive(Debug, Clone)]
pub struct Reason<'law> {
    /// The requirement.
    pub requirement: &'law Requirement,
    /// Where the version in force on the day is written.
    pub cite: &'law str,
    /// Whether it is met on the day.
    pub verdict: Verdict,
    /// The first later day on which it is met, when it is not met now.
    pub from: Option<Date>,
    /// The last day on which it is met, when it is met now and that ends.
    pub until: Option<Date>,
}

/// A fact that counts in a certain way until the person answers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Assumption {
    /// Which fact.
    pub fact: FactPath,
    /// How it is said, from the pack; empty where a date was left out because it was not given.
    pub say: String,
}

impl Row<'_> {
    /// Returns the owners whose facts are this row's own, for spelling `missing`.
    pub fn home(&self) -> Vec<Owner> {
        let mut home = vec![Owner::Person, self.target.clone()];
        home.extend(self.case.clone().map(Owner::Case));
        home
    }

    /// Spells a fact as the contract does in this row.
    pub fn spell(&self, fact: &FactPath) -> String {
        let home = self.home();
        fact.relative_to(&home.iter().collect::<Vec<_>>())
    }
}

impl Status {
    /// Returns the contract's word.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Eligible => "eligible",
            Self::EligibleLater { .. } => "eligible-later",
            Self::NotEligible => "not-eligible",
            Self::NeedsInfo { .. } => "needs-info",
        }
    }
}
