//! Chooses the next question that can still change a row, and turns an answer into edits of the case file.
//!
//! Not here: rules of eligibility (`screening`), words (catalogues, by [`BankQuestion::key`]), storage, layout.
//! The idea: the bank gives sections and order, written by people; what is asked is computed. A question is relevant
//! when its fact is unknown, was not answered with "I don't know", and some row waits for it. The first relevant
//! question in authored order comes next, so the order is stable and each question has a reason that can be shown.
//!
//! ```text
//! bank + case file + law ──► questions in order ──► first relevant ──► answer ──► edits and marks
//!                              screening (missing) ─────┘
//! ```

mod answer;
mod bank;
mod charge_answer;
mod contradiction;
mod danger;
mod date_answer;
mod grow;
mod marks;
mod next;
mod offense;
mod question;

pub use answer::{Answer, AnswerContext, AnswerProblem, ProblemKind, read_answer};
pub use bank::{Asked, Bank, BankProblem, BankQuestion, Section};
pub use contradiction::{Conflict, Contradiction, contradictions};
pub use date_answer::{DateParts, read_date};
pub use grow::{add_case, add_charge, remove_case, remove_charge};
pub use marks::{Mark, Marks, Step};
pub use next::{Next, Progress, answered, next, open, progress};
pub use offense::{Found, Offense, OffenseTable, Variant};
pub use question::{Input, Question, Source, find_question, question_for, questions, spell};
