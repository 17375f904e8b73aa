//! Evaluates every remedy for every target over all days, and reads the status on one day off the result.
//!
//! Not here: words for people (packs hold them), order for display (`plan`), storage, and "today".
//! The idea: a verdict is a function of the date. Every expression has a [`Timeline`] of values; conditions have
//! Yes, No or Unknown with the facts that would tell; combining is merging timelines. Evaluation cannot fail: a
//! missing fact is a value.
//!
//! ```text
//! CaseFile + Law ──► evaluate (timelines) ──► screen (rows: status, reasons, dates, missing)
//! ```

mod evaluate;
mod facts;
mod few;
mod number_set;
mod numbering;
mod options;
mod row;
mod screen;
mod sets;
mod terms;
mod timeline;
mod told;
mod truth;
mod value;
mod verdict;

pub use row::{Assumption, Reason, Row, Screening, Status};
pub use screen::{holds, may_hold, screen};
pub use timeline::Timeline;
pub use verdict::{FactSet, Verdict};
