//! Files of other formats: earlier ones are read, later ones and other programs' are left alone.

use rusqlite::Connection;
use store::{Error, FORMAT, Loaded, Store};

use crate::{case_step, filled, place};

/// A file as version 1 wrote it, with two steps. Never changed: such files are out there.
const FORMAT_1: &str = r#"
PRAGMA application_id = 1197756013;
PRAGMA user_version = 1;
CREATE TABLE case_files (id INTEGER PRIMARY KEY, revision INTEGER NOT NULL CHECK (revision >= 0)) STRICT;
CREATE TABLE steps (
    id INTEGER PRIMARY KEY, case_file INTEGER NOT NULL REFERENCES case_files (id),
    number INTEGER NOT NULL CHECK (number >= 1), base TEXT, edits TEXT NOT NULL, marks TEXT NOT NULL,
    created_at TEXT NOT NULL, UNIQUE (case_file, number)) STRICT;
CREATE TABLE ticks (
    case_file INTEGER NOT NULL REFERENCES case_files (id), item TEXT NOT NULL, ticked_on TEXT,
    PRIMARY KEY (case_file, item)) STRICT, WITHOUT ROWID;
CREATE TABLE settings (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO case_files VALUES (1, 4);
INSERT INTO steps VALUES
    (1, 1, 1, NULL,
     '[{"edit":"add-case","id":"k0","jurisdiction":"us-or"},
       {"edit":"set","fact":{"owner":{"case":"k0"},"name":"number"},"value":"TEST-0"}]',
     '[{"mark":"set","key":"last-case","value":"k0"},{"mark":"set","key":"asked/k0","value":"skipped"}]',
     '2026-03-01T12:00:00Z'),
    (2, 1, 2,
     '{"format":"goodname-case-file","version":1,"cases":[{"id":"k9","jurisdiction":"us-ca","charges":[]}]}',
     '[{"edit":"add-charge","case":"k9","id":"c1"},
       {"edit":"set","fact":{"owner":{"charge":"c1"},"name":"outcome_date"},"value":"2009"},
       {"edit":"erase","fact":{"owner":"person","name":"pending_charges"}}]',
     '[{"mark":"set","key":"a","value":"b"},{"mark":"clear","key":"a"}]',
     '2026-03-01T12:00:05Z');
INSERT INTO ticks VALUES (1, 'us-or/set-aside/file', '2026-03-02'), (1, 'us-or/set-aside/serve', NULL);
INSERT INTO settings VALUES ('language', 'es');
"#;

#[test]
fn a_file_of_format_1_is_read() {
    let (_folder, path) = place();
    Connection::open(&path).unwrap().execute_batch(FORMAT_1).unwrap();
    let mut store = Store::open(&path).unwrap();
    let loaded = store.load();
    assert_eq!((loaded.revision, loaded.steps, loaded.marks.len()), (4, 2, 0));
    let charge = case_file::FactPath::new(case_file::Owner::Charge("c1".into()), "outcome_date");
    assert_eq!(loaded.case_file.fact(&charge), Some("2009".into()));
    assert_eq!(store.ticks().unwrap()["us-or/set-aside/serve"], None);
    assert_eq!(store.setting("language"), Ok(Some("es".to_owned())));
    assert_eq!(store.note("proof/c1"), Ok(None), "a place for notes is there");
    store.set_note("proof/c1", "{}").unwrap();
    drop(store);
    let mut store = Store::open(&path).unwrap();
    assert_eq!(store.note("proof/c1"), Ok(Some("{}".to_owned())), "and it is migrated once");
    store.undo(4).unwrap();
    let undone = store.undo(5).unwrap();
    assert_eq!(undone.step, case_step(0));
}

#[test]
fn a_new_file_has_the_tables_of_the_newest_format() {
    let shape = |path: &std::path::Path| -> Vec<(String, i64)> {
        let db = Connection::open(path).unwrap();
        let select = "SELECT t.name || '.' || c.name || ' ' || c.type || ' ' || c.pk, c.\"notnull\" \
                      FROM pragma_table_list t, pragma_table_info(t.name) c WHERE t.strict ORDER BY 1";
        let mut select = db.prepare(select).unwrap();
        select.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
    };
    let (_folder, new) = place();
    let (_other, old) = place();
    Connection::open(&old).unwrap().execute_batch(FORMAT_1).unwrap();
    drop(Store::open(&old).unwrap());
    drop(Store::open(&new).unwrap());
    assert_eq!(shape(&new).len(), 2 + 7 + 3 + 2 + 3);
    assert_eq!(shape(&new), shape(&old));
}

#[test]
fn a_newer_file_is_refused_and_not_touched() {
    let (_folder, path) = place();
    filled(&path, 3);
    let newer = FORMAT + 1;
    Connection::open(&path).unwrap().execute_batch(&format!("PRAGMA user_version = {newer}")).unwrap();
    let before = std::fs::read(&path).unwrap();
    let refused = Error::NewerFormat { found: newer, supported: FORMAT };
    assert_eq!(Store::open(&path).unwrap_err(), refused);
    assert_eq!(std::fs::read(&path).unwrap(), before);
    // Not even when the newer program was stopped half-way, and SQLite would roll back its transaction.
    let journal = path.with_file_name("good-name.db-journal");
    std::fs::write(&journal, [7; 600]).unwrap();
    assert_eq!(Store::open(&path).unwrap_err(), refused);
    assert_eq!((std::fs::read(&path).unwrap(), std::fs::read(&journal).unwrap()), (before, vec![7; 600]));
}

#[test]
fn a_database_of_another_program_is_refused_and_not_touched() {
    let (_folder, path) = place();
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE recipes (name TEXT)").unwrap();
    let before = std::fs::read(&path).unwrap();
    assert_eq!(Store::open(&path).unwrap_err(), Error::NotOurs);
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn an_empty_file_is_a_new_one() {
    let (_folder, path) = place();
    std::fs::write(&path, "").unwrap();
    assert_eq!(Store::open(&path).unwrap().load(), &Loaded::default());
}
