//! Looks at a file before SQLite does, so that a file we must not touch is not touched.
//!
//! Not here: SQLite's own check, which needs the file open. Opening can already write: it rolls a half-written
//! transaction back. The first 100 bytes of every SQLite file tell whose it is and of which format, at fixed places.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::place::sibling;
use crate::{Damage, Error, FORMAT};

/// Says "Good Name" in the file, as `PRAGMA application_id`: the letters `GdNm`.
pub(crate) const APPLICATION_ID: u32 = 0x4764_4e6d;

const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// Refuses a file that is newer, of another program, or no database. A missing or empty file is new, and fine.
pub(crate) fn check(path: &Path) -> Result<(), Error> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    let length = file.metadata()?.len();
    let mut bytes = Vec::with_capacity(100);
    file.take(100).read_to_end(&mut bytes)?;
    if bytes.is_empty() {
        return Ok(());
    }
    let header = Header::read(&bytes);
    if let Some(header) = &header {
        judge(header.application, header.version)?;
    }
    // The machine may have stopped while the file was being written. Then the journal has the way back, and SQLite
    // takes it and checks the result.
    if has_journal(path) {
        return Ok(());
    }
    match header {
        None => Err(Damage::Header.into()),
        // SQLite reads a last page that is cut off as if zeros followed.
        Some(header) if !length.is_multiple_of(header.page) => Err(Damage::Pages.into()),
        Some(_) => Ok(()),
    }
}

/// Refuses what the two numbers of a file's header do not allow.
pub(crate) fn judge(application: u32, version: u32) -> Result<(), Error> {
    if application != APPLICATION_ID {
        Err(Error::NotOurs)
    } else if version > FORMAT {
        Err(Error::NewerFormat { found: version, supported: FORMAT })
    } else if version == 0 {
        // Both numbers are written in one transaction, so one without the other is not our doing.
        Err(Damage::Tables.into())
    } else {
        Ok(())
    }
}

struct Header {
    application: u32,
    version: u32,
    /// Bytes of a page.
    page: u64,
}

impl Header {
    fn read(bytes: &[u8]) -> Option<Self> {
        if bytes.len() < 100 || !bytes.starts_with(MAGIC) {
            return None;
        }
        let number = |at: usize| bytes.get(at..at + 4)?.try_into().ok().map(u32::from_be_bytes);
        // Two bytes cannot hold the largest size, which is written as 1.
        let page = match u64::from(u16::from_be_bytes(bytes.get(16..18)?.try_into().ok()?)) {
            1 => 65_536,
            size => size,
        };
        Some(Self { application: number(68)?, version: number(60)?, page })
    }
}

fn has_journal(path: &Path) -> bool {
    std::fs::metadata(sibling(path, "-journal")).is_ok_and(|journal| journal.len() > 0)
}
