//! What a paper cannot be without: each missing fact is a question, never a hole in a paper.
//!
//! Not here: optional blanks; those are labeled lines on the paper.

use std::collections::BTreeSet;

use case_file::{Case, CaseFile, Fact, FactPath, Facts, Owner};
use law::Track;
use screening::Status;

use super::filing::Filing;
use super::{Office, PaperKind};

/// Returns the questions to answer first, in a stable order, each once.
pub(crate) fn missing(office: &Office<'_>, filing: &Filing<'_>, kind: PaperKind) -> Vec<FactPath> {
    let mut all = Vec::new();
    for row in &filing.rows {
        if let Status::NeedsInfo { missing } = &row.status {
            all.extend(missing.iter().cloned());
        }
    }
    if kind.is_sent() {
        // A protected witness writes no name that a program printed.
        if filing.remedy.track != Track::ProtectedWitness {
            all.extend(name(office.file));
        }
        all.extend(case_facts(filing));
    }
    if kind.is_sent() {
        // A set is whole or it waits: an order without its petition helps nobody.
        all.extend(charge_facts(filing));
        // What counts only until the person says otherwise cannot be stated to a court.
        all.extend(filing.rows.iter().flat_map(|row| &row.assumed).map(|one| one.fact.clone()));
    }
    let mut seen = BTreeSet::new();
    all.retain(|fact| seen.insert(fact.clone()));
    all
}

/// Returns the question for the name, where there is none.
pub(crate) fn name(file: &CaseFile) -> Option<FactPath> {
    full_name(file).is_none().then(|| FactPath::new(Owner::Person, "name"))
}

/// Returns the person's whole name.
pub(crate) fn full_name(file: &CaseFile) -> Option<String> {
    file.person.full_name()
}

/// Returns a text that says something.
pub(crate) fn known<'f>(facts: &'f Facts, name: &str) -> Option<&'f str> {
    facts.text(name).known().map(str::trim).filter(|text| case_file::says_something(text))
}

/// The court or county, and the number; an arrest that was never charged has no number.
fn case_facts(filing: &Filing<'_>) -> Vec<FactPath> {
    filing.cases.iter().flat_map(|case| facts_of_case(case)).collect()
}

fn facts_of_case(case: &Case) -> Vec<FactPath> {
    let owner = Owner::Case(case.id.clone());
    let lacks = |name: &str| known(&case.facts, name).is_none();
    let never_filed = case.facts.date("filed_date") == Fact::Absent
        || (!case.charges.is_empty()
            && case.charges.iter().all(|charge| known(&charge.facts, "outcome") == Some("not-charged")));
    let mut all = Vec::new();
    if lacks("county") && lacks("court") {
        all.push(FactPath::new(owner.clone(), "county"));
    }
    if lacks("number") && !never_filed {
        all.push(FactPath::new(owner, "number"));
    }
    all
}

/// What each charge is called and how it ended: no ground can be told without.
fn charge_facts(filing: &Filing<'_>) -> Vec<FactPath> {
    let charges = filing.charges().into_iter();
    charges
        .flat_map(|charge| {
            let lacking = ["description", "outcome"].into_iter().filter(|name| {
                known(&charge.facts, name).is_none_or(|value| *name == "outcome" && value == "unknown")
            });
            lacking.map(|name| FactPath::new(Owner::Charge(charge.id.clone()), name))
        })
        .collect()
}
