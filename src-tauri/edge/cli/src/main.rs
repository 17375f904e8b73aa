//! `goodname`: screens a case file, explains the result, checks law packs, makes papers, asks in the terminal.
//!
//! Not here: any logic of its own; everything is a use case of `app`.

mod arguments;
mod ask;
mod ask_answer;
mod ask_screen;
mod form;
mod output;
mod packet;
mod packs;
mod papers;
mod screen;
mod text;

use std::process::ExitCode;

use arguments::{Arguments, Command};
use output::{Exit, Output};

fn main() -> ExitCode {
    let mut out = Output::standard();
    let exit = match arguments::read(std::env::args_os().skip(1)) {
        Ok(arguments) => run(&arguments, &mut out),
        Err(problem) => {
            out.problem(&format!("{problem} See goodname --help."));
            Exit::Usage
        }
    };
    out.flush();
    ExitCode::from(exit.status())
}

fn run(arguments: &Arguments, out: &mut Output) -> Exit {
    match arguments.command {
        Command::Screen => screen::run(arguments, out),
        Command::Explain => explain(arguments, out),
        Command::PacksCheck => packs::check(arguments.file.as_deref(), out),
        Command::Packet => packet::run(arguments, out),
        Command::Papers => papers::run(arguments, out),
        Command::Proof => packet::proof(arguments, out),
        Command::FormRead => form::read(arguments, out),
        Command::FormFill => form::fill(arguments, out),
        Command::Ask => ask::run(arguments.language.as_deref(), out),
        Command::Law => packet::law(arguments, out),
        Command::Help => {
            out.line(arguments::HELP);
            Exit::Done
        }
    }
}

fn explain(arguments: &Arguments, out: &mut Output) -> Exit {
    let (file, screener) = match screen::prepare(arguments, out) {
        Ok(ready) => ready,
        Err(exit) => return exit,
    };
    if text::rows(&file, &screener, arguments.remedy.as_deref(), true, out) {
        Exit::Done
    } else {
        out.problem("No remedy reaches anything in this file, or none of them has this id.");
        Exit::BadInput
    }
}
