//! `goodname packs check`: every problem of every law pack, with its place and a hint.
//!
//! Not here: the checks (`law`).

use std::path::Path;

use app::FolderCheck;

use crate::output::{Exit, Output};

/// Checks the packs of a folder; those that are built in were checked when the program was built.
pub(crate) fn check(folder: Option<&Path>, out: &mut Output) -> Exit {
    let Some(folder) = folder else {
        out.line(&format!(
            "{} packs are built in. They were checked when the program was built.",
            app::BUILT_IN
        ));
        return Exit::Done;
    };
    match app::check_folder(folder) {
        Ok(check) => report(&check, out),
        Err(error) => {
            out.problem(&format!("{}: {error}.", folder.display()));
            Exit::BadInput
        }
    }
}

fn report(check: &FolderCheck, out: &mut Output) -> Exit {
    for problem in &check.problems {
        out.line(&problem.to_string());
    }
    let packs = check.packs;
    match check.problems.len() {
        0 if packs == 0 => {
            out.problem("No pack was found. A pack is a file <jurisdiction>/pack.toml.");
            Exit::BadInput
        }
        0 => {
            out.line(&format!("{packs} pack(s) checked, no problem."));
            Exit::Done
        }
        many => {
            out.line(&format!("{packs} pack(s) checked, {many} problem(s)."));
            Exit::BadInput
        }
    }
}
