//! A short list of facts that moves the plan on.
//!
//! Not here: which facts a row misses (`screening`). Only rows count that could change what the person does: better than
//! the lead of their target, and not a proof of innocence that nobody claims. The list is built greedily: the fact that
//! most of the rows not yet helped are waiting for comes next, until every such row has one; rows that miss only a few
//! facts then get all of theirs. It is renewed after each answer.

use std::collections::BTreeMap;

use case_file::FactPath;
use law::Law;
use screening::Status;

use crate::fact::find;
use crate::order::is_unclaimed;
use crate::{Find, Role, TargetPlan};

/// A row that misses at most this many facts gets all of them.
const FEW: usize = 3;

/// Chooses the facts, most useful first.
pub(crate) fn find_out<'a>(targets: &[TargetPlan<'a>], law: &'a Law) -> Vec<Find<'a>> {
    let waiting: Vec<&[FactPath]> = targets
        .iter()
        .flat_map(|target| target.routes.iter().take_while(|route| route.role != Role::Lead))
        .filter(|route| !is_unclaimed(route))
        .filter_map(|route| match &route.row.status {
            Status::NeedsInfo { missing } => Some(missing.as_slice()),
            Status::Eligible | Status::EligibleLater { .. } | Status::NotEligible => None,
        })
        .collect();
    let total = counts(&waiting);
    let mut chosen: Vec<&FactPath> = Vec::new();
    let mut left = waiting.clone();
    while let Some(fact) = most_wanted(&counts(&left)) {
        left.retain(|row| !row.contains(fact));
        chosen.push(fact);
    }
    for fact in waiting.iter().filter(|row| row.len() <= FEW).copied().flatten() {
        if !chosen.contains(&fact) {
            chosen.push(fact);
        }
    }
    // A stable sort: among equals the order of choice stays.
    chosen.sort_by_key(|fact| usize::MAX - total.get(*fact).copied().unwrap_or(0));
    chosen.into_iter().map(|fact| find(law, fact, total.get(fact).copied().unwrap_or(0))).collect()
}

/// Returns the fact with most votes; of several the first by owner and name, so that the same file gives the same list.
fn most_wanted<'f>(votes: &BTreeMap<&'f FactPath, usize>) -> Option<&'f FactPath> {
    votes.iter().min_by_key(|(fact, count)| (usize::MAX - **count, **fact)).map(|(fact, _)| *fact)
}

fn counts<'f>(rows: &[&'f [FactPath]]) -> BTreeMap<&'f FactPath, usize> {
    let mut counts = BTreeMap::new();
    for fact in rows.iter().copied().flatten() {
        *counts.entry(fact).or_insert(0) += 1;
    }
    counts
}
