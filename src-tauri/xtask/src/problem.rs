//! Why a task stopped, and the exit code that says so.
//!
//! Not here: where the trouble was found; each task words its own message, ending with what to do next.

/// The reason a task stopped early.
#[derive(Debug)]
pub(crate) enum Problem {
    /// The machine lacks something that the person has to install; the message says what and how.
    NotReady(String),
    /// The command line was not understood.
    Usage(String),
    /// A program that must succeed did not.
    Failed(String),
    /// The program that the person asked for has ended with this code and has said itself why.
    Ended(u8),
}

impl Problem {
    /// Returns the text to show, or `None` when the program that ended has already spoken.
    pub(crate) fn message(&self) -> Option<&str> {
        match self {
            Problem::NotReady(text) | Problem::Usage(text) | Problem::Failed(text) => Some(text),
            Problem::Ended(_) => None,
        }
    }

    /// Returns the exit code: 1 for a failed step, 2 for something the person can mend before trying again.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Problem::Failed(_) => 1,
            Problem::NotReady(_) | Problem::Usage(_) => 2,
            Problem::Ended(code) => *code,
        }
    }
}
