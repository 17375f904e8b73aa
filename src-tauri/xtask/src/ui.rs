//! Installs, checks and builds the front end through npm.
//!
//! Not here: what the front end's checks are; they are scripts of `ui/package.json`.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::place::Place;
use crate::problem::Problem;
use crate::program;

/// Where to get Node, said whenever it is missing or too old.
const GET_NODE: &str = "Install Node 22 or 24 with npm from https://nodejs.org, with your version manager, or on \
     Debian and Ubuntu from https://github.com/nodesource/distributions (Debian 12's own Node is too old).";

/// Requires a Node that can build the front end, and npm.
pub(crate) fn check_tools() -> Result<(), Problem> {
    let node = program::said(Command::new("node").arg("--version"));
    judge_node(node.as_deref()).map_err(Problem::NotReady)?;
    if program::succeeds(Command::new(program::npm_name()).arg("--version")) {
        Ok(())
    } else {
        Err(Problem::NotReady(format!("npm is missing. {GET_NODE}")))
    }
}

/// `said` is what `node --version` printed, if it started.
fn judge_node(said: Option<&str>) -> Result<(), String> {
    let Some(said) = said.map(str::trim).filter(|said| !said.is_empty()) else {
        return Err(format!("Node is missing. {GET_NODE}"));
    };
    match read_version(said) {
        Some(version) if builds_the_ui(version) => Ok(()),
        Some(_) => {
            Err(format!("Node {said} is too old: the front end needs 20.19, or 22.12 and up. {GET_NODE}"))
        }
        None => Err(format!("Cannot read Node's version from \"{said}\". {GET_NODE}")),
    }
}

/// Reads `v20.19.4` as major and minor number.
fn read_version(said: &str) -> Option<(u32, u32)> {
    let mut parts = said.strip_prefix('v').unwrap_or(said).split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// What Vite 8 accepts: 20 from 20.19, then 22.12 and everything after; never 21.
fn builds_the_ui((major, minor): (u32, u32)) -> bool {
    (major == 20 && minor >= 19) || (major, minor) >= (22, 12)
}

/// Installs exactly what the lock file says.
pub(crate) fn install(place: &Place) -> Result<(), Problem> {
    program::run(&mut program::npm(place, ["ci", "--no-audit", "--no-fund"]))?;
    // Best effort: without the copy, the next `install_if_changed` only installs once more.
    let _ = fs::copy(lock_file(place), installed_lock_file(place));
    Ok(())
}

/// Installs only if the lock file is another one than at the last install, so that `run` starts quickly.
pub(crate) fn install_if_changed(place: &Place) -> Result<(), Problem> {
    match (fs::read(lock_file(place)), fs::read(installed_lock_file(place))) {
        (Ok(wanted), Ok(installed)) if wanted == installed => Ok(()),
        _ => install(place),
    }
}

fn lock_file(place: &Place) -> PathBuf {
    place.ui().join("package-lock.json")
}

/// The copy lies among the packages, so that it goes when they go.
fn installed_lock_file(place: &Place) -> PathBuf {
    place.ui().join("node_modules").join(".installed-package-lock.json")
}

/// Runs one script of `ui/package.json`.
pub(crate) fn script(place: &Place, name: &str) -> Result<(), Problem> {
    program::run(&mut program::npm(place, ["run", name]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_versions_that_build_the_ui() {
        let accepted = ["v20.19.0", "v20.20.2\n", "v22.12.0", "v23.0.0", "v24.1.0", "22.12.1"];
        for said in accepted {
            assert_eq!(judge_node(Some(said)), Ok(()), "{said}");
        }
    }

    #[test]
    fn node_versions_that_do_not() {
        for said in ["v18.20.4", "v20.18.9", "v21.7.3", "v22.11.0"] {
            let refusal = judge_node(Some(said)).err().unwrap_or_default();
            assert!(refusal.contains("too old") && refusal.contains("nodejs.org"), "{said}: {refusal}");
        }
    }

    #[test]
    fn a_missing_or_strange_node_is_named() {
        let refusal = |said| judge_node(said).err().unwrap_or_default();
        assert!(refusal(None).starts_with("Node is missing."));
        assert!(refusal(Some("")).starts_with("Node is missing."));
        assert!(refusal(Some("latest")).starts_with("Cannot read Node's version"));
    }
}
