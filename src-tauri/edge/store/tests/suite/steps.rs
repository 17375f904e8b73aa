//! Steps are kept, come back, and are taken back whole.

use case_file::{CaseFile, Edit, EditProblem};
use store::{Error, Loaded, Refusal, Step, Store};

use crate::{case_step, mark, place};

#[test]
fn reopening_gives_the_same_state() {
    let (_folder, path) = place();
    let mut store = Store::open(&path).unwrap();
    assert_eq!(store.load(), &Loaded::default());
    for number in 0..5 {
        assert_eq!(store.append(&case_step(number), number), Ok(number + 1));
    }
    store.tick("us-or/set-aside/file", Some("2026-03-02")).unwrap();
    store.set_setting("language", "es").unwrap();
    let before = store.load().clone();
    drop(store);

    let store = Store::open(&path).unwrap();
    assert_eq!(store.load(), &before);
    assert_eq!((before.revision, before.steps, before.case_file.cases.len()), (5, 5, 5));
    assert_eq!(before.marks["last-case"], "k4");
    assert_eq!(store.ticks().unwrap()["us-or/set-aside/file"].as_deref(), Some("2026-03-02"));
    assert_eq!(store.setting("language"), Ok(Some("es".to_owned())));
    assert_eq!(store.setting("paper"), Ok(None));
}

#[test]
fn undo_brings_back_each_earlier_state_with_its_marks() {
    let (_folder, path) = place();
    let mut store = Store::open(&path).unwrap();
    let mut states = vec![store.load().clone()];
    for number in 0..4 {
        store.append(&case_step(number), number).unwrap();
        states.push(store.load().clone());
    }
    let mut revision = 4;
    for (number, earlier) in states.iter().enumerate().take(4).rev() {
        assert!(store.can_undo());
        let undone = store.undo(revision).unwrap();
        revision += 1;
        assert_eq!(undone.revision, revision, "an undo is a change like any other");
        assert_eq!(undone.step, case_step(number as u64));
        assert_eq!(store.load(), &Loaded { revision, ..earlier.clone() });
    }
    assert!(!store.can_undo());
    assert_eq!(store.undo(revision), Err(Error::NothingToUndo));
    drop(store);
    assert_eq!(Store::open(&path).unwrap().load(), &Loaded { revision, ..Loaded::default() });
}

#[test]
fn a_step_that_was_taken_back_can_be_given_again() {
    let (_folder, path) = place();
    let mut store = Store::open(&path).unwrap();
    store.append(&case_step(0), 0).unwrap();
    let before = store.load().clone();
    let undone = store.undo(1).unwrap();
    assert_eq!(store.append(&undone.step, undone.revision), Ok(3));
    assert_eq!(store.load(), &Loaded { revision: 3, ..before });
}

#[test]
fn a_caller_who_saw_an_older_state_is_refused() {
    let (_folder, path) = place();
    let mut store = Store::open(&path).unwrap();
    store.append(&case_step(0), 0).unwrap();
    assert_eq!(store.append(&case_step(1), 0), Err(Error::Conflict { expected: 0, found: 1 }));
    assert_eq!(store.undo(0), Err(Error::Conflict { expected: 0, found: 1 }));
    store.undo(1).unwrap();
    // The content is that of revision 0 again, but the number never comes back.
    assert_eq!(store.append(&case_step(1), 0), Err(Error::Conflict { expected: 0, found: 2 }));
    assert_eq!(store.load().case_file, CaseFile::default());
}

#[test]
fn a_step_with_an_edit_that_does_not_fit_changes_nothing_at_all() {
    let (_folder, path) = place();
    let mut store = Store::open(&path).unwrap();
    store.append(&case_step(0), 0).unwrap();
    let before = store.load().clone();
    let add = |id: &str| Edit::AddCase { id: id.into(), jurisdiction: "us-or".into() };
    let step = Step { edits: vec![add("k1"), add("k0")], marks: vec![mark("a", "b")], ..Step::default() };
    let refusal = Refusal::Edit { index: 1, problem: EditProblem::IdTaken };
    assert_eq!(store.append(&step, 1), Err(Error::Refused(refusal)));
    assert_eq!(store.load(), &before);
    drop(store);
    assert_eq!(Store::open(&path).unwrap().load(), &before);
}

#[test]
fn a_value_that_could_not_be_read_back_is_refused_before_it_is_written() {
    let (_folder, path) = place();
    let mut store = Store::open(&path).unwrap();
    let mut value = serde_json::json!(true);
    for _ in 0..200 {
        value = serde_json::json!([value]);
    }
    let fact = case_file::FactPath::new(case_file::Owner::Person, "us-ca/evaded");
    let step = Step { edits: vec![Edit::Set { fact, value }], ..Step::default() };
    assert_eq!(store.append(&step, 0), Err(Error::Refused(Refusal::Form)));
    drop(store);
    assert_eq!(Store::open(&path).unwrap().load(), &Loaded::default());
}

#[test]
fn a_whole_case_file_can_be_taken_in_and_undone() {
    let (_folder, path) = place();
    let mut store = Store::open(&path).unwrap();
    store.append(&case_step(0), 0).unwrap();
    let before = store.load().clone();
    let mut base = CaseFile::default();
    base.apply(&Edit::AddCase { id: "imported".into(), jurisdiction: "us-ca".into() }).unwrap();
    store.append(&Step { base: Some(base.clone()), ..Step::default() }, 1).unwrap();
    assert_eq!((&store.load().case_file, store.load().marks.len()), (&base, 0));
    drop(store);
    let mut store = Store::open(&path).unwrap();
    assert_eq!(store.load().case_file, base);
    store.undo(2).unwrap();
    assert_eq!(store.load(), &Loaded { revision: 3, ..before });
}

#[test]
fn ticks_stay_when_an_answer_is_undone() {
    let (_folder, path) = place();
    let mut store = Store::open(&path).unwrap();
    store.append(&case_step(0), 0).unwrap();
    store.tick("one", Some("2026-03-02")).unwrap();
    store.tick("two", None).unwrap();
    store.tick("one", Some("2026-03-03")).unwrap();
    store.tick("three", None).unwrap();
    store.untick("three").unwrap();
    store.untick("never ticked").unwrap();
    store.undo(1).unwrap();
    let ticks: Vec<_> = store.ticks().unwrap().into_iter().collect();
    assert_eq!(ticks, [("one".to_owned(), Some("2026-03-03".to_owned())), ("two".to_owned(), None)]);
    assert_eq!(store.load().revision, 2, "a tick is no revision");
}
