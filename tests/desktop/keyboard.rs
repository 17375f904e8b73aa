//! The whole way with the keyboard alone: Tab, Space, Enter, letters, Esc.
//!
//! Not here: names for screen readers (`accessibility`).

use super::person::{Answer, Person};
use super::window::until;

const TAB: &str = "\u{E004}";
const ENTER: &str = "\u{E007}";
const DOWN: &str = "\u{E015}";
const BACKSPACE: &str = "\u{E003}";
const END: &str = "\u{E010}";
const ESCAPE: &str = "\u{E00C}";

impl Person {
    pub(crate) fn strikes(&self, keys: &str) {
        self.window().page.press(keys).unwrap_or_else(|refused| panic!("{refused}"));
    }

    /// Tells whether the focus is on the first element that a selector finds.
    pub(crate) fn is_on(&self, selector: &str) -> bool {
        self.reads(&format!("return document.activeElement === document.querySelector({selector:?})")) == true
    }

    fn tabs_to(&self, selector: &str) {
        for _ in 0..60 {
            if self.is_on(selector) {
                return;
            }
            self.strikes(TAB);
        }
        panic!("{selector} cannot be reached with Tab on {:?}", self.screen());
    }

    /// Sends with Enter, and finds the heading of the next page under the focus.
    fn sends(&self) {
        self.does(|| self.strikes(ENTER));
        until("the heading has the focus", || self.is_on("h1"));
    }
}

#[test]
fn the_keyboard_is_enough() {
    let sam = Person::sits_down("keyboard");
    assert!(sam.is_on("h1"));
    sam.tabs_to("[data-testid=start]");
    sam.sends();

    assert_eq!(sam.at(), "question person.topics");
    sam.tabs_to("input[value=record]");
    sam.strikes(" ");
    sam.screenshot("keyboard");
    sam.tabs_to("[data-testid=continue]");
    sam.sends();

    assert_eq!(sam.at(), "record");
    sam.tabs_to("[data-testid=jurisdiction]");
    sam.strikes("Oreg");
    sam.tabs_to("[data-testid=add-case]");
    sam.sends();

    assert_eq!(sam.at(), "question k1:case.county");
    sam.tabs_to("#field-text");
    sam.strikes("Lane");
    sam.sends();

    assert_eq!(sam.at(), "question k1:case.arrest_date");
    sam.tabs_to("#field-month");
    sam.strikes("Feb");
    sam.tabs_to("#field-day");
    sam.strikes("31");
    sam.tabs_to("#field-year");
    sam.strikes("2020");
    sam.does(|| sam.strikes(ENTER));
    until("the problem has the focus", || sam.is_on("[data-testid=error-summary]"));
    sam.screenshot("problem");
    assert!(sam.text("[data-testid=error-summary]").contains("does not have this day"));
    sam.strikes(TAB);
    sam.strikes(ENTER);
    until("the field has the focus", || sam.is_on("#field-day"));
    assert_eq!(sam.reads("return document.activeElement.value"), "31");
    sam.strikes(&format!("{END}{BACKSPACE}{BACKSPACE}28"));
    sam.sends();
    assert_eq!(sam.at(), "question k1:case.juvenile");
    sam.tabs_to("input[value=yes]");
    sam.strikes(DOWN);
    assert!(sam.is_on("input[value=no]:checked"));
    sam.sends();

    assert_eq!(sam.screen().input, "offense");
    sam.tabs_to("#field-offense");
    sam.strikes("bike theft");
    until("offenses are found", || sam.sees("[data-offense]"));
    sam.strikes(DOWN);
    sam.strikes(ENTER);
    until("a level can be chosen", || sam.is_on("#field-variant"));
    sam.strikes(" ");
    sam.sends();
    assert_eq!(sam.at(), "question c1:charge.outcome");
}

#[test]
fn three_escapes_leave_at_once_with_nothing_on_screen() {
    let sam = Person::sits_down("escape");
    sam.starts();
    sam.marks(Answer::Many(&["record"]));
    sam.strikes(ESCAPE);
    assert_eq!(sam.at(), "question person.topics");
    // The window may be gone before the driver has answered.
    let _ = sam.window().page.press(&ESCAPE.repeat(3));
    until("the program is gone", || sam.window().processes().is_empty());
}
