//! Nine people for whom a list of convictions is not the point: proof of innocence, and files that are not a conviction.
//!
//! Not here: what their law says (scenario rows), and how single screens look with invented views (`ui/src`).
//! Each walks from the first screen to the plan and reads there what they came for.

use super::person::{Answer, Person};

/// Walks the questions about one charge in one place, and opens the plan.
pub(crate) fn with_one_charge(name: &str, place: &str, answers: &[(&str, Answer)]) -> Person {
    let person = Person::sits_down(name);
    person.starts();
    person.answers_to("person.topics", Answer::Many(&["record"]));
    person.adds_case(place);
    let known: Vec<(&str, Answer)> = answers
        .iter()
        .copied()
        .chain([
            ("case.arrest_date", Answer::Date("2019-5-2")),
            ("case.juvenile", Answer::No),
            ("charge.kinds", Answer::Many(&["theft"])),
            ("charge.severity", Answer::Choice("felony")),
            ("charge.outcome_date", Answer::Date("2026-3-4")),
            ("case.another_charge", Answer::No),
            ("person.pending_charges", Answer::No),
            ("person.on_supervision", Answer::No),
            ("person.incarcerated", Answer::No),
            ("person.not_us_citizen", Answer::No),
        ])
        .collect();
    person.answers_the_rest(&known);
    person.presses_button("continue");
    person.answers_the_rest(&known);
    person.sees_the_plan();
    person.screenshot(&format!("{name}-plan"));
    person.long_screenshot(&format!("{name}-plan-whole"));
    person
}

/// Walks the questions about a sealed file, and opens the plan.
fn with_a_matter(
    name: &str,
    topics: &'static [&'static str],
    place: &'static str,
    answers: &[(&str, Answer)],
) -> Person {
    let person = Person::sits_down(name);
    person.starts();
    person.answers_to("person.topics", Answer::Many(topics));
    let known: Vec<(&str, Answer)> =
        answers.iter().copied().chain([(place_of(topics), Answer::Choice(place))]).collect();
    person.answers_the_rest(&known);
    person.sees_the_plan();
    person.screenshot(&format!("{name}-plan"));
    person.long_screenshot(&format!("{name}-plan-whole"));
    person
}

fn place_of(topics: &[&str]) -> &'static str {
    match topics {
        ["birth-record"] => "person.place_of_birth-record",
        ["juvenile-party"] => "person.place_of_juvenile-party",
        ["protected-witness"] => "person.place_of_protected-witness",
        _ => "person.place_of_trade-secret",
    }
}

fn status(person: &Person, remedy: &str) -> String {
    let found = person.remedies().into_iter().find(|(id, _)| id == remedy);
    found.map_or_else(|| panic!("{remedy} is not in {:?}", person.remedies()), |(_, status)| status)
}

fn reads(person: &Person, said: &[&str]) {
    let words = person.words();
    for said in said {
        assert!(words.contains(said), "“{said}” is missing: {words}");
    }
}

#[test]
fn somebody_found_not_guilty_is_shown_how_to_say_so_first() {
    let mut ana = with_one_charge(
        "acquitted",
        "us-dc",
        &[("charge.outcome", Answer::Choice("acquitted")), ("charge.claims_innocence", Answer::Yes)],
    );
    assert_eq!(ana.remedies()[0].0, "us-dc/actual-innocence", "{:?}", ana.remedies());
    assert_eq!(status(&ana, "us-dc/actual-innocence"), "eligible");

    // What the person writes about that day is kept at once, and is there when the program is opened again.
    ana.presses("[data-testid=open-proof]");
    assert_eq!(ana.at(), "proof");
    ana.does(|| ana.fills("#note-account", "I was at the Example Library until nine."));
    ana.long_screenshot("acquitted-proof");
    ana.opens_again();
    if ana.at() != "proof" {
        ana.presses("[data-testid=open-proof]");
    }
    let account = ana.reads("return document.querySelector('#note-account').value");
    assert_eq!(account, "I was at the Example Library until nine.");
}

#[test]
fn whoever_can_file_sees_the_papers_and_what_they_still_need() {
    let ana = with_one_charge("papers", "us-wa", &[("charge.outcome", Answer::Choice("dismissed"))]);
    ana.presses("[data-testid=your-papers]");
    assert_eq!(ana.at(), "papers");
    ana.long_screenshot("papers-list");
    assert!(ana.sees("[data-testid=paper-group]"), "{}", ana.text("main"));
}

#[test]
fn somebody_whose_name_was_used_is_shown_the_way_for_that() {
    let ana = with_one_charge(
        "stolen-identity",
        "us-mo",
        &[("charge.outcome", Answer::Choice("dismissed")), ("charge.mistaken_identity", Answer::Yes)],
    );
    assert_eq!(status(&ana, "us-mo/identity"), "eligible");
    assert_eq!(ana.remedies()[0].0, "us-mo/identity", "{:?}", ana.remedies());
}

#[test]
fn somebody_whose_conviction_was_vacated_is_shown_the_certificate_and_what_a_refusal_leaves() {
    let ana = with_one_charge(
        "vacated",
        "us-il",
        &[
            ("charge.outcome", Answer::Choice("vacated")),
            ("charge.claims_innocence", Answer::Yes),
            ("charge.incarceration", Answer::Choice("prison")),
        ],
    );
    let card = ana.card("us-il/certificate-of-innocence");
    assert!(!card.is_empty(), "{:?}", ana.remedies());
    assert_eq!(ana.remedies()[0].0, "us-il/certificate-of-innocence", "{:?}", ana.remedies());
}

#[test]
fn an_adoptee_is_shown_how_to_get_the_first_birth_certificate() {
    let ana = with_a_matter(
        "adoptee",
        &["birth-record"],
        "us-or",
        &[
            ("matter.more.adoptee", Answer::Yes),
            ("matter.more.born_in", Answer::Choice("us-or")),
            ("person.date_of_birth", Answer::Date("1980-6-15")),
        ],
    );
    assert_eq!(status(&ana, "us-or/original-birth-certificate"), "eligible");
}

#[test]
fn the_parent_of_a_hurt_child_is_shown_how_to_keep_the_name_out_of_the_file() {
    let ana = with_a_matter(
        "childs-parent",
        &["juvenile-party"],
        "us-ca",
        &[
            ("matter.more.role", Answer::Choice("parent")),
            ("matter.more.case_type", Answer::Choice("sex-offense")),
        ],
    );
    assert!(ana.remedies().iter().any(|(id, _)| id == "us-ca/juvenile-party"), "{:?}", ana.remedies());
}

#[test]
fn a_witness_in_danger_is_asked_that_before_any_form() {
    let ana = Person::sits_down("witness");
    ana.starts();
    ana.answers_to("person.topics", Answer::Many(&["protected-witness"]));
    ana.screenshot("witness-danger");
    assert!(ana.sees("[data-testid=exit-large]"), "the way out is large");
    assert!(ana.text("main").contains("911"), "{}", ana.text("main"));
    ana.presses_button("danger-yes");
    ana.answers_the_rest(&[("person.place_of_protected-witness", Answer::Choice("us-wa"))]);
    ana.sees_the_plan();
    ana.long_screenshot("witness-plan-whole");
    reads(&ana, &["911"]);
    assert!(ana.remedies().iter().any(|(id, _)| id == "us-wa/protected-witness"), "{:?}", ana.remedies());
}

#[test]
fn the_owner_of_a_trade_secret_is_told_not_to_write_it_down() {
    let ana = with_a_matter(
        "trade-secret",
        &["trade-secret"],
        "us-ca",
        &[
            ("matter.more.owner", Answer::Yes),
            ("matter.more.court", Answer::Choice("state")),
            ("matter.more.measures_taken", Answer::Yes),
            ("matter.more.already_public", Answer::No),
        ],
    );
    assert!(ana.remedies().iter().any(|(id, _)| id == "us-ca/trade-secret"), "{:?}", ana.remedies());
}

#[test]
fn nothing_classified_can_be_typed_anywhere() {
    let ana = Person::sits_down("classified");
    ana.starts();
    ana.answers_to("person.topics", Answer::Many(&["state-secret"]));
    ana.screenshot("classified-notice");
    ana.presses_button("continue");
    while ana.at().starts_with("question ") {
        let input = ana.screen().input;
        assert!(["yes-no", "choice", "many"].contains(&input.as_str()), "{} takes {input}", ana.at());
        ana.presses_button("dont-know");
    }
    ana.sees_the_plan();
    ana.long_screenshot("classified-plan-whole");
    assert!(ana.remedies().iter().any(|(id, _)| id == "us/state-secret"), "{:?}", ana.remedies());
}

#[test]
fn a_juvenile_finding_is_explained_and_has_its_own_ways() {
    let ana = with_one_charge(
        "juvenile",
        "us-wa",
        &[
            ("case.juvenile", Answer::Yes),
            ("charge.outcome", Answer::Choice("adjudicated")),
            ("person.date_of_birth", Answer::Date("2004-6-15")),
        ],
    );
    let ways = ana.remedies();
    assert!(ways.iter().any(|(id, _)| id.starts_with("us-wa/juvenile")), "{ways:?}");
}
