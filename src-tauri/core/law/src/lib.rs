//! Reads and checks law packs: remedies, requirements, extra facts, tables, citations and steps.
//!
//! Not here: a particular jurisdiction, evaluation (`screening`), files (packs come as text), words of the window.
//! The idea: a pack is TOML with small typed expressions (`LANGUAGE.md`). [`read`] returns a [`Pack`] or every
//! problem at once; what it returns can be evaluated without failing.

pub mod expression;
mod form;
mod grammar;
mod model;
mod paperwork;
mod period;
mod plain;
mod problem;
mod read;
mod reads;
mod record;
mod resolve;
mod review;

pub use form::{Fill, FormField, OfficialForm, Piece, Printable};
pub use model::{
    Bring, Choice, ConfidenceLevel, Define, Explained, ExtraFact, ExtraType, Given, InForce, LaterThan, Law,
    Pack, Presumption, Process, Relief, Remedy, Requirement, RequirementVersion, Sealing, Step, Subject,
    TableRow, Told, Track,
};
pub use paperwork::{Covers, First, FirstNotice, Paperwork, PlaceWord, Saying};
pub use period::Period;
pub use problem::Problem;
pub use read::read;
pub use reads::{Read, facts_read};
pub use review::review;
