//! What the suites share: the packs of this tree, and case files written down briefly.
//!
//! Not here: anything that ships. Fixtures are invented people.

#![allow(
    clippy::panic,
    clippy::missing_panics_doc,
    clippy::indexing_slicing,
    reason = "a panic is how a test fails"
)]

pub mod tape;

use std::path::{Path, PathBuf};

use case_file::{CaseFile, Date};
use law::Law;
use serde_json::Value as Json;

/// Returns the root of the project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// Reads every pack of the tree.
pub fn all_law() -> Law {
    let folder = root().join("assets/law");
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut packs: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path().join("pack.toml")))
        .filter(|path| path.exists())
        .collect();
    packs.sort();
    Law::new(packs.iter().map(|path| {
        let text = read_text(path);
        law::read(&path.display().to_string(), &text).unwrap_or_else(|problems| {
            let all: Vec<String> = problems.iter().map(ToString::to_string).collect();
            panic!("{}", all.join("\n"))
        })
    }))
}

/// Reads a file of the tree as text.
pub fn read_text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Reads a case file that is written as JSON.
pub fn case_file(json: &Json) -> CaseFile {
    case_file::read(json.to_string().as_bytes()).unwrap_or_else(|error| panic!("{error:?}"))
}

/// Reads a day.
pub fn day(text: &str) -> Date {
    case_file::parse_day(text).unwrap_or_else(|| panic!("{text} is not a day"))
}
