//! How the first two routes differ, in a few sentences.
//!
//! Not here: words for one remedy; the sentences speak of what kind of remedy it is, so they hold for every pack.

use law::{Process, Track};
use screening::Status;

use crate::order::is_unclaimed;
use crate::{Message, Route};

/// Compares the first two routes: of those that are open today, or, when there are not two, that can still open.
pub(crate) fn compare(routes: &[Route<'_>]) -> Vec<Message> {
    let first_two = |test: fn(&Route<'_>) -> bool| -> Vec<&Route<'_>> {
        routes.iter().filter(|route| test(route)).take(2).collect()
    };
    let mut two = first_two(|route| route.row.status == Status::Eligible);
    if two.len() < 2 {
        two = first_two(|route| route.row.status != Status::NotEligible && !is_unclaimed(route));
    }
    let [first, second] = two.as_slice() else {
        return Vec::new();
    };
    let message = |key: &'static str| {
        Message::new(key)
            .with("first", first.remedy().title.as_str())
            .with("second", second.remedy().title.as_str())
    };
    let mut said = Vec::new();
    if first.remedy().relief != second.remedy().relief {
        said.push(message("plan-compare-relief").with("one", first.relief()).with("other", second.relief()));
    }
    let innocence = |route: &Route<'_>| route.remedy().track == Track::Innocence;
    if innocence(first) && !innocence(second) {
        said.push(message(match second.remedy().process {
            Process::Automatic => "plan-compare-innocence-automatic",
            Process::Petition | Process::Agency | Process::PardonBoard => "plan-compare-innocence",
        }));
    } else if first.remedy().process != second.remedy().process {
        said.push(
            message("plan-compare-process").with("one", first.process()).with("other", second.process()),
        );
    }
    match (first.row.discretionary, second.row.discretionary) {
        (true, false) => said.push(message("plan-compare-discretion-first")),
        (false, true) => said.push(message("plan-compare-discretion-second")),
        (true, true) | (false, false) => {}
    }
    match (first.row.deadline, second.row.deadline) {
        (Some(day), None) => said.push(message("plan-compare-deadline-first").with("date", day)),
        (None, Some(day)) => said.push(message("plan-compare-deadline-second").with("date", day)),
        (Some(one), Some(other)) if one != other => {
            said.push(message("plan-compare-deadline-both").with("one", one).with("other", other));
        }
        (Some(_), Some(_)) | (None, None) => {}
    }
    let both = first.can_be_asked_for() && second.can_be_asked_for();
    if both && innocence(first) != innocence(second) {
        said.push(message("plan-compare-both"));
    } else if both {
        said.push(message("plan-compare-choose"));
    }
    said
}
