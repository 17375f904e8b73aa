//! What a pack says to courts in its own words, where that depends on the case: courts, findings, levels, exhibits.
//!
//! Not here: papers of real places.

use super::*;

/// A place with one way for convictions, which takes several cases together, and one that comes by itself.
const PACK: &str = r#"
[pack]
jurisdiction = "us-wy"
name = "Example State"
reviewed = 2026-11-22
known_to = "March 2026"
own_record = "Ask the state police."
effect = "It closes the record."
automatic = "Some cases close by themselves."
help = [ "Example Legal Aid" ]
county = "Parish"
levels = [
  { severity = "felony", when = "charge.grade = iv", say = "lesser crime" },
  { severity = "felony", say = "grave crime" },
]

[[fact]]
id = "violent"
owner = "charge"
type = "bool"
ask = "Is it on the list of violent crimes?"
yes = "The offense is on the list of violent crimes."
no = "The offense is not on the list of violent crimes."
why = "Those cannot be sealed."
paper = "The judgment"
gate = "charge.severity = felony"

[[fact]]
id = "school"
owner = "person"
type = "bool"
ask = "Did you finish a school?"
yes = "The petitioner finished a school."
no = "The petitioner did not finish a school."
why = "Either is enough."
paper = "The diploma"

[[fact]]
id = "work"
owner = "person"
type = "bool"
ask = "Do you work?"
yes = "The petitioner works."
no = "The petitioner does not work."
why = "Either is enough."
paper = "A pay stub"

[[remedy]]
id = "seal"
title = "Sealing"
track = "conviction"
relief = "seal"
process = "petition"
scope = "charge"
authority = "Example Code 1"
discretionary = false
reach = "charge.outcome = convicted"
summary = "It closes the record."
asks = "seal the record"
paper = "Petition to Seal"
orders = [ "The record is sealed." ]
covers = "all"
first = "most-serious"
venue = [ { when = "charge.severity = infraction", say = "Town Court" } ]
serve = [ "The prosecutor" ]
first_notices = [
  { when = "charge.severity = felony", to = "Attorney General of Example State", say = "I give notice that I will ask to seal." },
]
bring = [
  { say = "Papers that show how you live now", from = "You", exhibit = "Papers on the petitioner's life" },
  { when = "charge.severity = felony", say = "The judgment" },
  { say = "A friend's word for you", from = "A friend", statement = "The petitioner has a good character." },
]
steps = [ { say = "File it.", cite = "Example Code 1" } ]
confidence = { level = "statute", note = "invented" }

[[remedy.requires]]
id = "r1"
when = "charge.outcome = convicted"
say = "The crime can be sealed."
court = [
  { when = "charge.severity = felony", say = "The felony is one that can be sealed." },
  { say = "The conviction is not of a felony." },
]
cite = "Example Code 2"

[[remedy.requires]]
id = "r2"
when = "not more.violent"
say = "The crime is not a violent one."
court = "The crime is not a violent one."
cite = "Example Code 2"

[[remedy.requires]]
id = "r3"
when = "more.school or more.work"
say = "You finished a school or you work."
court = "The petitioner finished a school or works."
cite = "Example Code 2"

[[remedy]]
id = "by-itself"
title = "Closing by itself"
track = "non-conviction"
relief = "seal"
process = "automatic"
scope = "charge"
authority = "Example Code 3"
discretionary = false
reach = "charge.outcome = dismissed"
summary = "The state closes it."
asks = "close the record that should have been closed"
paper = "Request to Close"
to = "State Police"
orders = [ "The record is closed." ]
steps = [ { say = "Look at your record.", cite = "Example Code 3" } ]
confidence = { level = "statute", note = "invented" }

[[remedy.requires]]
id = "r1"
when = "charge.outcome = dismissed"
say = "The charge was dismissed."
court = "The charge was dismissed."
cite = "Example Code 3"
"#;

fn law_of(pack: &str) -> Law {
    Law::new([law::read("pack.toml", pack).unwrap_or_else(|problems| panic!("{problems:?}"))])
}

/// One charge for each case: its level, its class and how it ended.
fn file_of(charges: &[(&str, &str, &str)]) -> CaseFile {
    let case = |(number, (severity, grade, outcome)): (usize, &(&str, &str, &str))| {
        json!({
            "id": format!("k{number}"), "jurisdiction": "us-wy", "county": "Sample", "number": format!("EX-{number}"),
            "court": format!("Court {number}"), "juvenile": false,
            "charges": [{
                "id": format!("c{number}"), "description": format!("Invented charge {number}"), "severity": severity,
                "grade": grade, "outcome": outcome, "fines_paid": true,
                "outcome_date": format!("{}-05-03", 2011 + number),
                "more": { "us-wy/violent": severity != &"felony" }
            }]
        })
    };
    let cases: Vec<Json> = (1..).zip(charges).map(case).collect();
    case_file(&json!({
        "format": "goodname-case-file", "version": 1,
        "person": { "name": { "given": NAME }, "record_is_complete": true, "trafficking_survivor": true, "more": { "us-wy/school": true, "us-wy/work": true } }, "cases": cases
    }))
}

/// The text of a paper, by the end of its id.
fn text_of(charges: &[(&str, &str, &str)], id: &str) -> String {
    text_from(PACK, charges, id)
}

fn text_from(pack: &str, charges: &[(&str, &str, &str)], id: &str) -> String {
    let (law, file) = (law_of(pack), file_of(charges));
    with_desk(&file, &law, day("2026-11-22"), |desk| {
        let ids: Vec<String> = desk.offers().into_iter().map(|offer| offer.id).collect();
        let packet = desk.draw(&format!("us-wy/{id}")).unwrap_or_else(|why| panic!("{why}: {ids:?}"));
        render_text(&packet)
    })
}

#[test]
fn the_court_of_the_most_serious_conviction_leads() {
    let order =
        [("misdemeanor", "A", "convicted"), ("felony", "IV", "convicted"), ("felony", "II", "convicted")];
    let text = text_of(&order, "seal/k1/petition");
    let places = ["Court 3", "Court 2", "Court 1"].map(|court| text.find(court).unwrap());
    assert!(places.is_sorted(), "{text}");
    assert!(text.contains("EX-3; EX-2; EX-1"), "{text}");
}

#[test]
fn the_court_of_the_case_that_ended_last_leads_where_the_law_wants_that() {
    let latest = PACK.replace("first = \"most-serious\"", "first = \"latest\"");
    // Each case ends a year after the one before it.
    let order = [("felony", "II", "convicted"), ("misdemeanor", "A", "convicted")];
    let text = text_from(&latest, &order, "seal/k1/petition");
    assert!(text.find("Court 2").unwrap() < text.find("Court 1").unwrap(), "{text}");
}

#[test]
fn a_venue_that_is_ruled_out_leaves_the_court_of_the_case() {
    let infraction = text_of(&[("infraction", "A", "convicted")], "seal/k1/petition");
    assert!(infraction.contains("Town Court"), "{infraction}");
    let felony = text_of(&[("felony", "II", "convicted")], "seal/k1/petition");
    assert!(!felony.contains("Town Court") && felony.contains("Court 1"), "{felony}");
}

#[test]
fn a_finding_is_that_of_its_own_charge() {
    let both = [("felony", "II", "convicted"), ("misdemeanor", "A", "convicted")];
    for paper in ["petition", "order"] {
        let text = squeezed(&text_of(&both, &format!("seal/k1/{paper}")));
        for (say, number) in
            [("The felony is one that can be sealed.", 1), ("The conviction is not of a felony.", 2)]
        {
            let ground =
                English::new().say("paper-ground-for-one", &[("say", say), ("numbers", &number.to_string())]);
            assert!(text.contains(&squeezed(&ground)), "{paper} lacks {ground}:\n{text}");
        }
    }
    let one = text_of(&[("felony", "II", "convicted")], "seal/k1/petition");
    assert!(!one.contains("not of a felony"), "{one}");
}

#[test]
fn a_level_has_the_first_word_of_the_place_that_fits() {
    let text = text_of(&[("felony", "IV", "convicted"), ("felony", "II", "convicted")], "seal/k1/petition");
    assert!(text.contains("lesser crime") && text.contains("grave crime"), "{text}");
    let text = text_of(&[("misdemeanor", "A", "convicted")], "seal/k1/petition");
    assert!(text.contains("misdemeanor") && !text.contains("crime ("), "{text}");
}

#[test]
fn exhibits_speak_of_the_petitioner_and_another_person_gets_a_form_to_state_it() {
    let text = text_of(&[("felony", "II", "convicted"), ("felony", "IV", "convicted")], "seal/k1/exhibits");
    assert!(text.contains("Papers on the petitioner's life") && !text.contains("how you live"), "{text}");
    let form = English::new().say("paper-witness-title", &[]);
    assert_eq!(text.matches(&form).count(), 1, "one form, for the one exhibit that is a statement:\n{text}");
    assert!(squeezed(&text).contains(&squeezed("The petitioner has a good character.")), "{text}");
    assert!(text.contains("EX-1; EX-2"), "a sheet names every case:\n{text}");
}

#[test]
fn what_comes_by_itself_has_papers_where_the_law_says_what_to_file_if_it_did_not() {
    let dismissed = [("misdemeanor", "A", "dismissed")];
    let request = squeezed(&text_of(&dismissed, "by-itself/k1/request"));
    for told in ["close the record that should have been closed", "State Police"] {
        assert!(request.contains(&squeezed(told)), "{request}");
    }
    let guide = squeezed(&text_of(&dismissed, "by-itself/k1/guide"));
    assert!(guide.contains(&squeezed(&English::new().say("paper-by-itself", &[]))), "{guide}");

    let silent = PACK.replace("asks = \"close the record that should have been closed\"\n", "");
    let (law, file) = (law_of(&silent), file_of(&dismissed));
    with_desk(&file, &law, day("2026-11-22"), |desk| {
        assert!(desk.offers().iter().all(|offer| offer.remedy.is_empty()), "nothing is filed for it");
    });
}

#[test]
fn words_behind_some_that_are_never_ruled_out_are_refused() {
    let broken = PACK.replace(
        r#"venue = [ { when = "charge.severity = infraction", say = "Town Court" } ]"#,
        r#"venue = [ "Town Court", { when = "charge.severity = infraction", say = "Village Court" } ]"#,
    );
    let problems = law::read("pack.toml", &broken).unwrap_err();
    assert!(problems.iter().any(|problem| problem.message.contains("`venue`")), "{problems:?}");
}

#[test]
fn what_was_answered_before_the_question_fell_away_is_not_said() {
    // The misdemeanor was told to be on the list before its level was told; the question is for felonies.
    for paper in ["petition", "declaration"] {
        let text = text_of(&[("misdemeanor", "A", "convicted")], &format!("seal/k1/{paper}"));
        assert!(!text.contains("is on the list"), "{paper}:\n{text}");
        let text = text_of(&[("felony", "II", "convicted")], &format!("seal/k1/{paper}"));
        assert!(
            squeezed(&text).contains(&squeezed("is not on the list of violent crimes")),
            "{paper}:\n{text}"
        );
    }
}

#[test]
fn a_fact_that_no_ground_needs_is_not_told() {
    let text = text_of(&[("felony", "II", "convicted")], "seal/k1/declaration");
    let told = ["The petitioner finished a school.", "The petitioner works."];
    assert_eq!(told.iter().filter(|one| text.contains(**one)).count(), 1, "either is enough:\n{text}");
}

#[test]
fn a_place_has_its_own_word_for_a_county() {
    let text = text_of(&[("felony", "II", "convicted")], "seal/k1/petition");
    assert!(text.contains("Parish: Sample") && !text.contains("County"), "{text}");
    // Where the court is another one than that of the case, the county of the case still tells which.
    let text = text_of(&[("infraction", "A", "convicted")], "seal/k1/petition");
    assert!(text.contains("Parish of the case: Sample"), "{text}");
}

#[test]
fn charges_are_asked_for_one_by_one_where_the_law_wants_that() {
    let alone = PACK.replace("covers = \"all\"", "covers = \"charge\"");
    let both = [("felony", "II", "convicted"), ("felony", "IV", "convicted")];
    let text = text_from(&alone, &both, "seal/c2/petition");
    assert!(text.contains("Invented charge 2") && !text.contains("Invented charge 1"), "{text}");
}

#[test]
fn what_is_brought_only_for_some_charges_is_listed_only_with_them() {
    let felony = text_of(&[("felony", "II", "convicted")], "seal/k1/exhibits");
    assert!(felony.contains("The judgment"), "{felony}");
    let misdemeanor = text_of(&[("misdemeanor", "A", "convicted")], "seal/k1/exhibits");
    assert!(!misdemeanor.contains("The judgment"), "{misdemeanor}");
    let law = law_of(PACK);
    for (level, listed) in [("felony", true), ("misdemeanor", false)] {
        let file = file_of(&[(level, "II", "convicted")]);
        with_desk(&file, &law, day("2026-11-22"), |desk| {
            let mut items = desk.plan.checklist.iter().map(|item| item.say.say(&desk.english));
            assert_eq!(items.any(|say| say == "The judgment"), listed, "the plan lists it for a {level}");
        });
    }
}

#[test]
fn a_paper_under_penalty_of_perjury_needs_no_notary() {
    let oath = English::new().say("paper-oath-plain", &[]);
    let notary = English::new().say("paper-sworn-before", &[]);
    let felony = [("felony", "II", "convicted")];
    let holds = |pack: &str| {
        let text = squeezed(&text_from(pack, &felony, "seal/k1/petition"));
        [&oath, &notary].map(|words| text.contains(&squeezed(words)))
    };
    assert_eq!(holds(PACK), [false, false]);
    let with = |line: &str| PACK.replace("covers = \"all\"", &format!("covers = \"all\"\n{line}"));
    assert_eq!(holds(&with("declared = true")), [true, false]);
    assert_eq!(holds(&with("sworn = true")), [true, true]);
}

#[test]
fn who_must_be_told_first_gets_a_letter_where_the_law_wants_it() {
    let letter = squeezed(&text_of(&[("felony", "II", "convicted")], "seal/k1/first-notice"));
    for told in ["Attorney General of Example State", "I give notice that I will ask to seal.", NAME, "EX-1"]
    {
        assert!(letter.contains(&squeezed(told)), "lacks {told}:\n{letter}");
    }
    let (law, file) = (law_of(PACK), file_of(&[("misdemeanor", "A", "convicted")]));
    with_desk(&file, &law, day("2026-11-22"), |desk| {
        assert!(desk.offers().iter().all(|offer| offer.kind != PaperKind::FirstNotice));
    });
}

#[test]
fn an_answer_that_is_only_presumed_otherwise_is_told_when_it_counts() {
    // A presumption of "no" stands in for the answer, and the ground rests on it all the same.
    let presumed = PACK.replace(
        "paper = \"The judgment\"\ngate",
        "paper = \"The judgment\"\npresumed = false\nassume = \"It is on no list.\"\ngate",
    );
    assert_ne!(presumed, PACK);
    let text = squeezed(&text_from(&presumed, &[("felony", "II", "convicted")], "seal/k1/declaration"));
    assert!(text.contains(&squeezed("is not on the list of violent crimes")), "{text}");
}

#[test]
fn an_act_of_the_order_stands_only_where_it_may_apply() {
    let pack = PACK.replace(
        "orders = [ \"The record is sealed.\" ]\ncovers",
        "orders = [ { when = \"charge.severity = felony\", say = \"Rights are restored.\" }, \"The record is sealed.\" ]\ncovers",
    );
    let felony = text_from(&pack, &[("felony", "II", "convicted")], "seal/k1/order");
    assert!(felony.contains("Rights are restored.") && felony.contains("The record is sealed."), "{felony}");
    let misdemeanor = text_from(&pack, &[("misdemeanor", "A", "convicted")], "seal/k1/order");
    assert!(!misdemeanor.contains("Rights are restored."), "{misdemeanor}");
}

#[test]
fn a_charge_with_its_own_petition_is_not_said_to_be_left_out() {
    let alone = PACK.replace("covers = \"all\"", "covers = \"charge\"");
    let (law, file) = (
        law_of(&alone),
        case_file(&json!({
            "format": "goodname-case-file", "version": 1,
            "person": { "name": { "given": NAME }, "record_is_complete": true, "more": { "us-wy/school": true } },
            "cases": [{
                "id": "k1", "jurisdiction": "us-wy", "county": "Sample", "number": "EX-1", "court": "Court 1",
                "charges": (1..=2).map(|number| json!({
                    "id": format!("c{number}"), "description": format!("Invented charge {number}"),
                    "severity": "misdemeanor", "outcome": "convicted", "outcome_date": "2012-05-03"
                })).collect::<Vec<_>>()
            }]
        })),
    );
    with_desk(&file, &law, day("2026-11-22"), |desk| {
        let guide = render_text(&desk.draw("us-wy/seal/c1/guide").unwrap());
        assert!(!guide.contains("Invented charge 2"), "{guide}");
    });
}

#[test]
fn a_charge_without_a_sentence_has_no_fines_to_tell_of() {
    let fines = English::new().say("paper-told-fines_paid-yes", &[]);
    let pack = PACK
        .replace(
            "when = \"charge.outcome = dismissed\"",
            "when = \"charge.outcome = dismissed or charge.fines_paid\"",
        )
        .replace(
            "when = \"charge.outcome = convicted\"",
            "when = \"charge.outcome = convicted or charge.fines_paid\"",
        );
    let tells = |charge: (&str, &str, &str), id: &str| {
        squeezed(&text_from(&pack, &[charge], id)).contains(&squeezed(&fines))
    };
    assert!(tells(("felony", "II", "convicted"), "seal/k1/declaration"));
    assert!(!tells(("misdemeanor", "A", "dismissed"), "by-itself/k1/declaration"));
}

#[test]
fn whoever_was_trafficked_has_room_to_say_how_it_came_about() {
    let room = English::new().say("paper-own-words-trafficking", &[]);
    let or_survived = |other: &str| {
        PACK.replace(
            "when = \"more.school or more.work\"",
            &format!("when = \"{other}person.trafficking_survivor\""),
        )
    };
    let has_room = |pack: &str| {
        squeezed(&text_from(pack, &[("felony", "II", "convicted")], "seal/k1/petition"))
            .contains(&squeezed(&room))
    };
    assert!(has_room(&or_survived("more.school and more.work and ")));
    // Where another ground does, nobody is told.
    assert!(!has_room(&or_survived("more.school or more.work or ")));
    assert!(!has_room(PACK));
}
