//! Where the program keeps its one file.
//!
//! Not here: what is in it (`store`).

use std::path::PathBuf;

/// Where the program keeps its files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths {
    /// The file with the answers.
    pub answers: PathBuf,
}

impl Paths {
    /// Returns the folder in `GOODNAME_DATA`, or the usual place for this system.
    ///
    /// The variable lets a volunteer keep each client's answers in a folder of their own, and tests use a fresh one.
    /// Without a home folder the file lies where the program was started.
    pub fn from_env() -> Self {
        let set = std::env::var_os("GOODNAME_DATA").filter(|folder| !folder.is_empty());
        let answers = match set {
            Some(folder) => PathBuf::from(folder).join("good-name.db"),
            None => store::default_path().unwrap_or_else(|| PathBuf::from("good-name.db")),
        };
        Self { answers }
    }
}
