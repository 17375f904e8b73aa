//! What to know before acting.
//!
//! Not here: words, whether a remedy is open, and which remedies close another way (`sequence`). What to think of before
//! one remedy stands in the checklist, at its first step.

use case_file::{CaseFile, Fact, FactPath, Owner};
use law::{Remedy, Track};
use screening::Screening;

use crate::checklist::NEAR;
use crate::{Role, TargetPlan, Warning};

/// Lists the warnings, most pressing first.
pub(crate) fn warnings<'a>(
    screening: &Screening<'a>,
    file: &CaseFile,
    targets: &[TargetPlan<'a>],
    closing: &[&'a Remedy],
) -> Vec<Warning> {
    let person = &file.person.facts;
    let mut warnings = of_matters(file);
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
    warnings.extend(closing.iter().map(|remedy| Warning::OnceOnly { remedy: remedy.title.clone() }));
    // A list of cases that is not complete matters to whoever has cases.
    if person.bool("record_is_complete") != Some(true) && !file.cases.is_empty() {
        warnings.push(Warning::RecordIncomplete);
    }
    warnings.extend(screening.without_law.iter().map(|id| Warning::NoLaw { jurisdiction: id.clone() }));
    warnings
}

/// Lists what comes before any paper in a matter: danger first.
fn of_matters(file: &CaseFile) -> Vec<Warning> {
    let mut warnings: Vec<(u8, Warning)> = Vec::new();
    for matter in &file.matters {
        let owner = Owner::Matter(matter.id.clone());
        let is = |name: &str| {
            file.fact(&FactPath::new(owner.clone(), name)).and_then(|value| value.as_bool()) == Some(true)
        };
        let warning = match Track::from_word(matter.kind.as_str()) {
            Some(Track::ProtectedWitness) if is("danger_now") => (0, Warning::Danger),
            Some(Track::StateSecret) => (1, Warning::Classified),
            Some(Track::TradeSecret) => {
                (2, Warning::TradeSecret { ordered: is("protective_order"), filed: is("filed") })
            }
            Some(Track::JuvenileParty) => (3, Warning::Minor { filed: is("already_filed") }),
            _ => continue,
        };
        warnings.push(warning);
    }
    warnings.sort_by_key(|(rank, _)| *rank);
    warnings.into_iter().map(|(_, warning)| warning).collect()
}
