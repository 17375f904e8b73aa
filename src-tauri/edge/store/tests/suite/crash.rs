//! The program is killed in the middle of its work, again and again; no step that was acknowledged is lost.
//!
//! The test starts itself once more as the child that is killed. The child writes steps and says the number of each
//! one after `append` returned; the parent reads some and kills it, while it is somewhere in a later step.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use rusqlite::Connection;
use store::Store;

use crate::{case_step, place};

/// Where the child finds the file. A run without it is the parent's.
const CHILD: &str = "STORE_CRASH_TEST_FILE";
const ROUNDS: u32 = 50;

#[test]
fn no_acknowledged_step_is_lost_when_the_program_is_killed() {
    if let Some(path) = std::env::var_os(CHILD) {
        write_until_killed(Path::new(&path));
    }
    let (_folder, path) = place();
    let mut left_half_way = 0;
    for round in 0..ROUNDS {
        let acknowledged = run_and_kill(&path, round);
        left_half_way += u32::from(path.with_file_name("good-name.db-journal").exists());
        let found = check(&path);
        assert!(found >= acknowledged, "round {round}: {acknowledged} acknowledged, {found} found");
    }
    assert!(left_half_way > 0, "at least one kill fell into a transaction");
}

/// The child: appends steps until the parent ends it.
fn write_until_killed(path: &Path) -> ! {
    let mut store = Store::open(path).unwrap();
    let mut out = std::io::stdout();
    loop {
        let revision = store.load().revision;
        let revision = store.append(&case_step(revision), revision).unwrap();
        writeln!(out, "acknowledged {revision}").and_then(|()| out.flush()).unwrap();
    }
}

/// Starts the child, reads some acknowledgements, kills it, and returns the last that it gave.
///
/// The kill falls into another part of an append each round: from right after an acknowledgement in the first round to
/// the time of a whole append later in the last.
fn run_and_kill(path: &Path, round: u32) -> u64 {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "crash::no_acknowledged_step_is_lost_when_the_program_is_killed", "--nocapture"])
        .env(CHILD, path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    let mut revisions = lines.filter_map(|line| line.strip_prefix("acknowledged ")?.parse().ok());
    let mut last: u64 = revisions.next().expect("the child writes");
    let (start, wanted) = (Instant::now(), 1 + round * 7 % 10);
    for _ in 0..wanted {
        last = revisions.next().expect("the child goes on");
    }
    let (read, wait) = (Instant::now(), start.elapsed() / wanted * round / ROUNDS);
    while read.elapsed() < wait {
        std::hint::spin_loop();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    // What it said before it died counts too, although nobody had read it yet.
    revisions.last().unwrap_or(last)
}

/// Reopens the file, checks that every step is there as a whole, and returns how many there are.
fn check(path: &Path) -> u64 {
    let store = Store::open(path).unwrap();
    let loaded = store.load();
    let count = loaded.revision;
    let mut expected = store::Loaded { revision: count, steps: count, ..store::Loaded::default() };
    for number in 0..count {
        let step = case_step(number);
        step.edits.iter().for_each(|edit| expected.case_file.apply(edit).unwrap());
        for mark in step.marks {
            let store::Mark::Set { key, value } = mark else { panic!("the steps only set marks") };
            expected.marks.insert(key, value);
        }
    }
    assert_eq!(loaded, &expected);
    drop(store);
    let db = Connection::open(path).unwrap();
    let verdict: String = db.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(verdict, "ok");
    count
}
