//! The use cases that the window and the command line share; the only place that joins core, store and clock.
//!
//! Not here: rules (`screening`), the terminal (`cli`), windows (the shell).
//!
//! ```text
//! Request ──► App::handle ──► interview (edits) ──► store (one transaction) ──► screening ──► View
//! ```

mod answers_view;
mod clock;
mod document;
mod embedded;
mod failure;
mod form;
mod form_guess;
mod form_proposals;
#[cfg(test)]
mod form_tests;
mod form_values;
mod frame_view;
mod home;
#[cfg(test)]
mod journey_tests;
mod packs;
#[cfg(test)]
mod pages_tests;
mod pages_view;
mod papers;
mod papers_view;
mod paths;
mod plan_view;
mod preview;
#[cfg(test)]
mod preview_tests;
mod proof_desk;
#[cfg(test)]
mod proof_journey_tests;
mod proof_view;
mod question_view;
mod saving;
mod scene;
mod screen;
mod screening_json;
mod trail;
pub mod wire;
pub mod wire_form;
mod wire_pages;
pub mod wire_papers;
pub mod wire_preview;
pub mod wire_proof;
mod wire_saving;
mod words;

// The command line speaks these types and depends on nothing but this crate.
pub use {case_file, forms, law, screening};

pub use clock::Clock;
pub use document::{Document, Wanted, law_document, make_document};
pub use documents::{PaperKind, PaperOffer, coverage};
pub use form::{FilledForm, fill_form, read_form, targets_of};
pub use home::App;
pub use packs::{BUILT_IN, FolderCheck, built_in_law, check_folder, law_for, law_of_folder};
pub use papers::{PaperLine, list_papers, make_paper};
pub use paths::Paths;
pub use preview::{Draft, Sketch, Stop};
pub use proof_desk::make_proof_document;
pub use saving::write_whole;
pub use screen::{LineError, Screener, read_problems, screen_line};
pub use screening_json::{Warning, screening_json, warnings};
pub use words::{Catalogue, Language};
