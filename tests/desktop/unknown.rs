//! Somebody who knows next to nothing about a record: every question still leads on, and the plan says what to find out.
//!
//! Not here: which facts move the plan most (`plan`).

use super::person::{Answer, Person};

#[test]
fn whoever_knows_nothing_gets_a_list_of_what_to_find_out_and_where() {
    let ana = Person::sits_down("unknown");
    ana.starts();
    ana.answers_to("person.topics", Answer::Many(&["record"]));
    ana.adds_case("us-or");
    assert_eq!(ana.answers_the_rest(&[]).last().unwrap(), "k1:case.another_charge");
    ana.presses_button("not-sure");
    let asked = ana.answers_the_rest(&[]);
    assert!(!asked.is_empty());
    ana.screenshot("unknown-check");
    ana.sees_the_plan();
    ana.screenshot("unknown-plan");
    ana.long_screenshot("unknown-plan-whole");

    let facts = ana.all("[data-testid=find-out] [data-find-out]", "data-find-out");
    assert_eq!(ana.all(".contents a", "href")[0], "#plan-find-out", "what to find out comes first");
    let list = ana.text("[data-testid=find-out]");
    assert!(list.contains("On this paper:"), "{list}");
    assert!(!ana.text("#plan-help + ul").is_empty(), "nobody to ask");
    let statuses = ana.all("[data-target] article", "data-status");
    assert!(!statuses.is_empty() && !statuses.contains(&"eligible".to_owned()), "{statuses:?}");

    // What was found out is answered from the plan, which then moves on.
    let outcome = "c1:charge.outcome".to_owned();
    assert!(facts.contains(&outcome), "{facts:?}");
    ana.presses(&format!("[data-testid=find-out] [data-find-out=\"{outcome}\"] button"));
    assert_eq!(ana.at(), format!("question {outcome}"));
    assert!(ana.sees("[data-testid=answered-dont-know]"));
    ana.answers(Answer::Choice("dismissed"));
    ana.answers_the_rest(&[]);
    ana.sees_the_plan();
    let after = ana.all("[data-testid=find-out] [data-find-out]", "data-find-out");
    assert!(!after.contains(&outcome), "{after:?}");
    assert_ne!(ana.all("[data-target] article", "data-status"), statuses);
}
