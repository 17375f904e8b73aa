//! The store itself: opens the file, adds steps, takes them back, deletes everything.
//!
//! Not here: queries (`table`), how SQLite keeps the file (`connection`) and what a step means (`step`).
//! The state is held in memory as the fold of what is on the disk. A write first makes the next state, then the
//! transaction, and only when that is durable puts the next state in place; so memory is never ahead of the disk.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::Connection;

use crate::connection::{self, begin};
use crate::lock::Lock;
use crate::step::Written;
use crate::table::case_files::{self, CaseFileId};
use crate::table::{notes, settings, steps, ticks};
use crate::{Error, Loaded, Step, header, migration, place};

/// One person's answers on the disk, held by this program alone until it is dropped.
#[derive(Debug)]
pub struct Store {
    // The connection is declared before the lock, so it closes before another copy may open the file.
    db: Connection,
    id: CaseFileId,
    loaded: Loaded,
    _lock: Lock,
}

/// What an undo brought.
#[derive(Debug, Clone, PartialEq)]
pub struct Undone {
    /// The revision after it.
    pub revision: u64,
    /// The step that was taken back; append it again to redo it.
    pub step: Step,
}

impl Store {
    /// Opens the file, makes it and its folder if they are missing, and replays it.
    ///
    /// An empty file is new. The file and a folder made here are for their owner alone.
    ///
    /// # Errors
    /// [`Error::InUse`] when another copy has it; [`Error::NewerFormat`], [`Error::Damaged`] and [`Error::NotOurs`] when
    /// it must not be touched, and then it is as it was; [`Error::ReadOnly`], [`Error::NoSpace`], [`Error::Io`].
    pub fn open(path: &Path) -> Result<Self, Error> {
        let path = place::prepare(path)?;
        let lock = Lock::take(&path)?;
        header::check(&path)?;
        place::create(&path)?;
        let mut db = connection::connect(&path)?;
        migration::migrate(&mut db)?;
        let (id, loaded) = connection::replay(&mut db)?;
        place::close_to_others(&path)?;
        Ok(Self { db, id, loaded, _lock: lock })
    }

    /// Returns the state: case file, marks, revision.
    pub fn load(&self) -> &Loaded {
        &self.loaded
    }

    /// Tells whether there is a step to take back.
    pub fn can_undo(&self) -> bool {
        self.loaded.steps > 0
    }

    /// Adds a step and returns the new revision. When it returns, the step is on the disk, all of it.
    ///
    /// # Errors
    /// [`Error::Conflict`] when `expected_revision` is not the file's; [`Error::Refused`] when an edit does not fit;
    /// [`Error::NoSpace`], [`Error::ReadOnly`] or [`Error::Io`] from the disk. In each case nothing has changed.
    pub fn append(&mut self, step: &Step, expected_revision: u64) -> Result<u64, Error> {
        let transaction = begin(&mut self.db)?;
        expect(&transaction, self.id, &mut self.loaded, expected_revision)?;
        let written = Written::from_step(step)?;
        let mut next = self.loaded.clone();
        // What is applied is what reading the file again will give, and not what was passed in.
        next.take(&written.to_step()?)?;
        next.revision += 1;
        steps::add(&transaction, self.id, next.steps, &written)?;
        case_files::set_revision(&transaction, self.id, next.revision)?;
        transaction.commit()?;
        self.loaded = next;
        Ok(self.loaded.revision)
    }

    /// Takes the last step back: its edits and its marks. The bytes of the step leave the file.
    ///
    /// # Errors
    /// [`Error::NothingToUndo`] when no step is left; otherwise as [`Store::append`].
    pub fn undo(&mut self, expected_revision: u64) -> Result<Undone, Error> {
        let transaction = begin(&mut self.db)?;
        expect(&transaction, self.id, &mut self.loaded, expected_revision)?;
        let step = steps::remove_last(&transaction, self.id)?.ok_or(Error::NothingToUndo)?;
        case_files::set_revision(&transaction, self.id, expected_revision + 1)?;
        let next = steps::fold(&transaction, self.id)?;
        transaction.commit()?;
        self.loaded = next;
        Ok(Undone { revision: self.loaded.revision, step })
    }

    /// Removes everything, settings too, so that its bytes are no longer in the file. The file stays, new and empty.
    ///
    /// What a disk keeps of blocks that it has written elsewhere is out of a program's reach.
    ///
    /// # Errors
    /// As the disk fails. Once the content is overwritten the state is empty, even if making the file small fails.
    pub fn delete_everything(&mut self) -> Result<(), Error> {
        let transaction = begin(&mut self.db)?;
        steps::clear(&transaction)?;
        ticks::clear(&transaction)?;
        notes::clear(&transaction)?;
        settings::clear(&transaction)?;
        case_files::clear(&transaction)?;
        let id = case_files::add(&transaction)?;
        transaction.commit()?;
        self.id = id;
        self.loaded = Loaded::default();
        // The length of the file would still tell how much there was.
        self.db.execute_batch("VACUUM")?;
        Ok(())
    }

    /// Returns every ticked item of the checklist with its day; `None` when the person does not know the day.
    ///
    /// # Errors
    /// As the disk fails.
    pub fn ticks(&self) -> Result<BTreeMap<String, Option<String>>, Error> {
        ticks::all(&self.db, self.id)
    }

    /// Ticks an item of the checklist; a second time changes the day. Undo leaves ticks alone.
    ///
    /// # Errors
    /// As the disk fails.
    pub fn tick(&mut self, item: &str, on: Option<&str>) -> Result<(), Error> {
        ticks::set(&self.db, self.id, item, on)
    }

    /// Takes the tick from an item; one that has none stays as it is.
    ///
    /// # Errors
    /// As the disk fails.
    pub fn untick(&mut self, item: &str) -> Result<(), Error> {
        ticks::remove(&self.db, self.id, item)
    }

    /// Returns a note as the JSON text that was written.
    ///
    /// # Errors
    /// As the disk fails.
    pub fn note(&self, key: &str) -> Result<Option<String>, Error> {
        notes::one(&self.db, self.id, key)
    }

    /// Writes a note, in place of an earlier one, in one transaction. A note is not a step: undo leaves it alone.
    ///
    /// # Errors
    /// As the disk fails; then the earlier note is still there, whole.
    pub fn set_note(&mut self, key: &str, value: &str) -> Result<(), Error> {
        let transaction = begin(&mut self.db)?;
        notes::set(&transaction, self.id, key, value)?;
        Ok(transaction.commit()?)
    }

    /// Removes a note and its bytes; one that is not there stays so.
    ///
    /// # Errors
    /// As the disk fails.
    pub fn remove_note(&mut self, key: &str) -> Result<(), Error> {
        let transaction = begin(&mut self.db)?;
        notes::remove(&transaction, self.id, key)?;
        Ok(transaction.commit()?)
    }

    /// Returns the value of a setting.
    ///
    /// # Errors
    /// As the disk fails.
    pub fn setting(&self, key: &str) -> Result<Option<String>, Error> {
        settings::one(&self.db, key)
    }

    /// Writes a setting.
    ///
    /// # Errors
    /// As the disk fails.
    pub fn set_setting(&mut self, key: &str, value: &str) -> Result<(), Error> {
        settings::set(&self.db, key, value)
    }
}

/// Refuses a caller who has not seen the newest state.
fn expect(db: &Connection, id: CaseFileId, loaded: &mut Loaded, expected: u64) -> Result<(), Error> {
    let found = case_files::revision(db, id)?;
    if loaded.revision != found {
        // A tool that does not know the lock has written to the file; what it left is the truth now.
        *loaded = steps::fold(db, id)?;
        return Err(Error::Conflict { expected, found });
    }
    if found == expected { Ok(()) } else { Err(Error::Conflict { expected, found }) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
    use super::*;
    use crate::Mark;

    fn open() -> (tempfile::TempDir, Store) {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("a.db")).unwrap();
        (folder, store)
    }

    fn large_step() -> Step {
        let mark = Mark::Set { key: "note".to_owned(), value: "x".repeat(200_000) };
        Step { marks: vec![mark], ..Step::default() }
    }

    fn pragma(store: &Store, name: &str) -> String {
        store
            .db
            .query_row(&format!("SELECT CAST({name} AS TEXT) FROM pragma_{name}"), [], |row| row.get(0))
            .unwrap()
    }

    #[test]
    fn the_file_is_kept_so_that_it_survives_a_power_cut_and_forgets_what_is_removed() {
        let (_folder, store) = open();
        assert_eq!(pragma(&store, "journal_mode"), "delete");
        assert_eq!(pragma(&store, "synchronous"), "3");
        assert_eq!(pragma(&store, "secure_delete"), "1");
        assert_eq!(pragma(&store, "foreign_keys"), "1");
    }

    #[test]
    fn the_library_that_can_encrypt_is_linked() {
        let (_folder, store) = open();
        let version: String = store.db.query_row("PRAGMA cipher_version", [], |row| row.get(0)).unwrap();
        assert!(!version.is_empty());
    }

    #[test]
    fn a_full_disk_changes_nothing_and_work_goes_on_when_there_is_room() {
        let (_folder, mut store) = open();
        let pages: u32 = store.db.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
        store.db.execute_batch(&format!("PRAGMA max_page_count = {pages}")).unwrap();
        assert_eq!(store.append(&large_step(), 0), Err(Error::NoSpace));
        assert_eq!(store.load(), &Loaded::default());
        store.db.execute_batch("PRAGMA max_page_count = 100000").unwrap();
        assert_eq!(store.append(&large_step(), 0), Ok(1));
    }

    #[test]
    fn a_file_that_cannot_be_written_is_told_and_changes_nothing() {
        let (_folder, mut store) = open();
        store.db.execute_batch("PRAGMA query_only = ON").unwrap();
        assert_eq!(store.append(&large_step(), 0), Err(Error::ReadOnly));
        assert_eq!(store.tick("file-petition", None), Err(Error::ReadOnly));
        assert_eq!(store.set_note("proof/c1", "{}"), Err(Error::ReadOnly));
        assert_eq!(store.load(), &Loaded::default());
    }

    #[test]
    fn a_change_from_outside_is_a_conflict_and_the_next_try_sees_it() {
        let (folder, mut store) = open();
        let outside = Connection::open(folder.path().join("a.db")).unwrap();
        outside
            .execute_batch(
                "UPDATE case_files SET revision = 1;
                 INSERT INTO steps (case_file, number, edits, marks, created_at) VALUES
                     (1, 1, '[{\"edit\":\"add-case\",\"id\":\"k1\",\"jurisdiction\":\"us-or\"}]', '[]', '');",
            )
            .unwrap();
        assert_eq!(store.append(&large_step(), 0), Err(Error::Conflict { expected: 0, found: 1 }));
        assert_eq!(store.load().case_file.cases.len(), 1);
        assert_eq!(store.append(&large_step(), 1), Ok(2));
    }

    #[test]
    fn a_store_can_move_to_another_thread() {
        fn movable<T: Send>(_: &T) {}
        let (_folder, store) = open();
        movable(&store);
    }
}
