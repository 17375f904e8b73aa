//! The suite: one test binary for everything that is checked across the whole tree.
//!
//! Not here: scenario rows (`scenarios.rs`), tests of one file (they sit below it) and tests of the real window.
//! The idea: one binary, because linking is the slow part of a test run.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a panic is how a test fails"
)]

#[path = "suite/catalogues.rs"]
mod catalogues;
#[path = "suite/form_mapping.rs"]
mod form_mapping;
#[path = "suite/language.rs"]
mod language;
#[path = "suite/naive.rs"]
mod naive;
#[path = "suite/oregon.rs"]
mod oregon;
#[path = "suite/packs.rs"]
mod packs;
#[path = "suite/properties.rs"]
mod properties;
#[path = "suite/schema.rs"]
mod schema;
#[path = "suite/tidy.rs"]
mod tidy;
