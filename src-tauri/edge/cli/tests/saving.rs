//! What `goodname` leaves on the disk when it saves a paper, and when it cannot.
//!
//! Not here: how a file is written (`app::write_whole`), and what is in it.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// A folder with a case file in which no day follows from anything.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let file = r#"{ "format": "goodname-case-file", "version": 1, "person": {},
        "cases": [{ "id": "k1", "jurisdiction": "us-or", "charges": [{ "id": "c1" }] }] }"#;
    fs::write(folder.path().join("case.json"), file).unwrap();
    folder
}

fn goodname(folder: &Path, line: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_goodname"));
    command.current_dir(folder).args(line.split_whitespace()).output().unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_calendar_without_a_day_is_refused_in_words_and_the_older_file_stays() {
    let folder = folder();
    fs::write(folder.path().join("plan.ics"), "the older one").unwrap();
    let done = goodname(folder.path(), "packet case.json --as-of 2026-11-22 -o plan.ics");
    assert_eq!(done.status.code(), Some(1), "{done:?}");
    let said = String::from_utf8(done.stderr).unwrap();
    assert!(said.contains("There is no date to put into a calendar yet."), "{said}");
    assert_eq!(fs::read_to_string(folder.path().join("plan.ics")).unwrap(), "the older one");
    assert_eq!(names(folder.path()), ["case.json", "plan.ics"]);
}

#[test]
fn a_paper_is_saved_beside_files_of_the_persons_and_touches_none() {
    let folder = folder();
    fs::write(folder.path().join("plan.txt.part"), "mine").unwrap();
    let done = goodname(folder.path(), "packet case.json --as-of 2026-11-22 -o plan.txt");
    assert_eq!(done.status.code(), Some(0), "{done:?}");
    assert_eq!(fs::read_to_string(folder.path().join("plan.txt.part")).unwrap(), "mine");
    assert!(fs::read_to_string(folder.path().join("plan.txt")).unwrap().contains("2026"));
    assert_eq!(names(folder.path()), ["case.json", "plan.txt", "plan.txt.part"]);
}

#[test]
fn a_paper_that_cannot_be_written_is_told_and_leaves_nothing() {
    let folder = folder();
    let done = goodname(folder.path(), "packet case.json --as-of 2026-11-22 -o missing/plan.txt");
    assert_eq!(done.status.code(), Some(1), "{done:?}");
    assert!(String::from_utf8(done.stderr).unwrap().contains("cannot be written"));
    assert_eq!(names(folder.path()), ["case.json"]);
}
