//! Joe in California: taken for someone who sprayed paint on buildings, and never convicted.
//!
//! Not here: which day each deadline is in other cases (scenario rows).
//! He must see two ways at once, and that they differ: the record destroyed because he is innocent, with a deadline,
//! or sealed without having to prove anything.

use std::path::Path;
use std::process::Command;

use super::person::{Answer, Person};

/// Joe's answers about the case, up to "anything else?".
fn tells_about_the_arrest(joe: &Person, outcome: &'static str, ended: &'static str) {
    joe.screenshot("welcome");
    joe.starts();
    joe.answers_to("person.topics", Answer::Many(&["record"]));
    joe.adds_case("us-ca");
    joe.answers_to("k1:case.county", Answer::Text("Los Angeles"));
    joe.answers_to("k1:case.arrest_date", Answer::Date("2026-3-10"));
    joe.answers_to("k1:case.juvenile", Answer::No);
    joe.finds_offense("spray paint", "vandalism", "$400 or more");
    joe.answers_to("c1:charge.outcome", Answer::Choice(outcome));
    joe.answers_to("c1:charge.outcome_date", Answer::Date(ended));
    joe.answers_to("k1:case.another_charge", Answer::No);
    joe.screenshot("record");
    joe.presses_button("continue");
}

const DETAILS: &[(&str, Answer)] = &[
    ("claims_innocence", Answer::Yes),
    ("mistaken_identity", Answer::No),
    ("date_of_birth", Answer::Date("1990-5-4")),
    ("pending_charges", Answer::No),
    ("on_supervision", Answer::No),
    ("incarcerated", Answer::No),
    ("not_us_citizen", Answer::No),
    ("filed_date", Answer::Date("2026-3-20")),
    ("person.name", Answer::Fields(&[("given", "Joe"), ("family", "Sample")])),
];

#[test]
fn joe_whose_charges_were_dropped_sees_innocence_first_and_sealing_beside_it() {
    let joe = Person::sits_down("joe-dismissed");
    tells_about_the_arrest(&joe, "dismissed", "2026-6-1");
    let asked = joe.answers_the_rest(DETAILS);
    println!("{asked:?}");
    println!("{:?}", joe.screen());
    joe.long_screenshot("check");
    joe.presses_button("continue");
    joe.screenshot("plan");
    joe.long_screenshot("plan-long");
    println!("{:?}", joe.remedies());
    println!("{}", joe.text("main"));
}
