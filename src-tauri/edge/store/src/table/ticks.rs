//! `ticks`: what the person has done on their checklist.
//!
//! Not here: the checklist, which `plan` makes anew each time. A tick is not an answer, so undo leaves it alone.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use crate::Error;
use crate::table::case_files::CaseFileId;

/// Part of migration 1.
pub(crate) const CREATE_1: &str = "
CREATE TABLE ticks (
    case_file INTEGER NOT NULL REFERENCES case_files (id),
    -- The item's id in the plan.
    item TEXT NOT NULL,
    -- When it was done, as the caller wrote it; null when the person does not know.
    ticked_on TEXT,
    PRIMARY KEY (case_file, item)
) STRICT, WITHOUT ROWID";

/// Ticks an item, or ticks it anew with another day.
pub(crate) fn set(db: &Connection, id: CaseFileId, item: &str, on: Option<&str>) -> Result<(), Error> {
    db.execute(
        "INSERT INTO ticks (case_file, item, ticked_on) VALUES (?1, ?2, ?3) \
         ON CONFLICT DO UPDATE SET ticked_on = excluded.ticked_on",
        params![id.0, item, on],
    )?;
    Ok(())
}

/// Takes the tick from an item.
pub(crate) fn remove(db: &Connection, id: CaseFileId, item: &str) -> Result<(), Error> {
    db.execute("DELETE FROM ticks WHERE case_file = ?1 AND item = ?2", params![id.0, item])?;
    Ok(())
}

/// Returns every ticked item with its day.
pub(crate) fn all(db: &Connection, id: CaseFileId) -> Result<BTreeMap<String, Option<String>>, Error> {
    let mut select = db.prepare_cached("SELECT item, ticked_on FROM ticks WHERE case_file = ?1")?;
    let rows = select.query_map([id.0], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Removes the ticks of every case file.
pub(crate) fn clear(db: &Connection) -> Result<(), Error> {
    db.execute("DELETE FROM ticks", [])?;
    Ok(())
}
