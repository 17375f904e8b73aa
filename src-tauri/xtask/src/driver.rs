//! Finds or installs the program through which tests click in the real window.
//!
//! Not here: the tests themselves (`tests/desktop`).
//! `tauri-driver` translates for the web view's own driver. Only Debian's and Ubuntu's web view comes with one that
//! can click (Fedora builds `WebKitGTK` 4.1 without it, see tauri-apps/tauri#6541; macOS has none).

use std::fs;
use std::path::{Path, PathBuf};

use crate::place::Place;
use crate::problem::Problem;
use crate::program;
use crate::system::System;

const VERSION: &str = "2.1.0";

/// Why the tests of the window cannot run on a system, or `None` where they must.
pub(crate) fn reason_to_skip(system: System) -> Option<&'static str> {
    match system {
        System::Debian => None,
        System::Fedora | System::Arch | System::UnlistedLinux | System::Mac | System::Windows => {
            Some("no driver on this system")
        }
    }
}

/// Installs the driver beside the builds if it is not there yet, and returns where it is.
pub(crate) fn ensure(place: &Place) -> Result<PathBuf, Problem> {
    let folder = place.beside_builds("tools");
    let driver = folder.join("bin").join(format!("tauri-driver{}", std::env::consts::EXE_SUFFIX));
    let record = fs::read_to_string(folder.join(".crates.toml")).unwrap_or_default();
    if driver.is_file() && is_recorded(&record) {
        println!("tauri-driver {VERSION} is there.");
    } else {
        program::run(program::cargo(place, install_args()).arg("--root").arg(Path::new(&folder)))?;
    }
    Ok(driver)
}

fn install_args() -> [&'static str; 6] {
    ["install", "tauri-driver", "--version", VERSION, "--locked", "--force"]
}

/// `record` is the file in which cargo keeps what it has installed.
fn is_recorded(record: &str) -> bool {
    record.contains(&format!("\"tauri-driver {VERSION} "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_exact_version_counts_as_installed() {
        let line = |version| format!("[v1]\n\"tauri-driver {version} (registry+x)\" = [\"tauri-driver\"]\n");
        assert!(is_recorded(&line("2.1.0")));
        assert!(!is_recorded(&line("2.1.01")));
        assert!(!is_recorded(&line("2.0.6")));
        assert!(!is_recorded(""));
    }

    #[test]
    fn leaving_the_window_untested_always_has_a_reason() {
        assert_eq!(reason_to_skip(System::Debian), None);
        for system in [System::Fedora, System::Arch, System::UnlistedLinux, System::Mac, System::Windows] {
            assert_eq!(reason_to_skip(system), Some("no driver on this system"), "{system:?}");
        }
    }
}
