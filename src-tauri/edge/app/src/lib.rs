//! The use cases that the window and the command line share.

mod embedded;
mod packs;

pub use packs::{FolderCheck, built_in_law, check_built_in, check_folder, law_for, law_of_folder};
