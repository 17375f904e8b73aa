//! Journeys to the pages beside the plan, and of people whose record is not a charge: an adopted person, the parent of a
//! child who was harmed, a witness in danger, the owner of a trade secret, somebody near classified information, somebody
//! with a juvenile finding, somebody whose record was sealed.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic is how a test fails")]

use std::collections::BTreeSet;

use crate::journey_tests::{Desk, choice, date, no, text, topics, yes};
use crate::wire::*;

/// Answers every question until the answers are to be checked, and returns the ids of all that were asked.
fn answer_all(desk: &mut Desk, mut how: impl FnMut(&QuestionView) -> RawAnswer) -> Vec<String> {
    let mut asked = Vec::new();
    for _ in 0..100 {
        let question = match desk.view().screen {
            Screen::Question(question) | Screen::Safety(SafetyView { question: Some(question), .. }) => {
                question
            }
            Screen::Record(_) => {
                desk.answer("person.record_is_complete", yes());
                continue;
            }
            Screen::Check(_) => return asked,
            other => panic!("not expected: {other:?}"),
        };
        assert!(!asked.contains(&question.id), "asked twice: {}", question.id);
        asked.push(question.id.clone());
        let answer = how(&question);
        desk.answer(&question.id, answer);
    }
    panic!("the interview does not end: {asked:?}");
}

fn plan(desk: &mut Desk) -> PlanView {
    match desk.send(Request::Go { section: "plan".to_owned() }).screen {
        Screen::Plan(plan) => plan,
        other => panic!("expected the plan, found {other:?}"),
    }
}

fn safety(desk: &mut Desk) -> SafetyView {
    match desk.view().screen {
        Screen::Safety(view) => view,
        other => panic!("expected a page about safety, found {other:?}"),
    }
}

fn start(topic: &str) -> Desk {
    let mut desk = Desk::new();
    desk.send(Request::Start);
    desk.answer("person.topics", topics(&[topic]));
    desk
}

fn asked_names(asked: &[String]) -> BTreeSet<&str> {
    asked.iter().map(|id| id.rsplit('.').next().unwrap_or_default()).collect()
}

fn lines(points: &[PointsView]) -> String {
    points.iter().flat_map(|points| &points.lines).cloned().collect::<Vec<_>>().join("\n")
}

#[test]
fn a_witness_meets_the_way_out_and_whom_to_call_before_any_form() {
    let mut desk = start("protected-witness");
    let page = safety(&mut desk);
    assert_eq!((page.id.as_str(), page.exit), ("danger", true));
    assert!(lines(&page.first).contains("911"), "{page:?}");
    assert!(lines(&page.more).contains("new name"), "{page:?}");
    desk.answer("person.in_danger", yes());
    // The answer waits until the matter has a place, and is not asked again.
    assert_eq!(desk.at(), "person.place_of_protected-witness");
    desk.answer("person.place_of_protected-witness", choice("us-or"));
    let asked = answer_all(&mut desk, |_| no());
    assert!(!asked.iter().any(|id| id.ends_with("danger_now")), "{asked:?}");
    assert!(asked_names(&asked).contains("document_filed"), "{asked:?}");
    // Nobody in danger is asked who and where they are.
    for private in ["name", "address", "phone", "email", "not_us_citizen"] {
        assert!(!asked_names(&asked).contains(private), "{asked:?}");
    }
    let Screen::Check(check) = desk.view().screen else { panic!("no check") };
    let offered: Vec<String> =
        check.groups.iter().flat_map(|group| &group.answers).map(|line| line.question.clone()).collect();
    assert!(!offered.iter().any(|id| id.contains("address") || id.ends_with("name")), "{offered:?}");
    let plan = plan(&mut desk);
    let first = desk.view().alerts.first().cloned().unwrap();
    assert!(first.say.contains("911"), "{first:?}");
    assert_eq!(plan.targets.first().unwrap().remedies.first().unwrap().status, "eligible");
    assert!(!plan.checklist.iter().any(|item| item.id.starts_with("own-record")), "{:?}", plan.checklist);
    // Whom to call comes before every paper and fee.
    assert_eq!(plan.checklist.first().unwrap().kind, "file");
    assert!(plan.checklist.first().unwrap().say.contains("911"), "{:?}", plan.checklist);
    assert_eq!(plan.links.first().unwrap().id, "do-not-write");
    let page = desk.send(Request::Safety { page: "do-not-write".to_owned() });
    assert!(matches!(page.screen, Screen::Safety(ref view) if view.question.is_none()), "{page:?}");
    desk.send(Request::Back);
    assert_eq!(desk.at(), "plan");
}

#[test]
fn what_a_witness_said_about_danger_can_be_undone_and_changed() {
    let mut desk = start("protected-witness");
    desk.answer("person.in_danger", yes());
    desk.send(Request::Undo);
    assert_eq!(desk.at(), "person.in_danger");
    desk.answer("person.in_danger", RawAnswer::DontKnow);
    desk.answer("person.place_of_protected-witness", choice("us-ca"));
    assert!(desk.view().alerts.is_empty());
    let asked = answer_all(&mut desk, |_| RawAnswer::DontKnow);
    assert!(!asked.iter().any(|id| id.ends_with("danger_now")), "not again at once: {asked:?}");
    desk.send(Request::Change { question: "m1:matter.more.danger_now".to_owned() });
    let view = desk.answer("m1:matter.more.danger_now", yes());
    assert!(view.alerts.iter().any(|alert| alert.say.contains("911")), "{view:?}");
}

#[test]
fn the_notice_about_danger_stands_on_every_screen_of_that_matter_and_on_no_other() {
    let mut desk = Desk::new();
    desk.send(Request::Start);
    desk.answer("person.topics", topics(&["record", "protected-witness"]));
    desk.answer("person.in_danger", yes());
    desk.answer("person.place_of_protected-witness", choice("us-or"));
    let warned = |view: &View| view.alerts.iter().any(|alert| alert.say.contains("911"));
    assert_eq!(desk.at(), "record");
    assert!(!warned(&desk.view()));
    desk.send(Request::Change { question: "m1:matter.more.in_program".to_owned() });
    assert!(warned(&desk.view()));
    desk.send(Request::Go { section: "check".to_owned() });
    assert!(warned(&desk.view()));
}

#[test]
fn nothing_can_be_typed_on_the_whole_way_of_somebody_near_classified_information() {
    for say_yes in [true, false] {
        let mut desk = start("state-secret");
        let page = safety(&mut desk);
        assert_eq!((page.id.as_str(), page.confirm), ("classified", true));
        let told = lines(&page.first);
        assert!(told.contains("Do not type") && told.contains("security officer"), "{told}");
        assert!(told.contains("Classified Information Security Officer"), "{told}");
        assert!(lines(&page.more).contains("CIPA"), "{page:?}");
        let mut seen = Vec::new();
        let asked = answer_all(&mut desk, |question| {
            let free = matches!(
                question.input,
                Input::Text { .. } | Input::Fields { .. } | Input::Number { .. } | Input::Offense { .. }
            );
            assert!(!free, "free text: {question:?}");
            seen.push(question.id.clone());
            match (&question.input, question.id.as_str()) {
                (_, "person.classified_read" | "m1:matter.more.classified") => yes(),
                (Input::YesNo, _) => RawAnswer::YesNo { value: say_yes },
                _ => RawAnswer::DontKnow,
            }
        });
        for key in ["classified", "clearance", "government_party", "criminal", "filed"] {
            assert!(asked_names(&asked).contains(key), "{key} is not among {asked:?}");
        }
        // The list to check offers no line to write on either.
        let Screen::Check(check) = desk.view().screen else { panic!("no check") };
        for line in check.groups.iter().flat_map(|group| &group.answers) {
            desk.send(Request::Change { question: line.question.clone() });
            if let Screen::Question(question) = desk.view().screen {
                assert!(!matches!(question.input, Input::Text { .. } | Input::Fields { .. }), "{question:?}");
            }
            desk.send(Request::Go { section: "check".to_owned() });
        }
        let plan = plan(&mut desk);
        assert!(plan.warnings.first().unwrap().say.contains("Do not type"), "{:?}", plan.warnings);
        assert!(!plan.checklist.is_empty());
    }
}

#[test]
fn the_owner_of_a_trade_secret_is_told_to_protect_it_before_it_is_filed() {
    let mut desk = start("trade-secret");
    desk.answer("person.place_of_trade-secret", choice("us-or"));
    let asked = answer_all(&mut desk, |question| match question.id.as_str() {
        "m1:matter.more.court" => choice("state"),
        "m1:matter.more.owner" | "m1:matter.more.measures_taken" => yes(),
        _ if question.input == Input::YesNo => no(),
        _ => RawAnswer::DontKnow,
    });
    for key in ["court", "owner", "measures_taken", "already_public", "protective_order", "filed"] {
        assert!(asked_names(&asked).contains(key), "{key} is not among {asked:?}");
    }
    let plan = plan(&mut desk);
    let first = &plan.warnings.first().unwrap().say;
    assert!(first.contains("protective order before"), "{first}");
    assert!(plan.checklist.iter().any(|item| item.say.contains("protective order")), "{:?}", plan.checklist);
    let remedy = plan.targets.first().unwrap().remedies.first().unwrap().clone();
    assert!(remedy.discretionary && !remedy.discretion.is_empty(), "{remedy:?}");
    // There is no record of this person to look after.
    assert!(!plan.checklist.iter().any(|item| item.id.starts_with("own-record")), "{:?}", plan.checklist);
    let understood = understand(&mut desk, "us-or");
    assert!(understood.topics.iter().all(|topic| topic.id != "may-deny"), "{understood:?}");
    // It is in the file already: that changes what comes first.
    desk.send(Request::Change { question: "m1:matter.more.filed".to_owned() });
    desk.answer("m1:matter.more.filed", yes());
    let Screen::Plan(plan) = desk.send(Request::Go { section: "plan".to_owned() }).screen else { panic!() };
    assert!(plan.warnings.first().unwrap().say.contains("today"), "{:?}", plan.warnings);
}

#[test]
fn the_parent_of_a_child_who_was_harmed_is_told_to_use_initials() {
    let mut desk = start("juvenile-party");
    desk.answer("person.place_of_juvenile-party", choice("us-ca"));
    let asked = answer_all(&mut desk, |question| match question.id.as_str() {
        "m1:matter.more.role" => choice("parent"),
        "m1:matter.more.already_filed" => yes(),
        _ => RawAnswer::DontKnow,
    });
    assert!(asked_names(&asked).contains("already_filed"), "{asked:?}");
    let plan = plan(&mut desk);
    assert!(plan.warnings.first().unwrap().say.contains("initials"), "{:?}", plan.warnings);
    assert_eq!(plan.targets.first().unwrap().remedies.first().unwrap().status, "eligible");
    assert!(plan.checklist.iter().any(|item| item.kind == "file"), "{:?}", plan.checklist);
}

#[test]
fn an_adopted_person_gets_the_steps_to_the_first_birth_certificate() {
    let mut desk = start("birth-record");
    desk.answer("person.place_of_birth-record", choice("us-ca"));
    let asked = answer_all(&mut desk, |question| match question.id.as_str() {
        "m1:matter.more.adoptee" => yes(),
        "m1:matter.more.born_in" => choice("us-ca"),
        _ => RawAnswer::DontKnow,
    });
    assert!(asked_names(&asked).contains("born_in"), "{asked:?}");
    assert!(!asked_names(&asked).contains("not_us_citizen"), "{asked:?}");
    let plan = plan(&mut desk);
    let remedy = plan.targets.first().unwrap().remedies.first().unwrap().clone();
    assert_eq!(remedy.status, "eligible");
    assert!(plan.checklist.iter().any(|item| item.kind == "file"), "{:?}", plan.checklist);
    assert!(plan.warnings.is_empty(), "nothing about cases: {:?}", plan.warnings);
}

#[test]
fn somebody_for_whom_the_birth_record_stays_closed_is_told_whom_to_ask() {
    let mut desk = start("birth-record");
    desk.answer("person.place_of_birth-record", choice("us-ca"));
    answer_all(&mut desk, |question| match question.input {
        Input::YesNo => no(),
        _ => RawAnswer::DontKnow,
    });
    let plan = plan(&mut desk);
    let ways = plan.targets.first().unwrap().otherwise.join("\n");
    assert!(ways.contains("vital records office") && !ways.contains("copy of your record"), "{ways}");
    assert!(plan.checklist.is_empty(), "{:?}", plan.checklist);
    let page = understand(&mut desk, "us-ca");
    assert!(page.title.starts_with("What the law can do here") && page.terms.is_empty(), "{page:?}");
}

fn understand(desk: &mut Desk, place: &str) -> UnderstandView {
    match desk.send(Request::Understand { place: place.to_owned() }).screen {
        Screen::Understand(view) => view,
        other => panic!("expected the page, found {other:?}"),
    }
}

/// A dismissed charge in Oregon, or a finding of its juvenile court.
fn one_case(outcome: &str, juvenile: RawAnswer) -> Desk {
    let mut desk = start("record");
    desk.add_case("us-or");
    desk.answer("k1:case.county", text("Lane"));
    desk.answer("k1:case.arrest_date", date("2015-2"));
    desk.answer("k1:case.juvenile", juvenile);
    let own = RawAnswer::Offense { id: None, variant: None, description: "Inventa charge".to_owned() };
    desk.answer("c1:charge.description", own);
    answer_all(&mut desk, |question| match question.id.as_str() {
        "c1:charge.severity" => choice("misdemeanor"),
        "c1:charge.outcome" => choice(outcome),
        "c1:charge.outcome_date" => date("2015-6-1"),
        _ if question.input == Input::YesNo => no(),
        _ => RawAnswer::DontKnow,
    });
    desk
}

#[test]
fn a_juvenile_finding_is_explained_and_what_sealing_means_for_school_and_work() {
    let mut desk = one_case("adjudicated", yes());
    let plan = plan(&mut desk);
    let notes = plan.targets.iter().flat_map(|target| &target.notes).cloned().collect::<Vec<_>>().join("\n");
    assert!(notes.contains("Adjudicated") && notes.contains("After a case in juvenile court"), "{notes}");
    let page = understand(&mut desk, "us-or");
    assert_eq!(page.topics.get(1).unwrap().id, "juvenile");
    desk.send(Request::Back);
    assert_eq!(desk.at(), "plan");
    let mut other = one_case("dismissed", no());
    let Screen::Plan(plan) = other.send(Request::Go { section: "plan".to_owned() }).screen else { panic!() };
    assert!(plan.targets.iter().all(|target| target.notes.is_empty()), "{plan:?}");
}

#[test]
fn the_page_of_a_place_has_every_point_and_says_what_is_not_known() {
    let mut desk = one_case("dismissed", no());
    let page = understand(&mut desk, "us-or");
    let ids: Vec<&str> = page.topics.iter().map(|topic| topic.id.as_str()).collect();
    for id in [
        "keep",
        "effect",
        "own",
        "does",
        "does-not",
        "who-looks",
        "may-deny",
        "must-tell",
        "unseal",
        "destroyed",
        "juvenile",
    ] {
        assert!(ids.contains(&id), "{id} is not among {ids:?}");
    }
    assert!(page.topics.iter().all(|topic| !topic.lines.is_empty()), "{page:?}");
    let unknown: Vec<&PointsView> = page.topics.iter().filter(|topic| !topic.known).collect();
    assert!(unknown.iter().all(|topic| topic.lines.len() == 2), "{unknown:?}");
    assert!(unknown.iter().any(|topic| topic.id == "must-tell"), "{unknown:?}");
    let refused = desk.app().handle(Request::Understand { place: "us-zz".to_owned() }).unwrap_err();
    assert_eq!(refused.code, ErrorCode::Conflict);
}

#[test]
fn what_was_granted_is_checked_after_30_90_and_180_days_and_can_be_taken_back() {
    let mut desk = one_case("dismissed", no());
    let plan = plan(&mut desk);
    let remedy = plan.targets.iter().flat_map(|target| &target.remedies).find(|one| one.can_be_granted);
    let (remedy, target) = (remedy.unwrap().id.clone(), "c1".to_owned());
    let view = desk.send(Request::Granted { remedy: remedy.clone(), target: target.clone() });
    let Screen::Granted(page) = view.screen else { panic!("no page") };
    assert!(page.granted.is_empty() && page.open.iter().any(|open| open.id == page.chosen), "{page:?}");
    let set = |date: Option<DateParts>, revision| Request::SetGranted {
        remedy: remedy.clone(),
        target: target.clone(),
        date,
        revision,
    };
    let parts = |year: &str, month: &str, day: &str| {
        Some(DateParts { year: year.to_owned(), month: month.to_owned(), day: day.to_owned() })
    };
    let revision = desk.view().revision;
    let failure = desk.app().handle(set(parts("2027", "1", "1"), revision)).unwrap_err();
    assert_eq!((failure.code, failure.field.as_str()), (ErrorCode::Answer, "year"));
    let save = |document: Option<&str>, format: &str| SaveRequest {
        document: document.map(str::to_owned),
        format: format.to_owned(),
        paper: "letter".to_owned(),
        ..SaveRequest::default()
    };
    let refused = save(Some("letters"), "pdf");
    assert_eq!(desk.app().document(&refused).unwrap_err().code, ErrorCode::Document);

    let Screen::Granted(page) = desk.send(set(parts("2026", "6", "1"), revision)).screen else { panic!() };
    let [granted] = page.granted.as_slice() else { panic!("one thing was granted: {page:?}") };
    assert!(page.letters && page.card, "{page:?}");
    let checks: Vec<&str> = granted
        .checklist
        .iter()
        .filter(|item| item.id.contains("/court-"))
        .map(|item| item.date.as_str())
        .collect();
    assert_eq!(checks, ["July 1, 2026", "August 30, 2026", "November 28, 2026"]);
    for who in ["state", "national", "firms"] {
        let count = granted.checklist.iter().filter(|item| item.id.contains(&format!("/{who}-"))).count();
        assert_eq!(count, 3, "{who}");
    }
    let first = granted.checklist.first().unwrap();
    assert!(first.say.contains("certified copies"), "{first:?}");
    desk.send(Request::Tick { item: first.id.clone(), ticked: true });
    desk.reopen();
    let Screen::Granted(page) = desk.view().screen else { panic!("the page is remembered") };
    let ticked = &page.granted.first().unwrap().checklist.first().unwrap().ticked;
    assert_eq!(ticked.as_deref(), Some("2026-06-15"));

    let calendar = String::from_utf8(desk.app().document(&save(None, "ics")).unwrap().bytes).unwrap();
    assert!(calendar.starts_with("BEGIN:VCALENDAR"), "{calendar}");
    for day in ["20260701", "20260830", "20261128"] {
        assert!(calendar.contains(&format!("UID:{day}-check@")), "{day} is not in {calendar}");
    }
    for paper in ["letters", "wallet-card"] {
        let document = desk.app().document(&save(Some(paper), "pdf")).unwrap();
        assert_eq!(document.file_name, format!("{paper}-2026-06-15.pdf"));
        assert!(document.bytes.starts_with(b"%PDF-"));
    }

    // The card in the plan says so, and does not offer it again; the days to check are a calendar.
    let Screen::Plan(shown) = desk.send(Request::Go { section: "plan".to_owned() }).screen else { panic!() };
    assert_eq!(shown.no_calendar, "");
    let mut cards = shown.targets.iter().flat_map(|target| &target.remedies);
    let card = cards.find(|card| card.id == remedy).unwrap();
    assert_eq!((card.granted.as_str(), card.can_be_granted), ("Granted June 1, 2026", false));
    desk.send(Request::Back);

    // It is no fact: nothing in the case file says so, and the law decides without it.
    assert_eq!(desk.app().case_file().person.earlier_relief, None);
    let revision = desk.view().revision;
    let Screen::Granted(page) = desk.send(set(None, revision)).screen else { panic!() };
    assert!(page.granted.is_empty(), "{page:?}");
    desk.send(Request::Undo);
    let Screen::Granted(page) = desk.view().screen else { panic!() };
    assert_eq!(page.granted.len(), 1, "taking back can be undone");
    desk.send(Request::Undo);
    let Screen::Granted(page) = desk.view().screen else { panic!() };
    assert!(page.granted.is_empty(), "so can marking");
}

#[test]
fn a_proof_of_innocence_says_whose_task_it_is_and_what_a_refusal_means() {
    let mut desk = start("record");
    desk.add_case("us-ca");
    let own = RawAnswer::Offense { id: None, variant: None, description: "Inventa charge".to_owned() };
    answer_all(&mut desk, |question| match question.id.as_str() {
        "c1:charge.description" => own.clone(),
        "c1:charge.severity" => choice("misdemeanor"),
        "c1:charge.outcome" => choice("dismissed"),
        "c1:charge.outcome_date" => date("2025-9-15"),
        "c1:charge.claims_innocence" => yes(),
        "k1:case.arrest_date" => date("2025-6-1"),
        _ if question.input == Input::YesNo => no(),
        _ => RawAnswer::DontKnow,
    });
    let plan = plan(&mut desk);
    let remedies: Vec<&RemedyView> = plan.targets.iter().flat_map(|target| &target.remedies).collect();
    let innocence: Vec<&&RemedyView> =
        remedies.iter().filter(|remedy| remedy.id.contains("innocence")).collect();
    assert!(!innocence.is_empty(), "{remedies:?}");
    for remedy in innocence {
        for said in [&remedy.burden, &remedy.standard, &remedy.refused] {
            assert!(!said.is_empty(), "{remedy:?}");
        }
    }
}

#[test]
fn every_place_has_its_page_with_every_point_known_or_not() {
    let law = crate::built_in_law();
    let day = case_file::parse_day("2026-06-15").unwrap();
    for pack in law.packs() {
        let place = &pack.jurisdiction;
        let json = format!(
            r#"{{"format":"goodname-case-file","version":1,"cases":[{{"id":"k1","jurisdiction":"{place}",
            "charges":[{{"id":"c1","outcome":"dismissed"}}]}}]}}"#
        );
        let file = case_file::read(json.as_bytes()).unwrap();
        let screening = screening::screen(&file, &law, day);
        let plan = plan::plan(&screening, &file, &law);
        let topics = plan::understand(&plan, &file, pack);
        for id in [
            "keep",
            "does",
            "does-not",
            "who-looks",
            "may-deny",
            "must-tell",
            "unseal",
            "destroyed",
            "juvenile",
        ] {
            let topic = topics.iter().find(|topic| topic.id == id);
            let topic = topic.unwrap_or_else(|| panic!("{place}: {id}"));
            assert!(!topic.lines.is_empty(), "{place}: {id}");
        }
        let known = |id: &str| topics.iter().any(|topic| topic.id == id && topic.known);
        assert_eq!(known("unseal"), !pack.sealing.unseal.is_empty(), "{place}");
        assert_eq!(known("must-tell"), !pack.sealing.must_tell.is_empty(), "{place}");
    }
}

#[test]
fn every_word_of_the_pages_is_there_in_both_languages() {
    let is_key = |line: &str| {
        let part = line.split('-').next().unwrap_or_default();
        !line.contains(' ')
            && ["safety", "understand", "granted", "page", "route", "plan", "alert"].contains(&part)
    };
    for language in ["en", "es"] {
        for topic in ["protected-witness", "state-secret"] {
            let mut desk = start(topic);
            desk.send(Request::SetLanguage { language: language.to_owned() });
            let mut pages = vec![safety(&mut desk)];
            if topic == "protected-witness" {
                desk.send(Request::Safety { page: "do-not-write".to_owned() });
                pages.push(safety(&mut desk));
            }
            for page in pages {
                let all = page.first.iter().chain(&page.more);
                let mut words: Vec<String> = all
                    .flat_map(|points| std::iter::once(&points.title).chain(&points.lines))
                    .cloned()
                    .collect();
                words.extend([page.title.clone(), page.lead.clone()]);
                assert!(!words.iter().any(|word| word.is_empty() || is_key(word)), "{words:?}");
            }
        }
        let mut desk = one_case("adjudicated", yes());
        desk.send(Request::SetLanguage { language: language.to_owned() });
        let page = understand(&mut desk, "us-or");
        let words = page.topics.iter().flat_map(|topic| std::iter::once(&topic.title).chain(&topic.lines));
        for word in words.chain([&page.title, &page.lead]) {
            assert!(!word.is_empty() && !is_key(word), "{word}");
        }
    }
}

#[test]
fn every_key_of_a_matter_in_the_contract_has_a_question() {
    let bank = interview::Bank::read(crate::embedded::BANK).unwrap();
    let contract: [(&str, &[&str]); 5] = [
        ("birth-record", &["adoptee", "birth_parent", "descendant", "born_in", "adopted_in"]),
        ("juvenile-party", &["role", "case_type", "already_filed"]),
        ("protected-witness", &["in_program", "program", "document_filed", "danger_now"]),
        (
            "trade-secret",
            &["court", "owner", "measures_taken", "already_public", "protective_order", "filed"],
        ),
        ("state-secret", &["classified", "clearance", "government_party", "criminal", "filed"]),
    ];
    for (kind, keys) in contract {
        for key in keys {
            let is = |question: &interview::BankQuestion| question.matter == kind && question.name() == *key;
            assert!(bank.questions.iter().any(is), "no question for {kind} {key}");
        }
    }
}
