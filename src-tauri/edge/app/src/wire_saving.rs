//! What crosses the boundary when a paper is saved: which one is wanted, and where it went.
//!
//! Not here: what is in it (`document`), and the dialog, which is the shell's.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire_proof::ProofPaper;

/// A packet or calendar to save.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaveRequest {
    /// The id of one of the papers; the plan where there is none.
    #[serde(default)]
    #[ts(optional)]
    pub document: Option<String>,
    /// `pdf`, `ics`, or, once something was granted, `letters` or `wallet-card`; of papers also `txt` and `html`.
    pub format: String,
    /// `letter` or `a4`.
    pub paper: String,
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
