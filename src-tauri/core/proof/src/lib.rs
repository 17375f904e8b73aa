//! Helps a person gather what shows that they are innocent, and draft what they may send or sign.
//!
//! Not here: eligibility (`screening`), the order of ways (`plan`), words (catalogues and packs), pages (`documents`).
//! It never weighs: there is no score and no guess about the outcome. A gap in the notes says what could still be
//! gathered and nothing about the person.
//!
//! ```text
//! Change ─► Notes ─┬─► elements: what the open ways ask to be shown, and which pieces speak to it
//!                  ├─► paragraphs of a statement, each of which the person can word anew
//!                  └─► letters: please keep this
//! ```
//!
//! Invariants: what was typed is kept as typed, or the change is refused and nothing is changed; every element is
//! named exactly once, as supported or not.

mod change;
mod element;
mod letter;
mod notes;
mod situation;
mod statement;

pub use change::{Change, MomentField, PieceField, Problem, Removed};
pub use element::{Element, elements, innocence_routes, is_open};
pub use letter::{Letter, follow_up, letter};
pub use notes::{Limits, Moment, Notes, Piece, PieceKind, ReadProblem, Wording};
pub use situation::{Ending, ending, keep_records, still_convicted, warnings};
pub use statement::{Paragraph, admissions, person_name, statement};
