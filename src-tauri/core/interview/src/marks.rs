//! What the interview remembers beside the facts: "I don't know", and answers that are not facts.
//!
//! Not here: facts. A mark never counts for eligibility; the fact of a question passed over stays unknown.

use std::collections::BTreeMap;

use case_file::{Edit, FactPath};
use serde::{Deserialize, Serialize};

/// What was said to a question besides giving a fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mark", content = "words", rename_all = "kebab-case")]
pub enum Mark {
    /// "I don't know": not asked again until the person returns to it.
    DontKnow,
    /// An answer that is no fact: which topics, no other charge.
    Said(String),
}

/// The marks, by question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks(BTreeMap<FactPath, Mark>);

impl Marks {
    /// Returns the mark of a question.
    pub fn get(&self, question: &FactPath) -> Option<&Mark> {
        self.0.get(question)
    }

    /// Tells whether a question was answered with "I don't know".
    pub fn is_passed_over(&self, question: &FactPath) -> bool {
        self.get(question) == Some(&Mark::DontKnow)
    }

    /// Returns what was said to a question that is not about a fact.
    pub fn said(&self, question: &FactPath) -> Option<&str> {
        match self.get(question) {
            Some(Mark::Said(words)) => Some(words),
            _ => None,
        }
    }

    /// Puts a mark, or takes it away.
    pub fn set(&mut self, question: FactPath, mark: Option<Mark>) {
        match mark {
            Some(mark) => drop(self.0.insert(question, mark)),
            None => drop(self.0.remove(&question)),
        }
    }

    /// Returns every question with its mark.
    pub fn iter(&self) -> impl Iterator<Item = (&FactPath, &Mark)> {
        self.0.iter()
    }
}

/// One step of the person: edits of the case file and changes of marks, stored and undone together.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Step {
    /// The edits, in order.
    pub edits: Vec<Edit>,
    /// The marks to put or, with `None`, to take away.
    pub marks: Vec<(FactPath, Option<Mark>)>,
}
