//! `steps`: the log that everything else is the fold of.
//!
//! Not here: what a step means (`step`).
//! A step is written once and never changed; undo removes the last. The numbers run 1, 2, 3 without a gap, so that a
//! lost row is noticed. There is no snapshot, because replaying five thousand edits takes less than 30 milliseconds in a
//! release build (`examples/measure.rs`).

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::step::Written;
use crate::table::case_files::{self, CaseFileId};
use crate::{Damage, Error, Loaded, Step};

/// Part of migration 1.
pub(crate) const CREATE_1: &str = "
CREATE TABLE steps (
    id INTEGER PRIMARY KEY,
    case_file INTEGER NOT NULL REFERENCES case_files (id),
    -- The place in the log of this case file, from 1.
    number INTEGER NOT NULL CHECK (number >= 1),
    -- A whole case file to begin afresh from, in the contract's JSON form.
    base TEXT,
    -- JSON list of edits.
    edits TEXT NOT NULL,
    -- JSON list of changes of the interview's memory.
    marks TEXT NOT NULL,
    -- As the caller wrote it.
    created_at TEXT NOT NULL,
    UNIQUE (case_file, number)
) STRICT";

/// Adds a step at a place of the log.
pub(crate) fn add(db: &Connection, id: CaseFileId, number: u64, step: &Written) -> Result<(), Error> {
    db.execute(
        "INSERT INTO steps (case_file, number, base, edits, marks, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![id.0, number, step.base, step.edits, step.marks, step.created_at],
    )?;
    Ok(())
}

/// Removes the last step and returns it, or `None` when the log is empty.
pub(crate) fn remove_last(db: &Connection, id: CaseFileId) -> Result<Option<Step>, Error> {
    let select = "SELECT number, base, edits, marks, created_at FROM steps WHERE case_file = ?1 \
                  ORDER BY number DESC LIMIT 1";
    let Some((number, written)) = db.query_row(select, [id.0], read_row).optional()? else {
        return Ok(None);
    };
    db.execute("DELETE FROM steps WHERE case_file = ?1 AND number = ?2", params![id.0, number])?;
    Ok(Some(written.to_step().map_err(|_| Damage::Step { number })?))
}

/// Replays the log of a case file.
pub(crate) fn fold(db: &Connection, id: CaseFileId) -> Result<Loaded, Error> {
    let mut loaded = Loaded { revision: case_files::revision(db, id)?, ..Loaded::default() };
    let mut select = db.prepare(
        "SELECT number, base, edits, marks, created_at FROM steps WHERE case_file = ?1 ORDER BY number",
    )?;
    let mut rows = select.query([id.0])?;
    while let Some(row) = rows.next()? {
        let (number, written) = read_row(row)?;
        let damage = Damage::Step { number: loaded.steps + 1 };
        if number != loaded.steps + 1 {
            return Err(damage.into());
        }
        written.to_step().and_then(|step| loaded.take(&step)).map_err(|_| damage)?;
    }
    if loaded.steps > loaded.revision {
        return Err(Damage::Tables.into());
    }
    Ok(loaded)
}

/// Removes the steps of every case file.
pub(crate) fn clear(db: &Connection) -> Result<(), Error> {
    db.execute("DELETE FROM steps", [])?;
    Ok(())
}

fn read_row(row: &Row<'_>) -> rusqlite::Result<(u64, Written)> {
    let written =
        Written { base: row.get(1)?, edits: row.get(2)?, marks: row.get(3)?, created_at: row.get(4)? };
    Ok((row.get(0)?, written))
}
