//! Lee in Oregon: one theft that can be set aside later, and a second one that moves the day.
//!
//! Not here: all waiting times (scenario rows).

use super::person::{Answer, Person};

/// Lee lists one conviction for a class A misdemeanor, without jail.
fn lists_a_theft(lee: &Person, number: u32, convicted: &'static str) {
    lee.adds_case("us-or");
    let (case, charge) = (format!("k{number}"), format!("c{number}"));
    lee.answers_to(&format!("{case}:case.county"), Answer::Text("Lane"));
    lee.answers_to(&format!("{case}:case.arrest_date"), Answer::Date(convicted));
    lee.answers_to(&format!("{case}:case.juvenile"), Answer::No);
    lee.finds_offense("purse snatching", "theft-from-person", "$100 to under $1,000");
    lee.answers_to(&format!("{charge}:charge.outcome"), Answer::Choice("convicted"));
    lee.answers_to(&format!("{charge}:charge.outcome_date"), Answer::Date(convicted));
    lee.answers_to(&format!("{case}:case.another_charge"), Answer::No);
    lee.presses_button("continue");
}

const DETAILS: &[(&str, Answer)] = &[
    ("charge.incarceration", Answer::Choice("none")),
    ("charge.fines_paid", Answer::Yes),
    ("c2:charge.sentence_completed", Answer::Date("2026-5-1")),
    ("charge.sentence_completed", Answer::Date("2024-6-1")),
    ("charge.probation_ended", Answer::None),
    ("charge.supervision_revoked", Answer::No),
    ("charge.offense_date", Answer::Date("2024-1-5")),
    ("charge.claims_innocence", Answer::No),
    ("charge.mistaken_identity", Answer::No),
    ("charge.victim_minor", Answer::No),
    ("person.date_of_birth", Answer::Date("1988-2-3")),
    ("person.pending_charges", Answer::No),
    ("person.on_supervision", Answer::No),
    ("person.incarcerated", Answer::No),
    ("person.trafficking_survivor", Answer::No),
    ("person.not_us_citizen", Answer::No),
];

/// Returns the status and the day of the setting aside for each charge, as the page says them.
fn set_aside(lee: &Person) -> Vec<String> {
    let script = "return [...document.querySelectorAll('[data-target]')].map((target) => {
        const card = target.querySelector('[data-remedy=\"us-or/set-aside-conviction\"]');
        return `${target.dataset.target} ${card?.dataset.status}: ${card?.querySelector('[data-testid=on]')?.innerText}`;
    })";
    let found = lee.reads(script);
    found.as_array().unwrap().iter().map(|line| line.as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_second_conviction_moves_the_day_of_the_first() {
    let lee = Person::sits_down("oregon");
    lee.starts();
    lee.answers_to("person.topics", Answer::Many(&["record"]));
    lists_a_theft(&lee, 1, "2024-6-1");
    lee.answers_the_rest(DETAILS);
    lee.sees_the_plan();
    lee.screenshot("oregon-plan");
    assert_eq!(set_aside(&lee), ["c1 eligible-later: From June 1, 2027"]);
    assert_eq!(lee.all("[data-testid=strip] [data-kind=opens]", "data-day"), ["2027-06-01"]);

    // Three years without another conviction now end later for both.
    lee.presses_button("change-record");
    lists_a_theft(&lee, 2, "2026-5-1");
    lee.answers_the_rest(DETAILS);
    lee.sees_the_plan();
    lee.long_screenshot("oregon-plan-whole");
    let moved = ["c1 eligible-later: From May 1, 2029", "c2 eligible-later: From May 1, 2029"];
    assert_eq!(set_aside(&lee), moved);
}
