//! Opens the one window.
//!
//! Not here: its size and title (`tauri.conf.json`).
//! Invariant: the window shows only pages of our own. A link to anywhere else goes nowhere, since the program has no
//! business with a network.

use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Url, WebviewWindowBuilder};

/// Opens every window of the configuration; there is one.
pub(crate) fn open(handle: &AppHandle) -> tauri::Result<()> {
    for config in &handle.config().app.windows {
        WebviewWindowBuilder::from_config(handle, config)?
            .on_navigation(is_ours)
            .on_new_window(|_, _| NewWindowResponse::Deny)
            .on_download(|_, _| false)
            .build()?;
    }
    Ok(())
}

/// Tells whether an address is a page of the program: its own scheme, the form that scheme has on Windows, or the
/// development server in a build without a page of its own.
fn is_ours(address: &Url) -> bool {
    match (address.scheme(), address.host_str()) {
        ("tauri", Some("localhost")) | ("http" | "https", Some("tauri.localhost")) => true,
        ("http", Some("localhost")) => cfg!(not(feature = "custom-protocol")) && address.port() == Some(5173),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at once")]

    use super::*;

    #[test]
    fn no_address_outside_the_program_is_shown() {
        let ours = |address: &str| is_ours(&Url::parse(address).unwrap());
        assert!(ours("tauri://localhost/"));
        assert!(ours("http://tauri.localhost/"));
        for other in [
            "https://example.org/",
            "http://localhost:8080/",
            "tauri://elsewhere/",
            "file:///etc/hosts",
            "data:text/html,x",
        ] {
            assert!(!ours(other), "{other}");
        }
    }
}
