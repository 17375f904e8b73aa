//! Best first: the order of the routes of one target, and what each one's part is.
//!
//! Not here: eligibility. The order is: routes that can still open before those that cannot; proof of innocence before
//! everything, once the person has said that they did not do it; then by what the record becomes: destroyed, expunged,
//! sealed, vacated or set aside, restricted, and a certificate that hides nothing; what is open now before what opens
//! later or waits for a fact; then by id.

use law::{Process, Relief, Remedy, Track};
use screening::Status;

use crate::sequence::goes_first;
use crate::{Role, Route};

/// The place of a route among the routes of its target; smaller is better.
type Rank = (bool, u8, u8, u8);

/// Sorts the routes of one target, best first, and gives each its part.
pub(crate) fn arrange(routes: &mut [Route<'_>]) {
    // The rows come in order of id; the sort is stable, so equals stay in that order.
    routes.sort_by_key(rank);
    let mut lead: Option<&Remedy> = None;
    let mut also = false;
    for route in &mut *routes {
        let remedy = route.remedy();
        route.role = match (&route.row.status, remedy.process) {
            (Status::Eligible, Process::Automatic) => Role::Check,
            (Status::Eligible, _) => match lead {
                None => {
                    lead = Some(remedy);
                    Role::Lead
                }
                Some(first) if !also && complements(first, remedy) => {
                    also = true;
                    Role::Also
                }
                Some(_) => Role::Alternative,
            },
            _ => Role::NotNow,
        };
    }
    put_first(routes);
}

/// Where the pack puts another open way before the lead, that one leads, and the lead comes after it: unless it can be
/// had once only, because then it is not spent on what another way reaches.
fn put_first(routes: &mut [Route<'_>]) {
    let Some(lead) = routes.iter().position(|route| route.role == Role::Lead) else { return };
    let Some(remedy) = routes.get(lead).map(Route::remedy) else { return };
    let before = |route: &Route<'_>| {
        matches!(route.role, Role::Also | Role::Alternative) && goes_first(route.remedy(), remedy)
    };
    let Some(first) = routes.iter().position(before) else { return };
    for (position, route) in routes.iter_mut().enumerate() {
        if position == first {
            route.role = Role::Lead;
        } else if position == lead {
            route.role = if remedy.once.is_empty() { Role::Also } else { Role::Alternative };
        }
    }
    // The lead stands before what comes after it.
    if let Some(between) = routes.get_mut(lead..=first) {
        between.rotate_right(1);
    }
}

/// Tells whether the second is worth asking for beside the first: the first must be proven, the second need not be.
fn complements(first: &Remedy, second: &Remedy) -> bool {
    first.track == Track::Innocence && second.track != Track::Innocence
}

/// Tells whether it is a proof of innocence that waits for the person to say that they did not do it.
///
/// It is shown, but nobody should read first that they may be innocent when they never said so.
pub(crate) fn is_unclaimed(route: &Route<'_>) -> bool {
    let Status::NeedsInfo { missing } = &route.row.status else {
        return false;
    };
    route.remedy().track == Track::Innocence
        && missing.iter().any(|fact| matches!(fact.name.as_str(), "claims_innocence" | "mistaken_identity"))
}

fn rank(route: &Route<'_>) -> Rank {
    let never = route.row.status == Status::NotEligible;
    let status = match route.row.status {
        Status::Eligible => 0,
        Status::EligibleLater { .. } => 1,
        Status::NeedsInfo { .. } => 2,
        Status::NotEligible => 3,
    };
    let remedy = route.remedy();
    let innocence = remedy.track == Track::Innocence;
    if is_unclaimed(route) {
        return (never, 8, status, 0);
    }
    let relief = match remedy.relief {
        Relief::Destroy => 1,
        Relief::Expunge => 2,
        Relief::Seal => 3,
        Relief::Vacate => 4,
        Relief::SetAside => 5,
        // A certificate of innocence says it aloud; one of rehabilitation hides nothing.
        Relief::Certificate if innocence => 4,
        Relief::Certificate => 7,
        Relief::Restrict => 6,
    };
    // Among proofs of innocence, the one that can be had now comes first.
    if innocence { (never, 0, status, relief) } else { (never, relief, status, 0) }
}
