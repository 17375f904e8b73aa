//! What to know before acting.
//!
//! Not here: words, and whether a remedy is open. A remedy that can be had once only is found by trying: the record is
//! screened again as if the remedy had been granted today, and what is lost by that is what the warning is about.

use case_file::{CaseFile, EarlierRelief, Fact, Id, Owner, VagueDate};
use law::Law;
use screening::{Row, Screening, Status, screen};

use crate::checklist::NEAR;
use crate::{Role, TargetPlan, Warning};

/// Lists the warnings, most pressing first.
pub(crate) fn warnings<'a>(
    screening: &Screening<'a>,
    file: &CaseFile,
    law: &Law,
    targets: &[TargetPlan<'a>],
) -> Vec<Warning> {
    let person = &file.person.facts;
    let mut warnings = Vec::new();
    let leads = || targets.iter().flat_map(|target| &target.routes).filter(|route| route.role == Role::Lead);
    let days = |day: case_file::Date| (day - screening.as_of).num_days();
    if let Some(day) = leads().filter_map(|route| route.row.deadline).min().filter(|day| days(*day) <= NEAR) {
        warnings.push(Warning::DeadlineNear { day, days: days(day) });
    }
    if person.bool("not_us_citizen") == Some(true) {
        warnings.push(Warning::Immigration);
    }
    let pending = person.bool("pending_charges") == Some(true)
        || file
            .cases
            .iter()
            .flat_map(|case| &case.charges)
            .any(|charge| charge.facts.text("outcome") == Fact::Known("pending"));
    if pending {
        warnings.push(Warning::PendingCase);
    }
    let mut tried: Vec<&Id> = Vec::new();
    for route in leads() {
        let remedy = route.remedy();
        if !tried.contains(&&remedy.id) {
            tried.push(&remedy.id);
            if spoils(screening, file, law, route.row) {
                warnings.push(Warning::OnceOnly { remedy: remedy.title.clone() });
            }
        }
    }
    if person.bool("record_is_complete") != Some(true) {
        warnings.push(Warning::RecordIncomplete);
    }
    warnings.extend(screening.without_law.iter().map(|id| Warning::NoLaw { jurisdiction: id.clone() }));
    warnings
}

/// Tells whether using this remedy today would close a way, open now or later, for another target.
fn spoils(screening: &Screening<'_>, file: &CaseFile, law: &Law, used: &Row<'_>) -> bool {
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
