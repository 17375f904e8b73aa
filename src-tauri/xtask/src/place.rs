//! Where the project and its build results lie on this machine.
//!
//! Not here: creating or removing anything.
//! Cargo starts this program from `<target>/debug/`, so the folder of the running file is the one place that is
//! right whatever `CARGO_TARGET_DIR`, a config file or a target triple say.

use std::path::{Path, PathBuf};

use crate::problem::Problem;

/// The folders that tasks work in.
#[derive(Debug)]
pub(crate) struct Place {
    root: PathBuf,
    debug: PathBuf,
}

/// Which of cargo's two builds is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// Quick to build; what tests use.
    Debug,
    /// Optimized; what people get.
    Release,
}

impl Place {
    /// Finds the folders from what cargo told this process.
    pub(crate) fn here() -> Result<Place, Problem> {
        // At run time, not only at build time: the checkout may have been moved since this program was built.
        let manifest = std::env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let program = std::env::current_exe()
            .map_err(|error| Problem::Failed(format!("Cannot tell where this program lies: {error}.")))?;
        Place::from_paths(&manifest, &program).ok_or_else(|| {
            Problem::Failed("Start this with `cargo xtask`, from inside the project folder.".to_owned())
        })
    }

    /// `manifest` is this crate's folder, `program` the running file.
    fn from_paths(manifest: &Path, program: &Path) -> Option<Place> {
        let root = manifest.ancestors().nth(2)?.to_owned();
        let debug = program.parent()?.to_owned();
        Some(Place { root, debug })
    }

    /// Returns the top folder of the project.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Returns the folder of the front end.
    pub(crate) fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// Returns a folder beside the builds for what tasks install or write.
    pub(crate) fn beside_builds(&self, name: &str) -> PathBuf {
        self.debug.with_file_name(name)
    }

    /// Returns where cargo puts a program of ours.
    pub(crate) fn program(&self, name: &str, profile: Profile) -> PathBuf {
        let folder = match profile {
            Profile::Debug => self.debug.clone(),
            Profile::Release => self.debug.with_file_name("release"),
        };
        folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at once")]

    use super::*;

    #[test]
    fn programs_lie_beside_the_running_one() {
        let place = Place::from_paths(Path::new("/p/src-tauri/xtask"), Path::new("/t/debug/xtask")).unwrap();
        assert_eq!(place.root(), Path::new("/p"));
        let suffix = std::env::consts::EXE_SUFFIX;
        assert_eq!(place.program("x", Profile::Debug), PathBuf::from(format!("/t/debug/x{suffix}")));
        assert_eq!(place.program("x", Profile::Release), PathBuf::from(format!("/t/release/x{suffix}")));
        assert_eq!(place.beside_builds("tools"), PathBuf::from("/t/tools"));
    }
}
