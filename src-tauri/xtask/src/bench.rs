//! Measures speed and keeps the figures.
//!
//! Not here: what is measured (`tests/benches`), and the programs that papers are measured against (`peers`).

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::packages::{self, Purpose};
use crate::peers;
use crate::place::Place;
use crate::problem::Problem;
use crate::program;
use crate::task::BenchWish;

/// Runs the benchmarks, shows their figures as they come, and writes them to a file.
pub(crate) fn run(place: &Place, wish: &BenchWish) -> Result<(), Problem> {
    let folder = place.beside_builds("bench");
    let file = folder.join("latest.txt");
    let unwritable = |error: io::Error| Problem::Failed(format!("Cannot write {}: {error}.", file.display()));
    fs::create_dir_all(&folder).map_err(unwritable)?;
    let mut results = File::create(&file).map_err(unwritable)?;
    for mut command in commands(place, wish, &folder)? {
        command.stdout(Stdio::piped());
        println!("$ {}", program::line(&command));
        let mut child = command.spawn().map_err(|error| program::cannot_start(&command, &error))?;
        if let Some(figures) = child.stdout.take() {
            copy_to_both(figures, &mut io::stdout(), &mut results).map_err(unwritable)?;
        }
        let status = child.wait().map_err(unwritable)?;
        if !status.success() {
            let line = program::line(&command);
            return Err(Problem::Failed(format!("`{line}` did not succeed ({status}).")));
        }
    }
    println!("\nThe figures above are also in {}.", file.display());
    Ok(())
}

/// Installs what is missing, and returns what to run.
fn commands(place: &Place, wish: &BenchWish, folder: &Path) -> Result<Vec<Command>, Problem> {
    let bench = |args: &[String]| {
        let mut command = program::cargo(place, ["bench", "--package", "tests"]);
        command.args(args);
        command
    };
    Ok(match wish {
        BenchWish::Everything => vec![bench(&[]), papers(place, folder)?],
        BenchWish::Papers => vec![papers(place, folder)?],
        BenchWish::Cargo(args) => {
            packages::ensure(Purpose::Terminal)?;
            vec![bench(args)]
        }
    })
}

/// Returns the bench of papers, told by variables what to hold them against.
fn papers(place: &Place, folder: &Path) -> Result<Command, Problem> {
    packages::ensure(Purpose::PaperBench)?;
    let mut command = program::cargo(place, PAPERS);
    command.arg(folder.join("papers"));
    match peers::weasyprint(place) {
        Ok(weasyprint) => {
            command.env("GOODNAME_WEASYPRINT", weasyprint);
        }
        Err(problem) => println!("WeasyPrint is left out. {}", problem.message().unwrap_or_default()),
    }
    match peers::chromium() {
        Some(chromium) => {
            command.env("GOODNAME_CHROMIUM", chromium);
        }
        None => println!("Chromium is left out: there is none on the PATH."),
    }
    Ok(command)
}

/// Optimized as what people get; the last word is the folder for what is printed.
const PAPERS: [&str; 10] =
    ["run", "--locked", "--release", "--package", "tests", "--features", "papers", "--bin", "papers", "--"];

/// Copies a stream to the screen and to a file, piece by piece, so that slow benchmarks show life.
fn copy_to_both(mut from: impl Read, screen: &mut impl Write, file: &mut impl Write) -> io::Result<()> {
    let mut buffer = [0; 4096];
    loop {
        let length = from.read(&mut buffer)?;
        let piece = buffer.get(..length).unwrap_or_default();
        if piece.is_empty() {
            return Ok(());
        }
        screen.write_all(piece)?;
        screen.flush()?;
        file.write_all(piece)?;
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at once")]

    use super::*;

    #[test]
    fn both_copies_are_whole() {
        let figures = vec![b'7'; 10_000];
        let (mut screen, mut file) = (Vec::new(), Vec::new());
        copy_to_both(figures.as_slice(), &mut screen, &mut file).unwrap();
        assert_eq!(screen, figures);
        assert_eq!(file, figures);
    }
}
