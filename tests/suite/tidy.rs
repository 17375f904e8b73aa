//! Reads the tree and holds what `ARCHITECTURE.md` claims about it.
//!
//! Not here: what the code does; the compiler, clippy and the other suites hold that.
//! Each test lists everything that is wrong at once, with file and line, so that one run is enough to mend it.

#[path = "tidy/dependencies.rs"]
mod dependencies;
#[path = "tidy/documents.rs"]
mod documents;
#[path = "tidy/files.rs"]
mod files;
#[path = "tidy/source.rs"]
mod source;
#[path = "tidy/window.rs"]
mod window;
#[path = "tidy/words.rs"]
mod words;
#[path = "tidy/world.rs"]
mod world;

/// Fails with every complaint on a line of its own.
pub(crate) fn none(complaints: &[String], rule: &str) {
    assert!(complaints.is_empty(), "{rule}\n  {}\n", complaints.join("\n  "));
}
