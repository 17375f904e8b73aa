//! Prepares the shell: which commands the window may call, and how the program is linked.

use tauri_build::{AppManifest, Attributes};

/// Every command of the shell; `capabilities/main.json` allows these and nothing else.
const COMMANDS: &[&str] = &[
    "request",
    "search_offenses",
    "open_preview",
    "preview_page",
    "close_preview",
    "print",
    "save_document",
    "open_folder",
    "open_form",
    "save_form",
    "quick_exit",
];

fn main() {
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system == "linux") {
        // Our SQLite is an encrypted one and lies inside the program. The web view loads the system's own SQLite into
        // the same process; if the linker exported our functions, the two would call into each other.
        println!("cargo:rustc-link-arg-bins=-Wl,--exclude-libs,ALL");
    }
    let attributes = Attributes::new().app_manifest(AppManifest::new().commands(COMMANDS));
    if let Err(problem) = tauri_build::try_build(attributes) {
        println!("cargo::error={problem:#}");
    }
}
