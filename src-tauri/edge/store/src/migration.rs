//! Brings a file of an earlier format to this one, all the way or not at all.
//!
//! Not here: the statements, which lie with their tables.
//! A released migration is never changed: files that went through it are out there. A new format adds one to the end.

use rusqlite::{Connection, TransactionBehavior};

use crate::header::{self, APPLICATION_ID};
use crate::table::{case_files, notes, settings, steps, ticks};
use crate::{Damage, Error};

/// The newest format that this program reads and the one that it writes: the number of migrations.
pub const FORMAT: u32 = 2;

const MIGRATIONS: &[&[&str]] =
    &[&[case_files::CREATE_1, steps::CREATE_1, ticks::CREATE_1, settings::CREATE_1], &[notes::CREATE_2]];

/// Brings the file to [`FORMAT`].
pub(crate) fn migrate(db: &mut Connection) -> Result<(), Error> {
    let version = version(db)?;
    if version == 0 && is_blank(db)? {
        return apply(db, MIGRATIONS, 0);
    }
    // The header was judged before, but a transaction that SQLite has since rolled back may have said something else.
    header::judge(db.query_row("PRAGMA application_id", [], |row| row.get(0))?, version)?;
    apply(db, MIGRATIONS, version)
}

/// Runs the migrations after `from` in one transaction, and writes down how far the file has come.
fn apply(db: &mut Connection, migrations: &[&[&str]], from: u32) -> Result<(), Error> {
    let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for (version, statements) in (1_u32..).zip(migrations).filter(|(version, _)| *version > from) {
        for statement in *statements {
            transaction.execute_batch(statement)?;
        }
        transaction.execute_batch(&format!(
            "PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {version};"
        ))?;
    }
    Ok(transaction.commit()?)
}

fn version(db: &Connection) -> Result<u32, Error> {
    // SQLite keeps a signed number. A negative one was never ours.
    let version: i32 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    u32::try_from(version).map_err(|_| Damage::Header.into())
}

fn is_blank(db: &Connection) -> Result<bool, Error> {
    Ok(db.query_row("SELECT count(*) = 0 FROM sqlite_schema", [], |row| row.get(0))?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
    use super::*;

    fn tables(db: &Connection) -> Vec<String> {
        let mut select =
            db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").unwrap();
        select.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
    }

    #[test]
    fn the_format_is_the_number_of_migrations() {
        assert_eq!(usize::try_from(FORMAT).unwrap(), MIGRATIONS.len());
    }

    #[test]
    fn only_the_migrations_that_are_missing_run() {
        let mut db = Connection::open_in_memory().unwrap();
        let (first, second): (&[&str], &[&str]) = (&["CREATE TABLE a (x)"], &["CREATE TABLE b (x)"]);
        apply(&mut db, &[first], 0).unwrap();
        apply(&mut db, &[first, second], 1).unwrap();
        assert_eq!(tables(&db), ["a", "b"]);
        assert_eq!(version(&db), Ok(2));
    }

    #[test]
    fn a_migration_that_fails_leaves_the_file_as_it_was() {
        let mut db = Connection::open_in_memory().unwrap();
        let first: &[&str] = &["CREATE TABLE a (x)"];
        apply(&mut db, &[first], 0).unwrap();
        let failing: &[&str] = &["CREATE TABLE c (x)", "INSERT INTO nowhere VALUES (1)"];
        assert!(apply(&mut db, &[first, &["CREATE TABLE b (x)"], failing], 1).is_err());
        assert_eq!(tables(&db), ["a"]);
        assert_eq!(version(&db), Ok(1));
    }
}
