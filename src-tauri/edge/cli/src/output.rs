//! Where the command line writes, and with which status it ends.
//!
//! Not here: words of the law. A pipe that the reader closes ends the output quietly.

use std::io::{self, Write};
use std::path::Path;

/// How the command ended, spelled as in the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Done.
    Done,
    /// Bad input: the person can mend it.
    BadInput,
    /// The command was called in a wrong way.
    Usage,
    /// Our fault.
    Fault,
}

impl Exit {
    /// Returns the exit status.
    pub(crate) fn status(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::BadInput => 1,
            Self::Usage => 2,
            Self::Fault => 3,
        }
    }
}

/// Standard output and standard error.
pub(crate) struct Output {
    out: Box<dyn Write>,
    problems: Box<dyn Write>,
}

impl Output {
    /// Returns the process's own.
    pub(crate) fn standard() -> Self {
        Self { out: Box::new(io::BufWriter::new(io::stdout())), problems: Box::new(io::stderr()) }
    }

    /// Writes a line of the result. A closed pipe is no problem of ours.
    pub(crate) fn line(&mut self, text: &str) {
        let _ = writeln!(self.out, "{text}");
    }

    /// Writes a part of a line and shows it at once.
    pub(crate) fn prompt(&mut self, text: &str) {
        let _ = write!(self.out, "{text}");
        let _ = self.out.flush();
    }

    /// Writes a line about what went wrong.
    pub(crate) fn problem(&mut self, text: &str) {
        let _ = self.out.flush();
        let _ = writeln!(self.problems, "{text}");
    }

    /// Shows everything that was written.
    pub(crate) fn flush(&mut self) {
        let _ = self.out.flush();
    }
}

/// Writes a file whole or not at all, and says why it could not be.
pub(crate) fn save(path: &Path, bytes: &[u8], out: &mut Output) -> Exit {
    match app::write_whole(path, bytes) {
        Ok(()) => Exit::Done,
        Err(error) => {
            out.problem(&format!("{} cannot be written: {error}.", path.display()));
            Exit::BadInput
        }
    }
}
