//! Lets only one copy of the program at a time have the file.
//!
//! Not here: SQLite's own locks. They last for one transaction; two windows could then take turns and each show
//! answers that the other has changed. This lock lasts as long as the store, and the system drops it when the program
//! dies, however it dies.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

use crate::Error;
use crate::place::{private, sibling};

/// Holds the file for this program until it is dropped.
#[derive(Debug)]
pub(crate) struct Lock {
    file: File,
}

impl Lock {
    /// Takes the lock of a database file, in an empty file beside it with `.lock` at the end of its name.
    ///
    /// The lock file stays when the program ends: to remove it would let a third copy lock a new file of the same name
    /// while a second still waits on the old one.
    pub(crate) fn take(database: &Path) -> Result<Self, Error> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        let file = private(&mut options).open(sibling(database, ".lock"))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file }),
            Err(TryLockError::WouldBlock) => Err(Error::InUse),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}

impl Drop for Lock {
    /// Gives the lock back at once.
    ///
    /// Closing the file is not enough: a program that is just being started from this process holds a copy of the open
    /// file until it runs its own code, and the lock with it. Where unlocking fails, closing does it a moment later.
    fn drop(&mut self) {
        drop(self.file.unlock());
    }
}
