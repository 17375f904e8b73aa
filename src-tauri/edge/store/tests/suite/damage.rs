//! A damaged file is refused as it is; a half-written one is rolled back.

use std::path::Path;

use rusqlite::Connection;
use store::{Damage, Error, Store};

use crate::{filled, place};

/// Opens a file that must be refused, and checks that it is left as it was.
fn refused(path: &Path) -> Damage {
    let before = std::fs::read(path).unwrap();
    let error = Store::open(path).map(|store| store.load().clone()).expect_err("the file is damaged");
    assert_eq!(std::fs::read(path).unwrap(), before, "a damaged file is not touched");
    match error {
        Error::Damaged { what } => what,
        error => panic!("expected damage, got {error:?}"),
    }
}

/// Fills a file, spoils it with SQL, and returns how it is refused.
fn spoiled(sql: &str) -> Damage {
    let (_folder, path) = place();
    filled(&path, 3);
    let db = Connection::open(&path).unwrap();
    db.execute_batch(&format!("PRAGMA foreign_keys = OFF; {sql}")).unwrap();
    drop(db);
    refused(&path)
}

#[test]
fn a_file_that_is_cut_off_is_refused() {
    let (_folder, path) = place();
    filled(&path, 60);
    let whole = std::fs::read(&path).unwrap();
    for kept in [1, 15, 16, 99] {
        std::fs::write(&path, &whole[..kept]).unwrap();
        assert_eq!(refused(&path), Damage::Header, "{kept} bytes");
    }
    for kept in [100, 511, 4095, 4096, 8192, whole.len() / 2, whole.len() - 4096, whole.len() - 1] {
        std::fs::write(&path, &whole[..kept]).unwrap();
        refused(&path);
    }
}

#[test]
fn a_file_of_chance_bytes_is_refused() {
    let (_folder, path) = place();
    // A fixed row of numbers that looks like chance.
    let mut state = 41_u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    };
    let bytes: Vec<u8> = (0..10_000).map(|_| next()).collect();
    std::fs::write(&path, &bytes).unwrap();
    assert_eq!(refused(&path), Damage::Header);

    let whole = path.with_file_name("whole.db");
    filled(&whole, 60);
    // Settings are not read when the file is opened; a page of theirs must be looked at all the same.
    let mut store = Store::open(&whole).unwrap();
    (0..60).for_each(|key| {
        store.set_setting(&format!("key-{key}"), &"x".repeat(500)).unwrap();
    });
    drop(store);
    let whole = std::fs::read(&whole).unwrap();
    for page in 1..whole.len() / 4096 {
        let mut spoiled = whole.clone();
        spoiled[page * 4096..(page + 1) * 4096].copy_from_slice(&bytes[..4096]);
        std::fs::write(&path, &spoiled).unwrap();
        assert_eq!(refused(&path), Damage::Pages, "page {page}");
    }
}

#[test]
fn a_step_that_cannot_be_read_is_refused_and_named() {
    assert_eq!(spoiled("UPDATE steps SET edits = '[{' WHERE number = 2"), Damage::Step { number: 2 });
    assert_eq!(spoiled("UPDATE steps SET marks = '[1]' WHERE number = 3"), Damage::Step { number: 3 });
    assert_eq!(spoiled("UPDATE steps SET base = '{}' WHERE number = 1"), Damage::Step { number: 1 });
    let not_text = "UPDATE steps SET edits = CAST(x'ff' AS TEXT) WHERE number = 1";
    assert_eq!(spoiled(not_text), Damage::Tables);
}

#[test]
fn a_step_that_does_not_fit_those_before_it_is_refused_and_named() {
    let twice = "UPDATE steps SET edits = (SELECT edits FROM steps WHERE number = 1) WHERE number = 3";
    assert_eq!(spoiled(twice), Damage::Step { number: 3 });
}

#[test]
fn a_step_that_is_missing_is_noticed() {
    assert_eq!(spoiled("DELETE FROM steps WHERE number = 1"), Damage::Step { number: 1 });
    assert_eq!(spoiled("DELETE FROM steps WHERE number = 2"), Damage::Step { number: 2 });
}

#[test]
fn tables_that_are_not_as_they_should_be_are_noticed() {
    assert_eq!(spoiled("DROP TABLE settings"), Damage::Tables);
    assert_eq!(spoiled("DROP TABLE ticks"), Damage::Tables);
    assert_eq!(spoiled("ALTER TABLE steps RENAME COLUMN marks TO notes"), Damage::Tables);
    assert_eq!(spoiled("DELETE FROM case_files"), Damage::Tables);
    assert_eq!(spoiled("UPDATE steps SET case_file = 9"), Damage::Tables);
    assert_eq!(spoiled("UPDATE case_files SET revision = 1"), Damage::Tables);
    assert_eq!(spoiled("PRAGMA user_version = 0"), Damage::Tables);
}

#[test]
fn a_transaction_that_a_power_cut_left_half_written_is_rolled_back() {
    let (_folder, path) = place();
    filled(&path, 60);
    let before = Store::open(&path).unwrap().load().clone();
    let bytes_before = std::fs::read(&path).unwrap();

    // A transaction that is larger than the cache goes to the file before its end. The two files as they are in that
    // moment are what a power cut leaves.
    let db = Connection::open(&path).unwrap();
    db.execute_batch(
        "PRAGMA cache_size = 2; BEGIN IMMEDIATE; UPDATE case_files SET revision = 99;
         UPDATE steps SET edits = replace(hex(zeroblob(2000)), '0', 'x'), marks = 'x';",
    )
    .unwrap();
    let half_written = std::fs::read(&path).unwrap();
    let journal = std::fs::read(path.with_file_name("good-name.db-journal")).unwrap();
    assert!(half_written != bytes_before && !journal.is_empty(), "the transaction is half-way");

    let mut torn = half_written.clone();
    torn[..512].fill(0);
    for left in [half_written, torn] {
        let (_folder, copy) = place();
        std::fs::write(&copy, left).unwrap();
        std::fs::write(copy.with_file_name("good-name.db-journal"), &journal).unwrap();
        assert_eq!(Store::open(&copy).unwrap().load(), &before);
        assert!(!copy.with_file_name("good-name.db-journal").exists());
    }
}
