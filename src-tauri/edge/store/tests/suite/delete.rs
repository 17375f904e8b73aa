//! Delete means gone: the raw bytes of the folder are searched.

use std::path::Path;

use case_file::{Edit, FactPath, Owner};
use store::{Loaded, Step, Store};

use crate::{case_step, mark, place};

const MARKER: &str = "Zebulon-Testperson-41";

/// Tells whether any file of the folder, whatever its name, holds the marker.
fn found_in(folder: &Path) -> bool {
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.filter(|path| path.is_file()).any(|path| {
        let bytes = std::fs::read(path).unwrap();
        bytes.windows(MARKER.len()).any(|window| window == MARKER.as_bytes())
    })
}

fn marked_step(id: &str, length: usize) -> Step {
    let fact = FactPath::new(Owner::Case(id.into()), "number");
    // Long values go to pages of their own, which are freed in another way than short ones.
    let value = MARKER.repeat(length);
    Step {
        edits: vec![
            Edit::AddCase { id: id.into(), jurisdiction: "us-or".into() },
            Edit::Set { fact, value: value.as_str().into() },
        ],
        marks: vec![mark(MARKER, &value)],
        created_at: MARKER.to_owned(),
        ..Step::default()
    }
}

#[test]
fn nothing_is_found_in_any_file_after_everything_is_deleted() {
    let (folder, path) = place();
    let mut store = Store::open(&path).unwrap();
    for number in 0..20_u64 {
        let length = if number % 5 == 0 { 1000 } else { 3 };
        store.append(&marked_step(&format!("k{number}"), length), number).unwrap();
    }
    store.tick(MARKER, Some(MARKER)).unwrap();
    store.set_setting("last-place", MARKER).unwrap();
    store.set_note("proof/c1", &format!("{{\"account\":\"{}\"}}", MARKER.repeat(1000))).unwrap();
    store.set_note("proof/c2", MARKER).unwrap();
    assert!(found_in(folder.path()), "the search finds it while it is there");

    store.delete_everything().unwrap();
    assert!(!found_in(folder.path()));
    assert_eq!(store.load(), &Loaded::default());
    assert_eq!((store.ticks().unwrap().len(), store.setting("last-place").unwrap()), (0, None));
    assert_eq!((store.note("proof/c1"), store.note("proof/c2")), (Ok(None), Ok(None)));
    assert_eq!(store.append(&case_step(0), 0), Ok(1), "and it can be used again");
    drop(store);
    assert!(!found_in(folder.path()));
    assert_eq!(Store::open(&path).unwrap().load().steps, 1);
}

#[test]
fn the_emptied_file_is_as_small_as_a_new_one() {
    let (_folder, path) = place();
    drop(Store::open(&path).unwrap());
    let new = std::fs::metadata(&path).unwrap().len();
    let mut store = Store::open(&path).unwrap();
    store.append(&marked_step("k1", 10_000), 0).unwrap();
    assert!(std::fs::metadata(&path).unwrap().len() > new);
    store.delete_everything().unwrap();
    assert_eq!(std::fs::metadata(&path).unwrap().len(), new);
}

#[test]
fn a_step_that_is_undone_leaves_no_bytes_behind() {
    for length in [1, 1000] {
        let (folder, path) = place();
        let mut store = Store::open(&path).unwrap();
        store.append(&case_step(0), 0).unwrap();
        store.append(&marked_step("k1", length), 1).unwrap();
        assert!(found_in(folder.path()));
        store.undo(2).unwrap();
        assert!(!found_in(folder.path()));
    }
}
