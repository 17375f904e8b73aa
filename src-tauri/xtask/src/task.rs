//! Reads the command line: which task, with which wishes.
//!
//! Not here: doing the task. Reading is a pure function of the arguments.

use crate::problem::Problem;

/// The list of tasks, as `cargo xtask help` prints it.
pub(crate) const HELP: &str = "\
cargo xtask <task>

  run [--release] [--terminal] [-- ARGS]
        Install what is missing, build the program and open its window.
        Where there is no screen, or with --terminal, ask the same questions in the terminal.
        ARGS go to the program as they are.
  test [--fast]
        Everything CI checks: format, lints, the front end, all Rust tests and the tests of the real window.
        --fast checks only the Rust parts that need no window: format, lints and tests of core and edge.
  bench [papers | ARGS]
        Measure speed and keep the figures in a file. `papers` measures only how papers are drawn, beside WeasyPrint
        and Chromium, which it installs; ARGS measure only what `cargo bench -p tests ARGS` does.
  law-book
        Write the law of all places as pages for review (HTML and PDF), and `assets/law/COVERAGE.md`.
  setup
        Only install what is missing: system packages and the front end's packages.
  help
        This list.

Exit codes: 0 done, 1 a step failed, 2 something must be installed or the command was not understood.
`run` ends with the code of the program it started.";

/// What the person asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// Print the list of tasks.
    Help,
    /// Install what is missing and build nothing.
    Setup,
    /// Build the program and start it.
    Run(RunWish),
    /// Check everything, or with `fast` only core and edge.
    Test {
        /// Leaves out the front end and the window.
        fast: bool,
    },
    /// Measure speed.
    Bench(BenchWish),
    /// Write the law for review.
    LawBook,
}

/// What should be measured.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum BenchWish {
    /// All that needs no window.
    Everything,
    /// How papers are drawn, beside other programs.
    Papers,
    /// Handed to `cargo bench` as they are.
    Cargo(Vec<String>),
}

/// How the program should be started.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct RunWish {
    /// Build with optimizations.
    pub(crate) release: bool,
    /// Use the terminal even where a window could open.
    pub(crate) terminal: bool,
    /// Handed to the program as they are.
    pub(crate) args: Vec<String>,
}

impl Task {
    /// Reads the arguments that follow `cargo xtask`.
    pub(crate) fn read(args: &[String]) -> Result<Task, Problem> {
        let Some((name, rest)) = args.split_first() else {
            return Ok(Task::Help);
        };
        let asks_for_help =
            rest.iter().take_while(|arg| *arg != "--").any(|arg| arg == "--help" || arg == "-h");
        match name.as_str() {
            "help" | "--help" | "-h" => Ok(Task::Help),
            "run" | "test" | "bench" | "setup" | "law-book" if asks_for_help => Ok(Task::Help),
            "run" => Ok(Task::Run(read_run(rest))),
            "test" => match rest {
                [] => Ok(Task::Test { fast: false }),
                [flag] if flag == "--fast" => Ok(Task::Test { fast: true }),
                other => Err(not_understood("test", other)),
            },
            "bench" => Ok(Task::Bench(match rest {
                [] => BenchWish::Everything,
                [papers] if papers == "papers" => BenchWish::Papers,
                args => BenchWish::Cargo(args.to_vec()),
            })),
            "setup" if rest.is_empty() => Ok(Task::Setup),
            "setup" => Err(not_understood("setup", rest)),
            "law-book" if rest.is_empty() => Ok(Task::LawBook),
            "law-book" => Err(not_understood("law-book", rest)),
            other => Err(Problem::Usage(format!("There is no task `{other}`.\n\n{HELP}"))),
        }
    }
}

/// Takes our own flags up to the first `--`; everything else belongs to the program.
fn read_run(rest: &[String]) -> RunWish {
    let mut wish = RunWish::default();
    let mut rest = rest.iter();
    for arg in rest.by_ref() {
        match arg.as_str() {
            "--" => break,
            "--release" => wish.release = true,
            "--terminal" => wish.terminal = true,
            _ => wish.args.push(arg.clone()),
        }
    }
    wish.args.extend(rest.cloned());
    wish
}

fn not_understood(task: &str, args: &[String]) -> Problem {
    Problem::Usage(format!("`cargo xtask {task}` does not know `{}`.\n\n{HELP}", args.join(" ")))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at once")]

    use super::*;

    fn read(line: &str) -> Result<Task, Problem> {
        Task::read(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn no_task_prints_the_list() {
        assert_eq!(read("").unwrap(), Task::Help);
        assert_eq!(read("run --help").unwrap(), Task::Help);
    }

    #[test]
    fn run_keeps_its_own_flags_and_hands_on_the_rest() {
        let wish =
            RunWish { release: true, terminal: false, args: vec!["--demo".into(), "--release".into()] };
        assert_eq!(read("run --release --demo -- --release").unwrap(), Task::Run(wish));
    }

    #[test]
    fn help_after_the_separator_belongs_to_the_program() {
        let wish = RunWish { args: vec!["--help".into()], ..RunWish::default() };
        assert_eq!(read("run -- --help").unwrap(), Task::Run(wish));
    }

    #[test]
    fn test_is_full_unless_fast_is_asked_for() {
        assert_eq!(read("test").unwrap(), Task::Test { fast: false });
        assert_eq!(read("test --fast").unwrap(), Task::Test { fast: true });
    }

    #[test]
    fn bench_measures_everything_unless_something_is_named() {
        assert_eq!(read("bench").unwrap(), Task::Bench(BenchWish::Everything));
        assert_eq!(read("bench papers").unwrap(), Task::Bench(BenchWish::Papers));
        let args = vec!["--bench".into(), "screening".into()];
        assert_eq!(read("bench --bench screening").unwrap(), Task::Bench(BenchWish::Cargo(args)));
    }

    #[test]
    fn a_misspelled_flag_is_refused_rather_than_ignored() {
        assert_eq!(read("test --fats").unwrap_err().exit_code(), 2);
        assert_eq!(read("tset").unwrap_err().exit_code(), 2);
    }
}
