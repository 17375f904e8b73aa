//! Turns a screening into a plan: routes best first, one checklist, dates, and facts to find out.
//!
//! Not here: eligibility (`screening`), words (catalogues and packs), page layout (`documents`), the clock.
//! Invariants: nothing here changes a status or a date of a row; the same screening gives the same plan; the plan of a
//! target with nothing open says how to go on.
//!
//! ```text
//! rows ─► routes by target, best first ─► parts (lead, also, check) ─► checklist
//!      ├► strip of events        ├► compare                        └► warnings
//!      └► facts to find out      └► ways on
//! ```

mod checklist;
mod compare;
mod fact;
mod find_out;
mod granted;
mod model;
mod order;
mod otherwise;
mod sequence;
mod strip;
mod title;
mod understand;
mod warnings;
mod words;

use case_file::{CaseFile, Owner};
use law::Law;
use screening::{Screening, Status};

pub use fact::{Find, PLACES, assumed, find};
pub use granted::{AFTER_DAYS, Grant, Granted, granted};
pub use model::{
    Event, EventKind, Item, ItemDate, ItemKind, Plan, Role, Route, TargetPlan, Warning, reason_when,
    reason_words,
};
pub use title::{about, case_title, jurisdiction, title};
pub use understand::{Topic, has_record, understand, understand_title};
pub use words::{Arg, Message, Text, Words};

/// Makes the plan of a screening.
///
/// `file` and `law` are those that were screened.
pub fn plan<'a>(screening: &'a Screening<'a>, file: &'a CaseFile, law: &'a Law) -> Plan<'a> {
    let targets: Vec<TargetPlan<'a>> = targets(screening, file)
        .into_iter()
        .map(|target| target_plan(screening, file, law, target))
        .collect();
    let find_out = find_out::find_out(&targets, law);
    let closing = sequence::closing(screening, file, law, &targets);
    let source = checklist::Source { screening, file, law, targets: &targets, closing: &closing };
    Plan {
        as_of: screening.as_of,
        headline: headline(&targets),
        checklist: source.checklist(&find_out),
        strip: strip::strip(screening),
        warnings: warnings::warnings(screening, file, &targets, &closing),
        find_out,
        targets,
        law: screening.law.iter().filter_map(|id| law.pack(id)).collect(),
        without_law: screening.without_law.clone(),
        granted: Vec::new(),
    }
}

/// Lists what the file holds, in its order: each case that has rows of its own or no charges, its charges, the matters.
fn targets(screening: &Screening<'_>, file: &CaseFile) -> Vec<Owner> {
    let mut targets = Vec::new();
    for case in &file.cases {
        let owner = Owner::Case(case.id.clone());
        if case.charges.is_empty() || screening.rows.iter().any(|row| row.target == owner) {
            targets.push(owner);
        }
        targets.extend(case.charges.iter().map(|charge| Owner::Charge(charge.id.clone())));
    }
    targets.extend(file.matters.iter().map(|matter| Owner::Matter(matter.id.clone())));
    targets
}

fn target_plan<'a>(
    screening: &'a Screening<'a>,
    file: &CaseFile,
    law: &'a Law,
    target: Owner,
) -> TargetPlan<'a> {
    let rows = screening.rows.iter().filter(|row| row.target == target);
    let mut routes: Vec<Route<'a>> = rows
        .map(|row| Route {
            row,
            days_left: row.deadline.map(|day| (day - screening.as_of).num_days()),
            missing: match &row.status {
                Status::NeedsInfo { missing } => missing.iter().map(|fact| find(law, fact, 1)).collect(),
                Status::Eligible | Status::EligibleLater { .. } | Status::NotEligible => Vec::new(),
            },
            role: Role::NotNow,
        })
        .collect();
    order::arrange(&mut routes);
    let compare = compare::compare(&routes);
    let otherwise = otherwise::otherwise(file, law, &target, &routes);
    let notes = understand::juvenile_notes(file, law, &target);
    TargetPlan { target, routes, compare, notes, otherwise }
}

/// Says what is open now, later, and not known: each target counts once, under the best that it has.
fn headline(targets: &[TargetPlan<'_>]) -> Vec<Message> {
    let (mut now, mut later, mut unknown, mut closed) = (0_usize, 0_usize, 0_usize, 0_usize);
    for target in targets {
        let any = |test: fn(&Status) -> bool| target.routes.iter().any(|route| test(&route.row.status));
        if any(|status| *status == Status::Eligible) {
            now += 1;
        } else if any(|status| matches!(status, Status::EligibleLater { .. })) {
            later += 1;
        } else if any(|status| matches!(status, Status::NeedsInfo { .. })) {
            unknown += 1;
        } else {
            closed += 1;
        }
    }
    let parts = [
        ("plan-headline-now", now),
        ("plan-headline-later", later),
        ("plan-headline-needs-info", unknown),
        ("plan-headline-none", closed),
    ];
    let mut said: Vec<Message> = parts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| Message::new(key).with("count", count))
        .collect();
    if said.is_empty() {
        said.push(Message::new("plan-headline-empty"));
    }
    said
}
