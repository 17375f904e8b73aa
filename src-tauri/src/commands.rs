//! What the window may call, one file an area.
//!
//! Not here: logic. A command unpacks, calls `app` and returns, in ten lines at most. `build.rs` lists all of them
//! once more, because a command that is not listed there is refused.

#![expect(clippy::needless_pass_by_value, reason = "Tauri hands a command its arguments by value")]

pub(crate) mod forms;
pub(crate) mod leaving;
pub(crate) mod papers;
pub(crate) mod preview;
pub(crate) mod questionnaire;
