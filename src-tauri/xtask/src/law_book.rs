//! Writes the law of all places as pages that a lawyer can review, and the table of what is covered.
//!
//! Not here: the pages (`goodname law`).

use std::fs;

use crate::packages::{self, Purpose};
use crate::place::Place;
use crate::problem::Problem;
use crate::program;

/// Writes `law-book.html` and `law-book.pdf` beside the builds, and `assets/law/COVERAGE.md` into the project.
pub(crate) fn write(place: &Place) -> Result<(), Problem> {
    packages::ensure(Purpose::Terminal)?;
    let folder = place.beside_builds("law-book");
    fs::create_dir_all(&folder)
        .map_err(|error| Problem::Failed(format!("Cannot write {}: {error}.", folder.display())))?;
    let goodname = |words: &[&str]| {
        let mut command = program::cargo(place, ["run", "--quiet", "--release", "--package", "cli", "--"]);
        command.args(words);
        command
    };
    let papers = [
        ("all", folder.join("law-book.html")),
        ("all", folder.join("law-book.pdf")),
        ("coverage", place.root().join("assets/law/COVERAGE.md")),
    ];
    for (what, file) in &papers {
        program::run(goodname(&["law", what, "-o"]).arg(file))?;
    }
    for (_, file) in &papers {
        println!("{}", file.display());
    }
    Ok(())
}
