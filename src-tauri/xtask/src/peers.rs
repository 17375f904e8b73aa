//! Finds or installs the programs that papers are measured against: `WeasyPrint` and Chromium.
//!
//! Not here: measuring (`tests/benches/papers.rs`) and the system's packages (`packages`).
//! Nothing of the product, of its build or of its tests needs them. Where one cannot be had, it is left out and the run
//! says so.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::place::Place;
use crate::problem::Problem;
use crate::program;

/// Pinned, so that figures of two days can be compared; what it needs itself is what pip chooses for it.
const WEASYPRINT: &str = "70.0";

/// What Chromium and its kin are called, the first one first.
const CHROMIUMS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "chrome"];

/// Installs `WeasyPrint` beside the builds if it is not there yet, in a folder of its own, and returns its program.
pub(crate) fn weasyprint(place: &Place) -> Result<PathBuf, Problem> {
    let folder = place.beside_builds("tools").join(format!("weasyprint-{WEASYPRINT}"));
    let weasyprint = inside(&folder, "weasyprint");
    // pip writes the program last, so a folder that was left half done has none.
    if weasyprint.is_file() {
        println!("WeasyPrint {WEASYPRINT} is there.");
        return Ok(weasyprint);
    }
    let python = if cfg!(windows) { "python" } else { "python3" };
    program::run(Command::new(python).args(["-m", "venv", "--clear"]).arg(&folder))?;
    let mut pip = Command::new(inside(&folder, "python"));
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
    program::run(pip.arg(format!("weasyprint=={WEASYPRINT}")))?;
    Ok(weasyprint)
}

/// Returns where a program of a virtual environment of Python lies.
fn inside(folder: &Path, name: &str) -> PathBuf {
    let programs = if cfg!(windows) { "Scripts" } else { "bin" };
    folder.join(programs).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// Returns the name of a Chromium on the PATH.
pub(crate) fn chromium() -> Option<&'static str> {
    first_there(program::is_on_path)
}

fn first_there(is_there: impl Fn(&str) -> bool) -> Option<&'static str> {
    CHROMIUMS.into_iter().find(|name| is_there(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_chromium_that_is_there_is_taken() {
        assert_eq!(first_there(|name| name != "chromium"), Some("chromium-browser"));
        assert_eq!(first_there(|_| false), None);
    }

    #[test]
    fn the_folder_names_the_version_so_that_another_one_is_installed_anew() {
        let place = inside(Path::new("weasyprint-70.0"), "weasyprint");
        assert!(
            place.starts_with("weasyprint-70.0")
                && place.parent().is_some_and(|bin| bin.ends_with("bin") || cfg!(windows))
        );
    }
}
