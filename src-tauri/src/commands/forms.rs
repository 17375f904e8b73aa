//! Official PDF forms: the dialogs for the PDF and for what becomes of it.
//!
//! Not here: what is filled in (`app`). The PDF stays on this side; the window never sees its bytes or its place.

use app::wire::{ErrorCode, Failure};
use app::wire_form::{ConfirmedField, FormRequest, FormSaved, FormView};
use tauri::{AppHandle, State};

use crate::dialogs;
use crate::session::Session;

/// Asks for a form and reads it; nothing when the person closed the dialog.
#[tauri::command(async)]
pub(crate) fn open_form(
    handle: AppHandle,
    session: State<'_, Session>,
    request: FormRequest,
) -> Result<Option<FormView>, Failure> {
    let Some(path) = dialogs::which_pdf(&handle) else { return Ok(None) };
    let bytes = dialogs::read(&path, app::forms::MOST_BYTES)?;
    let view = session.with_app(|app| app.form_read(&bytes, &request))?;
    session.keep_form(bytes);
    Ok(Some(view))
}

/// Fills the form that was opened last, asks where to save it, and saves it.
#[tauri::command(async)]
pub(crate) fn save_form(
    handle: AppHandle,
    session: State<'_, Session>,
    confirmed: Vec<ConfirmedField>,
) -> Result<FormSaved, Failure> {
    let bytes = session.form().ok_or_else(|| dialogs::failure(ErrorCode::Document))?;
    let filled = session.with_app(|app| app.form_fill(&bytes, &confirmed))?;
    let empty = FormSaved { file: String::new(), folder: String::new(), say: filled.say, left: filled.left };
    let Some(path) = dialogs::where_to_save(&handle, &filled.document.file_name) else {
        return Ok(empty);
    };
    dialogs::write(&path, &filled.document.bytes)?;
    let saved = session.saved_at(&path);
    Ok(FormSaved { file: saved.file, folder: saved.folder, ..empty })
}
