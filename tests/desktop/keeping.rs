//! Answers are kept at once and for good, or gone for good when the person wants that.
//!
//! Not here: a file cut off in the middle of a write (`store`).

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdout, Command, Stdio};

use super::person::{Answer, Person};
use super::window::{Desk, TODAY, until};

/// A word that is nowhere but in an answer.
const MARK: &str = "Quibbleshire";

/// How often the program is ended in the middle.
const WINDOW_KILLS: u32 = 10;
const TERMINAL_KILLS: u32 = 50;

fn with_a_case(name: &str) -> Person {
    let kim = Person::sits_down(name);
    kim.starts();
    kim.answers_to("person.topics", Answer::Many(&["record"]));
    kim.adds_case("us-or");
    kim
}

#[test]
fn the_window_opens_where_it_was_closed() {
    let mut kim = with_a_case("reopened");
    kim.answers_to("k1:case.county", Answer::Text(MARK));
    kim.answers_to("k1:case.arrest_date", Answer::Date("2019-8"));
    let before = (kim.screen(), kim.revision());
    kim.opens_again();
    assert_eq!((kim.screen(), kim.revision()), before);
    kim.presses_button("back");
    let typed = kim.reads(
        "return ['month', 'day', 'year'].map((part) => document.getElementById(`field-${part}`).value)",
    );
    assert_eq!(typed, serde_json::json!(["8", "", "2019"]));
    kim.presses_button("back");
    assert_eq!(kim.reads("return document.getElementById('field-text').value"), MARK);
}

#[test]
fn an_answer_that_was_followed_by_the_next_screen_survives_the_end_of_the_program() {
    let mut kim = with_a_case("killed");
    kim.answers(Answer::Text("Lane"));
    kim.goes_to("check");
    for round in 0..WINDOW_KILLS {
        let county = format!("{MARK} {round}");
        kim.presses("[data-answer=\"k1:case.county\"] button");
        kim.fills("#field-text", &county);
        kim.presses_button("continue");
        kim.window().kill();
        kim.opens_again();
        if kim.at() != "check" {
            kim.goes_to("check");
        }
        assert_eq!(kim.text("[data-answer=\"k1:case.county\"] .value").trim(), county);
    }
}

/// The same program in the terminal, on the same answers.
struct Terminal {
    process: Child,
    lines: BufReader<ChildStdout>,
}

impl Terminal {
    fn open(desk: &Desk) -> Self {
        let mut process = Command::new(std::env::var_os("GOODNAME_CLI").unwrap())
            .arg("ask")
            .env("GOODNAME_DATA", desk.answers())
            .env("GOODNAME_TODAY", TODAY)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(process.stdout.take().unwrap());
        Self { process, lines }
    }

    fn types(&mut self, line: &str) {
        writeln!(self.process.stdin.as_mut().unwrap(), "{line}").unwrap();
    }

    /// Reads on to a line with these words.
    fn shows(&mut self, words: &str) -> String {
        let mut seen = String::new();
        loop {
            let start = seen.len();
            assert!(self.lines.read_line(&mut seen).unwrap() > 0, "“{words}” did not come: {seen}");
            if seen[start..].contains(words) {
                return seen[start..].to_owned();
            }
        }
    }

    fn kill(mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

#[test]
fn fifty_ends_in_the_terminal_lose_nothing() {
    let desk = Desk::clear("terminal");
    let mut terminal = Terminal::open(&desk);
    terminal.types("1");
    terminal.types("add or");
    terminal.shows("county");
    terminal.kill();
    for round in 0..TERMINAL_KILLS {
        let mut terminal = Terminal::open(&desk);
        terminal.shows("county");
        terminal.types(&format!("{MARK} {round}"));
        terminal.shows("arrest");
        terminal.kill();

        let mut terminal = Terminal::open(&desk);
        terminal.shows("arrest");
        terminal.types("check");
        let line = terminal.shows("County: ");
        assert!(line.trim_end().ends_with(&format!("{MARK} {round}")), "{line}");
        terminal.types("back");
        terminal.types("back");
        terminal.shows("county");
        terminal.kill();
    }
}

#[test]
fn a_step_can_be_taken_back_and_so_can_a_removed_charge() {
    let kim = with_a_case("undone");
    kim.answers_to("k1:case.county", Answer::Text("Lane"));
    kim.answers_to("k1:case.arrest_date", Answer::DontKnow);
    kim.presses_button("undo");
    assert_eq!(kim.at(), "question k1:case.arrest_date");
    kim.answers_the_rest(&[("charge.outcome", Answer::Choice("dismissed"))]);
    assert_eq!(kim.at(), "record");
    kim.presses("[data-case=k1] [data-testid=remove-charge]");
    assert!(!kim.sees("[data-charge]"));
    kim.screenshot("removed");
    kim.presses_button("notice-undo");
    assert!(kim.sees("[data-charge=c1]"));
    kim.presses("[data-case=k1] [data-testid=remove-case]");
    assert!(!kim.sees("[data-case]"));
    kim.presses_button("undo");
    assert!(kim.sees("[data-case=k1] [data-charge=c1]"));
}

/// Tells whether any file of the answers holds the mark.
fn mark_is_on_disk(desk: &Desk) -> bool {
    let files: Vec<_> = fs::read_dir(desk.answers()).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(!files.is_empty(), "there is no file at all");
    files.iter().any(|file| fs::read(file).unwrap().windows(MARK.len()).any(|part| part == MARK.as_bytes()))
}

#[test]
fn after_deleting_everything_nothing_is_left_in_the_file() {
    let mut kim = with_a_case("deleted");
    kim.answers_to("k1:case.county", Answer::Text(MARK));
    assert!(mark_is_on_disk(kim.desk()), "the answer would be found if it were there");
    kim.clicks("[data-testid=settings]");
    kim.clicks("[data-testid=delete]");
    kim.screenshot("delete");
    kim.presses_button("delete-yes");
    assert_eq!(kim.at(), "welcome");
    assert!(!mark_is_on_disk(kim.desk()));
    kim.opens_again();
    assert_eq!(kim.at(), "welcome");
    kim.closes();
    assert!(!mark_is_on_disk(kim.desk()));
}

#[test]
fn the_quick_exit_ends_the_program() {
    let kim = with_a_case("exit");
    // The answer to this click can be lost together with the window.
    let _ = kim.window().page.click("[data-testid=quick-exit]");
    until("the program is gone", || kim.window().processes().is_empty());
}

/// The web view loads the system's copy of `SQLite` into the same process; its calls must not find ours.
#[test]
fn the_shell_shows_no_name_of_sqlite() {
    let shell = std::env::var_os("GOODNAME_SHELL").unwrap();
    let names = Command::new("nm").args(["-D", "--defined-only"]).arg(shell).output().unwrap();
    assert!(names.status.success(), "{names:?}");
    let names = String::from_utf8_lossy(&names.stdout);
    let found: Vec<&str> = names.lines().filter(|line| line.contains("sqlite3_")).collect();
    assert!(found.is_empty(), "{found:?}");
}
