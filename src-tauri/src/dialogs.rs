//! Asks for files and where a paper goes, writes it there whole or not at all, and opens the folder.
//!
//! Not here: what is written. `GOODNAME_SAVE_FOLDER` (which prints nothing, too) and `GOODNAME_OPEN_FORM` answer the
//! questions in tests, since no test can press buttons of the system's own dialog.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use app::wire::{ErrorCode, Failure};
use tauri::{AppHandle, WebviewWindow};
use tauri_plugin_dialog::DialogExt;

/// Returns where the person wants the file; nothing when they closed the dialog.
///
/// The dialog waits for the person, so this must not be called on the thread that draws the window.
pub(crate) fn where_to_save(handle: &AppHandle, name: &str) -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os("GOODNAME_SAVE_FOLDER").filter(|folder| !folder.is_empty()) {
        return Some(PathBuf::from(folder).join(name));
    }
    let chosen = handle.dialog().file().set_file_name(name).blocking_save_file()?;
    Some(with_ending_of(chosen.into_path().ok()?, name))
}

/// Returns the PDF that the person chooses; nothing when they closed the dialog. Waits, as [`where_to_save`].
pub(crate) fn which_pdf(handle: &AppHandle) -> Option<PathBuf> {
    if let Some(path) = std::env::var_os("GOODNAME_OPEN_FORM").filter(|path| !path.is_empty()) {
        return Some(PathBuf::from(path));
    }
    handle.dialog().file().add_filter("PDF", &["pdf"]).blocking_pick_file()?.into_path().ok()
}

/// Reads a file; of one that is larger than `most`, only enough to be refused for it.
pub(crate) fn read(path: &Path, most: usize) -> Result<Vec<u8>, Failure> {
    let most = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    let done = fs::File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes));
    done.map(|_| bytes).map_err(|_| failure(ErrorCode::Disk))
}

/// Gives a path the ending of `name` when the person typed none.
fn with_ending_of(path: PathBuf, name: &str) -> PathBuf {
    match (path.extension(), Path::new(name).extension()) {
        (None, Some(ending)) => path.with_extension(ending),
        _ => path,
    }
}

/// Writes the file whole or not at all.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    app::write_whole(path, bytes).map_err(|_| failure(ErrorCode::Disk))
}

/// Opens the system's dialog for printing the page of the window.
pub(crate) fn print(window: &WebviewWindow) -> Result<(), Failure> {
    if std::env::var_os("GOODNAME_SAVE_FOLDER").is_some_and(|folder| !folder.is_empty()) {
        return Ok(());
    }
    window.print().map_err(|_| failure(ErrorCode::Fault))
}

/// Opens a folder in the system's own program for folders.
pub(crate) fn open(folder: &Path) -> Result<(), Failure> {
    tauri_plugin_opener::open_path(folder, None::<&str>).map_err(|_| failure(ErrorCode::Fault))
}

/// A failure of the shell has no words; the window has words for every code.
pub(crate) fn failure(code: ErrorCode) -> Failure {
    Failure { code, say: String::new(), field: String::new() }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at once")]

    use super::*;

    #[test]
    fn a_typed_name_gets_the_ending_it_lacks() {
        let with = |typed: &str| with_ending_of(PathBuf::from(typed), "plan-2026-11-22.pdf");
        assert_eq!(with("/papers/mine"), PathBuf::from("/papers/mine.pdf"));
        assert_eq!(with("/papers/mine.PDF"), PathBuf::from("/papers/mine.PDF"));
    }

    #[test]
    fn a_file_is_read_up_to_what_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("form.pdf");
        fs::write(&path, b"12345678").unwrap();
        assert_eq!(read(&path, 8).unwrap(), b"12345678");
        assert_eq!(read(&path, 3).unwrap(), b"1234");
        assert_eq!(read(&folder.path().join("missing"), 3).unwrap_err().code, ErrorCode::Disk);
    }

    #[test]
    fn a_paper_that_cannot_be_written_is_a_failure_of_the_disk() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.pdf");
        write(&path, b"whole").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"whole");
        let nowhere = folder.path().join("missing").join("plan.pdf");
        assert_eq!(write(&nowhere, b"x").unwrap_err().code, ErrorCode::Disk);
    }
}
