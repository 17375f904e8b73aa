//! The law packs: those built into the program, and those of a folder that someone is writing.
//!
//! Not here: what a pack says and how it is checked (`law`). Packs are read and checked when the program is built;
//! it carries them as bytes, because reading 52 of them as text would be felt at every start.

use std::fs;
use std::path::Path;

use law::{Law, Pack, Problem};

use crate::embedded::PACKS;

/// Returns every pack that is built in.
pub fn built_in_law() -> Law {
    law_of(|_| true)
}

/// Returns the packs of these jurisdictions only; one without a pack is left out.
pub fn law_for(jurisdictions: &[case_file::Id]) -> Law {
    law_of(|name| jurisdictions.iter().any(|jurisdiction| jurisdiction.as_str() == name))
}

/// How many packs are built in.
pub const BUILT_IN: usize = PACKS.len();

/// Unpacks what the build packed; both are the same version of `law`, and a test unpacks every one.
fn law_of(wanted: impl Fn(&str) -> bool) -> Law {
    Law::new(
        PACKS.iter().filter(|(name, _)| wanted(name)).filter_map(|(_, bytes)| Pack::from_bytes(bytes).ok()),
    )
}

/// What the check of a folder found.
#[derive(Debug)]
pub struct FolderCheck {
    /// How many packs were read.
    pub packs: usize,
    /// Every problem of every pack.
    pub problems: Vec<Problem>,
}

/// Checks every `<folder>/<jurisdiction>/pack.toml`; a folder that holds a `pack.toml` itself is one pack.
///
/// # Errors
/// Returns the system's reason when the folder or a pack cannot be read.
pub fn check_folder(folder: &Path) -> std::io::Result<FolderCheck> {
    let mut files = Vec::new();
    if folder.is_file() {
        files.push(folder.to_path_buf());
    } else if folder.join("pack.toml").is_file() {
        files.push(folder.join("pack.toml"));
    } else {
        for entry in fs::read_dir(folder)? {
            let pack = entry?.path().join("pack.toml");
            if pack.is_file() {
                files.push(pack);
            }
        }
    }
    files.sort();
    let mut check = FolderCheck { packs: files.len(), problems: Vec::new() };
    for file in files {
        let text = fs::read_to_string(&file)?;
        let name = file.display().to_string();
        match law::read(&name, &text) {
            Ok(pack) => check.problems.extend(law::review(&name, &text, &pack)),
            Err(problems) => check.problems.extend(problems),
        }
    }
    Ok(check)
}

/// Reads the packs of a folder in place of those built in; only these jurisdictions, or all.
///
/// # Errors
/// Returns the system's reason when the folder or a pack cannot be read; inside, the problems of the packs.
pub fn law_of_folder(
    folder: &Path,
    only: Option<&[case_file::Id]>,
) -> std::io::Result<Result<Law, Vec<Problem>>> {
    let mut read = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let wanted = only.is_none_or(|only| only.iter().any(|jurisdiction| jurisdiction.as_str() == name));
        let pack = entry.path().join("pack.toml");
        if wanted && pack.is_file() {
            read.push(law::read(&pack.display().to_string(), &fs::read_to_string(&pack)?));
        }
    }
    Ok(gather(read.into_iter()))
}

fn gather(read: impl Iterator<Item = Result<Pack, Vec<Problem>>>) -> Result<Law, Vec<Problem>> {
    let (mut packs, mut problems) = (Vec::new(), Vec::new());
    for one in read {
        match one {
            Ok(pack) => packs.push(pack),
            Err(more) => problems.extend(more),
        }
    }
    if problems.is_empty() { Ok(Law::new(packs)) } else { Err(problems) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

    use super::*;

    #[test]
    fn every_pack_is_unpacked() {
        assert_eq!(built_in_law().packs().count(), BUILT_IN);
    }

    /// `UPDATE=1` writes it anew, as `cargo xtask law-book` does.
    #[test]
    fn the_table_of_coverage_is_that_of_the_packs() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/law/COVERAGE.md");
        let wanted = documents::coverage(&built_in_law());
        if std::env::var_os("UPDATE").is_some() {
            fs::write(path, &wanted).unwrap();
        }
        let found = fs::read_to_string(path).unwrap_or_default();
        assert!(found == wanted, "COVERAGE.md is not that of the packs: run `cargo xtask law-book`");
    }
}
