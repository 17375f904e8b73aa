//! Places: how current the law of each is, and what happens where there is none.
//!
//! Not here: what the law of a place says (scenario rows).

use super::person::{Answer, Person};

#[test]
fn choosing_a_place_shows_how_current_its_law_is_and_what_is_not_certain() {
    let ana = Person::sits_down("places");
    ana.starts();
    ana.answers_to("person.topics", Answer::Many(&["record"]));
    let places = ana.all("[data-testid=jurisdiction] option", "value");
    let states = places.iter().filter(|place| place.len() == 5 || *place == "us").count();
    assert_eq!(
        states,
        52 + 7,
        "52 places with law, five territories, tribal and military courts: {places:?}"
    );
    ana.selects("[data-testid=jurisdiction]", "us-ny");
    let said = ana.text("[data-testid=place-law]");
    assert!(said.contains("Checked on November 22, 2026"), "{said}");
    assert!(ana.sees("[data-testid=place-law] details li"), "what is not certain can be unfolded");
    ana.screenshot("places-law");

    ana.selects("[data-testid=jurisdiction]", "us-xt");
    let said = ana.text("[data-testid=place-law]");
    assert!(said.contains("law of any tribe") && said.contains("clerk of the tribal court"), "{said}");
    ana.screenshot("places-without-law");
}

#[test]
fn a_record_in_a_tribal_court_and_in_two_states_gets_one_plan_and_words_on_where_to_turn() {
    let ana = Person::sits_down("places-three");
    ana.starts();
    ana.answers_to("person.topics", Answer::Many(&["record"]));
    for place in ["us-wa", "us-nm", "us-xt"] {
        ana.adds_case(place);
        ana.answers_the_rest(&[
            ("charge.severity", Answer::Choice("misdemeanor")),
            ("charge.outcome", Answer::Choice("dismissed")),
            ("charge.outcome_date", Answer::Date("2015-2-1")),
        ]);
    }
    ana.presses_button("continue");
    let asked = ana.answers_the_rest(&[]);
    let open_case = asked.iter().filter(|question| question.ends_with("person.pending_charges")).count();
    assert!(open_case <= 1, "asked once for both states: {asked:?}");
    ana.sees_the_plan();
    ana.long_screenshot("places-three-plan");
    let homes: Vec<String> = ana.all("[data-target] article[data-remedy]", "data-remedy");
    for place in ["us-wa/", "us-nm/"] {
        assert!(homes.iter().any(|remedy| remedy.starts_with(place)), "nothing of {place} in {homes:?}");
    }
    assert!(ana.words().contains("Each tribe has its own law, and we do not have it."), "{}", ana.words());
}
