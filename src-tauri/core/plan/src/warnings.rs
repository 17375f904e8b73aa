//! What to know before acting.
//!
//! Not here: words, whether a remedy is open, and which remedies close another way (`sequence`). What to think of before
//! one remedy stands in the checklist, at its first step.

use case_file::{CaseFile, Fact};
use law::Remedy;
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
    warnings.extend(closing.iter().map(|remedy| Warning::OnceOnly { remedy: remedy.title.clone() }));
    if person.bool("record_is_complete") != Some(true) {
        warnings.push(Warning::RecordIncomplete);
    }
    warnings.extend(screening.without_law.iter().map(|id| Warning::NoLaw { jurisdiction: id.clone() }));
    warnings
}
