//! The way on when nothing can be asked for today. "Not available" is never the last word.
//!
//! Not here: eligibility. The list is: when to come back, what to find out, other people who can help, pardon, and the
//! correction of what is wrong in the record.

use case_file::{CaseFile, Fact, Id, Owner};
use law::Law;
use screening::Status;

use crate::{Message, Role, Route, Text};

/// Lists the ways on for a target with no route that is open today; empty when one is.
pub(crate) fn otherwise<'a>(
    file: &CaseFile,
    law: &Law,
    target: &Owner,
    routes: &[Route<'a>],
) -> Vec<Text<'a>> {
    if routes.iter().any(|route| matches!(route.role, Role::Lead | Role::Check)) {
        return Vec::new();
    }
    let mut ways: Vec<Text<'a>> = Vec::new();
    let mut say = |message: Message| ways.push(message.into());
    let soonest = routes.iter().filter_map(|route| match route.row.status {
        Status::EligibleLater { on } => Some((on, route)),
        Status::Eligible | Status::NotEligible | Status::NeedsInfo { .. } => None,
    });
    if let Some((on, route)) = soonest.min_by_key(|(on, _)| *on) {
        let title = route.remedy().title.as_str();
        say(Message::new("plan-otherwise-later").with("date", on).with("remedy", title));
    }
    if routes.iter().any(|route| matches!(route.row.status, Status::NeedsInfo { .. })) {
        say(Message::new("plan-otherwise-find-out"));
    }
    let home = home(file, target);
    let pack = home.as_ref().and_then(|home| law.pack(home));
    match home {
        Some(home) if pack.is_none() => {
            say(Message::new("plan-otherwise-no-law").with("place", home.as_str()));
        }
        _ if routes.is_empty() => say(Message::new("plan-otherwise-no-route")),
        _ => {}
    }
    match target {
        // What is not a charge has no record to correct; each kind has its own way on.
        Owner::Matter(id) => {
            if let Some(matter) = file.matter(id) {
                say(Message::new(format!("plan-otherwise-{}", matter.kind)));
            }
        }
        Owner::Person | Owner::Case(_) | Owner::Charge(_) => say(Message::new("plan-otherwise-correct")),
    }
    if was_convicted(file, target) {
        say(Message::new("plan-otherwise-pardon"));
    }
    say(Message::new("plan-otherwise-advice"));
    // Who can help stands once in the plan, not under every charge.
    if pack.is_some_and(|pack| !pack.pending.is_empty()) {
        say(Message::new("plan-otherwise-law-changes"));
    }
    ways
}

fn home(file: &CaseFile, target: &Owner) -> Option<Id> {
    match target {
        Owner::Person => None,
        Owner::Case(id) => file.case(id).map(|case| case.jurisdiction.clone()),
        Owner::Charge(id) => file.charge(id).map(|(case, _)| case.jurisdiction.clone()),
        Owner::Matter(id) => file.matter(id).map(|matter| matter.jurisdiction.clone()),
    }
}

fn was_convicted(file: &CaseFile, target: &Owner) -> bool {
    let Owner::Charge(id) = target else { return false };
    file.charge(id).is_some_and(|(_, charge)| charge.facts.text("outcome") == Fact::Known("convicted"))
}
