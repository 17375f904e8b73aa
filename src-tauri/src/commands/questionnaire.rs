//! The questionnaire: one request in, one view out.
//!
//! Not here: what a request does (`app`).

use app::wire::{Failure, OffenseFound, Request, View};
use tauri::State;

use crate::session::Session;

/// Answers one request of the window with everything there is to show.
#[tauri::command(async)]
pub(crate) fn request(session: State<'_, Session>, request: Request) -> Result<View, Failure> {
    session.with_app(|app| app.handle(request))
}

/// Finds offenses by everyday words.
#[tauri::command(async)]
pub(crate) fn search_offenses(
    session: State<'_, Session>,
    text: &str,
    jurisdiction: &str,
) -> Result<Vec<OffenseFound>, Failure> {
    session.with_app(|app| Ok(app.search_offenses(text, jurisdiction)))
}
