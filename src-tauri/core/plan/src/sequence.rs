//! In which order to file: what costs least first, and nothing before what it would spoil.
//!
//! Not here: which remedy is best for one charge (`order`), and why one comes before another (packs say it).
//! The order of two filings is: one that its pack puts first; one that closes no other way; the sooner last day; what an
//! agency does before what a court does, and a pardon last; then the order of the file.

use case_file::{CaseFile, Date, EarlierRelief, Fact, Id, Owner, VagueDate};
use law::{Law, Process, Remedy};
use screening::{Row, Screening, Status, screen};

use crate::checklist::Filing;
use crate::{Role, TargetPlan};

/// Returns the remedies of the plan whose use today would close a way, open now or later, for another target.
///
/// It is found by trying: the record is screened again as if the remedy had been granted.
pub(crate) fn closing<'a>(
    screening: &Screening<'a>,
    file: &CaseFile,
    law: &Law,
    targets: &[TargetPlan<'a>],
) -> Vec<&'a Remedy> {
    let mut tried: Vec<&Remedy> = Vec::new();
    let mut found = Vec::new();
    let leads = targets.iter().flat_map(|target| &target.routes).filter(|route| route.role == Role::Lead);
    for route in leads {
        let remedy = route.remedy();
        if !tried.iter().any(|other| other.id == remedy.id) {
            tried.push(remedy);
            found.extend(closes(screening, file, law, route.row).then_some(remedy));
        }
    }
    found
}

/// Sorts filings; where packs put two remedies before each other in a circle, the first of the file stays first.
pub(crate) fn sort<'a>(mut filings: Vec<Filing<'a>>, closing: &[&Remedy]) -> Vec<Filing<'a>> {
    let closes = |remedy: &Remedy| closing.iter().any(|other| other.id == remedy.id);
    filings.sort_by_key(|filing| {
        (closes(filing.remedy), filing.deadline.unwrap_or(Date::MAX), effort(filing.remedy.process))
    });
    let mut sorted = Vec::new();
    while !filings.is_empty() {
        let waits = |filing: &Filing<'_>| filings.iter().any(|other| goes_first(other.remedy, filing.remedy));
        let next = filings.iter().position(|filing| !waits(filing)).unwrap_or(0);
        sorted.push(filings.remove(next));
    }
    sorted
}

/// Tells whether the pack of the second puts the first before it.
pub(crate) fn goes_first(first: &Remedy, second: &Remedy) -> bool {
    second.later_than.iter().any(|before| before.remedy == first.id)
}

fn effort(process: Process) -> u8 {
    match process {
        Process::Automatic => 0,
        Process::Agency => 1,
        Process::Petition => 2,
        Process::PardonBoard => 3,
    }
}

fn closes(screening: &Screening<'_>, file: &CaseFile, law: &Law, used: &Row<'_>) -> bool {
    let elsewhere = |row: &&Row<'_>| {
        row.target != used.target && matches!(row.status, Status::Eligible | Status::EligibleLater { .. })
    };
    if !screening.rows.iter().any(|row| elsewhere(&row)) {
        return false;
    }
    let mut granted = file.clone();
    let relief = EarlierRelief {
        jurisdiction: home(file, used).map(|id| id.to_string()),
        kind: Some(used.remedy.relief.word().to_owned()),
        date: Fact::Known(VagueDate::day(screening.as_of)),
    };
    granted.person.earlier_relief.get_or_insert_default().push(relief);
    let after = screen(&granted, law, screening.as_of);
    screening.rows.iter().filter(elsewhere).any(|row| {
        after.rows.iter().any(|other| {
            (&other.target, &other.remedy.id) == (&row.target, &row.remedy.id)
                && other.status == Status::NotEligible
        })
    })
}

fn home(file: &CaseFile, row: &Row<'_>) -> Option<Id> {
    match (&row.case, &row.target) {
        (Some(case), _) => file.case(case).map(|case| case.jurisdiction.clone()),
        (None, Owner::Matter(id)) => file.matter(id).map(|matter| matter.jurisdiction.clone()),
        (None, Owner::Person | Owner::Case(_) | Owner::Charge(_)) => None,
    }
}
