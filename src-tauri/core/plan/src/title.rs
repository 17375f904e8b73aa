//! What charges, cases, matters and jurisdictions are called, on every screen and paper.
//!
//! Not here: the words. A name is a message with the person's own words as arguments.

use case_file::{Case, CaseFile, Fact, Id, Owner};
use law::Law;

use crate::{Arg, Message};

/// Returns the name of a target: "Vandalism: dismissed (June 3, 2024)".
pub fn title(file: &CaseFile, law: &Law, target: &Owner) -> Message {
    match target {
        Owner::Person => Message::new("plan-target-person"),
        Owner::Charge(id) => charge_title(file, id),
        Owner::Case(id) => file.case(id).map_or_else(nameless, |case| case_title(law, case)),
        Owner::Matter(id) => file
            .matter(id)
            .map_or_else(nameless, |matter| Message::new(format!("plan-matter-{}", matter.kind))),
    }
}

/// Returns where a target belongs: its case, or its jurisdiction; `None` for the person.
pub fn about(file: &CaseFile, law: &Law, target: &Owner) -> Option<Message> {
    match target {
        Owner::Person => None,
        Owner::Charge(id) => file.charge(id).map(|(case, _)| case_title(law, case)),
        Owner::Case(id) => file.case(id).map(|case| place(jurisdiction(law, &case.jurisdiction))),
        Owner::Matter(id) => file.matter(id).map(|matter| place(jurisdiction(law, &matter.jurisdiction))),
    }
}

/// Returns the name of a case: "California, Los Angeles, case 24-1, arrested May 2024".
pub fn case_title(law: &Law, case: &Case) -> Message {
    let mut parts = vec![jurisdiction(law, &case.jurisdiction)];
    let told = |name: &str| case.facts.text(name).known().filter(|text| !text.trim().is_empty());
    if let Some(county) = told("county") {
        parts.push(Arg::from(county));
    }
    if let Some(number) = told("number") {
        parts.push(Message::new("plan-case-number").with("number", number).into());
    }
    if let Fact::Known(date) = case.facts.date("arrest_date") {
        parts.push(Message::new("plan-case-arrested").with("date", date).into());
    }
    Message::new("plan-case").with("parts", parts)
}

/// Returns a jurisdiction's name, or its id where we have no law for it.
pub fn jurisdiction(law: &Law, id: &Id) -> Arg {
    match law.pack(id) {
        Some(pack) => pack.name.as_str().into(),
        None => unknown_place(id).into(),
    }
}

/// Names a place without a pack.
pub(crate) fn unknown_place(id: &Id) -> Message {
    Message::new("plan-place").with("place", id.as_str())
}

fn place(name: Arg) -> Message {
    Message::new("plan-case").with("parts", vec![name])
}

fn nameless() -> Message {
    Message::new("plan-charge-nameless")
}

fn charge_title(file: &CaseFile, id: &Id) -> Message {
    let Some((_, charge)) = file.charge(id) else {
        return nameless();
    };
    let name: Arg = match charge.facts.text("description") {
        Fact::Known(words) if !words.trim().is_empty() => Arg::from(words),
        _ => nameless().into(),
    };
    let Fact::Known(outcome) = charge.facts.text("outcome") else {
        return Message::new("plan-charge").with("charge", name);
    };
    let outcome = Message::new(format!("plan-outcome-{outcome}"));
    match charge.facts.date("outcome_date") {
        Fact::Known(date) => {
            Message::new("plan-charge-ended").with("charge", name).with("outcome", outcome).with("date", date)
        }
        _ => Message::new("plan-charge-outcome").with("charge", name).with("outcome", outcome),
    }
}
