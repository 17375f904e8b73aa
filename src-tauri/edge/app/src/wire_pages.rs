//! What crosses the boundary for the pages beside the plan: what sealing means, what comes after it is granted, and what
//! comes before any form.
//!
//! Not here: everything else of the boundary (`wire`), and how these views are made (`pages_view`).

use serde::Serialize;
use ts_rs::TS;

use crate::wire::{ChecklistItem, LawView, QuestionView};

/// A heading with its points.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PointsView {
    /// Stable name: `who-looks`.
    pub id: String,
    /// The heading.
    pub title: String,
    /// The points, one or more.
    pub lines: Vec<String>,
    /// Whether it is known; otherwise the points say that it is not, and whom to ask.
    pub known: bool,
}

/// A word of the law and what it means.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermView {
    /// The word.
    pub term: String,
    /// What it means.
    pub means: String,
}

/// What sealing means in one place.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnderstandView {
    /// The place's id.
    pub place: String,
    /// The heading of the page.
    pub title: String,
    /// What the page is, and what it is not.
    pub lead: String,
    /// The points, in order.
    pub topics: Vec<PointsView>,
    /// The law's words here.
    pub terms: Vec<TermView>,
    /// Who helps here.
    pub help: Vec<String>,
    /// How current this is, and what is not certain.
    pub law: LawView,
}

/// What was granted, and what could be.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GrantedView {
    /// What was granted, with what to do now.
    pub granted: Vec<GrantedItem>,
    /// What the person can mark as granted.
    pub open: Vec<GrantableView>,
    /// Which of these was chosen on the way here; may be empty.
    pub chosen: String,
    /// Whether there are letters to send.
    pub letters: bool,
    /// Whether there is a card for the wallet.
    pub card: bool,
}

/// One thing that was granted.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GrantedItem {
    /// The remedy's id.
    pub remedy: String,
    /// The id of the charge, case or matter.
    pub target: String,
    /// The remedy's title.
    pub title: String,
    /// For which charge, case or matter.
    pub about: String,
    /// "Granted March 14, 2026".
    pub date: String,
    /// The place whose page says what it means.
    pub place: String,
    /// What to do, in order, each on its day.
    pub checklist: Vec<ChecklistItem>,
}

/// One thing that can be marked as granted.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GrantableView {
    /// Names remedy and target together.
    pub id: String,
    /// The remedy's id.
    pub remedy: String,
    /// The id of the charge, case or matter.
    pub target: String,
    /// The remedy's title and what it is for.
    pub say: String,
}

/// What comes before any form, or stands beside it: danger, what not to write down, classified information.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SafetyView {
    /// `danger`, `do-not-write`, `classified`.
    pub id: String,
    /// The heading.
    pub title: String,
    /// What matters most, in a sentence or two.
    pub lead: String,
    /// What to do first; shown before the question.
    pub first: Vec<PointsView>,
    /// The question asked here; none on a page that is only read.
    pub question: Option<QuestionView>,
    /// Whether the question is answered by going on: "I have read this".
    pub confirm: bool,
    /// What else to know; shown after the question.
    pub more: Vec<PointsView>,
    /// Whether the way out is shown large.
    pub exit: bool,
}

/// A way from the plan to a page.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PageLink {
    /// `understand`, `granted`, `safety`.
    pub kind: String,
    /// Which place or which page; may be empty.
    pub id: String,
    /// The words of the link.
    pub say: String,
}
