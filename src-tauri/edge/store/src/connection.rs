//! The connection to the file: how it is kept on the disk, checked and read when it is opened.
//!
//! Not here: whether the file may be touched at all (`header`, `lock`), and formats (`migration`).

use std::path::Path;

use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use crate::table::case_files::{self, CaseFileId};
use crate::table::{settings, steps, ticks};
use crate::{Damage, Error, Loaded};

/// How SQLite keeps the file.
///
/// A rollback journal (`DELETE`) and not a write-ahead log, for three reasons. At rest there is one file, so that a
/// person who copies it to a stick has all of it. What is removed does not live on in a log until some later
/// checkpoint. And it works on network folders, where the log's shared memory does not. It costs a few milliseconds an
/// answer, and answers come at the speed of a person.
/// `EXTRA` and not `FULL`, because deleting the journal is what commits, and only `EXTRA` makes that survive a power cut.
/// `secure_delete` overwrites what is removed with zeros. Temporary tables stay in memory, so that compacting the file
/// leaves no copy in the system's folder for temporary files.
const KEEPING: &str = "
PRAGMA journal_mode = DELETE;
PRAGMA synchronous = EXTRA;
PRAGMA fullfsync = ON;
PRAGMA secure_delete = ON;
PRAGMA temp_store = MEMORY;
PRAGMA foreign_keys = ON;
PRAGMA trusted_schema = OFF;
";

/// Connects to a file that exists, checks it, and sets how it is kept. A file that fails the check stays as it was.
pub(crate) fn connect(path: &Path) -> Result<Connection, Error> {
    // No `CREATE`: the file is there, made for its owner alone. No `URI`: a path is a path, whatever it begins with.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let db = Connection::open_with_flags(path, flags)?;
    if db.is_readonly("main")? {
        return Err(Error::ReadOnly);
    }
    check(&db)?;
    db.execute_batch(KEEPING)?;
    Ok(db)
}

fn check(db: &Connection) -> Result<(), Error> {
    let verdict: String = db.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" { Ok(()) } else { Err(Damage::Pages.into()) }
}

/// Reads everything, and adds the first case file to a new database. A file that fails here stays as it was.
pub(crate) fn replay(db: &mut Connection) -> Result<(CaseFileId, Loaded), Error> {
    try_replay(db).map_err(|error| match error {
        // The statements are right for this format, so a table that does not know them is not.
        Error::Statement { .. } => Damage::Tables.into(),
        error => error,
    })
}

fn try_replay(db: &mut Connection) -> Result<(CaseFileId, Loaded), Error> {
    let transaction = begin(db)?;
    let orphans = "SELECT count(*) FROM pragma_foreign_key_check";
    if transaction.query_row(orphans, [], |row| row.get::<_, u64>(0))? > 0 {
        return Err(Damage::Tables.into());
    }
    let id = match case_files::first(&transaction)? {
        Some(id) => id,
        None => case_files::add(&transaction)?,
    };
    // What is not needed for the fold is read too, so that it cannot fail later, in the middle of the work.
    ticks::all(&transaction, id)?;
    settings::one(&transaction, "")?;
    let loaded = steps::fold(&transaction, id)?;
    transaction.commit()?;
    Ok((id, loaded))
}

/// Begins a transaction that holds the file from its first statement on, so that what it reads stays so.
pub(crate) fn begin(db: &mut Connection) -> Result<Transaction<'_>, Error> {
    Ok(db.transaction_with_behavior(TransactionBehavior::Immediate)?)
}
