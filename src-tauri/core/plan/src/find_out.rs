//! A short list of facts that moves every waiting row on.
//!
//! Not here: which facts a row misses (`screening`). The list is built greedily: the fact that most of the rows not yet
//! helped are waiting for comes next, until every waiting row has one. It is renewed after each answer.

use std::collections::BTreeMap;

use case_file::FactPath;
use law::Law;
use screening::{Screening, Status};

use crate::Find;
use crate::fact::find;

/// Chooses the facts, most useful first.
pub(crate) fn find_out<'a>(screening: &'a Screening<'a>, law: &'a Law) -> Vec<Find<'a>> {
    let waiting: Vec<&[FactPath]> = screening
        .rows
        .iter()
        .filter_map(|row| match &row.status {
            Status::NeedsInfo { missing } => Some(missing.as_slice()),
            Status::Eligible | Status::EligibleLater { .. } | Status::NotEligible => None,
        })
        .collect();
    let total = counts(&waiting);
    let mut helped = vec![false; waiting.len()];
    let mut chosen = Vec::new();
    loop {
        let left: Vec<&[FactPath]> = waiting
            .iter()
            .zip(&helped)
            .filter(|(_, helped)| !**helped)
            .map(|(row, _)| *row)
            .collect();
        let votes = counts(&left);
        // Of facts with as many votes the first by owner and name, so that the same file gives the same list.
        let Some((fact, _)) = votes
            .iter()
            .min_by_key(|(fact, count)| (usize::MAX - **count, **fact))
        else {
            return chosen;
        };
        for (row, helped) in waiting.iter().zip(&mut helped) {
            *helped = *helped || row.contains(fact);
        }
        chosen.push(find(law, fact, total.get(fact).copied().unwrap_or(0)));
    }
}

fn counts<'f>(rows: &[&'f [FactPath]]) -> BTreeMap<&'f FactPath, usize> {
    let mut counts = BTreeMap::new();
    for fact in rows.iter().copied().flatten() {
        *counts.entry(fact).or_insert(0) += 1;
    }
    counts
}
