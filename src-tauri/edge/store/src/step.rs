//! A step is what one answer does; the state is the fold over all steps.
//!
//! Not here: rows and transactions (`table`, `store`).
//! Marks are the interview's memory beside the facts: what was answered "I don't know", which sections are done. They
//! are part of the step, so that undoing an answer also brings back what the interview remembered before it.

use std::collections::BTreeMap;

use case_file::{CaseFile, Edit, EditProblem, ReadError};
use serde::{Deserialize, Serialize};

/// The interview's memory: key to value, both chosen by the interview.
pub type Marks = BTreeMap<String, String>;

/// What one answer changes, all of it or nothing.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Step {
    /// A whole case file to begin afresh from, as when one is imported: what was before it, marks too, no longer counts.
    pub base: Option<CaseFile>,
    /// Edits of the case file, in order.
    pub edits: Vec<Edit>,
    /// Changes of the interview's memory, in order.
    pub marks: Vec<Mark>,
    /// When the person answered, as the caller writes it; kept and not read.
    pub created_at: String,
}

/// One change of the interview's memory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mark", rename_all = "kebab-case")]
pub enum Mark {
    /// Remembers a value under a key, in place of an earlier one.
    Set {
        /// Under what.
        key: String,
        /// What to remember.
        value: String,
    },
    /// Forgets a key. Nothing happens when it is not remembered.
    Clear {
        /// Which key.
        key: String,
    },
}

/// Why a step does not fit. Carries no value, because values are personal.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// An edit does not fit the case file as it is after the edits before it.
    #[error("edit {index}: {problem}")]
    Edit {
        /// Which edit of the step, from 0.
        index: usize,
        /// Why.
        problem: EditProblem,
    },
    /// The whole case file breaks the contract, so it could not be read back.
    #[error("the case file: {0}")]
    Base(ReadError),
    /// The step is nested too deep or too large to be written and read back.
    #[error("it cannot be written and read back")]
    Form,
}

/// The state: everything that the steps so far add up to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Loaded {
    /// What the person told.
    pub case_file: CaseFile,
    /// What the interview remembers.
    pub marks: Marks,
    /// Grows by one with every step and with every undo, so that no two states of a file share a number.
    pub revision: u64,
    /// How many steps lie behind the state; that many can be undone.
    pub steps: u64,
}

impl Loaded {
    /// Applies one step. On refusal `self` is part-way: the caller throws it away.
    pub(crate) fn take(&mut self, step: &Step) -> Result<(), Refusal> {
        if let Some(base) = &step.base {
            self.case_file = base.clone();
            self.marks.clear();
        }
        for (index, edit) in step.edits.iter().enumerate() {
            self.case_file.apply(edit).map_err(|problem| Refusal::Edit { index, problem })?;
        }
        for mark in &step.marks {
            match mark {
                Mark::Set { key, value } => drop(self.marks.insert(key.clone(), value.clone())),
                Mark::Clear { key } => drop(self.marks.remove(key)),
            }
        }
        self.steps += 1;
        Ok(())
    }
}

/// A step in the form of its row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Written {
    /// The whole case file in the contract's JSON form.
    pub(crate) base: Option<String>,
    /// A JSON list of edits.
    pub(crate) edits: String,
    /// A JSON list of marks.
    pub(crate) marks: String,
    /// The caller's text.
    pub(crate) created_at: String,
}

impl Written {
    /// Writes a step down.
    pub(crate) fn from_step(step: &Step) -> Result<Self, Refusal> {
        Ok(Self {
            base: step.base.as_ref().map(|file| case_file::write(file).to_string()),
            edits: serde_json::to_string(&step.edits).map_err(|_| Refusal::Form)?,
            marks: serde_json::to_string(&step.marks).map_err(|_| Refusal::Form)?,
            created_at: step.created_at.clone(),
        })
    }

    /// Reads the step back.
    pub(crate) fn to_step(&self) -> Result<Step, Refusal> {
        Ok(Step {
            base: self
                .base
                .as_ref()
                .map(|text| case_file::read(text.as_bytes()))
                .transpose()
                .map_err(Refusal::Base)?,
            edits: serde_json::from_str(&self.edits).map_err(|_| Refusal::Form)?,
            marks: serde_json::from_str(&self.marks).map_err(|_| Refusal::Form)?,
            created_at: self.created_at.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
    use super::*;
    use serde_json::json;

    fn mark(key: &str, value: &str) -> Mark {
        Mark::Set { key: key.to_owned(), value: value.to_owned() }
    }

    #[test]
    fn the_last_mark_of_a_key_holds_and_a_cleared_one_is_gone() {
        let mut state = Loaded::default();
        let clear = Mark::Clear { key: "b".to_owned() };
        let marks = vec![mark("a", "skipped"), mark("b", "skipped"), mark("a", "answered"), clear];
        state.take(&Step { marks, ..Step::default() }).unwrap();
        assert_eq!(state.marks, Marks::from([("a".to_owned(), "answered".to_owned())]));
    }

    #[test]
    fn a_base_begins_afresh_and_forgets_earlier_marks() {
        let mut state = Loaded::default();
        state.take(&Step { marks: vec![mark("a", "skipped")], ..Step::default() }).unwrap();
        let mut base = CaseFile::default();
        base.apply(&Edit::AddCase { id: "k1".into(), jurisdiction: "us-or".into() }).unwrap();
        let step = Step { base: Some(base.clone()), marks: vec![mark("b", "done")], ..Step::default() };
        state.take(&Written::from_step(&step).unwrap().to_step().unwrap()).unwrap();
        assert_eq!((state.case_file, state.steps), (base, 2));
        assert_eq!(state.marks.into_keys().collect::<Vec<_>>(), ["b"]);
    }

    #[test]
    fn the_written_form_is_the_one_that_files_already_have() {
        let edits = vec![Edit::AddCharge { case: "k1".into(), id: "c1".into() }];
        let step = Step { edits, marks: vec![mark("a", "skipped")], ..Step::default() };
        let written = Written::from_step(&step).unwrap();
        assert_eq!(written.edits, json!([{"edit": "add-charge", "case": "k1", "id": "c1"}]).to_string());
        assert_eq!(written.marks, json!([{"mark": "set", "key": "a", "value": "skipped"}]).to_string());
        assert_eq!(written.to_step().unwrap(), step);
    }
}
