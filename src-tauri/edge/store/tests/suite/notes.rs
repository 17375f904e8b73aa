//! Notes: saved at once, apart from the steps, and gone when they are removed.

use store::Store;

use crate::{case_step, place};

#[test]
fn a_note_is_there_after_the_program_is_opened_again_and_the_last_one_counts() {
    let (_folder, path) = place();
    let mut store = Store::open(&path).unwrap();
    assert_eq!(store.note("proof/c1"), Ok(None));
    store.set_note("proof/c1", r#"{"account":"first"}"#).unwrap();
    store.set_note("proof/c1", r#"{"account":"second"}"#).unwrap();
    store.set_note("proof/c2", r#"{"account":"other"}"#).unwrap();
    drop(store);
    let store = Store::open(&path).unwrap();
    assert_eq!(store.note("proof/c1"), Ok(Some(r#"{"account":"second"}"#.to_owned())));
    assert_eq!(store.note("proof/c2"), Ok(Some(r#"{"account":"other"}"#.to_owned())));
}

#[test]
fn undo_and_revisions_leave_notes_alone() {
    let (_folder, path) = place();
    let mut store = Store::open(&path).unwrap();
    store.append(&case_step(0), 0).unwrap();
    store.set_note("proof/c1", "{}").unwrap();
    assert_eq!((store.load().revision, store.load().steps), (1, 1));
    store.undo(1).unwrap();
    assert_eq!(store.note("proof/c1"), Ok(Some("{}".to_owned())));
    assert!(!store.can_undo());
}

#[test]
fn a_note_that_is_removed_or_rewritten_leaves_no_bytes_behind() {
    let (_folder, path) = place();
    let mut store = Store::open(&path).unwrap();
    let found = |words: &str| {
        let bytes = std::fs::read(&path).unwrap();
        bytes.windows(words.len()).any(|window| window == words.as_bytes())
    };
    store.set_note("proof/c1", &"Inventa-Alpha ".repeat(1000)).unwrap();
    assert!(found("Inventa-Alpha"));
    store.set_note("proof/c1", "Inventa-Beta").unwrap();
    assert!(!found("Inventa-Alpha") && found("Inventa-Beta"));
    store.remove_note("proof/c1").unwrap();
    store.remove_note("proof/c9").unwrap();
    assert!(!found("Inventa-Beta"));
}
