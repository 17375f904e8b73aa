//! The use cases that the window and the command line share; the only place that joins core, store and clock.
//!
//! Not here: rules (`screening`), the terminal (`cli`), windows (the shell).

mod clock;
mod embedded;
mod packs;
mod screen;
mod screening_json;
mod words;

// The command line speaks these types and depends on nothing but this crate.
pub use {case_file, law, screening};

pub use clock::Clock;
pub use packs::{FolderCheck, built_in_law, check_built_in, check_folder, law_for, law_of_folder};
pub use screen::{LineError, Screener, read_problems, screen_line};
pub use screening_json::{Warning, screening_json, warnings};
pub use words::{Catalogue, Language};
