//! `goodname`: screens a case file, explains the result, checks law packs, makes papers, asks in the terminal.
//!
//! Not here: any logic of its own; everything is a use case of `app`.

mod output;
mod packs;

use std::path::PathBuf;
use std::process::ExitCode;

use output::{Exit, Output};

fn main() -> ExitCode {
    let mut out = Output::standard();
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let exit = match words.as_slice() {
        ["packs", "check"] => packs::check(None, &mut out),
        ["packs", "check", folder] => packs::check(Some(&PathBuf::from(folder)), &mut out),
        _ => Exit::Usage,
    };
    out.flush();
    ExitCode::from(exit.status())
}
