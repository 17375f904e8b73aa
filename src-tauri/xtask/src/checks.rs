//! Everything that must hold before a change is accepted, in the order that finds trouble soonest.
//!
//! Not here: the checks themselves; they belong to rustfmt, clippy, npm's scripts and the test crates.
//! Every cargo step of the full run names the same packages and the same features of the shell, so that cargo
//! compiles each dependency once for checking and once for running, and not again because a step differed.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::driver;
use crate::packages::{self, Purpose};
use crate::place::{Place, Profile};
use crate::problem::Problem;
use crate::program;
use crate::steps::Steps;
use crate::system::System;
use crate::ui;
use crate::window::{CLI, SHELL};

/// The whole workspace, with the front end inside the shell.
const WHOLE: [&str; 4] = ["--locked", "--workspace", "--features", "good-name/custom-protocol"];

/// Adds the tests of the real window; it changes nothing but the package `tests`.
const WITH_WINDOW_TESTS: [&str; 2] = ["--features", "tests/desktop"];

/// Lets the lints see the bench of papers too; like the line above, it changes nothing but the package `tests`.
const WITH_PAPER_BENCH: [&str; 2] = ["--features", "tests/papers"];

/// The name of the step that clicks in the real window, done or skipped.
const WINDOW_TESTS: &str = "tests of the window";

/// Size and depth of the screen in memory; the height is a small laptop's.
const SCREEN: &str = "-screen 0 1280x900x24";

/// Runs the checks and prints how long each took, whether they pass or not.
pub(crate) fn test(place: &Place, fast: bool) -> Result<(), Problem> {
    let mut steps = Steps::default();
    let result = if fast { core_and_edge(place, &mut steps) } else { everything(place, &mut steps) };
    println!("\n{}", steps.table());
    if result.is_ok() {
        println!("All checks passed.");
    }
    result
}

/// Leaves out the front end and the shell: cargo's default members are exactly core, edge, xtask and tests.
fn core_and_edge(place: &Place, steps: &mut Steps) -> Result<(), Problem> {
    steps.run("system packages", || packages::ensure(Purpose::FastTests))?;
    steps.run("format", || format(place))?;
    steps.run("lints", || {
        cargo(place, &["clippy", "--locked", "--all-targets", "--", "--deny", "warnings"])
    })?;
    steps.run("tests", || cargo(place, &["test", "--locked"]))
}

fn everything(place: &Place, steps: &mut Steps) -> Result<(), Problem> {
    steps.run("system packages", || packages::ensure(Purpose::Everything))?;
    steps.run("format", || format(place))?;
    steps.run("ui: install", || ui::check_tools().and_then(|()| ui::install(place)))?;
    for (step, script) in
        [("ui: types", "check"), ("ui: lints", "lint"), ("ui: tests", "test"), ("ui: build", "build")]
    {
        steps.run(step, || ui::script(place, script))?;
    }
    steps.run("lints", || cargo(place, &lint_args()))?;
    steps.run("build", || cargo(place, &build_args()))?;
    steps.run("tests", || cargo(place, &test_args()))?;
    if let Some(why) = driver::reason_to_skip(System::here()) {
        steps.skip(WINDOW_TESTS, why);
        return Ok(());
    }
    let mut driver = PathBuf::new();
    steps.run("window driver", || {
        driver = driver::ensure(place)?;
        Ok(())
    })?;
    steps.run(WINDOW_TESTS, || program::run(&mut window_tests(place, &driver)))
}

fn cargo(place: &Place, args: &[&str]) -> Result<(), Problem> {
    program::run(&mut program::cargo(place, args))
}

/// Checks the layout of the code; both tools come with rustup but can be left out there.
fn format(place: &Place) -> Result<(), Problem> {
    for tool in ["fmt", "clippy"] {
        if !program::succeeds(&mut program::cargo(place, [tool, "--version"])) {
            return Err(Problem::NotReady(format!(
                "`cargo {tool}` is missing. Install it with: rustup component add rustfmt clippy"
            )));
        }
    }
    cargo(place, &["fmt", "--all", "--check"]).map_err(|problem| match problem {
        Problem::Failed(text) => Problem::Failed(format!("{text} `cargo fmt --all` mends this.")),
        other => other,
    })
}

fn lint_args() -> Vec<&'static str> {
    let deny: &[&str] = &["--all-targets", "--", "--deny", "warnings"];
    [&["clippy"], &WHOLE[..], &WITH_WINDOW_TESTS, &WITH_PAPER_BENCH, deny].concat()
}

/// Builds programs and tests in one go: asking for tests too makes cargo choose the features that the test step
/// will ask for, and the shell that is tested is then the one in the target folder.
fn build_args() -> Vec<&'static str> {
    [&["build"], &WHOLE[..], &["--bins", "--tests"]].concat()
}

fn test_args() -> Vec<&'static str> {
    [&["test"], &WHOLE[..]].concat()
}

fn window_test_args() -> Vec<&'static str> {
    [&["test"], &WHOLE[..], &WITH_WINDOW_TESTS, &["--test", "desktop"]].concat()
}

/// Returns the tests of the real window, on a screen in memory, told by variables what to start.
fn window_tests(place: &Place, driver: &Path) -> Command {
    let cargo = program::cargo(place, window_test_args());
    let mut command = program::on_virtual_screen(&cargo, SCREEN);
    command
        .env("GOODNAME_SHELL", place.program(SHELL, Profile::Debug))
        .env("GOODNAME_CLI", place.program(CLI, Profile::Debug))
        .env("GOODNAME_TAURI_DRIVER", driver);
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cargo_step_is_locked_and_names_the_same_packages_and_features() {
        for args in [lint_args(), build_args(), test_args(), window_test_args()] {
            assert!(args.windows(WHOLE.len()).any(|part| part == WHOLE), "{args:?}");
        }
    }

    #[test]
    fn warnings_stop_the_lint_step() {
        assert!(lint_args().ends_with(&["--", "--deny", "warnings"]));
    }

    #[test]
    fn only_the_last_step_and_the_lints_know_the_window_tests() {
        let knows = |args: Vec<&str>| args.contains(&"tests/desktop");
        assert!(knows(lint_args()) && knows(window_test_args()));
        assert!(!knows(build_args()) && !knows(test_args()));
    }

    #[test]
    fn the_bench_of_papers_is_linted_and_never_built_by_the_checks() {
        let knows = |args: Vec<&str>| args.contains(&"tests/papers");
        assert!(knows(lint_args()));
        assert!(![build_args(), test_args(), window_test_args()].into_iter().any(knows));
    }
}
