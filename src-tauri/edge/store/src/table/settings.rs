//! `settings`: how the person likes the program, such as language and paper size, and where they were last.
//!
//! Not here: which keys there are; the caller chooses them.

use rusqlite::{Connection, OptionalExtension, params};

use crate::Error;

/// Part of migration 1.
pub(crate) const CREATE_1: &str = "
CREATE TABLE settings (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID";

/// Returns the value of a setting.
pub(crate) fn one(db: &Connection, key: &str) -> Result<Option<String>, Error> {
    let mut select = db.prepare_cached("SELECT value FROM settings WHERE key = ?1")?;
    Ok(select.query_row([key], |row| row.get(0)).optional()?)
}

/// Writes a setting, in place of an earlier value.
pub(crate) fn set(db: &Connection, key: &str, value: &str) -> Result<(), Error> {
    db.execute(
        "INSERT INTO settings (key, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = excluded.value",
        params![key, value],
    )?;
    Ok(())
}

/// Removes every setting.
pub(crate) fn clear(db: &Connection) -> Result<(), Error> {
    db.execute("DELETE FROM settings", [])?;
    Ok(())
}
