//! Sets up, runs and checks Good Name: `cargo xtask <task>`.
//!
//! Not here: anything of the product. No crate depends on this one and this one depends on no crate.
//! A task is a list of outside programs (apt, npm, cargo, a virtual screen) in the right order; the parts that
//! decide something are pure functions with tests, the rest starts a program and reports how it ended.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool speaks to the person in front of it"
)]

mod bench;
mod checks;
mod driver;
mod law_book;
mod packages;
mod peers;
mod place;
mod problem;
mod program;
mod steps;
mod system;
mod task;
mod ui;
mod window;

use std::process::ExitCode;

use place::Place;
use problem::Problem;
use task::Task;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match Task::read(&args).and_then(perform) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            if let Some(message) = problem.message() {
                eprintln!("\n{message}");
            }
            ExitCode::from(problem.exit_code())
        }
    }
}

/// Does the task that was asked for.
fn perform(task: Task) -> Result<(), Problem> {
    let place = Place::here()?;
    match task {
        Task::Help => {
            println!("{}", task::HELP);
            Ok(())
        }
        Task::Setup => setup(&place),
        Task::Run(wish) => window::run(&place, &wish),
        Task::Test { fast } => checks::test(&place, fast),
        Task::Bench(wish) => bench::run(&place, &wish),
        Task::LawBook => law_book::write(&place),
    }
}

/// Installs what the machine lacks for every other task but the bench of papers, and builds nothing.
fn setup(place: &Place) -> Result<(), Problem> {
    packages::ensure(packages::Purpose::Everything)?;
    ui::check_tools()?;
    ui::install(place)?;
    println!("\nEverything is in place. Next: `cargo xtask run` or `cargo xtask test`.");
    Ok(())
}
