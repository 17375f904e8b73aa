//! What can go wrong between the program and the disk.
//!
//! Not here: words for people; `app` turns each variant into a code that the screen words.
//! Invariant: no error carries an answer, a path or any other text of the person's, so each may go into a log.

use std::io::ErrorKind;

use rusqlite::ErrorCode;

use crate::Refusal;

/// Why the store did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Another copy of the program holds the file.
    #[error("The file is open in another window of Good Name. Close that window and try again.")]
    InUse,
    /// A newer version of the program wrote the file. Nothing was changed.
    #[error(
        "The file has format {found}, and this version reads up to {supported}. Install the newer version."
    )]
    NewerFormat {
        /// The format of the file.
        found: u32,
        /// The newest format that this program reads.
        supported: u32,
    },
    /// The file is damaged. Nothing was changed, so a copy of it can still be rescued.
    #[error("The file is damaged: {what}. Nothing in it was changed.")]
    Damaged {
        /// Which part.
        what: Damage,
    },
    /// The file is a database of another program. Nothing was changed.
    #[error("The file belongs to another program. Choose another place.")]
    NotOurs,
    /// The caller saw an older state than the file has. Nothing was written.
    #[error("The answers changed meanwhile: revision {found}, not {expected}. Load them again.")]
    Conflict {
        /// The revision that the caller saw.
        expected: u64,
        /// The revision that the file has.
        found: u64,
    },
    /// The step does not fit the case file. Nothing was written.
    #[error("The step does not fit: {0}.")]
    Refused(#[from] Refusal),
    /// There is no step to undo.
    #[error("There is no step to undo.")]
    NothingToUndo,
    /// The file or its folder cannot be written.
    #[error(
        "The file or its folder cannot be written. Choose another place or ask for the right to write there."
    )]
    ReadOnly,
    /// The disk is full. Nothing was written.
    #[error("The disk is full. Make room and try again; nothing that was saved is lost.")]
    NoSpace,
    /// The disk or the folder failed in another way.
    #[error("The disk failed: {0}.")]
    Io(ErrorKind),
    /// SQLite refused a statement: a mistake in this program, not of the person or the disk.
    #[error("The database refused a statement with code {code}. This is a mistake in Good Name.")]
    Statement {
        /// SQLite's extended result code; 0 where the binding refused before SQLite did.
        code: i32,
    },
}

/// Which part of a file is damaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// It does not begin like a database.
    #[error("it is not a database")]
    Header,
    /// The database does not pass SQLite's own check.
    #[error("its pages do not fit together")]
    Pages,
    /// A table or a column is missing, or holds the wrong sort of value.
    #[error("its tables are not as they should be")]
    Tables,
    /// A step is missing, cannot be read, or does not fit those before it.
    #[error("step {number} cannot be replayed")]
    Step {
        /// Its place in the log, from 1.
        number: u64,
    },
}

impl From<Damage> for Error {
    fn from(what: Damage) -> Self {
        Self::Damaged { what }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::NoSpace,
            kind => Self::Io(kind),
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match error {
            rusqlite::Error::SqliteFailure(error, _) | rusqlite::Error::SqlInputError { error, .. } => {
                from_sqlite(error)
            }
            // A column of the wrong sort: the statements are fixed and tested, so the file must be at fault.
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::Utf8Error(..)
            | rusqlite::Error::QueryReturnedNoRows => Damage::Tables.into(),
            _ => Self::Statement { code: 0 },
        }
    }
}

fn from_sqlite(error: rusqlite::ffi::Error) -> Error {
    match error.code {
        ErrorCode::NotADatabase => Damage::Header.into(),
        ErrorCode::DatabaseCorrupt => Damage::Pages.into(),
        ErrorCode::DiskFull => Error::NoSpace,
        // A journal that cannot be created is reported as "cannot open": the folder is not ours to write.
        ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied => Error::ReadOnly,
        // Our own copies meet at the lock file; whoever is left is another tool that reads the database.
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Error::InUse,
        ErrorCode::SystemIoFailure => Error::Io(ErrorKind::Other),
        ErrorCode::OutOfMemory => Error::Io(ErrorKind::OutOfMemory),
        ErrorCode::TooBig => Error::Refused(Refusal::Form),
        _ => Error::Statement { code: error.extended_code },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(code: i32, expected: &Error) {
        let error =
            rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), Some("Testa Inventa".to_owned()));
        assert_eq!(&Error::from(error), expected);
    }

    #[test]
    fn each_failure_of_the_disk_is_told_apart() {
        check(rusqlite::ffi::SQLITE_FULL, &Error::NoSpace);
        check(rusqlite::ffi::SQLITE_READONLY, &Error::ReadOnly);
        check(rusqlite::ffi::SQLITE_CANTOPEN, &Error::ReadOnly);
        check(rusqlite::ffi::SQLITE_BUSY, &Error::InUse);
        check(rusqlite::ffi::SQLITE_CORRUPT, &Damage::Pages.into());
        check(rusqlite::ffi::SQLITE_NOTADB, &Damage::Header.into());
        check(rusqlite::ffi::SQLITE_IOERR, &Error::Io(ErrorKind::Other));
        check(rusqlite::ffi::SQLITE_MISUSE, &Error::Statement { code: rusqlite::ffi::SQLITE_MISUSE });
        assert_eq!(Error::from(std::io::Error::from(ErrorKind::StorageFull)), Error::NoSpace);
        assert_eq!(Error::from(std::io::Error::from(ErrorKind::ReadOnlyFilesystem)), Error::ReadOnly);
    }
}
