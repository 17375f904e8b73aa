//! `case_files`: one row for each person, without a name.
//!
//! Not here: anything that tells who it is. A label would be read by whoever opens the list.

use rusqlite::{Connection, OptionalExtension, params};

use crate::Error;

/// Which case file of the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CaseFileId(pub(super) i64);

/// Part of migration 1.
pub(crate) const CREATE_1: &str = "
CREATE TABLE case_files (
    id INTEGER PRIMARY KEY,
    -- Counts steps and undone steps, so that a revision never comes back with other content.
    revision INTEGER NOT NULL CHECK (revision >= 0)
) STRICT";

/// Returns the first case file; this version shows one.
pub(crate) fn first(db: &Connection) -> Result<Option<CaseFileId>, Error> {
    let select = "SELECT id FROM case_files ORDER BY id LIMIT 1";
    Ok(db.query_row(select, [], |row| row.get(0).map(CaseFileId)).optional()?)
}

/// Adds an empty case file.
pub(crate) fn add(db: &Connection) -> Result<CaseFileId, Error> {
    db.execute("INSERT INTO case_files (revision) VALUES (0)", [])?;
    Ok(CaseFileId(db.last_insert_rowid()))
}

/// Returns a case file's revision.
pub(crate) fn revision(db: &Connection, id: CaseFileId) -> Result<u64, Error> {
    Ok(db.query_row("SELECT revision FROM case_files WHERE id = ?1", [id.0], |row| row.get(0))?)
}

/// Writes a case file's new revision.
pub(crate) fn set_revision(db: &Connection, id: CaseFileId, revision: u64) -> Result<(), Error> {
    db.execute("UPDATE case_files SET revision = ?2 WHERE id = ?1", params![id.0, revision])?;
    Ok(())
}

/// Removes every case file. Their steps, ticks and notes must be gone before.
pub(crate) fn clear(db: &Connection) -> Result<(), Error> {
    db.execute("DELETE FROM case_files", [])?;
    Ok(())
}
