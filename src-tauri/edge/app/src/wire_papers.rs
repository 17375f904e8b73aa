//! The papers, as they cross to the window.
//!
//! Not here: everything else that crosses (`wire`).

use serde::Serialize;
use ts_rs::TS;

use crate::wire::FindOut;

/// The papers on screen.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PapersView {
    /// Of what is open, and letters: the best first.
    pub groups: Vec<PaperGroup>,
    /// Of what waits for facts.
    pub waiting: Vec<PaperGroup>,
}

/// The papers of one remedy for one case or matter.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperGroup {
    /// Stable.
    pub id: String,
    /// The remedy's title.
    pub title: String,
    /// Which case or matter; may be empty.
    pub about: String,
    /// The questions that any of the papers waits for, each once.
    pub missing: Vec<FindOut>,
    /// The papers, in the order in which they are used.
    pub papers: Vec<PaperView>,
}

/// One paper.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperView {
    /// Its id, to save it.
    pub id: String,
    /// What it is.
    pub title: String,
    /// What it is for.
    pub purpose: String,
    /// It waits for questions of its group; else it can be saved.
    pub waits: bool,
    /// Why no such paper is made; may be empty.
    pub refused: String,
}
