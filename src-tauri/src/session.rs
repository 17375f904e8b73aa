//! What the shell remembers while it runs: the program behind the window, where the last paper went,
//! and the official form that is being filled.
//!
//! Not here: the answers; they are on disk after every request.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use app::wire::{Failure, Saved};
use app::{App, Clock, Paths};

/// The program behind the window, opened at the first request.
#[derive(Default)]
pub(crate) struct Session {
    app: Mutex<Option<App>>,
    saved_in: Mutex<Option<PathBuf>>,
    form: Mutex<Option<Vec<u8>>>,
}

impl Session {
    /// Calls the program behind the window, one request at a time.
    ///
    /// While the answers could not be opened, each request tries again, so that "try again" is just another request.
    pub(crate) fn with_app<T>(
        &self,
        call: impl FnOnce(&mut App) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        match &mut *lock(&self.app) {
            Some(app) => call(app),
            closed => call(closed.insert(App::open(&Paths::from_env(), Clock::from_env())?)),
        }
    }

    /// Closes the answers, unless a request is under way: it must not hold up the way out, and what it writes is one
    /// transaction.
    pub(crate) fn close(&self) {
        if let Ok(mut app) = self.app.try_lock() {
            *app = None;
        }
    }

    /// Remembers the folder of a saved paper and says it to the window.
    pub(crate) fn saved_at(&self, path: &Path) -> Saved {
        let folder = path.parent().map(Path::to_path_buf);
        let text = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
        let saved =
            Saved { file: text(path.file_name()), folder: text(folder.as_deref().map(Path::as_os_str)) };
        *lock(&self.saved_in) = folder;
        saved
    }

    /// Remembers the official form that was opened last; it is filled when the person has confirmed.
    pub(crate) fn keep_form(&self, bytes: Vec<u8>) {
        *lock(&self.form) = Some(bytes);
    }

    /// Returns the official form that was opened last.
    pub(crate) fn form(&self) -> Option<Vec<u8>> {
        lock(&self.form).clone()
    }

    /// Returns the folder of the paper that was saved last.
    pub(crate) fn last_folder(&self) -> Option<PathBuf> {
        lock(&self.saved_in).clone()
    }
}

/// Locks, also after a panic elsewhere: what is behind the lock is whole between requests.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_folder_of_the_last_paper_can_be_opened() {
        let session = Session::default();
        assert_eq!(session.last_folder(), None);
        let saved = session.saved_at(Path::new("/papers/plan-2026-11-22.pdf"));
        assert_eq!((saved.file.as_str(), saved.folder.as_str()), ("plan-2026-11-22.pdf", "/papers"));
        session.saved_at(Path::new("/other/plan-2026-11-22.ics"));
        assert_eq!(session.last_folder(), Some(PathBuf::from("/other")));
    }
}
