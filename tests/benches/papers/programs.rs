//! The programs that print: ours and those that others know.
//!
//! Not here: which papers, and counting.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::people::Sample;

/// A program that makes a PDF.
pub(crate) struct Program {
    /// Its name and version, in the table.
    pub(crate) name: String,
    /// What its files are called.
    pub(crate) file: &'static str,
    how: How,
}

enum How {
    Ours,
    WeasyPrint(OsString),
    Chromium(OsString),
}

/// Returns ours, and every other one that is named.
pub(crate) fn all() -> Vec<Program> {
    let mut all = vec![Program { name: "ours".to_owned(), file: "ours", how: How::Ours }];
    if let Some(program) = named("GOODNAME_WEASYPRINT") {
        all.push(Program { name: version(&program), file: "weasyprint", how: How::WeasyPrint(program) });
    }
    if let Some(program) = named("GOODNAME_CHROMIUM") {
        all.push(Program { name: version(&program), file: "chromium", how: How::Chromium(program) });
    }
    all
}

fn named(variable: &str) -> Option<OsString> {
    std::env::var_os(variable).filter(|name| !name.is_empty())
}

/// Returns the name and the number, the first two words that a program tells about itself.
fn version(program: &OsString) -> String {
    let output = Command::new(program).arg("--version").output();
    let told = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    let words: Vec<&str> = told.split_whitespace().filter(|word| *word != "version").take(2).collect();
    if words.is_empty() { program.to_string_lossy().into_owned() } else { words.join(" ") }
}

impl Program {
    /// Prints a sample from start to end, and returns how long that took; or why there is no paper.
    pub(crate) fn prints(&self, sample: &Sample, html: &Path, pdf: &Path) -> Result<Duration, String> {
        // What an earlier run left must not be taken for a paper of this one.
        let _ = std::fs::remove_file(pdf);
        let mut command = self.command(sample, html, pdf);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        let start = Instant::now();
        let output = command.output().map_err(|error| error.to_string())?;
        let time = start.elapsed();
        if output.status.success() && std::fs::read(pdf).is_ok_and(|bytes| bytes.starts_with(b"%PDF")) {
            return Ok(time);
        }
        let told = String::from_utf8_lossy(&output.stderr);
        Err(format!("{}: {}", output.status, told.lines().last().unwrap_or("it made no PDF")))
    }

    fn command(&self, sample: &Sample, html: &Path, pdf: &Path) -> Command {
        match &self.how {
            How::Ours => {
                let mut command = crate::ours();
                command.args(["print", sample.name]).arg(pdf);
                command
            }
            How::WeasyPrint(program) => {
                let mut command = Command::new(program);
                command.arg(html).arg(pdf);
                command
            }
            How::Chromium(program) => {
                let mut command = Command::new(program);
                let with_path = |flag: &str, path: &Path| {
                    let mut argument = OsString::from(flag);
                    argument.push(path);
                    argument
                };
                command
                    // Its own folder: a Chromium that is open elsewhere would print for us, or refuse.
                    .arg(with_path("--user-data-dir=", &pdf.with_extension("profile")))
                    .args(["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"])
                    .arg(with_path("--print-to-pdf=", pdf))
                    .arg(html);
                command
            }
        }
    }
}
