//! The store's promises, tested on real files in temporary folders.
//!
//! Not here: what only the inside can provoke, such as a full disk; that is tested beside the code.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a panic is how a test fails"
)]

mod crash;
mod damage;
mod delete;
mod format;
mod instances;
mod notes;
mod steps;

use std::path::{Path, PathBuf};

use case_file::{Edit, FactPath, Owner};
use store::{Mark, Step, Store};
use tempfile::TempDir;

/// Returns a folder that is removed at the end of the test, and the place of a database in it.
fn place() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("good-name.db");
    (folder, path)
}

/// Returns the step that adds case `k<number>` and remembers two things about it.
fn case_step(number: u64) -> Step {
    let id = format!("k{number}");
    Step {
        base: None,
        edits: vec![
            Edit::AddCase { id: id.as_str().into(), jurisdiction: "us-or".into() },
            Edit::Set {
                fact: FactPath::new(Owner::Case(id.as_str().into()), "number"),
                value: format!("TEST-{number}").into(),
            },
        ],
        marks: vec![mark("last-case", &id), mark(&format!("asked/{id}"), "skipped")],
        created_at: "2026-03-01T12:00:00Z".to_owned(),
    }
}

fn mark(key: &str, value: &str) -> Mark {
    Mark::Set { key: key.to_owned(), value: value.to_owned() }
}

/// Makes a database with this many case steps and closes it.
fn filled(path: &Path, steps: u64) {
    let mut store = Store::open(path).unwrap();
    for number in 0..steps {
        store.append(&case_step(number), number).unwrap();
    }
}
