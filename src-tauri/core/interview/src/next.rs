//! Says which question comes next, how far the person is, and what was answered so far.
//!
//! Not here: the order (the bank's) and what is missing (the screening's).
//! Invariant: a question once answered or passed over does not come again by itself, so the interview ends: every
//! answer gives a fact or a mark, and there are finitely many questions.

use std::collections::BTreeSet;

use case_file::{CaseFile, FactPath, Owner};
use law::{Law, Process, Track};
use screening::{Screening, Status};
use serde_json::json;

use crate::bank::{Asked, Bank, Section};
use crate::marks::Marks;
use crate::question::{Question, Source, questions};

/// What comes next.
#[derive(Debug, Clone)]
pub enum Next<'a> {
    /// A question.
    Ask(Question<'a>),
    /// The record: to add a case, or to say that this is everything.
    Record,
    /// Nothing is left to ask.
    Done,
}

/// How far the person is with one section.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// The section.
    pub section: Section,
    /// Questions answered or passed over.
    pub answered: usize,
    /// Questions that are open now.
    pub remaining: usize,
}

/// Returns what comes next: the first relevant question in authored order.
pub fn next<'a>(
    bank: &'a Bank,
    file: &CaseFile,
    marks: &Marks,
    law: &'a Law,
    screening: &Screening<'_>,
) -> Next<'a> {
    let need = Need::of(file, marks, screening);
    let complete = FactPath::new(Owner::Person, "record_is_complete");
    let told = file.fact(&complete).is_some() || marks.get(&complete).is_some();
    let wants_case = file.cases.is_empty() && !told && need.has_topic("record");
    let first = questions(bank, file, law).into_iter().find(|question| need.is_relevant(question));
    match first {
        Some(question) if wants_case && question.section > Section::AboutYou => Next::Record,
        // The record screen itself asks whether that is everything, beside what is listed so far.
        Some(question) if question.id == complete => Next::Record,
        Some(question) => Next::Ask(question),
        None if wants_case => Next::Record,
        None => Next::Done,
    }
}

/// Returns every relevant question, in authored order: what is still open.
pub fn open<'a>(
    bank: &'a Bank,
    file: &CaseFile,
    marks: &Marks,
    law: &'a Law,
    screening: &Screening<'_>,
) -> Vec<Question<'a>> {
    let need = Need::of(file, marks, screening);
    questions(bank, file, law).into_iter().filter(|question| need.is_relevant(question)).collect()
}

/// Returns how far the person is, for every section before the plan.
pub fn progress(
    bank: &Bank,
    file: &CaseFile,
    marks: &Marks,
    law: &Law,
    screening: &Screening<'_>,
) -> Vec<Progress> {
    let need = Need::of(file, marks, screening);
    let all = questions(bank, file, law);
    let count = |section: Section, fits: &dyn Fn(&Question<'_>) -> bool| {
        all.iter().filter(|question| question.section == section && fits(question)).count()
    };
    let sections = Section::ALL.into_iter().filter(|section| *section != Section::Plan);
    sections
        .map(|section| Progress {
            section,
            answered: count(section, &|question| need.is_answered(question)),
            remaining: count(section, &|question| need.is_relevant(question)),
        })
        .collect()
}

/// Returns every question that was answered or passed over, and those that may be given unasked, in authored order.
pub fn answered<'a>(bank: &'a Bank, file: &CaseFile, marks: &Marks, law: &'a Law) -> Vec<Question<'a>> {
    let offered = |question: &Question<'_>| match question.source {
        // Somebody who may be in danger, or near a state secret, is not invited to write down who and where they are.
        Source::Bank(bank) => {
            matches!(bank.asked, Asked::Offer | Asked::Papers)
                && !(question.id.owner == Owner::Person && is_quiet(file))
        }
        Source::Pack(_) => false,
    };
    let danger_is_told = || {
        let mut matters = file.matters.iter().map(|matter| Owner::Matter(matter.id.clone()));
        matters.any(|owner| file.fact(&FactPath::new(owner, "danger_now")).is_some())
    };
    questions(bank, file, law)
        .into_iter()
        // Once the matter has the fact, it is listed there.
        .filter(|question| question.id.name.as_str() != "in_danger" || !danger_is_told())
        .filter(|question| {
            has_value(file, &question.id) || marks.get(&question.id).is_some() || offered(question)
        })
        .collect()
}

/// Tells whether a file holds only matters in which no name, address or other free words should be written down.
fn is_quiet(file: &CaseFile) -> bool {
    let quiet = |kind: &str| {
        Track::from_word(kind)
            .is_some_and(|track| matches!(track, Track::ProtectedWitness | Track::StateSecret))
    };
    file.cases.is_empty()
        && !file.matters.is_empty()
        && file.matters.iter().all(|matter| quiet(matter.kind.as_str()))
}

/// Tells whether the person gave a value to a question that is stored as a fact.
pub(crate) fn has_value(file: &CaseFile, id: &FactPath) -> bool {
    match id.name.as_str() {
        "name" | "address" => {
            let prefix = format!("{}.", id.name);
            file.person.facts.names().any(|name| name.starts_with(&prefix))
        }
        "jurisdiction" => true,
        "earlier_relief_detail" => file
            .person
            .earlier_relief
            .as_deref()
            .and_then(|all| all.first())
            .is_some_and(|first| *first != case_file::EarlierRelief::default()),
        name => match name.strip_prefix("place_of_") {
            Some(kind) => file.matters.iter().any(|matter| matter.kind.as_str() == kind),
            // The outcome `unknown` is what another program wrote for "I don't know".
            None => file.fact(id).is_some_and(|value| name != "outcome" || value != json!("unknown")),
        },
    }
}

/// What the file, the marks and the screening ask for.
struct Need<'a> {
    file: &'a CaseFile,
    marks: &'a Marks,
    missing: BTreeSet<&'a FactPath>,
    topics: Option<&'a str>,
    /// The targets of which some way is open or may open.
    alive: BTreeSet<&'a Owner>,
    anything_open: bool,
    papers: bool,
}

impl<'a> Need<'a> {
    fn of(file: &'a CaseFile, marks: &'a Marks, screening: &'a Screening<'_>) -> Self {
        let missing = screening.rows.iter().flat_map(|row| match &row.status {
            Status::NeedsInfo { missing } => missing.as_slice(),
            _ => &[],
        });
        let open = |status: &Status| matches!(status, Status::Eligible | Status::EligibleLater { .. });
        Self {
            file,
            marks,
            missing: missing.collect(),
            topics: marks.said(&FactPath::new(Owner::Person, "topics")),
            alive: screening
                .rows
                .iter()
                .filter(|row| row.status != Status::NotEligible)
                .map(|row| &row.target)
                .collect(),
            // What changes the advice about filing is about a person's own record, and not about a matter.
            anything_open: screening
                .rows
                .iter()
                .any(|row| open(&row.status) && !matches!(row.target, Owner::Matter(_))),
            papers: !is_quiet(file)
                && screening
                    .rows
                    .iter()
                    .any(|row| row.status == Status::Eligible && row.remedy.process != Process::Automatic),
        }
    }

    fn is_answered(&self, question: &Question<'_>) -> bool {
        has_value(self.file, &question.id) || self.marks.get(&question.id).is_some()
    }

    fn is_relevant(&self, question: &Question<'_>) -> bool {
        if self.is_answered(question) {
            return false;
        }
        let asked = match question.source {
            Source::Bank(bank) => bank.asked,
            Source::Pack(_) => Asked::Missing,
        };
        match asked {
            Asked::Core => self.applies(question),
            Asked::Missing if question.id.name.as_str() == "earlier_relief_detail" => {
                let relief = FactPath::new(Owner::Person, "earlier_relief");
                self.missing.contains(&relief) && has_value(self.file, &relief)
            }
            // What papers need is asked, too, where the law itself waits for it.
            Asked::Missing | Asked::Offer => self.missing.contains(&question.id),
            Asked::Useful => {
                self.missing.contains(&question.id)
                    || self.alive.contains(&question.id.owner) && self.makes_sense(question)
            }
            Asked::Open => self.anything_open,
            Asked::Papers => self.papers,
        }
    }

    /// Tells whether the fact that a question builds on is so.
    fn makes_sense(&self, question: &Question<'_>) -> bool {
        match question.source {
            Source::Bank(bank) if !bank.after.is_empty() => {
                let before = FactPath::new(question.id.owner.clone(), bank.after.as_str());
                self.file.fact(&before) == Some(json!(true))
            }
            Source::Bank(_) | Source::Pack(_) => true,
        }
    }

    fn has_topic(&self, topic: &str) -> bool {
        match self.topics {
            Some(topics) => topics.split(',').any(|one| one == topic),
            // Whoever does not know what to choose most likely has a record.
            None => topic == "record" && self.marks.is_passed_over(&FactPath::new(Owner::Person, "topics")),
        }
    }

    /// Tells whether a question of the record belongs to what was said so far.
    fn applies(&self, question: &Question<'_>) -> bool {
        let complete = FactPath::new(Owner::Person, "record_is_complete");
        match question.id.name.as_str() {
            "topics" => self.file.cases.is_empty() && self.file.matters.is_empty(),
            // Whoever said that this is everything, or that it is not, has been through the cases.
            "another_charge" => self.file.fact(&complete).is_none(),
            "record_is_complete" => !self.file.cases.is_empty(),
            name => match name.strip_prefix("place_of_") {
                None => match question.source {
                    Source::Bank(bank) if !bank.topic.is_empty() => self.has_topic(&bank.topic),
                    Source::Bank(_) | Source::Pack(_) => true,
                },
                Some(kind) => self.topics.is_some_and(|topics| topics.split(',').any(|topic| topic == kind)),
            },
        }
    }
}

#[cfg(test)]
#[path = "next_tests.rs"]
mod tests;
