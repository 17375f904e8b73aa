//! Runs named steps in order, times them, and prints what took how long.
//!
//! Not here: what a step does. A step that is left out is recorded with its reason, so that nothing is skipped
//! in silence.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use crate::problem::Problem;

/// The steps of one task so far.
#[derive(Debug, Default)]
pub(crate) struct Steps {
    done: Vec<Step>,
}

#[derive(Debug)]
struct Step {
    name: &'static str,
    took: Duration,
    result: StepResult,
}

#[derive(Debug)]
enum StepResult {
    Passed,
    Failed,
    Skipped(String),
}

impl Steps {
    /// Runs one step under a heading; a failure names the step, so that the last line of a long log is enough.
    pub(crate) fn run(
        &mut self,
        name: &'static str,
        step: impl FnOnce() -> Result<(), Problem>,
    ) -> Result<(), Problem> {
        println!("\n== {name}");
        let start = Instant::now();
        let result = step();
        let took = start.elapsed();
        self.done.push(Step {
            name,
            took,
            result: if result.is_ok() { StepResult::Passed } else { StepResult::Failed },
        });
        result.map_err(|problem| match problem {
            Problem::Failed(text) => Problem::Failed(format!("Stopped at \"{name}\": {text}")),
            Problem::NotReady(text) => Problem::NotReady(format!("Stopped at \"{name}\": {text}")),
            other => other,
        })
    }

    /// Records a step that cannot be done here, and says so at once.
    pub(crate) fn skip(&mut self, name: &'static str, why: &str) {
        println!("\n== {name}\nskipped: {why}");
        let result = StepResult::Skipped(why.to_owned());
        self.done.push(Step { name, took: Duration::ZERO, result });
    }

    /// Returns the table of all steps so far, with their times and the sum.
    pub(crate) fn table(&self) -> String {
        let width = self.done.iter().map(|step| step.name.len()).max().unwrap_or(0).max("total".len());
        let mut table = String::new();
        let mut total = Duration::ZERO;
        for step in &self.done {
            total += step.took;
            let result = match &step.result {
                StepResult::Passed => "passed".to_owned(),
                StepResult::Failed => "FAILED".to_owned(),
                StepResult::Skipped(why) => format!("skipped: {why}"),
            };
            // Writing to a String cannot fail.
            let _ = writeln!(table, "  {:width$}  {:>7}  {result}", step.name, clock(step.took));
        }
        let _ = writeln!(table, "  {:width$}  {:>7}", "total", clock(total));
        table
    }
}

/// Returns a length of time as minutes and seconds.
fn clock(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    if seconds < 9.95 {
        return format!("{seconds:.1} s");
    }
    let whole = time.as_secs();
    format!("{}:{:02}", whole / 60, whole % 60)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at once")]

    use super::*;

    #[test]
    fn times_read_as_seconds_or_minutes() {
        assert_eq!(clock(Duration::from_millis(1_240)), "1.2 s");
        assert_eq!(clock(Duration::from_secs(12)), "0:12");
        assert_eq!(clock(Duration::from_secs(754)), "12:34");
    }

    #[test]
    fn a_failure_names_its_step_and_stays_in_the_table() {
        let mut steps = Steps::default();
        steps.run("format", || Ok(())).unwrap();
        let problem = steps.run("lints", || Err(Problem::Failed("no.".into()))).unwrap_err();
        assert_eq!(problem.message(), Some("Stopped at \"lints\": no."));
        assert_eq!(problem.exit_code(), 1);
        assert_eq!(
            steps.table(),
            "  format    0.0 s  passed\n  lints     0.0 s  FAILED\n  total     0.0 s\n"
        );
    }

    #[test]
    fn a_skipped_step_keeps_its_reason() {
        let mut steps = Steps::default();
        steps.skip("window", "no driver on this system");
        assert!(steps.table().contains("window    0.0 s  skipped: no driver on this system"));
    }
}
