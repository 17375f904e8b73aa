//! The tables, one file each: its statement of creation and its queries.
//!
//! Not here: transactions, which `store` opens and closes, so that one answer is one of them.
//! Every row but a setting belongs to a case file, so that a clinic can later keep several in one database.

pub(crate) mod case_files;
pub(crate) mod notes;
pub(crate) mod settings;
pub(crate) mod steps;
pub(crate) mod ticks;
