//! When the answers cannot be opened, the window says so in plain words and changes nothing.
//!
//! Not here: every way in which a file can be broken (`store`).

use std::fs;

use super::person::Person;
use super::window::{Desk, Window};

#[test]
fn a_damaged_file_is_told_and_left_as_it_is() {
    let desk = Desk::clear("damaged");
    let file = desk.answers().join("good-name.db");
    let broken = b"this was a file with answers once".repeat(300);
    fs::write(&file, &broken).unwrap();
    let mut eva = Person::sits_down_at(desk);
    assert_eq!(eva.at(), "stopped");
    assert!(eva.sees("[data-code=damaged]"), "{}", eva.words());
    assert!(eva.words().contains("Nothing was changed"), "{}", eva.words());
    eva.screenshot("damaged");
    eva.presses_button("again");
    assert_eq!(eva.at(), "stopped");
    eva.closes();
    assert_eq!(fs::read(&file).unwrap(), broken);

    // As the page says: with the file moved away, the program starts fresh.
    fs::remove_file(&file).unwrap();
    eva.opens_again();
    assert_eq!(eva.at(), "welcome");
}

#[test]
fn a_second_window_on_the_same_answers_waits_for_the_first() {
    let eva = Person::sits_down("in-use");
    eva.starts();
    let second = Window::open(eva.desk());
    let code = second.page.run("return document.querySelector('[data-code]')?.dataset.code", &[]);
    assert_eq!(code.unwrap(), "in-use");
    assert_eq!(eva.at(), "question person.topics");
}
