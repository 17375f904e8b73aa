//! One copy of the program at a time, and nobody else's eyes.

use store::{Error, Store};

use crate::{filled, place};

#[test]
fn a_second_copy_is_refused_until_the_first_has_closed() {
    let (_folder, path) = place();
    let first = Store::open(&path).unwrap();
    assert_eq!(Store::open(&path).unwrap_err(), Error::InUse);
    drop(first);
    Store::open(&path).unwrap();
}

#[cfg(unix)]
#[test]
fn a_second_name_of_the_same_file_is_refused_too() {
    let (folder, path) = place();
    let link = folder.path().join("link.db");
    let _first = Store::open(&path).unwrap();
    std::os::unix::fs::symlink(&path, &link).unwrap();
    assert_eq!(Store::open(&link).unwrap_err(), Error::InUse);
}

#[cfg(unix)]
#[test]
fn the_file_and_a_new_folder_are_for_their_owner_alone() {
    use std::fs::{Permissions, metadata, set_permissions};
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &std::path::Path| metadata(path).unwrap().permissions().mode() & 0o777;

    let (folder, _) = place();
    let path = folder.path().join("outer/inner/good-name.db");
    filled(&path, 1);
    assert_eq!(mode(&folder.path().join("outer")), 0o700);
    assert_eq!(mode(&folder.path().join("outer/inner")), 0o700);
    assert_eq!(mode(&path), 0o600);
    assert_eq!(mode(&folder.path().join("outer/inner/good-name.db.lock")), 0o600);

    set_permissions(&path, Permissions::from_mode(0o644)).unwrap();
    Store::open(&path).unwrap();
    assert_eq!(mode(&path), 0o600, "a copy that came with more rights loses them");
}

#[test]
fn a_place_that_cannot_be_a_file_is_told_without_naming_it() {
    let (folder, path) = place();
    std::fs::write(&path, "x").unwrap();
    let below_a_file = Store::open(&path.join("good-name.db")).unwrap_err();
    let a_folder = Store::open(folder.path()).unwrap_err();
    for error in [below_a_file, a_folder] {
        assert!(matches!(error, Error::Io(_)), "{error:?}");
        assert!(!error.to_string().contains("good-name"));
    }
}
