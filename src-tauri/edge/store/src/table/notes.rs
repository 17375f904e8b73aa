//! `notes`: what the person writes for themselves beside the answers, such as what they gather to prove something.
//!
//! Not here: what a note holds; it is JSON text whose form its writer knows. A note is not a step, so undo leaves it
//! alone.

use rusqlite::{Connection, OptionalExtension, params};

use crate::Error;
use crate::table::case_files::CaseFileId;

/// Part of migration 2.
pub(crate) const CREATE_2: &str = "
CREATE TABLE notes (
    case_file INTEGER NOT NULL REFERENCES case_files (id),
    -- What it is about, in a form that holds nothing personal.
    key TEXT NOT NULL,
    -- JSON text.
    value TEXT NOT NULL,
    PRIMARY KEY (case_file, key)
) STRICT, WITHOUT ROWID";

/// Returns a note.
pub(crate) fn one(db: &Connection, id: CaseFileId, key: &str) -> Result<Option<String>, Error> {
    let mut select = db.prepare_cached("SELECT value FROM notes WHERE case_file = ?1 AND key = ?2")?;
    Ok(select.query_row(params![id.0, key], |row| row.get(0)).optional()?)
}

/// Writes a note, in place of an earlier one.
pub(crate) fn set(db: &Connection, id: CaseFileId, key: &str, value: &str) -> Result<(), Error> {
    db.execute(
        "INSERT INTO notes (case_file, key, value) VALUES (?1, ?2, ?3) \
         ON CONFLICT DO UPDATE SET value = excluded.value",
        params![id.0, key, value],
    )?;
    Ok(())
}

/// Removes a note.
pub(crate) fn remove(db: &Connection, id: CaseFileId, key: &str) -> Result<(), Error> {
    db.execute("DELETE FROM notes WHERE case_file = ?1 AND key = ?2", params![id.0, key])?;
    Ok(())
}

/// Removes the notes of every case file.
pub(crate) fn clear(db: &Connection) -> Result<(), Error> {
    db.execute("DELETE FROM notes", [])?;
    Ok(())
}
