//! Screens case files given as text, one or many.
//!
//! Not here: where the text comes from and where the result goes.

use case_file::{CaseFile, Date, ReadError};
use law::Law;
use serde_json::{Value as Json, json};

use crate::screening_json::screening_json;
use crate::words::Catalogue;

/// Screens case files with one law on one day; shared by all threads.
#[derive(Debug)]
pub struct Screener {
    /// The law.
    pub law: Law,
    /// The words of warnings.
    pub words: Catalogue,
    /// The day.
    pub as_of: Date,
}

impl Screener {
    /// Returns the contract's form of the screening of a file.
    pub fn screen(&self, file: &CaseFile) -> Json {
        screening_json(&screening::screen(file, &self.law, self.as_of), file, &self.law, &self.words)
    }
}

/// Why one line of many was not screened, in the contract's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineError {
    /// What kind.
    pub code: &'static str,
    /// Every problem, with its place.
    pub detail: String,
}

impl LineError {
    /// Returns the contract's form; lines count from 1.
    pub fn json(&self, line: usize) -> Json {
        json!({"error": {"line": line, "code": self.code, "detail": self.detail}})
    }
}

/// Reads and screens one line.
///
/// # Errors
/// Says why the line is not a case file.
pub fn screen_line(screener: &Screener, line: &[u8]) -> Result<Json, LineError> {
    match case_file::read(line) {
        Ok(file) => Ok(screener.screen(&file)),
        Err(error) => Err(LineError { code: code(&error), detail: read_problems(&error).join("; ") }),
    }
}

/// Returns every problem of a case file that was not read, one line each, without any of the person's words.
pub fn read_problems(error: &ReadError) -> Vec<String> {
    match error {
        ReadError::Problems(problems) => problems.iter().map(ToString::to_string).collect(),
        _ => vec![error.to_string()],
    }
}

fn code(error: &ReadError) -> &'static str {
    match error {
        ReadError::TooLarge => "too-large",
        ReadError::NotJson { .. } => "not-json",
        ReadError::TooDeep => "too-deep",
        ReadError::TooManyCharges => "too-many-charges",
        ReadError::Problems(_) => "not-a-case-file",
    }
}
