//! What crosses the boundary when a paper is saved: which one is wanted, and where it went.
//!
//! Not here: what is in it (`document`), and the dialog, which is the shell's.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire_proof::ProofPaper;

/// A packet or calendar to save.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveRequest {
    /// The id of one of the papers, or, once something was granted, `letters` or `wallet-card`; the plan where there
    /// is none.
    #[serde(default)]
    #[ts(optional)]
    pub document: Option<String>,
    /// `pdf`, `docx` or `txt`; of the plan also `ics`.
    pub format: String,
    /// `letter` or `a4`.
    pub paper: String,
    /// Large print.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub large: bool,
    /// Black and white.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub gray: bool,
    /// A paper on proving innocence, in place of the plan.
    #[serde(default)]
    #[ts(optional)]
    pub proof: Option<ProofPaper>,
}

/// Where a document was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Saved {
    /// The file's name; never holds personal data. Empty when the person closed the dialog.
    pub file: String,
    /// The folder, to open.
    pub folder: String,
}
