//! The program is killed in the middle of its work, again and again; no step that was acknowledged is lost.
//!
//! The test starts itself once more as the child that is killed. The child writes steps and says the number of each
//! one after `append` returned; the parent reads some and kills it, while it is somewhere in a later step.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use rusqlite::Connection;
use store::Store;

use crate::{case_step, place};

/// Where the child finds the file. A run without it is the parent's.
const CHILD: &str = "STORE_CRASH_TEST_FILE";
const ROUNDS: u64 = 50;

#[test]
fn no_acknowledged_step_is_lost_when_the_program_is_killed() {
    if let Some(path) = std::env::var_os(CHILD) {
        write_until_killed(Path::new(&path));
    }
    let (_folder, path) = place();
    let mut later = 0;
    for round in 0..ROUNDS {
        let wanted = 1 + round * 7 % 12;
        let acknowledged = run_and_kill(&path, wanted);
        let found = check(&path);
        assert!(
            found >= acknowledged,
            "round {round}: {acknowledged} acknowledged, {found} found"
        );
        later += found - acknowledged;
    }
    // The child is at most a few steps ahead of what the parent has read; a pipe that never fills would prove nothing.
    assert!(later < ROUNDS * 100);
}

/// The child: appends steps until the parent ends it.
fn write_until_killed(path: &Path) -> ! {
    let mut store = Store::open(path).unwrap();
    let mut out = std::io::stdout();
    loop {
        let revision = store.load().revision;
        let revision = store.append(&case_step(revision), revision).unwrap();
        writeln!(out, "acknowledged {revision}")
            .and_then(|()| out.flush())
            .unwrap();
    }
}

/// Starts the child, reads this many acknowledgements, kills it, and returns the last that it gave.
fn run_and_kill(path: &Path, wanted: u64) -> u64 {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "crash::no_acknowledged_step_is_lost_when_the_program_is_killed",
            "--nocapture",
        ])
        .env(CHILD, path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap())
        .lines()
        .map_while(Result::ok);
    let mut revisions = lines
        .by_ref()
        .filter_map(|line| line.strip_prefix("acknowledged ")?.parse().ok());
    let mut last = revisions
        .by_ref()
        .take(usize::try_from(wanted).unwrap())
        .last()
        .expect("the child writes");
    child.kill().unwrap();
    child.wait().unwrap();
    // What it said before it died counts too, although nobody had read it yet.
    if let Some(revision) = revisions.last() {
        last = revision;
    }
    last
}

/// Reopens the file, checks that every step is there as a whole, and returns how many there are.
fn check(path: &Path) -> u64 {
    let store = Store::open(path).unwrap();
    let loaded = store.load();
    let count = loaded.revision;
    let mut expected = store::Loaded {
        revision: count,
        steps: count,
        ..store::Loaded::default()
    };
    for number in 0..count {
        let step = case_step(number);
        step.edits
            .iter()
            .for_each(|edit| expected.case_file.apply(edit).unwrap());
        for mark in step.marks {
            let store::Mark::Set { key, value } = mark else {
                panic!("the steps only set marks")
            };
            expected.marks.insert(key, value);
        }
    }
    assert_eq!(loaded, &expected);
    drop(store);
    let db = Connection::open(path).unwrap();
    let verdict: String = db
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(verdict, "ok");
    count
}
