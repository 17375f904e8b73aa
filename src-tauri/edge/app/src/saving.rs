//! Writes a file whole or not at all; the one way in which the window and the command line put anything on the disk.
//!
//! Not here: what is written, and where the person wants it.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

/// Writes a file beside its place and moves it there, so that nobody ever finds half a paper and a full disk leaves an
/// older file as it was.
///
/// # Errors
/// As the disk says; then nothing of the attempt stays.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    write_with(path, |file| file.write_all(bytes))
}

/// As [`write_whole`], from something that may stop in the middle.
fn write_with(path: &Path, write: impl FnOnce(&mut NamedTempFile) -> io::Result<()>) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut beside = beside().tempfile_in(folder)?;
    write(&mut beside)?;
    keep_rights(path, beside.path())?;
    beside.as_file().sync_all()?;
    // Where this fails, or anything before it, the file beside goes away by itself.
    beside.persist(path).map_err(|failed| failed.error)?;
    Ok(())
}

/// Returns how the file beside is made: new, under a name that is drawn until nothing has it, so that no file of the
/// person's is ever touched. It can be seen, so that what a power failure leaves can be found and deleted.
fn beside() -> Builder<'static, 'static> {
    let mut builder = Builder::new();
    builder.prefix("good-name-").suffix(".part");
    // A file that is made for a moment may be read by its maker alone; a paper is as the system makes new files.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder
}

/// Who may read a file stays as it was before. Elsewhere than on Unix a file has the rights of its folder.
fn keep_rights(old: &Path, new: &Path) -> io::Result<()> {
    match fs::metadata(old) {
        Ok(file) if cfg!(unix) && file.is_file() => fs::set_permissions(new, file.permissions()),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
    use super::*;

    /// A folder with an older paper in it.
    fn folder() -> (tempfile::TempDir, std::path::PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.pdf");
        fs::write(&path, b"the older one").unwrap();
        (folder, path)
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_written_and_replaced_and_nothing_else_is_left() {
        let (folder, path) = folder();
        write_whole(&path, b"first").unwrap();
        write_whole(&folder.path().join("new.pdf"), b"second").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"first");
        assert_eq!(fs::read(folder.path().join("new.pdf")).unwrap(), b"second");
        assert_eq!(names(folder.path()), ["new.pdf", "plan.pdf"]);
    }

    #[test]
    fn a_file_of_the_persons_beside_the_paper_is_never_touched() {
        let (folder, path) = folder();
        let own = ["plan.pdf.part", "plan.part", "good-name-.part"];
        for name in own {
            fs::write(folder.path().join(name), b"mine").unwrap();
        }
        write_whole(&path, b"new").unwrap();
        // Also when it cannot be written.
        let stopped = write_with(&path, |_| Err(io::Error::from(io::ErrorKind::StorageFull)));
        assert!(stopped.is_err());
        for name in own {
            assert_eq!(fs::read(folder.path().join(name)).unwrap(), b"mine", "{name}");
        }
        assert_eq!(names(folder.path()).len(), own.len() + 1);
    }

    #[test]
    fn a_save_that_stops_in_the_middle_leaves_the_older_file_and_nothing_else() {
        let (folder, path) = folder();
        for stop in [io::ErrorKind::StorageFull, io::ErrorKind::Interrupted] {
            let stopped = write_with(&path, |file| {
                file.write_all(b"half")?;
                Err(io::Error::from(stop))
            });
            assert_eq!(stopped.unwrap_err().kind(), stop);
            assert_eq!(fs::read(&path).unwrap(), b"the older one");
            assert_eq!(names(folder.path()), ["plan.pdf"]);
        }
    }

    #[test]
    fn a_folder_that_is_missing_is_not_made_and_one_in_the_place_of_the_file_stays() {
        let (folder, _) = folder();
        let missing = folder.path().join("missing");
        assert_eq!(write_whole(&missing.join("plan.pdf"), b"x").unwrap_err().kind(), io::ErrorKind::NotFound);
        assert!(!missing.exists());
        let taken = folder.path().join("taken");
        fs::create_dir(&taken).unwrap();
        assert!(write_whole(&taken, b"x").is_err());
        fs::write(taken.join("inside"), b"mine").unwrap();
        assert!(write_whole(&taken, b"x").is_err());
        assert_eq!(names(&taken), ["inside"]);
        assert_eq!(names(folder.path()), ["plan.pdf", "taken"]);
        assert!(write_whole(Path::new(""), b"x").is_err());
    }

    #[test]
    fn a_name_without_a_folder_is_in_the_folder_where_the_program_runs() {
        // The name is long and odd, because the folder is the crate's own.
        let path = Path::new("saving-test-a-name-without-a-folder.txt");
        write_whole(path, b"here").unwrap();
        let read = fs::read(path);
        fs::remove_file(path).unwrap();
        assert_eq!(read.unwrap(), b"here");
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_that_may_not_be_written_refuses_and_keeps_what_it_has() {
        use std::os::unix::fs::PermissionsExt as _;
        let (folder, path) = folder();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
        // The administrator may write anywhere, and then there is nothing to see.
        let may_write = fs::write(folder.path().join("probe"), b"").is_ok();
        let saved = write_whole(&path, b"new");
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        if !may_write {
            assert_eq!(saved.unwrap_err().kind(), io::ErrorKind::PermissionDenied);
            assert_eq!(fs::read(&path).unwrap(), b"the older one");
            assert_eq!(names(folder.path()), ["plan.pdf"]);
        }
    }

    #[cfg(unix)]
    #[test]
    fn who_may_read_a_file_stays_as_it_was_and_a_new_one_is_as_the_system_makes_them() {
        use std::os::unix::fs::PermissionsExt as _;
        let (folder, path) = folder();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        write_whole(&path, b"new").unwrap();
        assert_eq!(mode(&path), 0o600);
        let (ours, usual) = (folder.path().join("ours"), folder.path().join("usual"));
        write_whole(&ours, b"new").unwrap();
        fs::write(&usual, b"new").unwrap();
        assert_eq!(mode(&ours), mode(&usual));
    }
}
