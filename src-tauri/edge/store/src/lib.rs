//! Keeps one person's case file on their own computer, in one SQLite file.
//!
//! Not here: the clock (`created_at` is an argument), environment variables and words for people (`app`), questions
//! (`interview`), and encryption, which is linked but not yet switched on.
//! The idea: everything the person answers is a log of [`Step`]s; the case file and the marks are its fold. A step is
//! one durable transaction and is acknowledged only after it, so autosave and undo need nothing else.
//!
//! ```text
//! Store::open ── lock ── header ── quick check ── migrations ── fold ──► Loaded
//! append(step, revision) ── fits? ── one transaction ──► new revision
//! undo(revision) ── removes the last step ── folds again ──► the step, so that it can be given back
//! ```
//!
//! Invariant: a file that is newer, damaged or another program's is refused as it is, and never opened half-way.

mod connection;
mod error;
mod header;
mod lock;
mod migration;
mod place;
mod step;
mod store;
mod table;

pub use error::{Damage, Error};
pub use migration::FORMAT;
pub use place::default_path;
pub use step::{Loaded, Mark, Marks, Refusal, Step};
pub use store::{Store, Undone};
