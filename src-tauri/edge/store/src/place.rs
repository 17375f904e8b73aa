//! Where the file lies, and that only its owner can read it.
//!
//! Not here: what is in it. The environment is not read either; a caller that wants another place passes its path.

use std::ffi::OsString;
use std::fs::{self, DirBuilder, OpenOptions};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::Error;

/// Returns the file's usual place, or `None` on a system that has no home folder.
///
/// It is the local folder and not the roaming one, which some workplaces copy to a server at log-out.
/// The name says nothing of the person.
pub fn default_path() -> Option<PathBuf> {
    let folders = directories::ProjectDirs::from("org", "Good Name", "Good Name")?;
    Some(folders.data_local_dir().join("good-name.db"))
}

/// Makes the folder if it is missing, for its owner alone, and returns the path with all links followed.
///
/// Two names of one file must come to the same path, because the lock lies beside it.
/// A folder that is there already keeps its rights: it may be the person's desktop.
pub(crate) fn prepare(path: &Path) -> Result<PathBuf, Error> {
    let name = path.file_name().ok_or(Error::Io(ErrorKind::InvalidInput))?;
    let folder = match path.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    };
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    let whole = fs::canonicalize(folder)?.join(name);
    match fs::canonicalize(&whole) {
        Ok(followed) => Ok(followed),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(whole),
        Err(error) => Err(error.into()),
    }
}

/// Creates the file, empty, if it is missing. SQLite would create it readable for everyone.
pub(crate) fn create(path: &Path) -> Result<(), Error> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    private(&mut options).open(path)?;
    Ok(())
}

/// Takes the rights of everyone but the owner from a file, which may have been copied here with too many.
pub(crate) fn close_to_others(path: &Path) -> Result<(), Error> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        if fs::metadata(path)?.permissions().mode() & 0o077 != 0 {
            fs::set_permissions(path, fs::Permissions::from_mode(0o600))?;
        }
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// Makes a file that is created with these options readable for its owner alone.
pub(crate) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// Returns the path of a file that lies beside another: its name with an ending added.
pub(crate) fn sibling(path: &Path, ending: &str) -> PathBuf {
    let mut whole = OsString::from(path);
    whole.push(ending);
    PathBuf::from(whole)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
    use super::*;

    #[test]
    fn two_names_of_one_file_come_to_the_same_path() {
        let folder = tempfile::tempdir().unwrap();
        let real = folder.path().join("inner").join("a.db");
        let path = prepare(&real).unwrap();
        create(&path).unwrap();
        assert_eq!(prepare(&folder.path().join("inner/../inner/./a.db")).unwrap(), path);
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(&real, folder.path().join("link.db")).unwrap();
            assert_eq!(prepare(&folder.path().join("link.db")).unwrap(), path);
        }
    }

    #[test]
    fn a_path_without_a_file_name_is_refused() {
        assert_eq!(prepare(Path::new("/")), Err(Error::Io(ErrorKind::InvalidInput)));
    }

    #[test]
    fn the_usual_place_is_a_file_of_its_own_folder() {
        // A build machine may have no home folder; where there is one, the name must stay what people's files have.
        if let Some(path) = default_path() {
            assert_eq!(path.file_name().unwrap(), "good-name.db");
            assert!(path.is_absolute());
        }
    }
}
