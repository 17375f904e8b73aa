//! Joe in California: taken for someone who sprayed paint on buildings, and never convicted.
//!
//! Not here: deadlines in other cases (scenario rows).
//! He must see two ways at once, and that they differ: the record destroyed because he did not do it, with a last day,
//! or sealed without having to prove anything.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::person::{Answer, Person};

const INNOCENCE: &str = "us-ca/factual-innocence";
const SEALING: &str = "us-ca/arrest-sealing";

const DETAILS: &[(&str, Answer)] = &[
    ("charge.claims_innocence", Answer::Yes),
    ("charge.mistaken_identity", Answer::No),
    ("us-ca/can-recharge", Answer::No),
    ("us-ca/no-time-limit", Answer::No),
    ("us-ca/evaded", Answer::No),
    ("us-ca/violence-survivor", Answer::No),
    ("person.trafficking_survivor", Answer::No),
    ("person.not_us_citizen", Answer::No),
    ("person.name", Answer::Fields(&[("given", "Joe"), ("family", "Sample")])),
];

/// Joe answers everything and sees his plan.
fn joe(name: &str, outcome: &'static str, ended: &'static str) -> Person {
    let joe = Person::sits_down(name);
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
    joe.screenshot(&format!("{name}-record"));
    joe.presses_button("continue");
    let asked = joe.answers_the_rest(DETAILS);
    assert!(asked.iter().any(|question| question == "c1:charge.claims_innocence"), "{asked:?}");
    joe.long_screenshot(&format!("{name}-check"));
    joe.sees_the_plan();
    joe.screenshot(&format!("{name}-plan"));
    joe.long_screenshot(&format!("{name}-plan-whole"));
    joe
}

/// Both ways are open; innocence leads, with its last day, and the page says how they differ.
fn sees_innocence_first_and_sealing_beside_it(joe: &Person) {
    let remedies = joe.remedies();
    let open: Vec<&str> =
        remedies.iter().filter(|(_, status)| status == "eligible").map(|(id, _)| id.as_str()).collect();
    assert_eq!(open[..2], [INNOCENCE, SEALING], "{remedies:?}");
    assert_eq!(remedies[0].0, INNOCENCE);
    let (innocence, sealing) = (joe.card(INNOCENCE), joe.card(SEALING));
    assert!(innocence.contains("March 10, 2028"), "two years after the arrest: {innocence}");
    assert!(innocence.contains("PC 851.8"), "{innocence}");
    assert!(!sealing.contains("Last day"), "{sealing}");
    let words = joe.words();
    for said in [
        "“Petition to seal and destroy arrest records”: Destroys the record",
        "“Petition to seal arrest”: Closes the record",
        "does not ask whether you did it",
    ] {
        assert!(words.contains(said), "“{said}” is missing: {words}");
    }
    assert!(joe.text("[data-testid=strip] [data-kind=closes]").contains("March 10, 2028"));
}

/// Returns the words of a PDF in one line.
fn words_of_pdf(path: &Path) -> String {
    let read = Command::new("pdftotext").arg(path).arg("-").output().unwrap();
    assert!(read.status.success(), "{read:?}");
    String::from_utf8_lossy(&read.stdout).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn joe_whose_charge_was_dropped_sees_both_ways_and_takes_papers_along() {
    let mut joe = joe("joe-dropped", "dismissed", "2026-6-1");
    sees_innocence_first_and_sealing_beside_it(&joe);
    let checklist = joe.text("[data-testid=checklist]");
    assert!(checklist.contains("Send the petition to the court that dismissed the case"), "{checklist}");

    let paper = words_of_pdf(&joe.saves("pdf"));
    for said in [
        "Joe Sample",
        "Petition to seal and destroy arrest records",
        "Petition to seal arrest",
        "March 10, 2028",
        "Send the petition to the court that dismissed the case",
    ] {
        assert!(paper.contains(said), "“{said}” is missing: {paper}");
    }
    assert!(paper.to_lowercase().contains("information, not legal advice"), "{paper}");

    let calendar = fs::read_to_string(joe.saves("ics")).unwrap();
    assert!(calendar.starts_with("BEGIN:VCALENDAR") && calendar.contains("20280310"), "{calendar}");
    // A tick stays, as everything does.
    joe.presses("[data-testid=checklist] li label");
    joe.opens_again();
    assert_eq!(joe.all("[data-testid=checklist] li", "data-ticked")[0], "true");

    for file in fs::read_dir(joe.desk().papers()).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        assert!(!name.to_lowercase().contains("joe") && !name.contains("Sample"), "{name}");
    }

    // A paper that cannot be written is told in words, and the plan stays.
    fs::remove_dir_all(joe.desk().papers()).unwrap();
    joe.opens_preview("save-pdf");
    joe.presses_button("preview-save");
    assert!(joe.text("[data-testid=preview] [data-testid=alert]").contains("disk"));
    joe.closes_preview();
    assert!(joe.text("[data-testid=alert][data-tone=error]").contains("disk"), "{}", joe.words());
    assert!(!joe.sees("[data-testid=notice]"));
    assert_eq!(joe.at(), "plan");
}

#[test]
fn joe_who_was_found_not_guilty_asks_the_judge_of_his_trial() {
    let joe = joe("joe-acquitted", "acquitted", "2026-9-14");
    sees_innocence_first_and_sealing_beside_it(&joe);
    let checklist = joe.text("[data-testid=checklist]");
    assert!(checklist.contains("Ask the judge who held your trial"), "{checklist}");
    assert!(!checklist.contains("the court that dismissed the case"), "{checklist}");
}
