//! What the shell remembers while it runs: the program behind the window, where the last paper went, the official form
//! that is being filled, and the paper that is being looked at.
//!
//! Not here: the answers; they are on disk after every request.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use app::wire::{Failure, Saved};
use app::{App, Clock, Draft, Paths, Stop};

/// The program behind the window, opened at the first request.
#[derive(Default)]
pub(crate) struct Session {
    app: Mutex<Option<App>>,
    saved_in: Mutex<Option<PathBuf>>,
    form: Mutex<Option<Vec<u8>>>,
    draft: Mutex<OpenDraft>,
}

/// The paper that is previewed, and what stops its drawing.
#[derive(Default)]
struct OpenDraft {
    stop: Stop,
    draft: Option<Arc<Draft>>,
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

    /// Stops the draft before and forgets it; returns what stops the next one.
    pub(crate) fn begin_draft(&self) -> Stop {
        let mut open = lock(&self.draft);
        open.stop.now();
        *open = OpenDraft::default();
        open.stop.clone()
    }

    /// Keeps a draft that is done, unless it was stopped since.
    pub(crate) fn keep_draft(&self, draft: Draft, stop: &Stop) -> Option<Arc<Draft>> {
        let mut open = lock(&self.draft);
        if stop.is_stopped() {
            return None;
        }
        open.draft = Some(Arc::new(draft));
        open.draft.clone()
    }

    /// Returns the draft that is open.
    pub(crate) fn draft(&self) -> Option<Arc<Draft>> {
        lock(&self.draft).draft.clone()
    }

    /// Stops the draft and forgets it.
    pub(crate) fn close_draft(&self) {
        self.begin_draft();
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
    fn a_draft_is_stopped_by_closing_it_and_by_opening_another() {
        let session = Session::default();
        let first = session.begin_draft();
        assert!(!first.is_stopped());
        let second = session.begin_draft();
        assert!(first.is_stopped() && !second.is_stopped());
        session.close_draft();
        assert!(second.is_stopped() && session.draft().is_none());
    }

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
