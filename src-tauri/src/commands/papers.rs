//! Papers: where the person wants them, and the way there.
//!
//! Not here: what is in them (`app`).

use app::wire::{Failure, SaveRequest, Saved};
use tauri::{AppHandle, State};

use crate::dialogs;
use crate::session::Session;

/// Makes a document, asks where to save it, and saves it; the file name is empty when the person closed the dialog.
#[tauri::command(async)]
pub(crate) fn save_document(
    handle: AppHandle,
    session: State<'_, Session>,
    request: SaveRequest,
) -> Result<Saved, Failure> {
    // What is on screen is saved as it is; it need not be drawn again.
    let document = match session.draft().and_then(|draft| draft.document(&request)) {
        Some(document) => document?,
        None => session.with_app(|app| app.document(&request))?,
    };
    let Some(path) = dialogs::where_to_save(&handle, &document.file_name) else {
        return Ok(Saved { file: String::new(), folder: String::new() });
    };
    dialogs::write(&path, &document.bytes)?;
    Ok(session.saved_at(&path))
}

/// Opens the folder of the document saved last; the window cannot name any other.
#[tauri::command(async)]
pub(crate) fn open_folder(session: State<'_, Session>) -> Result<(), Failure> {
    session.last_folder().map_or(Ok(()), |folder| dialogs::open(&folder))
}
