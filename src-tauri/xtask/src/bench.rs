//! Measures speed and keeps the figures.
//!
//! Not here: what is measured (`tests/benches`).

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::process::Stdio;

use crate::packages::{self, Purpose};
use crate::place::Place;
use crate::problem::Problem;
use crate::program;

/// Runs the benchmarks, shows their figures as they come, and writes them to a file.
pub(crate) fn run(place: &Place, args: &[String]) -> Result<(), Problem> {
    packages::ensure(Purpose::Terminal)?;
    let folder = place.beside_builds("bench");
    let file = folder.join("latest.txt");
    let unwritable = |error: io::Error| Problem::Failed(format!("Cannot write {}: {error}.", file.display()));
    fs::create_dir_all(&folder).map_err(unwritable)?;
    let mut results = File::create(&file).map_err(unwritable)?;

    let mut command = program::cargo(place, ["bench", "--package", "tests"]);
    command.args(args).stdout(Stdio::piped());
    println!("$ {}", program::line(&command));
    let mut child = command.spawn().map_err(|error| program::cannot_start(&command, &error))?;
    if let Some(figures) = child.stdout.take() {
        copy_to_both(figures, &mut io::stdout(), &mut results).map_err(unwritable)?;
    }
    let status = child.wait().map_err(unwritable)?;
    if !status.success() {
        return Err(Problem::Failed(format!("`{}` did not succeed ({status}).", program::line(&command))));
    }
    println!("\nThe figures above are also in {}.", file.display());
    Ok(())
}

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
