//! Turns what went wrong into a code and words for the window.
//!
//! Not here: details for a log. Nothing personal is ever in a failure.

use interview::{AnswerProblem, ProblemKind};

use crate::wire::{ErrorCode, Failure};
use crate::words::Catalogue;

/// Returns a failure with the words of a key.
pub(crate) fn failure(code: ErrorCode, key: &str, words: &Catalogue) -> Failure {
    Failure { code, say: words.say(key), field: String::new() }
}

/// Returns the failure of the store.
pub(crate) fn from_store(error: &store::Error, words: &Catalogue) -> Failure {
    use store::Error;
    let (code, key) = match error {
        Error::InUse => (ErrorCode::InUse, "failure-in-use"),
        Error::NewerFormat { .. } => (ErrorCode::NewerFile, "failure-newer-file"),
        Error::Damaged { .. } => (ErrorCode::Damaged, "failure-damaged"),
        Error::NotOurs => (ErrorCode::Damaged, "failure-not-ours"),
        Error::Conflict { .. } => (ErrorCode::Conflict, "failure-conflict"),
        Error::NothingToUndo => (ErrorCode::Conflict, "failure-nothing-to-undo"),
        Error::ReadOnly | Error::NoSpace | Error::Io(_) => (ErrorCode::Disk, "failure-disk"),
        Error::Refused(_) | Error::Statement { .. } => (ErrorCode::Fault, "failure-fault"),
    };
    failure(code, key, words)
}

/// Returns the failure of an answer that does not fit, with the field to mend.
pub(crate) fn from_answer(problem: &AnswerProblem, words: &Catalogue) -> Failure {
    let say = match &problem.kind {
        ProblemKind::YearRange { first, last } => {
            let (first, last) = (first.to_string(), last.to_string());
            words.with("problem-year-range", &[("first", &first), ("last", &last)])
        }
        ProblemKind::TooLong { max } => words.with("problem-too-long", &[("max", &max.to_string())]),
        kind => words.say(key(kind)),
    };
    Failure { code: ErrorCode::Answer, say, field: problem.field.clone() }
}

fn key(kind: &ProblemKind) -> &'static str {
    match kind {
        ProblemKind::Empty => "problem-empty",
        ProblemKind::Sort => "problem-sort",
        ProblemKind::NotAChoice => "problem-not-a-choice",
        ProblemKind::NoneNotPossible => "problem-none-not-possible",
        ProblemKind::YearMissing => "problem-year-missing",
        ProblemKind::YearTwoDigits => "problem-year-two-digits",
        ProblemKind::YearForm => "problem-year-form",
        ProblemKind::YearRange { .. } => "problem-year-range",
        ProblemKind::Month => "problem-month",
        ProblemKind::MonthMissing => "problem-month-missing",
        ProblemKind::Day => "problem-day",
        ProblemKind::NoSuchDay => "problem-no-such-day",
        ProblemKind::Reversed => "problem-reversed",
        ProblemKind::Future => "problem-future",
        ProblemKind::NotANumber => "problem-not-a-number",
        ProblemKind::Negative => "problem-negative",
        ProblemKind::TooLong { .. } => "problem-too-long",
        ProblemKind::NotAPlace => "problem-not-a-place",
        ProblemKind::TooManyCharges => "problem-too-many-charges",
    }
}
