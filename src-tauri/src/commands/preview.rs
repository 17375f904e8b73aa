//! The preview of a paper: drawn once, looked at page by page, printed.
//!
//! Not here: what is in a paper and how it is drawn (`app`). Drawing does not hold up other requests, and the draft
//! never touches the disk.

use app::wire::{ErrorCode, Failure, SaveRequest};
use app::wire_preview::{PreviewPage, PreviewView};
use tauri::{AppHandle, Manager, State};

use crate::dialogs;
use crate::session::Session;

/// Draws a paper to look at; nothing when it was closed, or another one opened, before it was done.
#[tauri::command(async)]
pub(crate) fn open_preview(
    session: State<'_, Session>,
    request: SaveRequest,
) -> Result<Option<PreviewView>, Failure> {
    let stop = session.begin_draft();
    let sketch = session.with_app(|app| app.sketch(&request))?;
    let draft = sketch.draw(&stop)?;
    Ok(draft.and_then(|draft| session.keep_draft(draft, &stop)).map(|draft| draft.view()))
}

/// Returns a page of the paper that is open, fine enough for the screen or for the printer.
#[tauri::command(async)]
pub(crate) fn preview_page(
    session: State<'_, Session>,
    page: u32,
    for_printer: bool,
) -> Result<PreviewPage, Failure> {
    session.draft().ok_or_else(|| dialogs::failure(ErrorCode::Document))?.page(page, for_printer)
}

/// Stops the drawing, and forgets the paper.
#[tauri::command(async)]
pub(crate) fn close_preview(session: State<'_, Session>) {
    session.close_draft();
}

/// Opens the system's dialog for printing; the window has put the pages on its own page for that.
#[tauri::command(async)]
pub(crate) fn print(handle: AppHandle) -> Result<(), Failure> {
    let window = handle.get_webview_window("main").ok_or_else(|| dialogs::failure(ErrorCode::Fault))?;
    dialogs::print(&window)
}
