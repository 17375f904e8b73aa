//! Starts the window.
//!
//! Not here: anything that a person sees (`ui/`) or that is decided (`app`). This is the only package that names
//! Tauri. A store that cannot be opened stops nothing: the window opens and says what to do.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod dialogs;
mod session;
mod window;

use session::Session;

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .manage(Session::default())
        .invoke_handler(tauri::generate_handler![
            commands::questionnaire::request,
            commands::questionnaire::search_offenses,
            commands::preview::open_preview,
            commands::preview::preview_page,
            commands::preview::close_preview,
            commands::preview::print,
            commands::papers::save_document,
            commands::papers::open_folder,
            commands::forms::open_form,
            commands::forms::save_form,
            commands::leaving::quick_exit,
        ])
        .setup(|app| Ok(window::open(app.handle())?))
        .run(tauri::generate_context!())
}
