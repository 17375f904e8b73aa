//! Steps that add and remove cases, charges and matters, with ids that were never used before.
//!
//! Not here: questions. A new case comes with its first charge, because a case without one says nothing.

use case_file::{Case, CaseFile, Edit, FactPath, Id, Limits, Owner};

use crate::marks::{Marks, Step};

/// Returns the step that adds a case with a first charge.
///
/// "That is everything" is taken back, since it was not everything.
pub fn add_case(file: &CaseFile, marks: &Marks, jurisdiction: &Id) -> Step {
    let id = fresh("k", file, marks);
    let complete = FactPath::new(Owner::Person, "record_is_complete");
    let charge = Edit::AddCharge { case: id.clone(), id: fresh("c", file, marks) };
    let mut step = Step {
        edits: vec![Edit::AddCase { id, jurisdiction: jurisdiction.clone() }, charge],
        marks: vec![(complete.clone(), None)],
    };
    if file.fact(&complete).is_some() {
        step.edits.push(Edit::Erase { fact: complete });
    }
    step
}

/// Returns the step that adds a charge to a case, `None` when there is no such case or no room.
pub fn add_charge(file: &CaseFile, marks: &Marks, case: &Id) -> Option<Step> {
    charge_step(file, marks, case)
}

/// Returns the step that removes a case with its charges, and what was said about them.
pub fn remove_case(file: &CaseFile, marks: &Marks, id: &Id) -> Step {
    let mut owners = vec![Owner::Case(id.clone())];
    if let Some(case) = file.case(id) {
        owners.extend(case.charges.iter().map(|charge| Owner::Charge(charge.id.clone())));
    }
    Step { edits: vec![Edit::RemoveCase { id: id.clone() }], marks: forget(marks, &owners) }
}

/// Returns the step that removes a charge, and what was said about it.
pub fn remove_charge(marks: &Marks, id: &Id) -> Step {
    let owners = [Owner::Charge(id.clone())];
    Step { edits: vec![Edit::RemoveCharge { id: id.clone() }], marks: forget(marks, &owners) }
}

fn forget(marks: &Marks, owners: &[Owner]) -> Vec<(FactPath, Option<crate::Mark>)> {
    let of_owner = marks.iter().filter(|(question, _)| owners.contains(&question.owner));
    of_owner.map(|(question, _)| (question.clone(), None)).collect()
}

pub(crate) fn charge_step(file: &CaseFile, marks: &Marks, case: &Id) -> Option<Step> {
    let room = file.cases.iter().map(|case| case.charges.len()).sum::<usize>() < Limits::CHARGES;
    let asked = FactPath::new(Owner::Case(case.clone()), "another_charge");
    file.case(case).filter(|_| room).map(|_| Step {
        edits: vec![Edit::AddCharge { case: case.clone(), id: fresh("c", file, marks) }],
        // After the new charge the question for another one comes again.
        marks: vec![(asked, None)],
    })
}

pub(crate) fn matter_step(file: &CaseFile, marks: &Marks, kind: &str, place: Id) -> Step {
    let add = Edit::AddMatter { id: fresh("m", file, marks), jurisdiction: place, kind: kind.into() };
    Step { edits: vec![add], marks: Vec::new() }
}

/// Returns the letter with the next number: one more than any id in the file or in the marks has.
fn fresh(letter: &str, file: &CaseFile, marks: &Marks) -> Id {
    let cases = file.cases.iter().flat_map(|case: &Case| {
        std::iter::once(&case.id).chain(case.charges.iter().map(|charge| &charge.id))
    });
    let matters = file.matters.iter().map(|matter| &matter.id);
    let marked = marks.iter().filter_map(|(question, _)| question.owner_id());
    let numbers = cases
        .chain(matters)
        .chain(marked)
        .filter_map(|id| id.as_str().strip_prefix(letter).and_then(|number| number.parse::<u32>().ok()));
    Id::from(format!("{letter}{}", numbers.max().unwrap_or(0).saturating_add(1)))
}
