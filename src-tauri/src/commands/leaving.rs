//! The way out.

use tauri::{AppHandle, Manager, State};

use crate::session::Session;

/// Hides the window at once and ends the program; nothing is asked and nothing is lost.
#[tauri::command]
pub(crate) fn quick_exit(handle: AppHandle, session: State<'_, Session>) {
    if let Some(window) = handle.get_webview_window("main") {
        // A window that cannot be hidden is closed a moment later all the same.
        let _ = window.hide();
    }
    session.close();
    handle.exit(0);
}
